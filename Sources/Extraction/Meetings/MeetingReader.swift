import BriefingModel

/// Reads one sentence for the meetings it speaks of.
struct MeetingReader {
    let text: TokenisedArticle
    let sentence: Sentence
    /// The meeting pages' names found in the sentence.
    let names: ArraySlice<NameMatch>
    /// The kind of each meeting page.
    let kinds: [EntityID: MeetingKind]
    /// The index of the sentence in the article.
    let position: Int
    /// Those of the article who may hold talks.
    let parties: PartyIndex

    /// Any of these words makes a sentence worth reading.
    static let cues: WordClasses = [.meetingHead, .meetingName, .ministers, .meetingVerb]

    /// The words that name a meeting or those who meet.
    private static let names: WordClasses = [.meetingHead, .meetingName, .ministers, .body]

    var range: Range<Int> { sentence.tokens }
    var tokens: [Token] { text.tokens }
    /// The small words of the article's language.
    var grammar: MeetingGrammar { text.language.meetings }

    /// The mentions of the sentence, in text order, with their places and times.
    func mentions() -> [MeetingMention] {
        var mentions = heads()
        addOthers(to: &mentions)
        addTalks(to: &mentions)
        addLeaders(to: &mentions)
        if mentions.isEmpty, let encounter = encounter() { mentions = [encounter] }
        if mentions.isEmpty { mentions = gathering() }
        addPages(to: &mentions)
        guard !mentions.isEmpty else { return [] }
        for index in mentions.indices {
            markDeterminer(&mentions[index])
            markEvent(&mentions[index])
            markDay(&mentions[index])
        }
        attachPlaces(to: &mentions)
        for index in mentions.indices where mentions[index].place == nil {
            mentions[index].place = mentions[index].innerPlace
        }
        for index in mentions.indices where isAtSeatOfGroup(mentions[index]) {
            mentions[index].kind = .contactGroup
            if !tokens[mentions[index].tokens.lowerBound].isAny(of: .meetingHead) { mentions[index].isVerb = true }
            mentions[index].hasComplement = true
        }
        attachTimes(to: &mentions)
        for index in mentions.indices { markFirst(&mentions[index]) }
        nameGathering(of: &mentions)
        mentions.removeAll { $0.needsScene && !$0.isOfTwo && $0.place == nil && $0.times.isEmpty }
        mentions.removeAll {
            $0.isEncounter && !$0.isOfTwo && ($0.place == nil || !$0.times.contains(where: \.isWithinYear))
        }
        guard !mentions.isEmpty else { return [] }
        if mentions.count == 1, isPutOff(mentions[0]) { return [] }
        mentions.removeAll { $0.isAnother && $0.place == nil && $0.times.isEmpty }
        for index in mentions.indices { mentions[index].direction = direction(of: index, among: mentions) }
        return joined(mentions)
    }

    /// Whether the word at `index` is one of `words`.
    @inline(__always)
    func isWord(_ index: Int, _ words: WordSet) -> Bool { text.isWord(index, in: words) }

    // MARK: Words that speak of meetings

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
        return found
    }

    private func mention(at index: Int) -> MeetingMention? {
        if let name = text.unit(.meetingName, at: index) { return isOtherName(name) ? nil : named(name) }
        if let council = council(at: index) { return council }
        if let head = text.unit(.meetingHead, at: index) { return headed(head) }
        if let ministers = text.unit(.ministers, at: index) { return group(ministers) }
        return nil
    }

    /// « Les alliés se réunissent vendredi à Ramstein »: a verb alone, which can tell more of a meeting named elsewhere.
    private func gathering() -> [MeetingMention] {
        let mayMeet = sentence.hasAny(of: .meetingVerb)
        if mayMeet, let hosted = hostedLeaders() { return [hosted] }
        if mayMeet {
            for index in range.dropFirst()
            where tokens[index].isAny(of: .meetingVerb) && isWord(index - 1, grammar.reflexives) {
                if index - 1 > range.lowerBound, tokens[index - 2].isAny(of: .relative) { continue }
                if deeds(at: index) == ["encounter"] || isOfOtherBody(index) { continue }
                return [make(index..<index + 1)]
            }
        }
        for index in range where isWord(index, grammar.gathered) || mayMeet && hasMetAgain(index) {
            return hasLeaders || range.contains(where: { isWord($0, grammar.formatTowns) })
                ? [make(index..<index + 1)] : []
        }
        return deedOfChiefs().map { [$0] } ?? []
    }

    /// « Les chefs d’État de la Ligue ont décidé dimanche à Oslo »: heads of states who decide something together at a place.
    private func deedOfChiefs() -> MeetingMention? {
        guard sentence.hasAny(of: .meetingVerb),
            let chiefs = range.first(where: { isWord($0, grammar.chiefs) && isWord($0 + 2, grammar.states) }),
            let verb = range.first(where: { $0 > chiefs && hasDeed("act", at: $0) }), verb - chiefs < 14,
            isWord(verb - 1, grammar.perfects)
        else { return nil }
        return make(verb..<verb + 1)
    }

    /// « le Conseil de sécurité doit se réunir »: those who meet are named and hold no meeting of states.
    private func isOfOtherBody(_ verb: Int) -> Bool {
        let words = range.lowerBound..<verb
        guard !hasLeaders, !words.contains(where: { tokens[$0].isAny(of: .ministers) }) else { return false }
        return words.contains { index in
            guard tokens[index].isAny(of: .notMeeting) || isWord(index, grammar.otherBodies) else { return false }
            return isWord(index - 1, grammar.articles) && !isWord(index - 2, grammar.ofWords)
        }
    }

    /// « se sont retrouvés ».
    private func hasMetAgain(_ index: Int) -> Bool {
        index - 2 >= range.lowerBound && tokens[index].isAny(of: .meetingVerb)
            && isWord(index - 1, grammar.reflexivePerfects) && isWord(index - 2, grammar.reflexives)
    }

    /// « les dirigeants », « les chefs d’Etat »: those who meet at summits.
    var hasLeaders: Bool {
        for index in range where isLeaders(index) { return true }
        return false
    }

    func isLeaders(_ index: Int) -> Bool {
        isWord(index, grammar.leaders) && !isOfField(index + 1)
            || isWord(index, grammar.chiefs) && isWord(index + 2, grammar.states)
    }

    /// « les dirigeants de la défense », as machines translate: those in charge of a field only.
    private func isOfField(_ link: Int) -> Bool {
        guard range.contains(link), isWord(link, grammar.ofWords) else { return false }
        return (link + 1..<min(range.upperBound, link + 3)).contains { tokens[$0].isAny(of: .portfolio) }
    }

    /// A town within the name is where it meets, unless it only gave a group its name: « le groupe de Ramstein ».
    private func innerPlace(of mention: MeetingMention) -> String? {
        let first = mention.tokens.lowerBound
        guard
            tokens[first].isAny(of: .meetingHead) || mention.kind != .contactGroup || isWord(first, grammar.plainHeads)
        else { return nil }
        // « the Washington Summit ».
        let isNamedAfter = text.language.code == "en" && first > range.lowerBound
        let words = (isNamedAfter ? first - 1 : first)..<mention.tokens.upperBound
        return words.lazy.compactMap { word in
            self.isOfFormat(word) ? nil : self.text.unit(.town, at: word)?.text
        }.first
    }

    // MARK: Names

    /// `le Groupe de contact`, `le G7 de Dinard`.
    private func named(_ name: TokenisedArticle.Unit) -> MeetingMention {
        var mention = make(name.tokens)
        mention.kind = MeetingKind(rawValue: name.text) ?? .other
        if mention.kind == .contactGroup, isOnAnotherCountry(name.tokens.upperBound) { mention.kind = .other }
        mention.field = field(name, mention.kind)
        if mention.kind?.isOfMinisters ?? false, let part = fieldInMarks(at: name.tokens.upperBound) {
            mention.kind = MeetingKind(rawValue: part.text) ?? mention.kind
            mention.tokens = name.tokens.lowerBound..<part.tokens.upperBound + 1
        }
        // Bodies are spoken of without a meeting too; a conference with a number is one.
        mention.isNumbered = isNumbered(name)
        mention.isCertain = mention.isNumbered
        mention.isBody = !mention.isNumbered
        if mention.kind == .other, isAtMinisterialLevel(name.tokens.upperBound) {
            mention.kind = nil
            mention.isMinisterial = true
            mention.hasComplement = true
            mention.isCertain = true
            mention.isBody = false
            mention.organisation = grammar.allianceName
            return mention
        }
        mention.organisation =
            mention.kind == .summit ? text.unit(.organisation, at: name.tokens.lowerBound)?.text : nil
        return mention
    }

    /// « Conseil des affaires étrangères (Défense) », « (format Défense) », « en format défense »: the field that a bracket,
    /// marks or these words tell.
    private func fieldInMarks(at open: Int) -> TokenisedArticle.Unit? {
        if open + 2 < range.upperBound, isWord(open + 1, grammar.formats),
            isWord(open, grammar.inWords) || isWord(open, grammar.atTheWords) || isWord(open, grammar.withinWords)
        {
            return text.unit(.portfolio, at: open + 2).flatMap { field in
                MeetingKind(rawValue: field.text)?.isOfMinisters ?? false ? field : nil
            }
        }
        guard open + 2 < range.upperBound, tokens[open].kind == .openingBracket || tokens[open].isMark,
            let part = text.unit(.portfolio, at: isWord(open + 1, grammar.formats) ? open + 2 : open + 1),
            part.tokens.upperBound < range.upperBound,
            tokens[part.tokens.upperBound].kind == .closingBracket || tokens[part.tokens.upperBound].isMark
        else { return nil }
        return part
    }

    /// « le groupe de contact sur la Libye »: not that for the country whose contact group is meant without more.
    private func isOnAnotherCountry(_ link: Int) -> Bool {
        guard range.contains(link), isWord(link, grammar.topicLinks) else { return false }
        let country = (link + 1..<min(range.upperBound, link + 6)).lazy.compactMap { index in
            self.text.unit(.country, at: index)?.text
        }.first
        return country.map { $0 != grammar.contactCountry } ?? false
    }

    /// « au niveau ministériel », behind the name of a council.
    private func isAtMinisterialLevel(_ index: Int) -> Bool {
        isWord(index + 1, grammar.levels) && index + 2 < range.upperBound && isWord(index + 2, grammar.ministerialWords)
            && isOfAlliance(before: index)
    }

    /// Whether a name tells of the alliance: `conseil Otan-Russie`.
    private func isOfAlliance(before end: Int) -> Bool {
        Folding.words(text.text(max(range.lowerBound, end - 3)..<end)).contains("otan")
    }

    /// « autrefois G8 », « Action Climat COP21 »: a former name, or the end of another one.
    private func isOtherName(_ name: TokenisedArticle.Unit) -> Bool {
        let before = name.tokens.lowerBound - 1
        guard before >= range.lowerBound else { return false }
        if isWord(before, grammar.former) { return true }
        let token = tokens[before]
        return isNumbered(name) && token.kind == .word && token.isCapitalised && !token.flags.contains(.opensSentence)
            && !token.isAny(of: .meetingHead)
    }

    /// `COP27`: a name of one word that ends with a number.
    private func isNumbered(_ name: TokenisedArticle.Unit) -> Bool {
        name.text == MeetingKind.other.rawValue && name.tokens.count == 1
            && tokens[name.tokens.lowerBound].flags.contains(.hasDigit)
    }

    /// `Conseil « Affaires étrangères »`: a portfolio in marks behind the word.
    func council(at index: Int) -> MeetingMention? {
        guard isWord(index, grammar.councils), index + 3 < range.upperBound, tokens[index + 1].isMark,
            tokens[index + 2].isCapitalised,
            let portfolio = text.unit(.portfolio, at: index + 2),
            let close = (portfolio.tokens.upperBound..<min(portfolio.tokens.upperBound + 4, range.upperBound)).first(
                where: { tokens[$0].isMark })
        else { return nil }
        var mention = make(index..<close + 1)
        mention.kind = MeetingKind(rawValue: portfolio.text) ?? .other
        mention.field = field(portfolio, mention.kind)
        mention.hasComplement = true
        return mention
    }

    /// The words that tell meetings of other kinds apart.
    func field(_ unit: TokenisedArticle.Unit, _ kind: MeetingKind?) -> String? {
        kind == .other ? Folding.words(text.text(unit.tokens)) : nil
    }

    func make(_ tokens: Range<Int>) -> MeetingMention {
        MeetingMention(tokens: tokens, paragraph: sentence.paragraph)
    }

    // MARK: Pages

    /// Notes which pages' names lie within or over a mention.
    private func addPages(to mentions: inout [MeetingMention]) {
        for match in names {
            if let index = mentions.firstIndex(where: { $0.tokens.overlaps(match.tokens) }) {
                mentions[index].pages = pages(of: match)
            } else if isDistinctive(match), case let pages = pages(of: match), pages.count == 1,
                let kind = kinds[pages[0]]
            {
                var mention = MeetingMention(tokens: match.tokens, paragraph: sentence.paragraph)
                mention.kind = kind
                mention.pages = pages
                mentions.insert(
                    mention,
                    at: mentions.firstIndex { $0.tokens.lowerBound > match.tokens.lowerBound } ?? mentions.endIndex)
            }
        }
    }

    /// The pages of meetings that a name can stand for, one or more.
    private func pages(of match: NameMatch) -> [EntityID] {
        var pages: [EntityID] = []
        let surfaces = text.surfaces(of: match)
        pages.reserveCapacity(surfaces.count)
        for surface in surfaces {
            guard case .page(let reference) = surface.target, reference.kind == .meeting else { continue }
            pages.append(reference.id)
        }
        return pages
    }

    /// « Vent du Nord »: a page's name of several words, which needs no noun beside it.
    private func isDistinctive(_ match: NameMatch) -> Bool {
        match.tokens.count > 1 && match.tokens.contains { tokens[$0].isCapitalised }
    }
}
