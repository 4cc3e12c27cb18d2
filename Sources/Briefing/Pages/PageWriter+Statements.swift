import BriefingModel
import OrderedCollections
import Templating

extension PageWriter {
    /// What a list of statements is grouped by, which its headings then say and its items need not repeat.
    enum StatementGrouping {
        case meeting, speaker
    }

    /// Groups of statements with their headings; `list` keeps its order inside a group.
    mutating func statementGroups(_ list: [Statement], by grouping: StatementGrouping) -> TemplateValue {
        switch grouping {
        case .meeting: groupsByMeeting(list)
        case .speaker: groupsBySpeaker(list)
        }
    }

    private mutating func groupsByMeeting(_ list: [Statement]) -> TemplateValue {
        let grouped = OrderedDictionary(grouping: list) { $0.meeting.flatMap { book.meetings[$0] == nil ? nil : $0 } }
        var groups: [TemplateValue] = []
        let order = grouped.keys.compactMap { $0.flatMap { book.meetings[$0] } }.sorted { left, right in
            (right.start?.firstDayNumber ?? .min, right.id) < (left.start?.firstDayNumber ?? .min, left.id)
        }
        for dossier in order {
            let meeting = dossier.id
            let statements = grouped[meeting] ?? []
            groups.append(
                group(
                    mark: "meeting", title: text.typeset(dossier.name),
                    path: PagePath(EntityReference(.meeting, meeting)),
                    aside: composer.placeAndDates(dossier), anchor: "m-\(meeting)",
                    statements: statements, namesSpeaker: kind != .minister, days: dossier))
        }
        if let statements = grouped[nil] {
            groups.append(
                group(
                    mark: nil, title: text.headings.outsideMeetings, path: nil, aside: nil, anchor: nil,
                    statements: statements, namesSpeaker: kind != .minister, days: nil))
        }
        return .list(groups)
    }

    private mutating func groupsBySpeaker(_ list: [Statement]) -> TemplateValue {
        let grouped = OrderedDictionary(grouping: list) { $0.speaker }
        var groups: [TemplateValue] = []
        let order = grouped.keys.enumerated().sorted { left, right in
            (Self.rank(left.element), left.offset) < (Self.rank(right.element), right.offset)
        }
        for speaker in order.map(\.element) {
            let who = composer.speaker(speaker)
            let statements = grouped[speaker] ?? []
            // Who speaks in an article without a date held the office of the meeting's day.
            let meetings = composer.book.meetings
            let day =
                statements.last { $0.published != nil }?.published
                ?? statements.lazy.compactMap(\.meeting).compactMap { meetings[$0]?.start }.first
            groups.append(
                group(
                    mark: who.path == nil ? nil : "minister", title: PageComposer.capitalized(who.name), path: who.path,
                    aside: who.person.flatMap { composer.role(of: $0, on: day) },
                    anchor: who.person.map { "q-\($0)" }, statements: statements, namesSpeaker: false, days: nil))
        }
        return .list(groups)
    }

    /// People with a name first, then organisations, then sources without a name.
    private static func rank(_ speaker: Speaker) -> Int {
        switch speaker {
        case .named: 0
        case .organisation: 1
        case .anonymous: 2
        case .unknown: 3
        }
    }

    private mutating func group(
        mark: String?, title: String, path: PagePath?, aside: String?, anchor: String?, statements: [Statement],
        namesSpeaker: Bool, days: MeetingDossier?
    ) -> TemplateValue {
        [
            "mark": TemplateValue(mark), "title": .text(title), "path": TemplateValue(path?.text),
            "aside": TemplateValue(aside), "anchor": TemplateValue(anchor),
            "statements": .list(statements.map { .record(statement($0, namesSpeaker: namesSpeaker, days: days)) }),
        ]
    }

    /// One statement; its date is left out where it falls on the days of the group's meeting.
    mutating func statement(
        _ statement: Statement, namesSpeaker: Bool, days: MeetingDossier? = nil
    ) -> TemplateFields {
        let who = composer.speaker(statement.speaker)
        let isOnDays =
            statement.published.map { date in
                guard let start = days?.start else { return false }
                return start.firstDayNumber <= date.firstDayNumber
                    && date.lastDayNumber <= (days?.end ?? start).lastDayNumber
            } ?? true
        let date = isOnDays ? nil : statement.published
        let language = composer.ready.articles[statement.source.article]?.language
        let words = statement.kind == .quotation ? statement.text : statement.context
        let lines = text.spaced(words, in: language).split(separator: "\n")
        let paragraphs = lines.enumerated().map { index, line in
            TemplateValue.record([
                "text": .text(String(line)), "open": .text(text.statements.openQuote),
                "close": index == lines.count - 1 ? .text(text.statements.closeQuote) : .absent,
            ])
        }
        let systems = composer.systemLinks(statement.systems)
        let label = text.statements.permalinkLabel([
            "who": who.name, "date": statement.published.map(text.dates.text) ?? text.dates.unknown,
            "paragraph": String(statement.source.paragraph + 1),
        ])
        return [
            "anchor": .text(statement.id.anchor), "article": .text(statement.source.article.text),
            "permanent": .text(composer.anchorInArticle(of: statement.id)),
            "kind": .text(statement.kind == .quotation ? text.statements.quotation : text.statements.reported),
            "isQuotation": .flag(statement.kind == .quotation),
            "who": namesSpeaker
                ? ["name": .text(who.name), "path": TemplateValue(who.path?.text)]
                : .absent,
            "doubt": TemplateValue(composer.doubt(of: statement)),
            "date": TemplateValue(date.map(text.dates.text)),
            "iso": TemplateValue(date?.description),
            "paragraphs": .list(paragraphs),
            "foreign": TemplateValue(language == text.language ? nil : language),
            "hasAbout": .flag(!systems.isEmpty), "about": TemplateValue(systems),
            "permalink": .text(text.statements.permalink),
            "permalinkLabel": .text(label),
            "origin": .record(
                origin(statement.source, repeats: statement.repeats.map(\.source))),
        ]
    }

    /// « 9 déclarations dans le corpus : 7 citations, 2 propos rapportés. »
    func statementSummary(_ list: [Statement]) -> String {
        let quotations = list.count { $0.kind == .quotation }
        let doubtful = list.count { $0.isDoubtful }
        let parts = [
            quotations > 0 ? text.count(quotations, text.words.quotationCount) : nil,
            quotations < list.count ? text.count(list.count - quotations, text.words.reportedCount) : nil,
            doubtful > 0 ? text.count(doubtful, text.words.doubtfulCount) : nil,
        ]
        let phrase = statementGrouping == .meeting ? text.statements.summary : text.statements.summaryByPerson
        return phrase([
            "statements": text.count(list.count, text.words.statementCount),
            "parts": parts.compactMap { $0 }.joined(separator: ", "),
        ])
    }

    /// « 7 citations, 2 propos rapportés »
    func statementKinds(_ list: [Statement]) -> String? {
        let quotations = list.count { $0.kind == .quotation }
        let parts = [
            quotations > 0 ? text.count(quotations, text.words.quotationCount) : nil,
            quotations < list.count ? text.count(list.count - quotations, text.words.reportedCount) : nil,
        ].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
