import BriefingModel
import OrderedCollections

/// What very many rows say of one article, meeting, system or place, made once.
struct ReadyWords: Sendable {
    /// What rows say of an article.
    final class Article: Sendable {
        /// The title, or what stands for one.
        let title: String
        /// The title as it stands inside marks.
        let nestedTitle: String
        /// The outlet's name as the article gives it.
        let outletName: String?
        /// The outlet's name, else the title in marks.
        let outlet: String
        /// ISO 639-1 code of its language.
        let language: String?
        /// How many paragraphs it has.
        let paragraphs: Int
        /// Whether the site shows no more of it than what other pages cite.
        let isExcerpt: Bool
        /// Where it was taken from.
        let url: String?
        /// Its date.
        let published: PartialDate?
        /// The date in words; `nil` without one.
        let date: String?
        /// The date as ISO 8601 has it; `nil` without one.
        let iso: String?

        /// Whether its outlet is known.
        var hasOutlet: Bool { outletName != nil }

        init(_ record: ArticleRecord, _ text: SiteText) {
            let article = record.article
            let title = article.title.map { article.language == text.language ? text.typeset($0) : $0 }
            self.title = title ?? text.statements.untitled(["id": record.id.text])
            nestedTitle = text.nested(self.title)
            outletName = article.outlet
            outlet =
                article.outlet.map(text.typeset) ?? text.statements.openQuote + nestedTitle + text.statements.closeQuote
            language = article.language
            paragraphs = article.paragraphs.count
            isExcerpt = article.rights == .excerpt
            url = article.url.flatMap(PageComposer.webAddress)
            published = article.published
            date = article.published.map(text.dates.text)
            iso = article.published?.description
        }
    }

    /// What rows say of a person.
    final class Person: Sendable {
        let name: String
        let path: PagePath
        /// When an article last names them.
        let lastNamed: PartialDate?
        /// The office that they held then, or what stands for one.
        let role: String?
        /// The first mention in each article, in order of date.
        let firstMentions: [ParagraphReference]

        init(_ dossier: MinisterDossier, lastNamed: PartialDate?, _ text: SiteText) {
            name = text.typeset(dossier.name)
            path = PagePath(EntityReference(.minister, dossier.id))
            self.lastNamed = lastNamed
            role = text.role(of: dossier, on: lastNamed)
            firstMentions = dossier.mentions.reduce(into: []) { first, mention in
                if first.last?.article != mention.source.article { first.append(mention.source) }
            }
        }
    }

    /// What rows say of a country or organisation.
    struct Place: Sendable {
        /// « Allemagne »
        var name: String
        /// « à l’Allemagne »
        var dative: String
    }

    let articles: [ArticleID: Article]
    /// A meeting in a list of others: its name, place and year.
    let meetings: [EntityID: String]
    let systems: [EntityID: String]
    let people: [EntityID: Person]
    let places: [String: Place]

    init(_ book: Book, _ text: SiteText) {
        let articles = Dictionary(uniqueKeysWithValues: book.articles.values.map { ($0.id, Article($0, text)) })
        self.articles = articles
        meetings = book.meetings.reduce(into: [:]) { words, meeting in
            words[meeting.key] = text.typeset(PageComposer.shortName(meeting.value, text))
        }
        systems = book.systems.reduce(into: [:]) { $0[$1.key] = text.typeset($1.value.name) }
        people = book.ministers.reduce(into: [:]) { people, minister in
            let dates = minister.value.articles.compactMap { articles[$0]?.published }
            people[minister.key] = Person(minister.value, lastNamed: dates.max(), text)
        }
        var places: [String: Place] = [:]
        for act in book.acts {
            for name in [act.actor, act.recipient].compactMap({ $0 }) where places[name] == nil {
                places[name] = Place(
                    name: PageComposer.capitalized(text.typeset(text.place(name))),
                    dative: text.acts.grammar == .french
                        ? PlaceNames.place(name).dative : "to " + PlaceNames.place(name).english)
            }
        }
        self.places = places
    }
}
