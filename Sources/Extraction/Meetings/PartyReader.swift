import BriefingModel

/// Reads one sentence for those who may hold talks: heads of states and governments, ministers of two fields.
struct PartyReader {
    let text: TokenisedArticle
    let index: PartyIndex

    private var talks: TalkGrammar { text.language.talks }
    private var grammar: MeetingGrammar { text.language.meetings }
    private var tokens: [Token] { text.tokens }

    /// What some words say of those who hold an office.
    private struct Reading {
        var parties: [Party]
        var end: Int
    }

    /// In text order.
    func parties(of sentence: Sentence) -> [Party] {
        var result: [Party] = []
        var position = sentence.tokens.lowerBound
        while position < sentence.tokens.upperBound {
            if let reading = counterpart(at: position, in: sentence) ?? office(at: position, in: sentence) {
                append(reading.parties, to: &result)
                position = max(reading.end, position + 1)
            } else if tokens[position].isCapitalised,
                let named = index.person(at: position, paragraph: sentence.paragraph)
            {
                var party = named.party ?? Party(office: .untold, country: nil, tokens: named.tokens, isNamed: true)
                party.tokens = named.tokens
                append([party], to: &result)
                position = named.tokens.upperBound
            } else {
                position += 1
            }
        }
        return result
    }

    /// « Nils Holm, président de la République »: name and office of one person.
    private func append(_ parties: [Party], to result: inout [Party]) {
        if let last = result.last, let next = parties.first, parties.count == 1, last.isNamed, !next.isNamed,
            last.office == next.office || last.office == .untold,
            last.country == nil || next.country == nil || last.country == next.country,
            next.tokens.lowerBound - last.tokens.upperBound <= 2, tokens[last.tokens.upperBound].kind == .comma
        {
            result[result.count - 1].tokens = last.tokens.lowerBound..<next.tokens.upperBound
            result[result.count - 1].country = last.country ?? next.country
            result[result.count - 1].office = next.office
            if last.office == .untold { result[result.count - 1].isPlain = next.isPlain }
            return
        }
        result += parties
    }

    /// « son homologue russe, Piotr Lenski ».
    private func counterpart(at position: Int, in sentence: Sentence) -> Reading? {
        guard tokens[position].isAny(of: [.role, .ministers]), talks.counterparts.contains(text.word(position)) else {
            return nil
        }
        var party = Party(office: .same, country: nil, tokens: position..<position + 1)
        party.areMany = talks.manyCounterparts.contains(text.word(position))
        var end = position + 1
        var isOfField = false
        while end < min(position + 5, sentence.tokens.upperBound) {
            if let country = text.unit(.countryAdjective, at: end) {
                party.country = country.text
                end = country.tokens.upperBound
                break
            }
            if let country = text.unit(.country, at: end) {
                party.country = country.text
                end = country.tokens.upperBound
                break
            }
            guard tokens[end].isAny(of: [.determiner, .preposition, .portfolio]) else { break }
            if tokens[end].isAny(of: .portfolio) { isOfField = true }
            end += 1
        }
        // « son homologue des Finances »: of the same government.
        if party.country == nil, isOfField { return Reading(parties: [], end: end) }
        if party.country == nil {
            if talks.colleagues.contains(text.word(position)) { return Reading(parties: [], end: end) }
            end = position + 1
        }
        return named(party, from: end, in: sentence)
    }

    /// Adds the name behind an office, and what the article tells elsewhere of whom it names.
    private func named(_ party: Party, from end: Int, in sentence: Sentence) -> Reading {
        var party = party
        var end = end
        party.tokens = party.tokens.lowerBound..<end
        var first = end
        if first < sentence.tokens.upperBound, tokens[first].kind == .comma { first += 1 }
        while first < min(end + 4, sentence.tokens.upperBound),
            tokens[first].isAny(of: .honorific) || tokens[first].kind == .stop
        {
            first += 1
        }
        if first < sentence.tokens.upperBound, tokens[first].isCapitalised,
            let name = index.person(at: first, paragraph: sentence.paragraph),
            first == end || isApposition(name, of: party)
        {
            party.isNamed = true
            party.country = party.country ?? name.party?.country
            if party.office == .either || party.office == .minister, let office = name.party?.office, office != .untold
            {
                party.office = office
            }
            end = name.tokens.upperBound
            party.tokens = party.tokens.lowerBound..<end
        }
        return Reading(parties: [party], end: end)
    }

    /// Whether a name behind a comma can be that of whom an office means.
    private func isApposition(_ name: PartyIndex.Named, of party: Party) -> Bool {
        guard let own = name.party, own.office != .untold else { return true }
        if let country = own.country, let other = party.country, country != other { return false }
        return party.office == .same || party.office == own.office || party.office.leads && own.office.leads
    }

    /// « le président russe », « la ministre norvégienne de la Défense », « les présidents norvégien et danois ».
    private func office(at position: Int, in sentence: Sentence) -> Reading? {
        guard let role = text.unit(.role, at: position), role.text.count > 2,
            position == sentence.tokens.lowerBound || !isPassed(position - 1)
        else { return nil }
        let word = String(role.text.dropFirst(2))
        let isPlural = role.text.first?.isUppercase ?? false
        var end = role.tokens.upperBound
        var first = position
        var office: Party.Office?
        var isPlain = true
        if talks.states.contains(word) {
            office = .state
            isPlain = !talks.anybodys.contains(word)
        } else if talks.governments.contains(word) {
            office = .government
        } else if talks.ministers.contains(word), position > sentence.tokens.lowerBound,
            talks.firsts.contains(text.word(position - 1))
        {
            office = .government
            first = position - 1
        } else if talks.leaderNouns.contains(word) {
            office = .either
        } else if talks.chiefs.contains(word),
            let noun = (end..<min(end + 3, sentence.tokens.upperBound)).first(where: {
                talks.headed.contains(text.word($0))
            })
        {
            office = talks.stateNouns.contains(text.word(noun)) ? .state : .government
            end = noun + 1
        } else if talks.heirs.contains(word), end < sentence.tokens.upperBound, talks.heirWords.contains(text.word(end))
        {
            office = .state
            end += 1
        } else if !talks.ministers.contains(word), !talks.chiefs.contains(word) {
            return nil
        }
        return complement(
            office, word: word, from: first, end: end, isPlural: isPlural, isPlain: isPlain, in: sentence)
    }

    /// « chargé de la Mer », « délégué »: the field of a minister, in other words.
    private func isOfField(_ index: Int, in sentence: Sentence) -> Bool {
        index < sentence.tokens.upperBound && talks.fieldLeads.contains(text.word(index))
    }

    private func isPassed(_ index: Int) -> Bool {
        talks.passed.contains(text.word(index)) || talks.deputies.contains(text.word(index))
    }

    /// Whether an article before « ministre » can mean one whom the article has named.
    private func isNamedBefore(_ minister: Int, in sentence: Sentence) -> Bool {
        minister > sentence.tokens.lowerBound && talks.definiteArticles.contains(text.word(minister - 1))
            && index.endsWithMinisterOfField(before: minister)
    }

    /// Reads what stands behind an office: its field, its country; `nil` where it is of something else.
    private func complement(
        _ office: Party.Office?, word: String, from first: Int, end start: Int, isPlural: Bool, isPlain: Bool,
        in sentence: Sentence
    ) -> Reading? {
        var office = office
        var countries: [String] = []
        var end = start
        var position = start
        let limit = min(sentence.tokens.upperBound, start + (isPlural ? 12 : 9))
        while position < limit {
            let token = tokens[position]
            // « le président Hollande » has a name that is a country’s.
            let isName = position == start && token.isAny(of: .country) && !token.isAny(of: .countryAdjective)
            if isName { break }
            if let country = text.unit([.countryAdjective, .country], at: position) {
                if countries.isEmpty || isPlural { countries.append(country.text) }
                position = country.tokens.upperBound
                end = position
                continue
            }
            if office == nil, let field = text.unit(.portfolio, at: position) {
                switch MeetingKind(rawValue: field.text) {
                case .foreignMinisters: office = .foreign
                case .defenceMinisters: office = .defence
                default: return nil
                }
                position = field.tokens.upperBound
                end = position
                continue
            }
            if text.unit(.portfolio, at: position) != nil, office == .foreign || office == .defence {
                position += 1
                end = position
                continue
            }
            if let house = text.unit(.government, at: position), office == nil,
                talks.defenceHouses.contains(text.word(position))
            {
                office = .defence
                countries = [house.text]
                position = house.tokens.upperBound
                end = position
                continue
            }
            guard token.kind == .word || isPlural && token.kind == .comma && !countries.isEmpty else { break }
            if token.isAny(of: .determiner) || grammar.ofWords.contains(text.word(position))
                || grammar.additions.contains(text.word(position))
                    && (isPlural || office == .foreign || office == .defence)
                || talks.atFields.contains(text.word(position)) && office == nil
            {
                position += 1
                continue
            }
            if token.isAny(of: .roleAdjective) || talks.realms.contains(text.word(position)) {
                position += 1
                end = position
                continue
            }
            // « le secrétaire d’État américain », « le chef du ministère de la Défense »
            if talks.secretaries.contains(word) && grammar.states.contains(text.word(position))
                || talks.chiefs.contains(word) && talks.houses.contains(text.word(position))
            {
                position += 1
                end = position
                continue
            }
            // « le président du groupe », « le ministre des Sports »
            let before = position - 1
            let isOwned =
                before >= start
                && (tokens[before].isAny(of: .determiner) || grammar.ofWords.contains(text.word(before)))
                && (grammar.ofWords.contains(text.word(before)) || grammar.ofTheWords.contains(text.word(before))
                    || before - 1 >= start && grammar.ofWords.contains(text.word(before - 1)))
            if isOwned { return nil }
            break
        }
        guard let office else {
            // « la ministre norvégienne », « le ministre » who was named before.
            if talks.plainMinisters.contains(word), !isPlural, !isOfField(end, in: sentence),
                countries.count == 1 || countries.isEmpty && end == start && isNamedBefore(first, in: sentence)
            {
                let reading = named(
                    Party(office: .minister, country: countries.first, tokens: first..<end), from: end, in: sentence)
                if countries.isEmpty, reading.parties.contains(where: \.isNamed) { return nil }
                // « la ministre norvégienne Anna Lindholm, chargée des Sports »
                return isOfField(reading.end + 1, in: sentence) ? Reading(parties: [], end: reading.end) : reading
            }
            // « le secrétaire d’État américain »
            guard talks.secretaries.contains(word), let country = countries.first,
                talks.secretaryCountries.contains(country),
                (start..<end).contains(where: { grammar.states.contains(text.word($0)) })
            else { return nil }
            return named(Party(office: .foreign, country: country, tokens: first..<end), from: end, in: sentence)
        }
        if office == .either, countries.isEmpty { return nil }
        if isPlural {
            guard countries.count > 1 else { return nil }
            return Reading(
                parties: countries.map { Party(office: office, country: $0, tokens: first..<end) }, end: end)
        }
        return named(
            Party(
                office: office, country: countries.first, tokens: first..<end,
                isPlain: isPlain || !countries.isEmpty), from: end, in: sentence)
    }
}
