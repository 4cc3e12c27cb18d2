import BriefingModel
import Templating

extension PageWriter {
    /// A line of « L’essentiel »: a label, what is said, and the paragraphs that say it.
    struct EssentialLine {
        var label: String?
        var text: String
        /// Words of an article, in marks.
        var isQuotation = false
        var sources: [ParagraphReference]
    }

    /// Adds « L’essentiel », at most three lines, each with its source.
    mutating func addEssentials(
        _ lines: [EssentialLine], heading: String? = nil, about: TemplateValue = .absent, more: TemplateValue = .absent
    ) {
        add(
            "essentials",
            [
                "heading": .text(heading ?? text.headings.essentials),
                "anchor": .text(text.anchor(heading ?? text.headings.essentials)),
                "nothing": .text(text.entities.nothing),
                "about": about, "more": more,
                "lines": .list(
                    lines.prefix(3).map { line in
                        [
                            "label": TemplateValue(line.label),
                            "text": .text(
                                line.isQuotation
                                    ? text.statements.openQuote + line.text + text.statements.closeQuote : line.text),
                            "isQuotation": .flag(line.isQuotation), "references": references(line.sources),
                        ]
                    }),
            ])
    }

    /// The latest statement that leaves no doubt about its speaker.
    func latestStatement(_ list: [Statement]) -> EssentialLine? {
        let certain = list.filter { statement in
            guard case .named = statement.speaker else { return false }
            return !statement.isDoubtful
        }
        guard
            let statement = certain.first(where: { $0.kind == .quotation && $0.text.utf8.count > 40 }) ?? certain.first
        else { return nil }
        let label: String
        let isOwn = kind == .minister
        let who = composer.speaker(statement.speaker).name
        switch (isOwn, statement.published) {
        case (true, let date?): label = text.entities.latestStatement(["date": text.dates.spanInSentence(date, nil)])
        case (true, nil): label = text.entities.latestStatementUndated
        case (false, let date?): label = "\(who), \(text.dates.text(date))"
        case (false, nil): label = who
        }
        let isQuotation = statement.kind == .quotation
        return EssentialLine(
            label: label, text: composer.shortened(statement),
            isQuotation: isQuotation,
            sources: [statement.source])
    }

    /// The latest change of status, and the largest request that is open.
    func latestActs(_ acts: [Act]) -> [EssentialLine] {
        let sorted = composer.newestFirst(acts).enumerated().sorted { left, right in
            let leftKey = (-(left.element.published?.firstDayNumber ?? .min / 2), vagueness(left.element), left.offset)
            let rightKey = (
                -(right.element.published?.firstDayNumber ?? .min / 2), vagueness(right.element), right.offset
            )
            return leftKey < rightKey
        }.map(\.element)
        var lines: [EssentialLine] = []
        let latest = sorted.first { $0.status != .requested }
        if let latest { lines.append(line(latest, label: label(latest))) }
        let request = sorted.filter { $0.status == .requested }.max { left, right in
            (Self.size(left), -vagueness(left)) < (Self.size(right), -vagueness(right))
        }
        if let request { lines.append(line(request, label: text.entities.largestRequest)) }
        if lines.count < 2, let other = sorted.first(where: { $0.status != .requested && $0 != latest }) {
            lines.append(line(other, label: label(other)))
        }
        return lines
    }

    /// How much an act leaves open: who, how many, what exactly.
    private func vagueness(_ act: Act) -> Int {
        (act.figures.contains { $0.quantity != nil } ? 0 : 2) + (PlaceNames.isKnown(act.actor) ? 0 : 1)
            + (act.isGeneric ? 1 : 0)
    }

    private func label(_ act: Act) -> String {
        act.published.map { text.entities.latestAct(["date": text.dates.text($0)]) } ?? text.entities.latestActUndated
    }

    private func line(_ act: Act, label: String) -> EssentialLine {
        EssentialLine(label: label, text: composer.sentence(act) + ".", sources: act.sources.prefix(3).map { $0 })
    }

    private static func size(_ act: Act) -> Int { act.figures.compactMap(\.quantity?.value).max() ?? 0 }

    /// At most about 260 characters, cut after a sentence or else a word, with « […] » where something is left out.
    static func shortened(_ words: String) -> String {
        let limit = 260
        let line = words.split(separator: "\n").joined(separator: " ")
        let characters = Array(line)
        guard characters.count > limit else { return line }
        let head = characters[..<limit]
        let sentenceEnd = head.indices.last { index in
            index > limit / 3 && ".!?…".contains(head[index]) && index + 1 < limit && head[index + 1].isWhitespace
        }
        if let sentenceEnd { return String(head[...sentenceEnd]) + " […]" }
        let wordEnd = head.lastIndex { $0.isWhitespace } ?? limit - 1
        return String(head[..<wordEnd]) + " […]"
    }
}

extension PageComposer {
    /// A statement's words, shortened, with the spaces of its article's language.
    func shortened(_ statement: Statement) -> String {
        let words = statement.kind == .quotation ? statement.text : statement.context
        return text.spaced(PageWriter.shortened(words), in: book.articles[statement.source.article]?.article.language)
    }
}
