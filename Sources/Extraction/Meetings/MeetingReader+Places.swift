import BriefingModel

/// Where a sentence says that its meetings are held.
extension MeetingReader {
    private struct Place {
        let name: String
        let tokens: Range<Int>
    }

    /// Gives each place of the sentence to the mention it belongs to; one behind a mention counts more than one before it.
    func attachPlaces(to mentions: inout [MeetingMention]) {
        var places: [Place] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard let place = place(at: index, mentions: mentions) else {
                index += 1
                continue
            }
            places.append(place)
            index = place.tokens.upperBound
        }
        let owned = places.compactMap { place in
            owner(of: place.tokens, among: mentions).map { (place: place, owner: $0) }
        }
        for isBehind in [true, false] {
            for (place, owner) in owned where mentions[owner].place == nil {
                guard (mentions[owner].tokens.lowerBound < place.tokens.lowerBound) == isBehind,
                    !isOfInfinitive(place.tokens, behind: mentions[owner]),
                    !isReported(place.tokens, behind: mentions[owner]),
                    !isOfOtherVerb(place.tokens, behind: mentions[owner]),
                    !isOfJoinedClause(place.tokens, behind: mentions[owner]),
                    !isOfDecision(place.tokens, behind: mentions[owner]),
                    isBehind
                        || !isOfStatement(place.tokens, before: mentions[owner])
                            && !isFarBefore(place.tokens, mentions[owner])
                else { continue }
                mentions[owner].place = place.name
            }
        }
        for index in mentions.indices
        where mentions[index].place == nil && (mentions[index].isGroup || mentions[index].isSummitWord) {
            mentions[index].place = host(of: mentions[index])
        }
    }

    /// « Mme Holm rencontrera M. Berg, et les négociateurs retourneront à Gand »: the place of a clause that « et » or « mais »
    /// adds behind a comma, with a subject of its own.
    private func isOfJoinedClause(_ place: Range<Int>, behind mention: MeetingMention) -> Bool {
        guard mention.tokens.upperBound + 3 < place.lowerBound else { return false }
        return (mention.tokens.upperBound..<place.lowerBound - 2).contains { index in
            tokens[index].kind == .comma && tokens[index + 1].isAny(of: .conjunction)
                && tokens[index + 2].isAny(of: .determiner) && !tokens[index + 2].isAny(of: .preposition)
        }
    }

    /// « Les ministres ont approuvé la création d’un commandement à Norfolk »: the place of what those who meet decide.
    private func isOfDecision(_ place: Range<Int>, behind mention: MeetingMention) -> Bool {
        guard mention.isGroup, mention.tokens.upperBound + 3 < place.lowerBound,
            let verb = (mention.tokens.upperBound + 1..<place.lowerBound).first(where: { index in
                isParticiple(index) && (max(0, index - 3)..<index).contains { tokens[$0].isAny(of: .auxiliary) }
            }), !tokens[verb].isAny(of: .meetingVerb), verb + 1 < place.lowerBound
        else { return false }
        return (verb + 1..<place.lowerBound - 1).contains { index in
            tokens[index].isAny(of: .determiner) && !isTimed(index + 1)
                && tokens[place.lowerBound - 2].kind == .word && !isTimed(place.lowerBound - 2)
        }
    }

    /// Whether a word tells a day.
    private func isTimed(_ index: Int) -> Bool {
        range.contains(index)
            && (tokens[index].kind == .number || tokens[index].isAny(of: [.weekday, .month, .timeWord, .timeShift])
                || isWord(index, grammar.partsOfDay))
    }

    /// « Washington accueillera de mardi à jeudi les dirigeants des alliés »
    func hostedLeaders() -> MeetingMention? {
        for verb in range.dropFirst() where isWord(verb, grammar.hosting) {
            let behind = verb + 1..<max(verb + 1, min(range.upperBound, verb + 8))
            guard let leaders = behind.first(where: { isLeaders($0) && isDefinite($0 - 1) }),
                isObject(leaders, of: verb)
            else { continue }
            var mention = make(verb..<verb + 1)
            mention.isVerb = true
            guard let place = host(of: mention) else { continue }
            mention.kind = .summit
            mention.hasComplement = true
            mention.isOfLeaders = true
            mention.place = place
            return mention
        }
        return nil
    }

    /// Whether nothing but articles, numbers and days parts a verb from what it is said of.
    private func isObject(_ noun: Int, of verb: Int) -> Bool {
        (verb + 1..<max(verb + 1, noun)).allSatisfy { index in
            let token = tokens[index]
            return token.kind == .number
                || token.isAny(of: [.determiner, .numberWord, .weekday, .timeWord, .month, .timeShift])
                || isWord(index, grammar.since) || isWord(index, grammar.atWords) || isWord(index, grammar.ofWords)
                || isWord(index, grammar.partsOfDay)
        }
    }

    /// « Stockholm accueille depuis mardi les ministres de la Défense »: a town that receives those who meet.
    private func host(of mention: MeetingMention) -> String? {
        let end = mention.tokens.lowerBound + (mention.isVerb ? 1 : 0)
        let words = max(range.lowerBound, mention.tokens.lowerBound - 8)..<end
        guard let verb = words.first(where: { isWord($0, grammar.hosting) }), verb > range.lowerBound,
            isObject(mention.tokens.lowerBound, of: verb)
        else { return nil }
        let subject = tokens[verb - 1].isAny(of: .auxiliary) ? verb - 2 : verb - 1
        guard range.contains(subject), let town = text.unit(.town, at: subject),
            subject == range.lowerBound || !tokens[subject - 1].isAny(of: .preposition)
        else { return nil }
        return town.text
    }

    /// « l’absence au sommet a été mal interprétée, notamment à Moscou »: the place of what a verb behind the meeting tells.
    private func isOfOtherVerb(_ place: Range<Int>, behind mention: MeetingMention) -> Bool {
        guard mention.isSummitWord, !mention.isHeld, mention.tokens.upperBound + 1 < place.lowerBound else {
            return false
        }
        let words = mention.tokens.upperBound..<place.lowerBound
        guard !words.contains(where: { tokens[$0].isAny(of: .meetingVerb) }) else { return false }
        return words.dropFirst().contains { index in
            tokens[index - 1].isAny(of: .auxiliary) && !isWord(index, grammar.gathered) && isParticiple(index)
                && !tokens[index].isAny(of: .tenseSign)
        }
    }

    /// Whether so many words stand between a place and a mention that it belongs to something else.
    private func isFarBefore(_ place: Range<Int>, _ mention: MeetingMention) -> Bool {
        mention.tokens.lowerBound - place.upperBound > 14 && !mention.isHeld && !mention.isGroup
    }

    private func place(at index: Int, mentions: [MeetingMention]) -> Place? {
        let token = tokens[index]
        if let seat = text.unit(.seat, at: index) { return Place(name: seat.text, tokens: seat.tokens) }
        if let capital = capitalOf(index) { return capital }
        var isOfTwo: Bool { mentions.contains(where: \.isOfTwo) }
        // « à l’Élysée », where those who lead receive others
        if token.isAny(of: .government), isOfTwo, isBehindAt(index), let house = text.unit(.government, at: index),
            let town = text.language.capitals[house.text]
        {
            return Place(name: town, tokens: house.tokens)
        }
        guard token.kind == .word, token.isCapitalised, index > range.lowerBound, !token.flags.contains(.insidePhrase)
        else { return nil }
        let follows = mentions.contains { $0.tokens.upperBound == index - 1 }
        let isAt =
            isWord(index - 1, grammar.atWords)
            || isWord(index - 1, grammar.bareAtWords) && tokens[index - 1].isCapitalised
            || isOfSettlement(index - 1)
            || token.isAny(of: .town) && tokens[index - 1].kind == .openingBracket
                && mentions.contains { $0.tokens.upperBound == index - 1 }
        let isOf = isWord(index - 1, grammar.ofWords)
        let isOfSummit =
            isOf && mentions.contains { $0.isSummitWord && !$0.hasComplement && isNation(between: $0, and: index - 1) }
        guard isAt || isOf && (follows || isOfSummit || isComplement(index, mentions)),
            isOfTwo || !(isAt && isOfEvent(index)), !isWord(index - 2, grammar.laterWords) || mentions.isEmpty,
            !(isAt && isOfPost(index)),
            !token.isAny(of: [.month, .weekday])
        else { return nil }
        if let town = text.unit(.town, at: index) {
            // A recipient stands behind `à` as well: « l’aide à Kyiv ».
            if isAt, !follows, index > range.lowerBound + 1, isWord(index - 2, grammar.transfers) { return nil }
            return Place(name: town.text, tokens: town.tokens)
        }
        // « le sommet de Pau »: summits are called after where they are held.
        if isOf, token.lexeme == Lexicon.unknown, index + 1 >= range.upperBound || !tokens[index + 1].isCapitalised,
            isOfSummit
        {
            return Place(name: text.text(index), tokens: index..<index + 1)
        }
        if isOf, mentions.contains(where: { $0.isSummitWord && (0...2).contains(index - 1 - $0.tokens.upperBound) }),
            let end = endOfSettlement(at: index)
        {
            return Place(name: text.text(index..<end), tokens: index..<end)
        }
        // An unknown name behind the meeting: « sommet à Vittel », « se réunissent jeudi à Porticcio ».
        guard isAt, follows || isPlaceSlot(index, mentions) || isOfSettlement(index - 1),
            !token.isAny(of: [.country, .organisation, .government, .countryAdjective]),
            !token.isAny(of: .functionWord) || index + 1 < range.upperBound && tokens[index + 1].isCapitalised
        else { return nil }
        var end = index + 1
        while follows, end < range.upperBound, end < index + 3, tokens[end].kind == .word, tokens[end].isCapitalised {
            end += 1
        }
        return Place(name: text.text(index..<end), tokens: index..<end)
    }

    /// « de Santa Marta, en Colombie »: the end of a name of two words or three that its country follows.
    private func endOfSettlement(at index: Int) -> Int? {
        var end = index + 1
        while end < min(range.upperBound, index + 3), tokens[end].kind == .word, tokens[end].isCapitalised { end += 1 }
        guard end > index + 1, end + 2 < range.upperBound, tokens[end].kind == .comma,
            isWord(end + 1, grammar.inWords) || isWord(end + 1, grammar.atTheWords),
            tokens[end + 2].isAny(of: .country)
        else { return nil }
        return end
    }

    /// « le sommet russo-américain d’Anchorage »: nothing, or the adjective of those who meet, stands before `de`.
    private func isNation(between mention: MeetingMention, and link: Int) -> Bool {
        let first = mention.tokens.upperBound
        if first == link { return true }
        guard first + 1 == link else { return false }
        return tokens[first].isAny(of: .countryAdjective) || isWord(first, grammar.summitAdjectives)
            || tokens[first].flags.contains(.hyphenated) && !tokens[first].isCapitalised
    }

    /// « dans la station balnéaire turque d’Antalya »: where something is, told by what kind of town it is.
    private func isOfSettlement(_ link: Int) -> Bool {
        guard isWord(link, grammar.ofWords) else { return false }
        return (max(range.lowerBound, link - 3)..<link).contains { index in
            isWord(index, grammar.settlements) && index - 2 >= range.lowerBound
                && tokens[index - 1].isAny(of: .determiner) && tokens[index - 2].isAny(of: .preposition)
        }
    }

    /// « les violences samedi à Paris »: where something else happened.
    private func isOfEvent(_ index: Int) -> Bool {
        var before = index - 2
        while before > range.lowerBound, tokens[before].isAny(of: [.weekday, .timeWord]) { before -= 1 }
        return before >= range.lowerBound && isWord(before, grammar.placedEvents)
    }

    /// « le chef de la délégation de l’UE à Oslo »: where somebody is posted.
    private func isOfPost(_ index: Int) -> Bool {
        let words = max(range.lowerBound, index - 6)..<max(range.lowerBound, index - 1)
        guard let post = words.last(where: { isWord($0, grammar.posts) }) else { return false }
        return !(post..<index).contains {
            tokens[$0].kind == .comma || tokens[$0].isAny(of: [.auxiliary, .meetingVerb, .weekday])
        }
    }

    /// `capitale roumaine` is Bucarest.
    private func capitalOf(_ index: Int) -> Place? {
        guard index + 1 < range.upperBound, tokens[index + 1].isAny(of: .countryAdjective),
            isWord(index, grammar.capitals), let country = text.unit(.countryAdjective, at: index + 1),
            let town = text.language.capitals[country.text]
        else { return nil }
        return Place(name: town, tokens: index..<country.tokens.upperBound)
    }

    /// « le sommet climat de Madrid », « le sommet sur la démocratie de Vienne »: what it is about stands before `de`.
    private func isComplement(_ index: Int, _ mentions: [MeetingMention]) -> Bool {
        guard let mention = mentions.last(where: { $0.tokens.upperBound < index }), !mention.isGroup,
            tokens[index].isAny(of: .town)
        else { return false }
        var first = mention.tokens.upperBound
        if isWord(first, grammar.topicLinks) {
            first += 1
            while first < index - 1, tokens[first].isAny(of: .determiner) { first += 1 }
        }
        guard index - 1 - first <= 2 else { return false }
        return (first..<index - 1).allSatisfy { position in
            let token = tokens[position]
            return token.kind == .word && !token.isCapitalised
                && !token.isAny(of: [.functionWord, .auxiliary, .meetingVerb, .transferVerb])
        }
    }

    /// Whether what stands before `à` lets a place follow: a day, a bracket, a body or a verb of meeting; and whether
    /// the name is a single word, as names of people are not.
    private func isPlaceSlot(_ index: Int, _ mentions: [MeetingMention]) -> Bool {
        guard index - 2 >= range.lowerBound, tokens[index].lexeme == Lexicon.unknown,
            mentions.contains(where: { $0.tokens.upperBound < index && index - $0.tokens.upperBound < 16 }),
            index + 1 >= range.upperBound || !tokens[index + 1].isCapitalised
        else { return false }
        let before = tokens[index - 2]
        return before.kind == .closingBracket || before.kind == .number
            || before.isAny(of: [.weekday, .month, .timeWord, .timeShift, .meetingVerb, .organisation, .country])
    }
}
