import BriefingModel
import OrderedCollections
import Templating

extension PageWriter {
    /// What the first cell of a row names; the rest stands under it.
    enum ActSubject {
        case system, actor, systemAndActor
    }

    /// The table of transfers: one row an act, one line a figure, states by mark and word, no total.
    ///
    /// - Parameter limit: how many acts it shows at most, the newest of all.
    mutating func actTable(
        _ all: [Act], naming subject: ActSubject, caption: String, limit: Int? = nil
    ) -> TemplateFields {
        let acts = limit.map { composer.newest(all, limit: $0) } ?? all
        let isShortened = acts.count < all.count
        let scope =
            isShortened
            ? text.acts.newest(["shown": text.numbers.text(acts.count), "count": text.numbers.text(all.count)]) : ""
        let first =
            switch subject {
            case .system: text.acts.columnSystem
            case .actor: text.acts.columnActor
            case .systemAndActor: text.acts.columnSystemAndActor
            }
        return [
            "caption": .text(caption + scope),
            "columnSubject": .text(first), "columnState": .text(text.acts.columnState),
            "columnNumber": .text(text.acts.columnNumber), "columnReferences": .text(text.acts.columnReferences),
            "acts": .list(acts.map { .record(actRow($0, naming: subject)) }),
        ]
    }

    private mutating func actRow(_ act: Act, naming subject: ActSubject) -> TemplateFields {
        let system = act.isGeneric ? composer.systemName(act) : composer.gift(act)
        let systemPath = composer.systemPath(act)
        let actor = composer.actor(act)
        let direction = composer.direction(act)
        let date = act.published.map(text.dates.text) ?? text.statements.undatedYear
        let name: String
        var details: [String?]
        switch subject {
        case .system:
            name = system
            details = [[actor, direction].compactMap { $0 }.joined(separator: ", "), date]
        case .actor:
            name = actor
            details = [act.supply.map(text.typeset), direction, date]
        case .systemAndActor:
            name = system
            details = [[actor, direction].compactMap { $0 }.joined(separator: ", ")]
        }
        if act.isGeneric, subject != .actor { details.append(text.acts.generic) }
        let shownDetails = details.compactMap { $0 }.filter { !$0.isEmpty }
        let figures = act.figures.isEmpty ? [ActContent.Figure(quantity: nil, sources: act.sources)] : act.figures
        let meeting = kind == .meeting ? nil : act.meeting.flatMap { book.meetings[$0] }
        let lines: [TemplateValue] = figures.enumerated().map { index, figure in
            let number = composer.figure(figure.quantity)
            return [
                "number": TemplateValue(figure.quantity == nil ? nil : number.number),
                "words": TemplateValue(figure.quantity == nil ? number.number : number.words),
                "references": references(figure.sources.isEmpty ? act.sources : figure.sources),
                "isFirst": .flag(index == 0),
                "joined": .flag(index < figures.count - 1),
            ]
        }
        return [
            "anchor": .text(composer.anchor(of: act)),
            "name": .text(PageComposer.capitalized(name)),
            "path": TemplateValue(subject == .actor ? nil : systemPath?.text),
            "hasDetails": .flag(!shownDetails.isEmpty),
            "details": TemplateValue(
                shownDetails.enumerated().map { index, detail in
                    ["text": .text(detail), "joint": index == 0 ? .absent : ", "]
                }),
            "rowScope": .text(figures.count > 1 ? "rowgroup" : "row"),
            "meeting": meeting.map { dossier in
                [
                    "name": .text(composer.compactName(dossier)),
                    "path": .text(PagePath(EntityReference(.meeting, dossier.id)).text),
                ]
            } ?? .absent,
            "divergent": TemplateValue(act.isDivergent ? text.acts.divergent : nil),
            "state": .text(text.words.states[act.status] ?? ""),
            "stateClass": .text(act.status.rawValue),
            "stateSign": .text(PageComposer.sign(of: act.status)),
            "span": TemplateValue(figures.count > 1 ? String(figures.count) : nil),
            "figures": .list(lines),
        ]
    }

    /// The figures of a system by date, newest first: who, what state, what number, according to which paragraph.
    ///
    /// - Parameter limit: from how many lines on it shows no further day, when the acts have pages by period.
    mutating func figureHistory(_ acts: [Act], limit: Int?) -> TemplateFields? {
        var days: [PartialDate: OrderedDictionary<HistoryLine, [ParagraphReference]>] = [:]
        for (place, act) in acts.enumerated() {
            for figure in act.figures {
                guard let quantity = figure.quantity else { continue }
                for source in figure.sources {
                    guard let date = composer.ready.articles[source.article]?.published else { continue }
                    days[date, default: [:]][HistoryLine(act: place, quantity: quantity), default: []].append(source)
                }
            }
        }
        guard days.count > 1 else { return nil }
        var rows: [TemplateValue] = []
        var count = 0
        for (date, lines) in days.sorted(by: { $1.key < $0.key }) where count < limit ?? .max {
            count += lines.count
            rows.append([
                "date": .text(text.dates.text(date)), "iso": .text(date.description),
                "lines": .list(
                    lines.map { line, sources in
                        let act = acts[line.act]
                        let page = limit == nil ? nil : composer.pageShowing(act)
                        return .record(historyLine(act, line.quantity, on: page, sources))
                    }),
            ])
        }
        return ["days": .list(rows)]
    }

    private struct HistoryLine: Hashable {
        /// Its place in the list of acts.
        var act: Int
        var quantity: Quantity
    }

    /// - Parameter page: where the act stands, if not on this page.
    private mutating func historyLine(
        _ act: Act, _ quantity: Quantity, on page: PagePath?, _ sources: [ParagraphReference]
    ) -> TemplateFields {
        [
            "actor": .text(composer.actor(act)), "anchor": .text(composer.anchor(of: act)),
            "number": .text(
                [composer.figure(quantity).inline, act.supply.map(text.typeset)].compactMap { $0 }
                    .joined(separator: "\u{A0}")),
            "state": .text(text.words.states[act.status] ?? ""), "stateClass": .text(act.status.rawValue),
            "stateSign": .text(PageComposer.sign(of: act.status)),
            "divergent": TemplateValue(act.isDivergent ? text.acts.divergent : nil),
            "path": TemplateValue(page?.text), "references": references(sources),
        ]
    }
}
