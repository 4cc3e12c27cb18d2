import BriefingModel

/// The people of an article who may hold talks, by where it names them; made when the first sentence asks for it.
final class PartyIndex {
    private let text: TokenisedArticle
    private let people: [PersonFact]
    private let published: PartialDate?
    /// The place of a mention: paragraph and first scalar.
    private struct Place: Hashable {
        let paragraph: Int
        let start: Int
    }
    private lazy var places = makePlaces()
    private lazy var offices = people.map(office)
    private var known: [Int: [Party]] = [:]

    init(text: TokenisedArticle, people: [PersonFact], published: PartialDate?) {
        self.text = text
        self.people = people
        self.published = published
    }

    /// Those whom a sentence names, in text order.
    func parties(ofSentence index: Int) -> [Party] {
        if let parties = known[index] { return parties }
        let parties = PartyReader(text: text, index: self).parties(of: text.sentences[index])
        known[index] = parties
        return parties
    }

    /// A person who is named from a token on.
    struct Named {
        /// The words of the name.
        let tokens: Range<Int>
        /// What they are in charge of; `nil` for one who holds no such talks, or of whom nothing is known.
        let party: Party?
    }

    /// Whether the article names anybody who may hold talks.
    private(set) lazy var hasOfficeHolders = offices.contains { $0 != nil }

    /// Who is named from token `index` on.
    func person(at index: Int, paragraph: Int) -> Named? {
        let token = text.tokens[index]
        guard let (person, end) = places[Place(paragraph: paragraph, start: Int(token.start))] else { return nil }
        var last = index + 1
        while last < text.tokens.count, text.tokens[last].end <= end, text.tokens[last].start > token.start {
            last += 1
        }
        return Named(tokens: index..<last, party: offices[person])
    }

    /// « Holm-Berg »: two family names of those who may hold talks, tied by a hyphen.
    func compound(at index: Int, before end: Int) -> (Party, Party)? {
        guard text.tokens[index].isCapitalised else { return nil }
        var last = index + 1
        while last < min(end, index + 4), text.tokens[last].firstByte == text.tokens[last - 1].endByte,
            text.tokens[last].kind == .word || text.tokens[last].kind == .dash
        {
            last += 1
        }
        let names = text.text(index..<last).split(whereSeparator: { $0 == "-" || $0 == "–" })
        guard names.count == 2, let one = party(called: names[0], at: index..<last),
            let other = party(called: names[1], at: index..<last)
        else { return nil }
        return (one, other)
    }

    private func party(called family: Substring, at tokens: Range<Int>) -> Party? {
        guard let key = PageNames.words(String(family)).last else { return nil }
        let known = people.indices.first { PageNames.words(people[$0].name).last == key && offices[$0] != nil }
        var party = known.flatMap { offices[$0] } ?? ruler(called: String(family))
        party?.tokens = tokens
        return party
    }

    /// The fields of the ministers whom the article names, with their countries.
    private lazy var fields: [(office: Party.Office, country: String?)] = offices.compactMap { party in
        guard let party, party.office == .foreign || party.office == .defence else { return nil }
        return (party.office, party.country)
    }

    /// The one field of which the article names ministers, two of them at least; `nil` where it names others.
    private(set) lazy var onlyField: Party.Office? = {
        guard fields.count > 1, let first = fields.first?.office, fields.allSatisfy({ $0.office == first }) else {
            return nil
        }
        return first
    }()

    /// The ministers of all fields, wherever the article names them, in text order; with what those of the two fields are.
    private lazy var ministers: [(place: Place, party: Party?)] = {
        let titles = text.language.talks.plainMinisters
        var result: [(place: Place, party: Party?)] = []
        for (person, party) in zip(people, offices) {
            let isOfField = party?.office == .foreign || party?.office == .defence
            let isMinister = person.role.map { role in
                Folding.words(role).split(separator: " ").contains { titles.contains(String($0)) }
            }
            guard isOfField || isMinister ?? false else { continue }
            for mention in person.mentions {
                let place = Place(paragraph: mention.paragraph, start: mention.start)
                result.append((place, isOfField ? party : nil))
            }
        }
        return result.sorted { ($0.place.paragraph, $0.place.start) < ($1.place.paragraph, $1.place.start) }
    }()

    /// Those of them who are named before token `index`.
    private func ministers(before index: Int) -> ArraySlice<(place: Place, party: Party?)> {
        let paragraph = text.paragraph(ofToken: index)
        let start = Int(text.tokens[index].start)
        let end = ministers.indices.partitionPoint {
            (ministers[$0].place.paragraph, ministers[$0].place.start) >= (paragraph, start)
        }
        return ministers[..<end]
    }

    /// Whether the minister whom the article names last before token `index` is of one of the two fields.
    func endsWithMinisterOfField(before index: Int) -> Bool { ministers(before: index).last?.party != nil }

    /// « le ministre » beside the other one: who of another country was named last, in the other's field where it is told.
    private func minister(meantAt index: Int, beside other: Party) -> Party? {
        let named = ministers(before: index).lazy.compactMap(\.party)
            .filter { $0.country == nil || $0.country != other.country }
        let isTold = other.office == .foreign || other.office == .defence
        return named.last { !isTold || $0.office == other.office }
    }

    /// What « la ministre norvégienne » is in charge of: the field of the one whom the article names, else the other's.
    private func field(of minister: Party, beside other: Party) -> Party.Office {
        let own = fields.filter { $0.country == minister.country }
        if let first = own.first?.office, own.allSatisfy({ $0.office == first }) { return first }
        if !own.isEmpty { return .untold }
        if other.office == .foreign || other.office == .defence { return other.office }
        return onlyField ?? .untold
    }

    /// « le chef de l’État » is the one whom the article names besides the other one’s country, where there is only one.
    func told(_ party: Party, beside other: Party) -> Party {
        if party.office == .minister {
            var party = party
            if party.country == nil, !party.isNamed {
                let meant = minister(meantAt: party.tokens.lowerBound, beside: other)
                party.office = meant?.office ?? .untold
                party.country = meant?.country
            } else {
                party.office = field(of: party, beside: other)
            }
            return party
        }
        guard party.office == .state, party.country == nil, !party.isNamed, let country = other.country else {
            return party
        }
        let countries = Set(
            offices.compactMap { office in
                office.flatMap { $0.office == .state && $0.country != country ? $0.country : nil }
            })
        guard countries.count == 1 else { return party }
        var party = party
        party.country = countries.first
        return party
    }

    private func makePlaces() -> [Place: (person: Int, end: Int32)] {
        var result: [Place: (person: Int, end: Int32)] = [:]
        for (index, person) in people.enumerated() {
            for mention in person.mentions {
                result[Place(paragraph: mention.paragraph, start: mention.start)] = (index, Int32(mention.end))
            }
        }
        return result
    }

    /// What a person is in charge of, by their role or as a ruler whom everybody knows.
    private func office(of person: PersonFact) -> Party? {
        let talks = text.language.talks
        let ruler = ruler(called: person.name)
        guard let role = person.role.map({ Folding.words($0) }) else { return ruler }
        let office = talks.office(called: role, joints: text.language.speech.small.additions)
        guard person.organisation == nil, let office else {
            return ruler.flatMap { office.map(\.leads) ?? false ? $0 : nil }
        }
        if office.leads, let ruler, person.country == nil || person.country == ruler.country { return ruler }
        let isPlain = person.country != nil || !talks.anybodysOffices.contains(role)
        return Party(office: office, country: person.country, tokens: 0..<0, isNamed: true, isPlain: isPlain)
    }

    private func ruler(called name: String) -> Party? {
        let words = PageNames.words(name)
        guard let family = words.last else { return nil }
        let term = Rulers.termsByFamilyName[family]?.first { term in
            (words.count == 1 || NameKey.areCompatible(words[0], term.words[0]))
                && published.map { term.years.contains($0.year) } ?? true
        }
        return term.map {
            Party(office: $0.isGovernment ? .government : .state, country: $0.country, tokens: 0..<0, isNamed: true)
        }
    }
}
