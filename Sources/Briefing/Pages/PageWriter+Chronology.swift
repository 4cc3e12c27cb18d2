import BriefingModel
import Templating

extension PageWriter {
    /// Days around the told ones within which a strip shows meetings.
    private static let margin = 120

    /// Adds the strip of meetings, statements and articles along the days, when anything of it is dated.
    mutating func addChronology(
        meetings: [EntityID], statements: [Statement], articles: [ArticleID], isWholeCorpus: Bool = false
    ) {
        let dossiers = meetings.compactMap { book.meetings[$0] }.sorted { left, right in
            (left.start?.firstDayNumber ?? .max, left.id) < (right.start?.firstDayNumber ?? .max, right.id)
        }
        let allMeetings: [ChronologyStrip.Meeting] = dossiers.compactMap { dossier in
            guard let start = dossier.start, let label = composer.axisLabel(dossier) else { return nil }
            let last = max(start.firstDayNumber, dossier.end?.lastDayNumber ?? start.firstDayNumber)
            return ChronologyStrip.Meeting(
                days: start.firstDayNumber...last, label: label.long, shortLabel: label.short)
        }
        // Meetings long before or after what the corpus tells would leave no room for it.
        let told = (statements.compactMap(\.published) + articles.compactMap { composer.ready.articles[$0]?.published })
            .filter { $0.precision == .day }.map(\.firstDayNumber)
        let period = told.min().flatMap { first in told.max().map { first - Self.margin...$0 + Self.margin } }
        let shownMeetings = allMeetings.filter { period?.overlaps($0.days) ?? true }
        let outside = allMeetings.count - shownMeetings.count
        let statementDays = statements.compactMap { Self.day($0.published) }.sorted()
        let articleDays = articles.compactMap { Self.day(composer.ready.articles[$0]?.published) }.sorted()
        let all =
            shownMeetings.map(\.days.lowerBound) + shownMeetings.map(\.days.upperBound) + statementDays + articleDays
        // One day is no course of events, nor are two marks; the lists tell them.
        let marks = shownMeetings.count + Set(statementDays).count + Set(articleDays).count
        guard isWholeCorpus || (Set(all).count > 1 && marks > 2) else { return }
        guard let first = all.min().flatMap(PartialDate.init(dayNumber:)),
            let last = all.max().flatMap(PartialDate.init(dayNumber:))
        else { return }
        let strip = ChronologyStrip(
            meetings: shownMeetings, statements: statementDays, articles: articleDays,
            labels: .init(
                meetings: text.headings.meetings, statements: text.headings.statements,
                articles: text.entities.articles,
                months: text.dates.shortMonths), isFullWidth: isWholeCorpus)
        let caption = text.entities.stripCaption([
            "span": PageComposer.capitalized(text.dates.span(first, last)),
            "meetings": text.count(shownMeetings.count, text.words.meetingCount),
            "statements": text.count(statementDays.count, text.words.statementCount),
            "articles": text.count(articleDays.count, text.words.articleCount),
        ])
        let fields: TemplateFields = [
            "caption": .text(
                outside == 0
                    ? caption
                    : caption + " "
                        + text.entities.stripOutside(["meetings": text.count(outside, text.words.meetingCount)])),
            "timeline": isWholeCorpus ? .absent : .text(text.entities.stripLink),
            "detail": .text(text.entities.stripDetail),
        ]
        if isWholeCorpus {
            add("chronology", fields, drawing: .chronology(strip))
        } else {
            addSection("chronology", text.headings.chronology, fields, drawing: .chronology(strip))
        }
    }

    private static func day(_ date: PartialDate?) -> Int? {
        guard let date, date.precision == .day else { return nil }
        return date.firstDayNumber
    }
}
