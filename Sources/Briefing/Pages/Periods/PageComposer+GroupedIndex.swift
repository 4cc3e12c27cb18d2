import BriefingModel
import Templating

/// An index whose entries stand under headings, such as people by country.
struct GroupedIndex<Element: Sendable>: Sendable {
    var path: PagePath
    var kind: PageKind
    /// The mark of its entries.
    var mark: String
    var title: String
    var intro: String
    /// « 28 personnes »
    var noun: CountedNoun
    var groups: [(heading: String, elements: [Element])]
    /// What an entry takes on a page, in units of about 250 bytes of HTML.
    var weight: Int
    var name: @Sendable (Element) -> String
    var item: @Sendable (Element, inout PageWriter) -> TemplateValue
}

extension PageComposer {
    /// Whether an index is too long for one page.
    static func isCut(entries: Int, weight: Int) -> Bool { entries * weight > PeriodCut.pageWeight }

    /// A group's own page when the index is cut: `ministers/index` and « Allemagne » give `ministers/index/allemagne`.
    func path(ofGroup heading: String, in index: PagePath) -> PagePath {
        PagePath(folder: index.text, text.anchor(heading))
    }

    /// The page of a group's names that begin alike. No heading has two hyphens in a row in its address, so that « 24 »
    /// in « France » and « France 24 » do not meet.
    private func path(ofNamesWith beginning: String, in group: PagePath) -> PagePath {
        PagePath("\(group.text)--\(beginning)")
    }

    /// The pages of an index: one, or one that leads to a page for each group, and within a long group to a page for
    /// each beginning of a name, so that adding a name moves no other.
    func parts<Element>(of index: GroupedIndex<Element>) -> [PagePart] {
        let all = index.groups.reduce(0) { $0 + $1.elements.count }
        guard Self.isCut(entries: all, weight: index.weight) else {
            return [
                PagePart(paths: [index.path]) { [self] () throws(TemplateError) in
                    var page = PageWriter(self, path: index.path, kind: index.kind)
                    let groups = index.groups.map { group in
                        self.group(group.heading, group.elements.map { index.item($0, &page) })
                    }
                    return [try self.index(&page, index, title: index.title, count: all, groups: groups)]
                }
            ]
        }
        var pages: [IndexPage<Element>] = []
        for group in index.groups {
            let path = path(ofGroup: group.heading, in: index.path)
            let shares = Self.shares(of: group.elements, index)
            pages.append(
                IndexPage(
                    path: path, heading: group.heading, count: group.elements.count, parent: (index.path, index.title),
                    elements: shares == nil ? group.elements : [],
                    inner: (shares ?? []).map { share in
                        (
                            self.path(ofNamesWith: share.beginning, in: path),
                            Self.capitalized(share.beginning), share.elements.count
                        )
                    }))
            for share in shares ?? [] {
                pages.append(
                    IndexPage(
                        path: self.path(ofNamesWith: share.beginning, in: path),
                        heading: "\(group.heading), \(Self.capitalized(share.beginning))", count: share.elements.count,
                        parent: (path, group.heading), elements: share.elements, inner: []))
            }
        }
        let landing = IndexPage<Element>(
            path: index.path, heading: nil, count: all, parent: nil, elements: [],
            inner: pages.filter { $0.parent?.path == index.path }.map { ($0.path, $0.heading ?? "", $0.count) })
        return Self.parts([landing] + pages) {
            $0.path
        } write: { [self] page throws(TemplateError) in
            try write(page, of: index)
        }
    }

    /// A page of an index that is cut.
    private struct IndexPage<Element: Sendable>: Sendable {
        var path: PagePath
        /// The group, and the beginning of the names in it; `nil` for the index itself.
        var heading: String?
        var count: Int
        var parent: (path: PagePath, title: String)?
        var elements: [Element]
        /// The pages within it.
        var inner: [(path: PagePath, title: String, count: Int)]
    }

    private func write<Element>(
        _ part: IndexPage<Element>, of index: GroupedIndex<Element>
    ) throws(TemplateError) -> WrittenPage {
        var page = PageWriter(self, path: part.path, kind: index.kind)
        if let parent = part.parent {
            page.add(
                "cuts",
                [
                    "cuts": .list([]), "parent": .text(parent.path.text), "name": .text(parent.title),
                    "hasNeighbours": false, "neighboursLabel": .absent, "neighbours": .absent,
                ])
        }
        let items =
            part.elements.map { index.item($0, &page) }
            + part.inner.map { item(name: $0.title, path: $0.path, count: text.count($0.count, index.noun)) }
        let title = part.heading.map { text.statements.periodTitle(["name": index.title, "period": $0]) }
        return try self.index(
            &page, index, title: title ?? index.title, count: part.count,
            groups: [group(part.heading ?? text.overviews.wholeIndex, items)])
    }

    private func index<Element>(
        _ page: inout PageWriter, _ index: GroupedIndex<Element>, title: String, count: Int, groups: [TemplateValue]
    ) throws(TemplateError) -> WrittenPage {
        page.add("kicker", kicker(mark: index.mark, text.count(count, index.noun)))
        page.add("intro", ["text": .text(index.intro), "cuts": .absent])
        page.add("index-list", ["groups": TemplateValue(groups), "empty": .text(text.overviews.empty)])
        let document = try page.document(
            title: title, summary: index.intro, template: "index.md", fields: ["title": .text(title)],
            linksNames: false)
        return WrittenPage(document: document, citations: page.sources.references)
    }

    /// The entries of a group by the beginnings of their names, as long as needed; `nil` when one page holds them.
    private static func shares<Element>(
        of elements: [Element], _ index: GroupedIndex<Element>
    ) -> [(beginning: String, elements: [Element])]? {
        guard isCut(entries: elements.count, weight: index.weight) else { return nil }
        return shares(elements.map { (Slug(index.name($0))?.text ?? "-", $0) }, length: 1, weight: index.weight)
    }

    private static func shares<Element>(
        _ named: [(slug: String, element: Element)], length: Int, weight: Int
    ) -> [(beginning: String, elements: [Element])] {
        let byBeginning = Dictionary(grouping: named) { String($0.slug.prefix(length)) }
        return byBeginning.keys.sorted().flatMap { beginning -> [(beginning: String, elements: [Element])] in
            let share = byBeginning[beginning] ?? []
            let canBeCut = share.contains { $0.slug.count > length }
            guard isCut(entries: share.count, weight: weight), canBeCut else {
                return [(beginning, share.map(\.element))]
            }
            return shares(share, length: length + 1, weight: weight)
        }
    }
}
