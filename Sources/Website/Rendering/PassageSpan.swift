import Briefing

/// A stretch of a passage that becomes one element; two of them lie apart or one within the other.
struct PassageSpan {
    /// What the element is.
    enum Content: Hashable {
        case link(PagePath)
        /// Without an anchor for the further pieces of a quotation that a link cuts.
        case quotation(anchor: String?)
    }

    /// In Unicode scalars of the passage's text.
    var range: Range<Int>
    var content: Content

    /// The annotations as spans in order, the outer before the inner; a quotation is cut where a link crosses its edge.
    ///
    /// - Parameter length: of the passage's text, in Unicode scalars.
    /// - Returns: `nil` when links overlap each other, quotations do, or one is empty or lies outside of the text.
    static func spans(of annotations: [Annotation], length: Int) -> [PassageSpan]? {
        let sorted = annotations.sorted { $0.range.lowerBound < $1.range.lowerBound }
        var links: [PassageSpan] = []
        var quotations: [(range: Range<Int>, anchor: String)] = []
        for annotation in sorted {
            let range = annotation.range
            guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= length else { return nil }
            switch annotation.content {
            case .link(let page):
                guard range.lowerBound >= links.last?.range.upperBound ?? 0 else { return nil }
                links.append(PassageSpan(range: range, content: .link(page)))
            case .quotation(let anchor, _):
                guard range.lowerBound >= quotations.last?.range.upperBound ?? 0 else { return nil }
                quotations.append((range, anchor))
            }
        }
        let pieces = quotations.flatMap { quotation in
            let edges = links.map(\.range).filter { crosses($0, quotation.range) }
                .flatMap { [$0.lowerBound, $0.upperBound] }.filter { quotation.range.dropFirst().contains($0) }
            let bounds = [quotation.range.lowerBound] + edges + [quotation.range.upperBound]
            return zip(bounds, bounds.dropFirst()).map { lower, upper in
                let anchor = lower == quotation.range.lowerBound ? quotation.anchor : nil
                return PassageSpan(range: lower..<upper, content: .quotation(anchor: anchor))
            }
        }
        return merge(pieces, links)
    }

    private static func crosses(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        left.overlaps(right) && !left.contains(right) && !right.contains(left)
    }

    /// By beginning, then the longer first; a quotation before a link of the same extent.
    private static func merge(_ quotations: [PassageSpan], _ links: [PassageSpan]) -> [PassageSpan] {
        var result: [PassageSpan] = []
        var next = 0
        for link in links {
            while next < quotations.count, comesFirst(quotations[next].range, before: link.range) {
                result.append(quotations[next])
                next += 1
            }
            result.append(link)
        }
        return result + quotations[next...]
    }

    private static func comesFirst(_ quotation: Range<Int>, before link: Range<Int>) -> Bool {
        quotation.lowerBound != link.lowerBound
            ? quotation.lowerBound < link.lowerBound : quotation.upperBound >= link.upperBound
    }
}
