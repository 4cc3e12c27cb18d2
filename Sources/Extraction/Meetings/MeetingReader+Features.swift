import BriefingModel

extension MeetingReader {
    /// Notes which pages' names lie within or over a mention.
    func addPages(to mentions: inout [MeetingMention]) {
        for match in names {
            let pages = match.surfaces.compactMap { surface -> EntityID? in
                guard case .page(let reference) = surface.target, reference.kind == .meeting else { return nil }
                return reference.id
            }
            guard !pages.isEmpty else { continue }
            if let index = mentions.firstIndex(where: { $0.tokens.overlaps(match.tokens) }) {
                mentions[index].pages = pages
            } else if pages.count == 1, let kind = kinds[pages[0]], isDistinctive(match) {
                var mention = MeetingMention(tokens: match.tokens, paragraph: sentence.paragraph)
                mention.kind = kind
                mention.pages = pages
                mentions.insert(
                    mention,
                    at: mentions.firstIndex { $0.tokens.lowerBound > match.tokens.lowerBound } ?? mentions.endIndex)
            }
        }
    }

    /// « Vent du Nord »: a page's name of several words, which needs no noun beside it.
    private func isDistinctive(_ match: NameMatch) -> Bool {
        match.tokens.count > 1 && match.tokens.contains { tokens[$0].isCapitalised }
    }

    // MARK: Places

    /// Gives each place of the sentence to the mention it belongs to.
    func attachPlaces(to mentions: inout [MeetingMention]) {
        var index = range.lowerBound
        while index < range.upperBound {
            guard let place = place(at: index, mentions: mentions) else {
                index += 1
                continue
            }
            if let owner = owner(of: place.tokens, among: mentions), mentions[owner].place == nil,
                !isOfInfinitive(place.tokens, behind: mentions[owner]),
                !isReported(place.tokens, behind: mentions[owner])
            {
                mentions[owner].place = place.name
            }
            index = place.tokens.upperBound
        }
    }

    private struct Place {
        let name: String
        let tokens: Range<Int>
    }

    private func place(at index: Int, mentions: [MeetingMention]) -> Place? {
        let token = tokens[index]
        if let seat = text.unit(.seat, at: index) { return Place(name: seat.text, tokens: seat.tokens) }
        if let capital = capitalOf(index) { return capital }
        guard token.kind == .word, token.isCapitalised, index > range.lowerBound, !token.flags.contains(.insidePhrase)
        else { return nil }
        let follows = mentions.contains { $0.tokens.upperBound == index - 1 }
        let isAt =
            text.isWord(index - 1, "à") || text.isWord(index - 1, "a") && tokens[index - 1].isCapitalised
            || text.isWord(index - 1, "in") || text.isWord(index - 1, "at")
        let isOf = text.isWord(index - 1, "de") || text.isWord(index - 1, "d'")
        guard isAt || isOf && (follows || isComplement(index, mentions)), !(isAt && isPlaceOfEvent(index - 2)),
            !token.isAny(of: [.month, .weekday])
        else { return nil }
        if let town = text.unit(.town, at: index) {
            // A recipient stands behind `à` as well: « l’aide à Kyiv ».
            if isAt, !follows, index > range.lowerBound + 1, isTransferNoun(index - 2) { return nil }
            return Place(name: town.text, tokens: town.tokens)
        }
        // « le sommet de Pau »: summits are called after where they are held.
        if isOf, token.lexeme == Lexicon.unknown, index + 1 >= range.upperBound || !tokens[index + 1].isCapitalised,
            mentions.contains(where: { $0.isSummitWord && !$0.hasComplement && $0.tokens.upperBound == index - 1 })
        {
            return Place(name: text.text(index), tokens: index..<index + 1)
        }
        // An unknown name behind the meeting: « sommet à Vittel », « se réunissent jeudi à Porticcio ».
        guard isAt, follows || isPlaceSlot(index, mentions),
            !token.isAny(of: [.country, .organisation, .government, .countryAdjective]),
            !token.isAny(of: .functionWord) || index + 1 < range.upperBound && tokens[index + 1].isCapitalised
        else { return nil }
        var end = index + 1
        while follows, end < range.upperBound, end < index + 3, tokens[end].kind == .word, tokens[end].isCapitalised {
            end += 1
        }
        return Place(name: text.text(index..<end), tokens: index..<end)
    }

    /// « la situation à Gaza »: the noun before `à` has the place, not a meeting.
    private func isPlaceOfEvent(_ index: Int) -> Bool {
        index >= range.lowerBound && Self.events.contains { text.isWord(index, $0) }
    }

    private static let events: [StaticString] = [
        "situation", "guerre", "conflit", "siège", "crise", "attaque", "attaques", "attentat", "attentats", "ambassade",
        "violences", "combats", "trêve", "feu", "otages", "intervention", "opération", "opérations", "élection",
        "élections", "présence", "frappes", "bombardements", "manifestations", "offensive", "bataille", "déplacement",
        "visite", "retour", "paix", "stabilité", "transition",
    ]

    /// « le sommet climat de Madrid »: a noun or adjective between the meeting and `de`.
    private func isComplement(_ index: Int, _ mentions: [MeetingMention]) -> Bool {
        guard let mention = mentions.last(where: { $0.tokens.upperBound < index }), !mention.isGroup,
            index - 1 - mention.tokens.upperBound <= 2, tokens[index].isAny(of: .town)
        else { return false }
        return (mention.tokens.upperBound..<index - 1).allSatisfy { position in
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

    private func isTransferNoun(_ index: Int) -> Bool {
        text.isWord(index, "aide") || text.isWord(index, "soutien") || text.isWord(index, "livraison")
            || text.isWord(index, "livraisons") || text.isWord(index, "assistance") || text.isWord(index, "appui")
            || text.isWord(index, "armes") || text.isWord(index, "livrer") || text.isWord(index, "envoyer")
            || text.isWord(index, "militaire") || text.isWord(index, "fournir")
    }

    /// `capitale roumaine` is Bucarest.
    private func capitalOf(_ index: Int) -> Place? {
        guard text.isWord(index, "capitale"), index + 1 < range.upperBound,
            let country = text.unit(.countryAdjective, at: index + 1), let town = text.language.capitals[country.text]
        else { return nil }
        return Place(name: town, tokens: index..<country.tokens.upperBound)
    }

    // MARK: Times

    /// Gives each time expression of the sentence to the mention it belongs to.
    func attachTimes(to mentions: inout [MeetingMention]) {
        for var expression in TimeReader(text: text).expressions(in: range) {
            let first = expression.tokens.lowerBound
            expression.isStart = (max(range.lowerBound, first - 2)..<first).contains { text.isWord($0, "partir") }
            guard !isBound(expression.tokens.lowerBound), !isSince(expression), !isOfOtherDeed(expression.tokens),
                let owner = owner(of: expression.tokens, among: mentions),
                !isReported(expression.tokens, behind: mentions[owner])
            else { continue }
            // A second year in the sentence tells of something else.
            if case .year = expression.value, mentions[owner].times.contains(where: \.namesYear) { continue }
            mentions[owner].times.append(expression)
        }
    }

    /// « depuis février »: what began in a month or year is no meeting, what goes on since Wednesday can be one.
    private func isSince(_ expression: TimeExpression) -> Bool {
        switch expression.value {
        case .month, .year, .unitsAway:
            let index = expression.tokens.lowerBound - 1
            return index >= range.lowerBound && (text.isWord(index, "depuis") || text.isWord(index, "since"))
        default: return false
        }
    }

    /// « l’accord trouvé mardi », « a annoncé lundi que »: the day of something that is no meeting.
    private func isOfOtherDeed(_ words: Range<Int>) -> Bool {
        var index = words.lowerBound - 1
        if index > range.lowerBound, text.isWord(index, "en") || text.isWord(index, "le") { index -= 1 }
        guard index > range.lowerBound, tokens[index].kind == .word, !tokens[index].isAny(of: .meetingVerb) else {
            return false
        }
        let before = tokens[index - 1]
        if tokens[index].isAny(of: .cue), words.upperBound < range.upperBound,
            text.isWord(words.upperBound, "que") || text.isWord(words.upperBound, "qu'")
        {
            return true
        }
        return isParticiple(index) && before.kind == .word && !before.isCapitalised
            && !before.isAny(of: [.functionWord, .auxiliary, .meetingHead, .ministers])
            && tokens[index - 2].isAny(of: .determiner)
    }

    /// Whether a word looks like a French past participle.
    private func isParticiple(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.isAny(of: [.cueParticiple]) { return true }
        let end = text.bytes[..<Int(token.endByte)]
        return ["é", "ée", "és", "ées", "u", "ue", "us", "ues"].contains {
            end.suffix($0.utf8.count).elementsEqual($0.utf8)
        }
    }

    /// « jusqu’à vendredi », « avant jeudi », « d’ici mardi »: a bound, not the day.
    private func isBound(_ index: Int) -> Bool {
        (max(range.lowerBound, index - 3)..<index).contains { position in
            text.isWord(position, "jusqu'") || text.isWord(position, "ici") || text.isWord(position, "avant")
                || text.isWord(position, "until") || text.isWord(position, "before")
        }
    }

    /// The mention that words about place or time belong to: the last before them, else the first behind them.
    private func owner(of words: Range<Int>, among mentions: [MeetingMention]) -> Int? {
        if let before = mentions.lastIndex(where: { $0.tokens.lowerBound < words.lowerBound }) {
            return isCutOff(words, from: mentions[before]) ? nil : before
        }
        guard let next = mentions.indices.first, words.lowerBound < mentions[next].tokens.lowerBound else { return nil }
        return isPreparedFor(mentions[next]) || isQuoted(words, before: mentions[next]) ? nil : next
    }

    /// Whether words stand in quotation marks that close before a mention: « avant la fin de 2013 », a-t-il dit à la réunion.
    private func isQuoted(_ words: Range<Int>, before mention: MeetingMention) -> Bool {
        guard words.upperBound < mention.tokens.lowerBound else { return false }
        var closers = 0
        for index in words.upperBound..<mention.tokens.lowerBound {
            switch tokens[index].kind {
            case .openingMark: closers -= 1
            case .closingMark, .straightMark: closers += 1
            default: break
            }
        }
        return closers > 0
    }

    /// Whether another clause lies between: a mark of quotation or a semicolon.
    private func isCutOff(_ words: Range<Int>, from mention: MeetingMention) -> Bool {
        guard mention.tokens.upperBound < words.lowerBound else { return false }
        return (mention.tokens.upperBound..<words.lowerBound).contains { index in
            switch tokens[index].kind {
            case .closingMark: index > mention.tokens.upperBound
            case .openingMark, .semicolon, .colon: true
            default: false
            }
        }
    }

    /// Whether the mention is only what the sentence looks forward or back to: « avant un sommet ».
    private func isPreparedFor(_ mention: MeetingMention) -> Bool {
        let start = max(range.lowerBound, mention.tokens.lowerBound - 4)
        return (start..<mention.tokens.lowerBound).contains { index in
            text.isWord(index, "avant") || text.isWord(index, "après") || text.isWord(index, "préparer")
                || text.isWord(index, "vue") || text.isWord(index, "amont") || text.isWord(index, "veille")
                || text.isWord(index, "before") || text.isWord(index, "after") || text.isWord(index, "depuis")
                || text.isWord(index, "prépare") || text.isWord(index, "préparent") || text.isWord(index, "préparation")
                || text.isWord(index, "mois") || text.isWord(index, "semaines") || text.isWord(index, "approche")
                || text.isWord(index, "vers")
        }
    }

    // MARK: Past and future

    /// Whether a mention's sentence looks back or ahead to it.
    func direction(of position: Int, among mentions: [MeetingMention]) -> TimeExpression.Direction {
        let mention = mentions[position]
        if let shift = mention.times.first(where: { $0.shift != 0 })?.shift { return shift > 0 ? .future : .past }
        for index in [mention.tokens.lowerBound - 1, mention.tokens.upperBound]
        where range.contains(index) {
            if let shift = text.unit(.timeShift, at: index) { return shift.value > 0 ? .future : .past }
        }
        if let lead = lead(to: mention) { return lead }
        let own = share(of: position, among: mentions)
        var sign: TimeExpression.Direction = .unknown
        for index in own where tokens[index].isAny(of: .tenseSign) {
            guard let unit = text.unit(.tenseSign, at: index) else { continue }
            sign = unit.text == "past" ? .past : .future
            if index > mention.tokens.lowerBound { break }
        }
        if sign == .unknown, hasFutureVerb(own, mention) { sign = .future }
        if sign == .unknown, hasMet(own) { sign = .past }
        return sign
    }

    /// The tokens whose verbs tell of a mention rather than of another: from it to the next one, for the first one also
    /// those before it.
    func share(of position: Int, among mentions: [MeetingMention]) -> Range<Int> {
        let start = position == 0 ? range.lowerBound : mentions[position].tokens.lowerBound
        let end = position + 1 < mentions.count ? mentions[position + 1].tokens.lowerBound : range.upperBound
        return start..<max(start, end)
    }

    /// What leads in a mention: « à l’issue du sommet » looks back, « préparer le sommet » ahead, « avant le sommet » tells
    /// nothing by itself.
    private func lead(to mention: MeetingMention) -> TimeExpression.Direction? {
        for index in (max(range.lowerBound, mention.tokens.lowerBound - 4)..<mention.tokens.lowerBound).reversed() {
            if tokens[index].kind == .comma { return nil }
            if Self.backward.contains(where: { text.isWord(index, $0) }) { return .past }
            if Self.forward.contains(where: { text.isWord(index, $0) }) { return .future }
            if Self.beside.contains(where: { text.isWord(index, $0) }) { return .unknown }
        }
        return nil
    }

    private static let backward: [StaticString] = ["issue", "terme", "depuis", "lendemain", "since"]
    private static let forward: [StaticString] = [
        "préparer", "prépare", "préparent", "préparait", "préparation", "préparatifs", "vue", "approche", "prepare",
    ]
    private static let beside: [StaticString] = ["avant", "veille", "before", "vers", "ahead"]

    /// « se sont réunis », « a conclu »: the perfect of a verb of meeting.
    func hasMet(_ words: Range<Int>) -> Bool {
        words.contains { index in
            guard index > range.lowerBound, tokens[index].isAny(of: .meetingVerb) else { return false }
            if text.isWord(index - 1, "a") || text.isWord(index - 1, "ont") { return true }
            guard index > range.lowerBound + 1, text.isWord(index - 2, "s'") || text.isWord(index - 2, "se") else {
                return false
            }
            return text.isWord(index - 1, "est") || text.isWord(index - 1, "sont")
        }
    }

    /// Whether a verb ends as French futures do: one of meeting, or one behind the mention, as `approuveront`.
    private func hasFutureVerb(_ words: Range<Int>, _ mention: MeetingMention) -> Bool {
        guard text.language.code == "fr" else { return false }
        return words.contains { index in
            let token = tokens[index]
            guard token.kind == .word, !token.isCapitalised, token.end - token.start > 5,
                index >= mention.tokens.upperBound || token.isAny(of: .meetingVerb)
            else { return false }
            let end = Int(token.endByte)
            let tail = text.bytes[end - 4..<end]
            return tail.elementsEqual("ront".utf8) || tail.suffix(3).elementsEqual("era".utf8)
                || tail.suffix(3).elementsEqual("ira".utf8) || tail.suffix(3).elementsEqual("dra".utf8)
        }
    }

    // MARK: Joining

    /// Makes one mention of a group and of the meeting it holds in the same sentence.
    func joined(_ mentions: [MeetingMention]) -> [MeetingMention] {
        var result: [MeetingMention] = []
        let deeds = Set(range.flatMap(deeds))
        let meets = deeds.contains("meet")
        let acts = meets || deeds.contains("act")
        let hasLeaders = hasLeaders
        let isOver = deeds.contains("end")
        let hasHead = mentions.contains { !$0.isGroup && $0.isCertain && $0.kind == nil }
        for (position, mention) in mentions.enumerated() {
            var mention = mention
            mention.hasMet = hasMet(share(of: position, among: mentions)) && lead(to: mention) == nil
            mention.pointsBack = pointsBack(mention)
            markEvent(&mention)
            if mention.isGroup {
                mention.isCertain = acts || hasHead || mention.place != nil || !mention.times.isEmpty
                mention.groupTokens = mention.tokens
            } else if !mention.isCertain {
                let isDated = mention.place != nil || !mention.times.isEmpty
                let isOwner = isOwner(mention) && !mention.isEvent
                mention.isCertain =
                    meets || mention.isHeld && mention.kind != .other || isDated && mention.kind != .other && !isOwner
                // « les pays du G7 annoncent dimanche »: the day of the deed of some, not of a meeting.
                if !mention.isCertain, isOwner { mention.times = [] }
            }
            mention.isBeside = isBeside(mention)
            mention.isEnding = isOver || isAfterLength(mention)
            mention.isAside = isPreparedFor(mention)
            mention.isOfLeaders = hasLeaders
            if let last = result.last, let whole = Self.join(last, mention) ?? joinG7(last, mention) {
                result[result.count - 1] = whole
            } else {
                result.append(mention)
            }
        }
        return result
    }

    /// « la priorité du G7 », « la présidence du G7 »: the body has something and does not meet.
    private func isOwner(_ mention: MeetingMention) -> Bool {
        let link = mention.tokens.lowerBound - 1
        guard link > range.lowerBound, text.isWord(link, "du") || text.isWord(link, "de") else { return false }
        let noun = tokens[link - 1]
        return noun.kind == .word && !noun.isAny(of: [.meetingHead, .ministers, .functionWord])
    }

    /// « ce sommet », « cette réunion ».
    private func pointsBack(_ mention: MeetingMention) -> Bool {
        let index = mention.tokens.lowerBound - 1
        return mention.place == nil
            && (text.isWord(index, "ce") || text.isWord(index, "cette") || text.isWord(index, "this"))
    }

    /// « Après deux jours de réunion »: the day told of is the last.
    private func isAfterLength(_ mention: MeetingMention) -> Bool {
        guard mention.length != nil else { return false }
        return (max(range.lowerBound, mention.tokens.lowerBound - 5)..<mention.tokens.lowerBound).contains {
            text.isWord($0, "après") || text.isWord($0, "terme")
        }
    }

    /// What the word says about meeting, see `WordClasses.meetingVerb`.
    private func deeds(at index: Int) -> [String] {
        guard tokens[index].isAny(of: .meetingVerb) else { return [] }
        return text.language.lexicon.senses(of: tokens[index].lexeme)
            .filter { $0.wordClass == .meetingVerb }.map(\.text)
    }

    /// « les ministres de la Défense … leur réunion »: those who meet and a meeting without a kind of its own.
    private static func join(_ first: MeetingMention, _ second: MeetingMention) -> MeetingMention? {
        let isPair =
            first.isGroup && second.kind == nil || second.isGroup && first.kind == nil
            || first.kind == .g7 && second.isGroup || first.isGroup && second.kind == .g7
            || first.isSummitWord && first.kind == .summit && !first.hasComplement && second.kind == .g7
                && !second.isSummitWord
        guard isPair, first.place == nil || second.place == nil || first.place == second.place,
            !second.isBeside || !first.isGroup
        else { return nil }
        var whole = first
        whole.kind = first.kind == .g7 || second.kind == .g7 ? .g7 : first.kind ?? second.kind
        whole.isGroup = false
        whole.isCertain = true
        whole.place = first.place ?? second.place
        whole.times += second.times
        whole.length = first.length ?? second.length
        whole.groupTokens = first.groupTokens ?? second.groupTokens
        whole.hasComplement = true
        whole.pages = first.pages.isEmpty ? second.pages : first.pages
        whole.field = first.field ?? second.field
        whole.hasMet = first.hasMet || second.hasMet
        whole.isHeld = first.isHeld || second.isHeld
        whole.isEvent = first.isEvent || second.isEvent
        whole.isOrdered = first.isOrdered || second.isOrdered
        whole.organisation = first.organisation ?? second.organisation
        if whole.direction == .unknown { whole.direction = second.direction }
        return whole
    }

    private func isBeside(_ mention: MeetingMention) -> Bool {
        var index = mention.tokens.upperBound
        while index + 1 < range.upperBound {
            if text.isWord(index, "marge") { return text.isWord(index - 1, "en") }
            index += 1
        }
        return false
    }
}
