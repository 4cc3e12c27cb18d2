import BriefingModel
import Templating

extension PageWriter {
    /// A line of « L’essentiel »: a label, what is said, and the paragraphs that say it.
    struct EssentialLine {
        var label: String?
        /// The state of a transfer, which the label then begins with.
        var status: Commitment.Status?
        var text: String
        /// Where the line as a whole leads, when it is a name.
        var path: PagePath?
        /// The language of an article's words, when it is not the site's.
        var foreign: String?
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
                            "label": TemplateValue(line.label), "path": TemplateValue(line.path?.text),
                            "stateClass": TemplateValue(line.status?.rawValue), "foreign": TemplateValue(line.foreign),
                            "state": TemplateValue(
                                line.status.flatMap { text.words.states[$0] }.map(PageComposer.capitalized)),
                            "text": .text(
                                line.isQuotation
                                    ? text.statements.openQuote + line.text + text.statements.closeQuote : line.text),
                            "isQuotation": .flag(line.isQuotation), "references": references(line.sources),
                        ]
                    }),
            ])
    }

    /// The latest statement that leaves no doubt about its speaker; of one day's, one in the site's language, then the
    /// longest. What another line tells already is left to it, where there is anything else.
    func latestStatement(_ list: [Statement], besides told: [EssentialLine] = []) -> EssentialLine? {
        let certain = list.filter(Self.isCertain)
        let sources = Set(told.flatMap(\.sources))
        let untold = certain.filter { !sources.contains($0.source) }
        let candidates = untold.isEmpty ? certain : untold
        let latest = candidates.compactMap(\.published?.firstDayNumber).max()
        return candidates.filter { $0.published?.firstDayNumber == latest }
            .map { (statement: $0, isOwn: foreign($0.source.article) == nil, length: $0.context.utf8.count) }
            .enumerated()
            .max { left, right in
                (left.element.isOwn ? 1 : 0, left.element.length, right.offset)
                    < (right.element.isOwn ? 1 : 0, right.element.length, left.offset)
            }
            .map { line($0.element.statement) }
    }

    /// The statement that most articles repeat, from the meeting's first day on if there is one; else the latest.
    func mostRepeatedStatement(of dossier: MeetingDossier, besides told: [EssentialLine]) -> EssentialLine? {
        let certain = dossier.statements.filter(Self.isCertain)
        let fromTheStart = certain.filter { statement in
            guard let start = dossier.start, let date = statement.published else { return false }
            return start.firstDayNumber <= date.firstDayNumber
        }
        let candidates = fromTheStart.isEmpty ? certain : fromTheStart
        let most = candidates.map(\.repeats.count).max() ?? 0
        return most > 0
            ? latestStatement(candidates.filter { $0.repeats.count == most }, besides: told)
            : latestStatement(candidates, besides: told)
    }

    /// Whether other lines come from the same paragraphs.
    func isTold(_ line: EssentialLine, by others: [EssentialLine]) -> Bool {
        !Set(others.flatMap(\.sources)).isDisjoint(with: line.sources)
    }

    static func isCertain(_ statement: Statement) -> Bool {
        guard case .named = statement.speaker else { return false }
        return !statement.isDoubtful
    }

    private func line(_ statement: Statement) -> EssentialLine {
        let label: String
        let who = composer.speaker(statement.speaker).name
        switch (kind == .minister, statement.published) {
        case (true, let date?): label = text.entities.latestStatement(["date": text.dates.spanInSentence(date, nil)])
        case (true, nil): label = text.entities.latestStatementUndated
        case (false, let date?): label = "\(who), \(text.dates.text(date))"
        case (false, nil): label = who
        }
        return EssentialLine(
            label: label, text: composer.shortened(statement), foreign: foreign(statement.source.article),
            isQuotation: statement.kind == .quotation,
            sources: [statement.source])
    }

    /// The language of an article, when it is not the site's.
    func foreign(_ article: ArticleID) -> String? {
        let language = composer.ready.articles[article]?.language
        return language == text.language ? nil : language
    }

    /// For each state the latest act that says who, what and how many, else the latest: delivered, promised, asked.
    func essentialActs(_ acts: [Act]) -> [EssentialLine] {
        let states: [Set<Commitment.Status>] = [[.delivered], [.pledged, .planned], [.requested]]
        let newest = composer.newestFirst(acts)
        let vagueness = newest.map(vagueness)
        return states.compactMap { states in
            newest.indices.filter { states.contains(newest[$0].status) }
                .min { (vagueness[$0], $0) < (vagueness[$1], $1) }.map { line(newest[$0]) }
        }
    }

    /// How much an act leaves open: how many, what exactly, who.
    private func vagueness(_ act: Act) -> Int {
        (act.figures.contains { $0.quantity != nil } ? 0 : 4) + (act.isGeneric ? 2 : 0)
            + (PlaceNames.isKnown(act.actor) ? 0 : 1)
    }

    private func line(_ act: Act) -> EssentialLine {
        EssentialLine(
            label: act.published.map { text.entities.latestAct(["date": text.dates.text($0)]) }
                ?? text.entities.latestActUndated,
            status: act.status, text: composer.sentence(act) + ".", sources: act.sources.prefix(3).map { $0 })
    }

    /// At most about 260 characters, cut after a sentence or else a word, with « […] » where something is left out.
    static func shortened(_ words: String) -> String {
        let limit = 260
        // As many characters as bytes at most.
        if words.utf8.count <= limit, !words.utf8.contains(UInt8(ascii: "\n")) { return words }
        let line = words.split(separator: "\n").joined(separator: " ")
        let characters = Array(line.prefix(limit + 1))
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
        return text.spaced(PageWriter.shortened(words), in: ready.articles[statement.source.article]?.language)
    }
}
