import BriefingModel
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
        struct Entry {
            var date: PartialDate
            var act: Act
            var figure: Act.Figure
            var source: ParagraphReference
        }
        var entries: [Entry] = []
        for act in acts {
            for figure in act.figures where figure.quantity != nil {
                for source in figure.sources {
                    guard let date = book.articles[source.article]?.article.published else { continue }
                    entries.append(Entry(date: date, act: act, figure: figure, source: source))
                }
            }
        }
        guard Set(entries.map(\.date)).count > 1 else { return nil }
        entries.sort { left, right in
            left.date == right.date ? left.source < right.source : right.date < left.date
        }
        var days: [(date: PartialDate, entries: [Entry])] = []
        for entry in entries {
            if days.last?.date == entry.date {
                days[days.count - 1].entries.append(entry)
            } else {
                days.append((entry.date, [entry]))
            }
        }
        return [
            "days": .list(
                days.map { day in
                    [
                        "date": .text(text.dates.text(day.date)), "iso": .text(day.date.description),
                        "lines": .list(
                            day.entries.map { entry in
                                [
                                    "actor": .text(composer.actor(entry.act)),
                                    "anchor": .text(composer.anchor(of: entry.act)),
                                    "number": .text(composer.figure(entry.figure.quantity).inline),
                                    "state": .text(text.words.states[entry.act.status] ?? ""),
                                    "stateClass": .text(entry.act.status.rawValue),
                                    "stateSign": .text(PageComposer.sign(of: entry.act.status)),
                                    "divergent": TemplateValue(entry.act.isDivergent ? text.acts.divergent : nil),
                                    "references": references([entry.source]),
                                ]
                            }),
                    ]
                })
        ]
    }
}
