import BriefingModel

/// Reads one sentence for the meetings it speaks of.
struct MeetingReader {
    let text: TokenisedArticle
    let sentence: Sentence
    /// The meeting pages' names found in the sentence.
    let names: ArraySlice<NameMatch>
    /// The kind of each meeting page.
    let kinds: [EntityID: MeetingKind]

    /// Any of these words makes a sentence worth reading.
    static let cues: WordClasses = [.meetingHead, .meetingName, .ministers, .meetingVerb]

    /// The words that name a meeting or those who meet.
    private static let names: WordClasses = [.meetingHead, .meetingName, .ministers, .body]

    var range: Range<Int> { sentence.tokens }
    var tokens: [Token] { text.tokens }

    /// The mentions of the sentence, in text order, with their places and times.
    func mentions() -> [MeetingMention] {
        var mentions = heads()
        addPages(to: &mentions)
        guard !mentions.isEmpty else { return [] }
        attachPlaces(to: &mentions)
        for index in mentions.indices where mentions[index].place == nil {
            mentions[index].place = mentions[index].innerPlace
        }
        attachTimes(to: &mentions)
        nameGathering(of: &mentions)
        for index in mentions.indices { mentions[index].direction = direction(of: index, among: mentions) }
        return joined(mentions)
    }

    // MARK: Heads

    private func heads() -> [MeetingMention] {
        var found: [MeetingMention] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let token = tokens[index]
            guard token.isAny(of: Self.names), !token.isAny(of: .notMeeting), !token.flags.contains(.insidePhrase),
                let mention = mention(at: index)
            else {
                index += token.isAny(of: .notMeeting) ? max(1, Int(token.phraseLength)) : 1
                continue
            }
            found.append(mention)
            found[found.count - 1].innerPlace = innerPlace(of: mention)
            index = mention.tokens.upperBound
        }
        return found.isEmpty ? gathering() : found
    }

    /// « Les alliés se réunissent vendredi à Ramstein »: a verb alone, which can tell more of a meeting named elsewhere.
    private func gathering() -> [MeetingMention] {
        let verb = range.first { index in
            tokens[index].isAny(of: .meetingVerb) && index > range.lowerBound
                && (text.isWord(index - 1, "se") || text.isWord(index - 1, "s'"))
        }
        if let verb { return [make(verb..<verb + 1)] }
        let participle = hasLeaders ? range.first { index in Self.gathered.contains { text.isWord(index, $0) } } : nil
        return participle.map { [make($0..<$0 + 1)] } ?? []
    }

    static let gathered: [StaticString] = [
        "réunis", "réunies", "réuni", "réunie", "rassemblés", "rassemblées",
    ]

    /// « les dirigeants », « les chefs d’Etat »: those who meet at summits.
    var hasLeaders: Bool {
        range.contains { index in
            text.isWord(index, "dirigeants") || text.isWord(index, "leaders")
                || text.isWord(index, "chefs") && (text.isWord(index + 2, "état") || text.isWord(index + 2, "etat"))
        }
    }

    /// A town within the name is where it meets, unless it only gave a group its name: « le groupe de Ramstein ».
    private func innerPlace(of mention: MeetingMention) -> String? {
        let first = mention.tokens.lowerBound
        guard tokens[first].isAny(of: .meetingHead) || mention.kind != .contactGroup || text.isWord(first, "réunion")
        else { return nil }
        // « the Washington Summit ».
        let isNamedAfter = text.language.code == "en" && first > range.lowerBound
        let words = (isNamedAfter ? first - 1 : first)..<mention.tokens.upperBound
        return words.lazy.compactMap { text.unit(.town, at: $0)?.text }.first
    }

    private func mention(at index: Int) -> MeetingMention? {
        if let name = text.unit(.meetingName, at: index) { return named(name) }
        if let council = council(at: index) { return council }
        if let head = text.unit(.meetingHead, at: index) { return headed(head) }
        if let ministers = text.unit(.ministers, at: index) { return group(ministers) }
        return nil
    }

    /// `Conseil « Affaires étrangères »`: a portfolio in marks behind the word.
    private func council(at index: Int) -> MeetingMention? {
        guard text.isWord(index, "conseil"), index + 3 < range.upperBound, isMark(index + 1),
            tokens[index + 2].isCapitalised,
            let portfolio = text.unit(.portfolio, at: index + 2),
            let close = (portfolio.tokens.upperBound..<min(portfolio.tokens.upperBound + 4, range.upperBound)).first(
                where: isMark)
        else { return nil }
        var mention = make(index..<close + 1)
        mention.kind = MeetingKind(rawValue: portfolio.text) ?? .other
        mention.field = field(portfolio, mention.kind)
        mention.hasComplement = true
        return mention
    }

    /// `COP27`: a name of one word that ends with a number.
    private func isNumbered(_ name: TokenisedArticle.Unit) -> Bool {
        name.text == MeetingKind.other.rawValue && name.tokens.count == 1
            && tokens[name.tokens.lowerBound].flags.contains(.hasDigit)
    }

    /// The words that tell meetings of other kinds apart.
    private func field(_ unit: TokenisedArticle.Unit, _ kind: MeetingKind?) -> String? {
        kind == .other ? Folding.words(text.text(unit.tokens)) : nil
    }

    private func isMark(_ index: Int) -> Bool {
        switch tokens[index].kind {
        case .openingMark, .closingMark, .straightMark: true
        default: false
        }
    }

    /// `le Groupe de contact`, `le G7 de Dinard`.
    private func named(_ name: TokenisedArticle.Unit) -> MeetingMention {
        var mention = make(name.tokens)
        mention.kind = MeetingKind(rawValue: name.text) ?? .other
        mention.field = field(name, mention.kind)
        // Bodies are spoken of without a meeting too; a conference with a number is one.
        mention.isNumbered = isNumbered(name)
        mention.isCertain = mention.isNumbered
        return mention
    }

    /// `réunion des ministres de la Défense`, `sommet de l’OTAN`, `exercice Steadfast Noon`.
    private func headed(_ head: TokenisedArticle.Unit) -> MeetingMention? {
        guard isNoun(head) else { return nil }
        var mention = make(head.tokens)
        let sort = head.text
        if sort == "exercise" { return exercise(head) }
        mention.isSummitWord = sort == "summit"
        mention.isConference = sort == "conference"
        if sort == "summit" { mention.kind = .summit }
        var position = head.tokens.upperBound
        mention.length = lengthBefore(head.tokens.lowerBound)
        if let days = length(at: position) {
            mention.length = days.count
            position = days.end
            mention.tokens = mention.tokens.lowerBound..<position
        }
        let limit = min(range.upperBound, position + 12)
        while position < limit {
            let token = tokens[position]
            if token.isAny(of: .notMeeting) { break }
            if let inner = text.unit(.meetingName, at: position) {
                mention.kind = MeetingKind(rawValue: inner.text) ?? .other
                mention.field = field(inner, mention.kind)
                mention.hasComplement = true
                mention.tokens = mention.tokens.lowerBound..<inner.tokens.upperBound
                if mention.kind != .g7 { break }
                position = inner.tokens.upperBound
                continue
            }
            if let ministers = text.unit(.ministers, at: position) {
                let group = self.group(ministers)
                mention.hasComplement = true
                mention.isOfMinisters = true
                mention.organisation = mention.organisation ?? group?.organisation
                mention.tokens = mention.tokens.lowerBound..<(group?.tokens.upperBound ?? ministers.tokens.upperBound)
                if group == nil { return nil }
                if mention.kind != .g7, let kind = group?.kind { mention.kind = kind }
                mention.field = mention.field ?? group?.field
                position = mention.tokens.upperBound
                continue
            }
            if let organisation = text.unit([.organisation, .seat], at: position) {
                mention.hasComplement = true
                if organisation.text == "G7" { mention.kind = .g7 }
                mention.organisation = mention.organisation ?? organisation.text
                mention.tokens = mention.tokens.lowerBound..<organisation.tokens.upperBound
                position = organisation.tokens.upperBound
                continue
            }
            guard isComplementWord(position) else { break }
            position += 1
        }
        if mention.kind == nil, let field = portfolio(in: mention.tokens.upperBound..<limit) {
            mention.kind = MeetingKind(rawValue: field.text)
            mention.tokens = mention.tokens.lowerBound..<field.tokens.upperBound
        }
        if mention.length == nil { mention.length = length(at: mention.tokens.upperBound)?.count }
        return mention
    }

    /// `rencontre` is a verb too: a noun has an article, adjective or preposition before it, or begins the sentence.
    private func isNoun(_ head: TokenisedArticle.Unit) -> Bool {
        let index = head.tokens.lowerBound
        guard text.isWord(index, "rencontre") || text.isWord(index, "meeting") else { return true }
        guard index > range.lowerBound else { return true }
        let before = tokens[index - 1]
        return before.isAny(of: [.determiner, .preposition, .timeShift, .numberWord])
    }

    /// Whether the words between a head and its complement may go on: `extraordinaire`, `de l’`, `ministérielle`.
    private func isComplementWord(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word || token.kind == .number else { return false }
        if token.isAny(of: [.town, .capital, .weekday, .month, .timeWord, .relative, .auxiliary, .conjunction]) {
            return false
        }
        if token.isAny(of: [.determiner, .preposition]) {
            return text.isWord(index, "de") || text.isWord(index, "d'") || text.isWord(index, "des")
                || text.isWord(index, "du") || text.isWord(index, "la") || text.isWord(index, "le")
                || text.isWord(index, "l'") || text.isWord(index, "les") || text.isWord(index, "of")
                || text.isWord(index, "the") || text.isWord(index, "entre") || text.isWord(index, "leurs")
        }
        return !token.isAny(of: [.pronoun, .negation, .meetingVerb])
    }

    /// `ministérielle Défense`: a portfolio right behind the head, without ministers.
    private func portfolio(in range: Range<Int>) -> TokenisedArticle.Unit? {
        guard let first = range.first, let unit = text.unit(.portfolio, at: first), tokens[first].isCapitalised else {
            return nil
        }
        return unit
    }

    /// `exercice « Steadfast Noon »`: only one that has a name.
    private func exercise(_ head: TokenisedArticle.Unit) -> MeetingMention? {
        var position = head.tokens.upperBound
        let limit = min(range.upperBound, position + 5)
        while position < limit {
            let token = tokens[position]
            if token.kind == .openingMark || token.kind == .straightMark {
                position += 1
                continue
            }
            if token.kind == .word, token.isCapitalised, !token.isAny(of: [.organisation, .country, .month]) {
                // « des exercices en Méditerranée » have no name.
                if tokens[position - 1].isAny(of: .functionWord) { return nil }
                var end = position + 1
                while end < range.upperBound, tokens[end].kind == .word || tokens[end].kind == .number,
                    tokens[end].isCapitalised || tokens[end].kind == .number
                {
                    end += 1
                }
                var mention = make(position..<end)
                mention.kind = .exercise
                return mention
            }
            guard token.kind == .word, !token.isAny(of: [.auxiliary, .relative, .meetingVerb]) else { return nil }
            position += 1
        }
        return nil
    }

    /// `les ministres de la Défense des pays de l’OTAN`; `nil` for ministers of named countries or of one.
    private func group(_ ministers: TokenisedArticle.Unit) -> MeetingMention? {
        var mention = make(ministers.tokens)
        mention.isGroup = true
        if ministers.text.contains("diplomati") { mention.kind = .foreignMinisters }
        if ministers.text.contains("foreign") { mention.kind = .foreignMinisters }
        if ministers.text.contains("defence") || ministers.text.contains("defense") { mention.kind = .defenceMinisters }
        if ministers.text.contains("argentiers") { mention.kind = .other }
        if text.isWord(ministers.tokens.lowerBound - 1, "des"), tokens[ministers.tokens.lowerBound - 1].isCapitalised {
            return nil
        }
        if text.isWord(ministers.tokens.lowerBound - 1, "premiers") { return nil }
        // Two or three of them pay a visit rather than hold a meeting.
        if ministers.tokens.lowerBound > range.lowerBound,
            let count = text.unit(.numberWord, at: ministers.tokens.lowerBound - 1), (2...4).contains(count.value)
        {
            return nil
        }
        if ministers.text == "homologues" {
            mention.kind = portfolioOfOthers(before: ministers.tokens.lowerBound)
            if mention.kind == nil { return nil }
        }
        var position = ministers.tokens.upperBound
        var countries = 0
        let limit = min(range.upperBound, position + 12)
        while position < limit {
            let token = tokens[position]
            if token.isAny(of: .countryAdjective) || token.isAny(of: .country) { countries += 1 }
            if let portfolio = text.unit(.portfolio, at: position), mention.kind == nil {
                mention.kind = MeetingKind(rawValue: portfolio.text) ?? .other
                mention.field = field(portfolio, mention.kind)
                position = portfolio.tokens.upperBound
                mention.tokens = mention.tokens.lowerBound..<position
                continue
            }
            if let organisation = text.unit(.organisation, at: position) {
                mention.hasComplement = true
                mention.organisation = mention.organisation ?? organisation.text
                if organisation.text == "G7" { mention.kind = .g7 }
                position = organisation.tokens.upperBound
                mention.tokens = mention.tokens.lowerBound..<position
                continue
            }
            guard token.kind == .word || token.kind == .number, !token.isAny(of: [.auxiliary, .relative, .pronoun]),
                !token.isAny(of: .meetingVerb),
                !token.isAny(of: .preposition) || text.isWord(position, "de") || text.isWord(position, "d'"),
                !token.isAny(of: .conjunction) || text.isWord(position, "et")
            else { break }
            position += 1
        }
        // « le conseil des ministres »: those of one government.
        if mention.kind == nil, text.isWord(ministers.tokens.lowerBound - 2, "conseil") { return nil }
        return countries > 1 ? nil : mention
    }

    /// « le ministre de la Défense … ses homologues »: what the one is in charge of, the others are.
    private func portfolioOfOthers(before end: Int) -> MeetingKind? {
        for index in (range.lowerBound..<end).reversed() {
            if let portfolio = text.unit(.portfolio, at: index) { return MeetingKind(rawValue: portfolio.text) }
        }
        return nil
    }

    /// `de deux jours`, `deux jours de`.
    private func length(at index: Int) -> (count: Int, end: Int)? {
        guard index + 2 < range.upperBound, text.isWord(index, "de") || text.isWord(index, "d'"),
            let number = NumberReader(text: text).number(at: index + 1, before: range.upperBound),
            number.end < range.upperBound, text.isWord(number.end, "jours")
        else { return nil }
        return (Int(number.value), number.end + 1)
    }

    /// The days of « deux journées de discussions » and « deux jours de réunion ».
    private func lengthBefore(_ index: Int) -> Int? {
        let first = text.isWord(index - 1, "de") ? index - 2 : index
        let isDays = text.isWord(first, "jours") || text.isWord(first, "journées")
        guard isDays, first > range.lowerBound,
            let number = NumberReader(text: text).number(at: first - 1, before: range.upperBound)
        else { return nil }
        return number.end == first ? Int(number.value) : nil
    }

    private func make(_ tokens: Range<Int>) -> MeetingMention {
        MeetingMention(tokens: tokens, paragraph: sentence.paragraph)
    }
}
