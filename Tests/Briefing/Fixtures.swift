import Briefing
import BriefingModel

/// Short ways to write articles and facts with fictitious people.
enum Make {
    static func date(_ iso: String) -> PartialDate? { PartialDate(iso: iso) }

    static func article(_ id: String, _ date: String? = nil, _ paragraphs: String...) -> Article? {
        ArticleID(written: id).map {
            Article(
                id: $0, path: "articles/\(id).txt", published: date.flatMap { PartialDate(iso: $0) },
                paragraphs: paragraphs.enumerated().map { Paragraph($1, line: $0 + 1) })
        }
    }

    static func id(_ name: String) -> EntityID? { Slug(name).map { EntityID($0) } }

    static func person(_ name: String, curated: Bool = false, role: String? = nil, paragraph: Int = 0) -> PersonFact? {
        id(name).map {
            PersonFact(
                id: $0, name: name, role: role, curated: curated,
                mentions: [TextSpan(paragraph: paragraph, start: 0, end: name.unicodeScalars.count)])
        }
    }

    static func quotation(_ text: String, in paragraph: String, by name: String) -> Quotation? {
        guard let range = paragraph.firstRange(of: text), let id = id(name) else { return nil }
        let start = paragraph.unicodeScalars.distance(from: paragraph.startIndex, to: range.lowerBound)
        return Quotation(
            text: text, span: TextSpan(paragraph: 0, start: start, end: start + text.unicodeScalars.count),
            endParagraph: 0, kind: .direct, speaker: .named(id: id, name: name), cue: "déclarer")
    }

    static func commitment(_ actor: String, _ number: Int?, _ system: String, _ status: Commitment.Status = .delivered)
        -> Commitment?
    {
        id(system).map {
            Commitment(
                actor: actor, recipient: "Sundmark", system: system, systemID: $0,
                quantity: number.map { Quantity(value: $0, qualifier: .exact, text: String($0)) }, status: status,
                sentence: TextSpan(paragraph: 0, start: 0, end: 4))
        }
    }

    static func meeting(_ id: String, place: String, start: String? = nil, main: Bool = true) -> MeetingFact? {
        Make.id(id).map {
            MeetingFact(
                id: $0, name: id, kind: .defenceMinisters, place: place, start: start.flatMap { PartialDate(iso: $0) },
                end: start.flatMap { PartialDate(iso: $0) }, date: start == nil ? .unknown : .stated, curated: false,
                main: main, mentions: [TextSpan(paragraph: 0, start: 0, end: 3)])
        }
    }
}
