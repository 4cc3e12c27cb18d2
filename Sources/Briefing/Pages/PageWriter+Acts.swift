import BriefingModel
import OrderedCollections
import Templating

extension PageWriter {
    /// What the first cell of a row names; the rest stands under it.
    enum ActSubject {
        case system, actor, systemAndActor
    }

    /// The table of transfers: one row an act, one line a figure, states by mark and word, no total.
    mutating func actTable(_ acts: [Act], naming subject: ActSubject, caption: String) -> [String: TemplateValue] {
        let first =
            switch subject {
            case .system: text.acts.columnSystem
            case .actor: text.acts.columnActor
            case .systemAndActor: text.acts.columnSystemAndActor
            }
        return [
            "caption": .text(caption),
            "columnSubject": .text(first), "columnState": .text(text.acts.columnState),
            "columnNumber": .text(text.acts.columnNumber), "columnReferences": .text(text.acts.columnReferences),
            "acts": .list(acts.map { .record(actRow($0, naming: subject)) }),
        ]
    }

    private mutating func actRow(_ act: Act, naming subject: ActSubject) -> [String: TemplateValue] {
        let system = composer.systemName(act)
        let systemPath = composer.systemPath(act)
        let actor = composer.actor(act)
        let direction = composer.direction(act)
        let date = act.published.map(text.dates.text)
        let name: String
        var details: [String?]
        switch subject {
        case .system:
            name = system
            details = [direction, date]
        case .actor:
            name = actor
            details = [direction, date]
        case .systemAndActor:
            name = system
            details = [[actor, direction].compactMap { $0 }.joined(separator: ", ")]
        }
        if act.isGeneric, subject != .actor { details.append(text.acts.generic) }
        let shownDetails = details.compactMap { $0 }.filter { !$0.isEmpty }
        let figures = act.figures.isEmpty ? [Act.Figure(quantity: nil, sources: act.sources)] : act.figures
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
            "name": .text(subject == .actor ? name : text.typeset(name)),
            "path": TemplateValue(subject == .actor ? nil : systemPath?.text),
            "hasDetails": .flag(!shownDetails.isEmpty),
            "details": TemplateValue(
                shownDetails.enumerated().map { index, detail in
                    ["text": .text(detail), "joint": index == 0 ? .absent : ", "]
                }),
            "rowScope": .text(figures.count > 1 ? "rowgroup" : "row"),
            "meeting": meeting.map { dossier in
                [
                    "name": .text(text.typeset(composer.shortName(dossier))),
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
    mutating func figureHistory(_ acts: [Act]) -> [String: TemplateValue]? {
        var days: [PartialDate: OrderedDictionary<HistoryLine, [ParagraphReference]>] = [:]
        for act in acts {
            for figure in act.figures {
                guard let quantity = figure.quantity else { continue }
                for source in figure.sources {
                    guard let date = book.articles[source.article]?.article.published else { continue }
                    days[date, default: [:]][HistoryLine(act: act, quantity: quantity), default: []].append(source)
                }
            }
        }
        guard days.count > 1 else { return nil }
        return [
            "days": .list(
                days.sorted { $1.key < $0.key }.map { date, lines in
                    [
                        "date": .text(text.dates.text(date)), "iso": .text(date.description),
                        "lines": .list(lines.map { line, sources in .record(historyLine(line, sources)) }),
                    ]
                })
        ]
    }

    private struct HistoryLine: Hashable {
        var act: Act
        var quantity: Quantity
    }

    private mutating func historyLine(_ line: HistoryLine, _ sources: [ParagraphReference]) -> [String: TemplateValue] {
        [
            "actor": .text(composer.actor(line.act)), "anchor": .text(composer.anchor(of: line.act)),
            "number": .text(composer.figure(line.quantity).inline),
            "state": .text(text.words.states[line.act.status] ?? ""), "stateClass": .text(line.act.status.rawValue),
            "stateSign": .text(PageComposer.sign(of: line.act.status)),
            "divergent": TemplateValue(line.act.isDivergent ? text.acts.divergent : nil),
            "references": references(sources),
        ]
    }
}
