import BriefingModel

/// Turns what was read about a person into a fact.
struct PersonFactBuilder {
    let text: TokenisedArticle
    let runs: [NameRun]
    let phrases: [RolePhrase]
    let people: [PersonRecord]
    /// The person that a run names, or -1.
    let personOfRun: [Int32]
    let pages: PageNames
    /// The day of the article, as well as it is known.
    let date: PartialDate?

    init(_ reader: PeopleReader) {
        text = reader.text
        runs = reader.runs
        phrases = reader.phrases
        people = reader.people
        personOfRun = reader.personOfRun
        pages = reader.pages
        date = reader.date
    }

    /// The fact; `nil` for a name that has no letter.
    func fact(_ person: Int) -> PersonFact? {
        let name = people[person].page.map { pages.ministers[$0].page.name } ?? shownName(of: person)
        guard let id = people[person].page.map({ pages.ministers[$0].page.id }) ?? Slug(name).map({ EntityID($0) })
        else {
            return nil
        }
        var mentions: [TextSpan] = []
        mentions.reserveCapacity(people[person].runs.count + people[person].officeMentions.count)
        for run in people[person].runs { mentions.append(span(runs[run].tokens)) }
        for tokens in people[person].officeMentions { mentions.append(span(tokens)) }
        mentions.sort()
        let stated = statedRole(of: person)
        let office = stated == nil ? officeHeld(by: person) : nil
        let country =
            stated?.country ?? people[person].page.flatMap { pages.ministers[$0].country }
            ?? people[person].roles.lazy.filter { !phrases[$0].isFormer }.compactMap { phrases[$0].countries.first }
            .first
        return PersonFact(
            id: id, name: name, role: stated?.title ?? office?.title,
            organisation: stated == nil ? organisation(of: office, country: country) : stated?.organisation,
            country: country, curated: people[person].page != nil, mentions: Self.unique(mentions))
    }

    /// The office that the person's page says they held on the article's day.
    private func officeHeld(by person: Int) -> Office? {
        guard let page = people[person].page, let date else { return nil }
        return pages.ministers[page].offices.first { $0.isHeld(on: date) }
    }

    /// Each of sorted spans once.
    private static func unique(_ spans: [TextSpan]) -> [TextSpan] {
        guard zip(spans, spans.dropFirst()).contains(where: ==) else { return spans }
        return spans.indices.filter { $0 == 0 || spans[$0] != spans[$0 - 1] }.map { spans[$0] }
    }

    private func organisation(of office: Office?, country: String?) -> String? {
        guard let body = office?.of, body != country else { return nil }
        return body
    }

    private func span(_ tokens: Range<Int>) -> TextSpan {
        text.span(tokens, paragraph: text.paragraph(ofToken: tokens.lowerBound))
    }

    /// The fullest form in the article, of several the one with ordinary capitals, then the first.
    private func shownName(of person: Int) -> String {
        var best: (run: NameRun, isShouted: Bool)?
        var bestRank = (-1, -1)
        for index in people[person].runs {
            let run = runs[index]
            let isShouted = run.pieces.contains { text.tokens[$0].flags.contains(.allCapitals) && length(of: $0) > 3 }
            let rank = (run.pieces.count, isShouted ? 0 : 1)
            if rank > bestRank {
                bestRank = rank
                best = (run, isShouted)
            }
        }
        guard let best else { return "" }
        var name = best.isShouted ? calmed(best.run) : text.text(best.run.tokens)
        let isBracketed = name.withUTF8 { $0.contains(UInt8(ascii: "(")) }
        return isBracketed ? String(name.filter { $0 != "(" && $0 != ")" }) : name
    }

    private func length(of token: Int) -> Int { Int(text.tokens[token].end - text.tokens[token].start) }

    /// « Josep BORRELL » gives « Josep Borrell ».
    private func calmed(_ run: NameRun) -> String {
        text.text(run.tokens).split(separator: " ").map { word in
            guard word.count > 3, word == word.uppercased()[...] else { return String(word) }
            return word.split(separator: "-").map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: "-")
        }.joined(separator: " ")
    }

    /// The office of whoever « son homologue » is compared with: the person or office named last before it.
    ///
    /// « ses homologues des Affaires étrangères » of a minister of Defence are ministers « des Affaires étrangères ».
    private func counterpart(of index: Int) -> String? {
        guard isCounterpart(index), case let role = phrases[index], let office = officeCompared(with: role),
            !text.language.speech.nationalOffices.contains(office.lemma) || role.countries.isEmpty
        else { return nil }
        let complement = role.title(in: text).drop { $0 != " " }
        return complement.isEmpty ? office.title(in: text) : office.lemma.text + complement
    }

    private func officeCompared(with role: RolePhrase) -> RolePhrase? {
        let end = role.tokens.lowerBound
        let start = text.sentences[max(0, text.sentence(ofToken: end) - 1)].tokens.lowerBound
        let office = phrases.last {
            $0.isOffice && $0.tokens.upperBound <= end && $0.tokens.lowerBound >= start && !$0.isPlural
        }
        // « X, son homologue » is compared with somebody else than X.
        let run = runs.indices.last {
            runs[$0].tokens.upperBound <= end && runs[$0].tokens.lowerBound >= start && !role.runs.contains($0)
        }
        if let run, runs[run].tokens.lowerBound > office?.tokens.upperBound ?? -1, personOfRun[run] >= 0 {
            let roles = people[Int(personOfRun[run])].roles.sorted().map { phrases[$0] }
            return roles.first { $0.isOffice && $0.isSpecific } ?? roles.first { $0.isOffice }
        }
        return office
    }

    private func isCounterpart(_ role: Int) -> Bool {
        text.language.speech.isCounterpart(phrases[role].lemma, behind: phrases[role].determiner)
    }

    /// Whether the words say of what an office is, or it is at the head of a state: « vice-chancelier » alone is neither.
    private func isOfSomething(_ role: Int) -> Bool {
        !phrases[role].qualities.isEmpty || phrases[role].organisation != nil || !phrases[role].countries.isEmpty
            || text.language.speech.rulers.contains(phrases[role].lemma)
    }

    /// How much a role tells of its holder, the less the more: an office of something, any office, those that say little
    /// behind the others, then what has a complement.
    private func rank(of role: Int) -> Int {
        guard phrases[role].isOffice else { return phrases[role].isSpecific ? 4 : 5 }
        let isMinor = text.language.speech.minorOffices.contains(phrases[role].lemma)
        return (isMinor ? 2 : 0) + (isOfSomething(role) ? 0 : 1)
    }

    /// Whether a role says what its holder is: « son homologue » says nothing where nobody's office is told before it.
    private func isTold(_ role: Int) -> Bool {
        !phrases[role].isNationality && (!isCounterpart(role) || counterpart(of: role) != nil)
    }

    private struct StatedRole {
        let title: String
        let organisation: String?
        let country: String?
    }

    /// The first office with a complement, else the first office, those that say little last, else the first role of any
    /// kind.
    private func statedRole(of person: Int) -> StatedRole? {
        guard !people[person].roles.isEmpty else { return nil }
        let all = people[person].roles.count > 1 ? Few(people[person].roles.sorted()) : people[person].roles
        let isHeld = all.contains { isTold($0) && !phrases[$0].isFormer }
        var best: (role: Int, rank: Int)?
        for index in all where isTold(index) && !(isHeld && phrases[index].isFormer) {
            let rank = rank(of: index)
            if rank < best?.rank ?? .max { best = (index, rank) }
        }
        guard let best = best?.role else { return nil }
        let title = if let office = counterpart(of: best) { office } else { phrases[best].title(in: text) }
        let country =
            phrases[best].countries.first
            ?? all.lazy.filter { !phrases[$0].isFormer }
            .compactMap { phrases[$0].countries.first }.first
        return StatedRole(
            title: title,
            organisation: phrases[best].organisation,
            country: country)
    }
}
