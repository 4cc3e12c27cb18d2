import BriefingModel

extension SpeakerReader {
    /// Whom a group of words means at its place.
    mutating func voice(of phrase: NounPhrase, cue: String? = nil) -> Voice {
        switch phrase.kind {
        case .person(let index): return phrase.isPlural ? .unknown : .person(index)
        case .role(let index): return voice(ofRole: index, cue: cue)
        case .pronoun: return voice(ofPronoun: phrase)
        case .body:
            let voice = Voice.organisation(shown(phrase))
            genderOfVoice[voice] = phrase.gender
            return voice
        case .source: return source(phrase)
        case .other: return .unknown
        }
    }

    /// The words of a phrase as a voice of their own: a common noun may speak of one person whose name is not told.
    func spelled(_ phrase: NounPhrase) -> Voice {
        switch phrase.kind {
        case .body: .organisation(shown(phrase))
        case .other: phrase.isPlural ? .organisation(shown(phrase)) : .anonymous(text.text(phrase.tokens))
        default: .anonymous(text.text(phrase.tokens))
        }
    }

    /// The words of a phrase; the article goes before a capital: « l’OTAN » gives « OTAN ».
    private func shown(_ phrase: NounPhrase) -> String {
        let first = phrase.tokens.lowerBound
        guard phrase.tokens.count > 1, text.tokens[first].isAny(of: .determiner), text.tokens[first + 1].isCapitalised
        else {
            return text.text(phrase.tokens)
        }
        return text.text(first + 1..<phrase.tokens.upperBound)
    }

    /// An unnamed source: a new one, or the one spoken of before.
    private func source(_ phrase: NounPhrase) -> Voice {
        if phrase.isIndefinite { return .anonymous(text.text(phrase.tokens)) }
        let words = contentWords(phrase.tokens)
        for event in events.reversed() {
            if case .anonymous(let before) = event.voice, !words.isDisjoint(with: folded(before)) { return event.voice }
        }
        return .anonymous(text.text(phrase.tokens))
    }

    private func folded(_ words: String) -> PhraseWords { PhraseWords(weightyOf: words) }

    private func contentWords(_ tokens: Range<Int>) -> PhraseWords { folded(text.text(tokens)) }

    // MARK: Pronouns

    private func voice(ofPronoun phrase: NounPhrase) -> Voice {
        var at = phrase.tokens.lowerBound
        if let limit = pronounLimit, limit < at { at = limit }
        if text.unit(.lastNamed, at: phrase.tokens.lowerBound) != nil {
            return personNamedLast(before: phrase.tokens.lowerBound, gender: phrase.gender)
        }
        guard !phrase.isIndefinite else { return .unknown }
        let paragraph = text.paragraph(ofToken: at)
        for event in events.reversed() where event.token < at {
            let distance = paragraph - text.paragraph(ofToken: event.token)
            guard distance <= 3 else { break }
            guard event.isPlural == phrase.isPlural else { continue }
            if let gender = phrase.gender, let own = event.gender, gender != own { continue }
            if case .organisation = event.voice, !phrase.isPlural {
                // A body gives way to anybody who was named after it.
                switch lonePerson(from: event.token, before: at, gender: phrase.gender) {
                // « La Commission … elle »: who was named before it may be meant as well.
                case .nobody: if event.gender != nil { return .unknown }
                case .one(let person): return .person(person)
                case .several: return .unknown
                }
                continue
            }
            if event.gender == nil, phrase.gender != nil, case .person(let person) = event.voice,
                lonePerson(
                    from: text.paragraphs[max(0, paragraph - 1)].tokens.lowerBound, before: at, gender: phrase.gender)
                    != .one(person)
            {
                return .unknown
            }
            guard isDoubtful(event, at: at, gender: phrase.gender) else { return event.voice }
            if distance == 0 { return .unknown }
            break
        }
        guard !phrase.isPlural, phrase.gender != nil else { return .unknown }
        for earliest in [paragraph, max(0, paragraph - 1)] {
            let start = text.paragraphs[earliest].tokens.lowerBound
            switch lonePerson(from: start, before: at, gender: phrase.gender) {
            case .nobody: continue
            case .one(let person):
                // Where a second person is named too, it takes more than gender to tell who is meant.
                guard lonePerson(from: start, before: at, gender: nil) == .one(person) else { return .unknown }
                // From the paragraph before, only somebody of known gender.
                return earliest == paragraph || people.people[person].gender == phrase.gender
                    ? .person(person) : .unknown
            case .several: return .unknown
            }
        }
        return .unknown
    }

    /// Whom a stretch of text names.
    enum Named: Equatable {
        case nobody, one(Int), several
    }

    /// The only person of a gender whom the text names outside quotation marks between two tokens.
    func lonePerson(from start: Int, before end: Int, gender: Gender?) -> Named {
        var found: Int?
        for (index, run) in people.runs.enumerated()
        where run.tokens.lowerBound >= start && run.tokens.lowerBound < end && passageAt[run.tokens.lowerBound] < 0 {
            let person = Int(people.personOfRun[index])
            guard person >= 0, person != found else { continue }
            if let gender, let own = people.people[person].gender, own != gender { continue }
            if found != nil { return .several }
            found = person
        }
        return found.map { .one($0) } ?? .nobody
    }

    /// Whether somebody else of that gender was named behind the event's sentence and before the pronoun.
    private func isDoubtful(_ event: SpeechEvent, at token: Int, gender: Gender?) -> Bool {
        guard case .person(let person) = event.voice else { return false }
        let first = text.sentence(ofToken: event.token) + 1
        guard first < text.sentences.count, text.sentences[first].tokens.lowerBound < token else { return false }
        let range = text.sentences[first].tokens.lowerBound..<token
        return people.runs.indices.contains { run in
            let other = Int(people.personOfRun[run])
            guard other >= 0, other != person, range.contains(people.runs[run].tokens.lowerBound),
                passageAt[people.runs[run].tokens.lowerBound] < 0
            else { return false }
            let own = people.people[other].gender
            return own == nil || gender == nil || own == gender
        }
    }

    /// Whose view « à son avis » gives: that of the one person heard or acting last, unless another has been named since.
    func ownView(at token: Int) -> Voice {
        guard let event = events.last(where: { $0.token < token }), case .person = event.voice, !event.isPlural,
            sentencesBetween(event.token, token) <= 3, !isDoubtful(event, at: token, gender: nil)
        else { return .unknown }
        return event.voice
    }

    private func personNamedLast(before token: Int, gender: Gender?) -> Voice {
        for index in people.runs.indices.reversed() where people.runs[index].tokens.upperBound <= token {
            let person = people.personOfRun[index]
            guard person >= 0 else { continue }
            let own = people.people[Int(person)].gender
            if own == nil || gender == nil || own == gender { return .person(Int(person)) }
        }
        return .unknown
    }

    // MARK: Roles

    /// « le ministre », « la cheffe de la diplomatie suédoise », « un diplomate ».
    private mutating func voice(ofRole index: Int, cue: String?) -> Voice {
        let role = people.phrases[index]
        let words = text.text(role.tokens)
        if role.determiner == .indefinite { return .anonymous(words) }
        if role.isPlural { return .organisation(text.text(role.tokens.lowerBound..<nouns.complementEnd(of: role))) }
        if let person = nameBehind(role) ?? holder(of: index) { return .person(person) }
        if !role.isSpecific || text.tokens[role.head].isAny(of: .source), let known = sameSource(as: role) {
            return known
        }
        if let page = people.officeHolder(role) { return .person(people.person(ofPage: page, namedBy: role.tokens)) }
        if let person = lastPerson(describedBy: index, cue: cue) ?? knownFigure(describedBy: index) {
            return .person(person)
        }
        rolesOfWords[words] = index
        return .anonymous(words)
    }

    /// « l’écrivain et membre du jury qui décerne le prix, Nom Prénom »: who is named for the first time between a comma and
    /// the next sign, in the sentence of a role without a name.
    private func nameBehind(_ role: RolePhrase) -> Int? {
        guard role.determiner == .definite, role.runs.isEmpty else { return nil }
        let end = text.sentences[text.sentence(ofToken: role.head)].tokens.upperBound
        var isRelative = false
        for index in role.tokens.upperBound..<max(role.tokens.upperBound, end) {
            if passageAt[index] >= 0 { return nil }
            let token = text.tokens[index]
            if grammar.subjectRelatives.contains(nouns.lower(index)) { isRelative = true }
            if token.isAny(of: .auxiliary), !isRelative { return nil }
            guard token.kind == .comma else { continue }
            guard index + 1 < end, people.runAt[index + 1] >= 0 else { return nil }
            let run = Int(people.runAt[index + 1])
            let person = Int(people.personOfRun[run])
            guard person >= 0, people.people[person].runs.first == run else { return nil }
            let behind = people.runs[run].tokens.upperBound
            guard behind >= end || !text.tokens[behind].isWord, !hasRole(person) else { return nil }
            if let gender = role.gender, let own = people.people[person].gender, gender != own { return nil }
            return person
        }
        return nil
    }

    /// The unnamed source spoken of before with the same noun: « un diplomate » … « le diplomate ».
    private func sameSource(as role: RolePhrase) -> Voice? {
        let noun = contentWords(role.head..<role.head + 1)
        return events.last { event in
            guard case .anonymous(let before) = event.voice else { return false }
            return !noun.isDisjoint(with: folded(before))
        }?.voice
    }

    /// The person of the article whom a definite role means.
    func holder(of index: Int) -> Int? {
        let role = people.phrases[index]
        let candidates = people.people.indices.filter { person in
            if let gender = role.gender, let own = people.people[person].gender, gender != own { return false }
            return people.people[person].roles.contains { fits(people.phrases[$0], role) }
                || people.holdsOffice(person, role)
        }
        if candidates.count < 2 { return candidates.first }
        if !role.countries.isEmpty {
            // « le président norvégien » is rather who is called so than a president of whom no country is told.
            let told = candidates.filter { person in
                people.people[person].roles.contains {
                    fits(people.phrases[$0], role)
                        && !Set(people.phrases[$0].countries).isDisjoint(with: role.countries)
                }
            }
            if told.count == 1 { return told[0] }
        }
        let exact = candidates.filter { person in
            people.people[person].roles.contains {
                people.phrases[$0].lemma == role.lemma && role.words.isSubset(of: people.phrases[$0].words)
            }
        }
        if exact.count == 1, role.isSpecific { return exact[0] }
        // Of several the one who spoke or acted last.
        for event in events.reversed() where event.token < role.tokens.lowerBound {
            if case .person(let person) = event.voice, candidates.contains(person) { return person }
        }
        return nil
    }

    /// Whether a role that the text gives somebody can be the one that a phrase means.
    private func fits(_ known: RolePhrase, _ meant: RolePhrase) -> Bool {
        guard known.isFormer == meant.isFormer else { return false }
        // « le président grec … et son homologue norvégien, X … le président norvégien ».
        if grammar.counterparts.contains(known.lemma), meant.isOffice, known.runs.count == 1,
            !Set(known.countries).isDisjoint(with: meant.countries)
        {
            return true
        }
        // « la ministre » alone means one who was there before.
        if !meant.isSpecific, meant.countries.isEmpty, known.tokens.lowerBound > meant.tokens.lowerBound {
            return false
        }
        if !meant.countries.isEmpty, !known.countries.isEmpty,
            !meant.countries.contains(where: known.countries.contains)
        {
            return false
        }
        let rest = meant.qualities
        let own = known.qualities
        if known.lemma == meant.lemma {
            if let one = known.organisation, let other = meant.organisation,
                folded(one).isDisjoint(with: folded(other)), !(isAlliance(one) && isAlliance(other))
            {
                return false
            }
            if rest.isEmpty || !rest.isDisjoint(with: own) { return true }
            return own.isEmpty && (grammar.portfolioHeads.contains(known.lemma) || rest == folded(grammar.stateWord))
        }
        if isLeader(known, of: meant) || isKind(known, of: meant) { return true }
        // « le secrétaire d’État adjoint » is not « le chef de la diplomatie ».
        guard known.words.isDisjoint(with: grammar.deputies) || !meant.words.isDisjoint(with: grammar.deputies) else {
            return false
        }
        return grammar.equivalents.contains { group in
            group.contains { $0.isSubset(of: known.words) } && group.contains { $0.isSubset(of: meant.words) }
        }
    }

    /// Whether « le diplomate français » can mean the holder of a role that is one of its kinds.
    private func isKind(_ known: RolePhrase, of meant: RolePhrase) -> Bool {
        guard grammar.kinds[meant.lemma]?.contains(known.lemma) == true, !meant.isSpecific else { return false }
        return meant.countries.isEmpty || !Set(meant.countries).isDisjoint(with: known.countries)
    }

    /// Whether « le chef de l’OTAN », « le dirigeant coréen » can mean the holder of an office of that body or country.
    private func isLeader(_ known: RolePhrase, of meant: RolePhrase) -> Bool {
        guard known.isOffice, grammar.leaders.contains(meant.lemma) else { return false }
        if let one = known.organisation, let other = meant.organisation {
            return !folded(one).isDisjoint(with: folded(other)) || (isAlliance(one) && isAlliance(other))
        }
        return meant.words.count == 1 && !meant.countries.isEmpty && known.organisation == nil
            && meant.countries.contains(where: known.countries.contains) && grammar.rulers.contains(known.lemma)
    }

    /// The only person of the article who can hold an office that nobody is said to hold: the only one of that gender,
    /// who speaks in it and of whom it says no office, where no other such office is spoken of.
    mutating func onlyCandidate(for index: Int) -> Int? {
        let role = people.phrases[index]
        guard let gender = role.gender, role.determiner == .definite, isDistinctive(role), !role.isPlural,
            rolesOfWords.values.allSatisfy({ other in
                other == index || people.phrases[other].gender != gender
                    || people.phrases[other].words == role.words
            })
        else { return nil }
        let fitting = people.people.indices.filter { people.people[$0].gender ?? gender == gender }
        guard fitting.count == 1, let person = fitting.first, people.people[person].gender == gender, !hasRole(person),
            events.contains(where: { $0.voice == .person(person) })
        else { return nil }
        people.add(role: index, to: person)
        return person
    }

    /// The person who spoke or acted last, when a role that nobody holds in the article is a second name for them.
    private mutating func lastPerson(describedBy index: Int, cue: String?) -> Int? {
        let role = people.phrases[index]
        if let person = justIntroduced(for: role) {
            people.add(role: index, to: person)
            return person
        }
        guard role.determiner == .definite || role.determiner == .demonstrative,
            let event = events.last(where: { $0.token < role.tokens.lowerBound }),
            case .person(let person) = event.voice,
            sentencesBetween(event.token, role.tokens.lowerBound) <= 3
        else { return nil }
        if let gender = role.gender, let own = people.people[person].gender, gender != own { return nil }
        if let cue, grammar.continuing.contains(cue) { return person }
        if role.isFormer { return person }
        if isOnlyOne(person, for: role) {
            people.add(role: index, to: person)
            return person
        }
        // Of somebody told of at length without an office, none is told in passing.
        guard isDistinctive(role), !hasRole(person), sentencesBetween(event.token, role.tokens.lowerBound) <= 1,
            let first = people.people[person].runs.first,
            sentencesBetween(people.runs[first].tokens.lowerBound, role.tokens.lowerBound) <= 6
        else { return nil }
        people.add(role: index, to: person)
        return person
    }

    /// « … l’intervention de Paul Marchand. Le chef de file de l’opposition … »: who is named for the first time, and
    /// alone, in the sentence right before an office that nobody holds.
    ///
    /// Where the article names nobody else at all, the office need not begin its sentence, nor share the paragraph.
    private func justIntroduced(for role: RolePhrase) -> Int? {
        let sentence = text.sentence(ofToken: role.tokens.lowerBound)
        guard role.determiner == .definite, isDistinctive(role), sentence > 0,
            people.people.count == 1 && people.people[0].gender != nil
                || text.sentences[sentence - 1].paragraph == text.sentences[sentence].paragraph
                    && text.sentences[sentence].tokens.lowerBound == role.tokens.lowerBound
        else { return nil }
        let range = text.sentences[sentence - 1].tokens
        guard case .one(let person) = lonePerson(from: range.lowerBound, before: range.upperBound, gender: nil),
            !hasRole(person), let first = people.people[person].runs.first,
            range.contains(people.runs[first].tokens.lowerBound)
        else { return nil }
        if let gender = role.gender, let own = people.people[person].gender, gender != own { return nil }
        return person
    }

    /// « la présidente », said of the only woman of the article, whose office it does not say otherwise.
    private func isOnlyOne(_ person: Int, for role: RolePhrase) -> Bool {
        guard let gender = role.gender, role.determiner == .definite, role.isOffice,
            people.people[person].gender == gender,
            !hasRole(person)
        else { return false }
        return people.people.indices.allSatisfy { $0 == person || (people.people[$0].gender ?? gender) != gender }
    }

    /// The only public figure whom the article names without saying what they are, for « le président américain ».
    private mutating func knownFigure(describedBy index: Int) -> Int? {
        let role = people.phrases[index]
        guard role.determiner == .definite, role.isOffice, !role.isFormer, isRuler(role) else { return nil }
        let figures = people.people.indices.filter { person in
            !hasRole(person)
                && people.people[person].runs.contains { run in
                    people.runs[run].tokens.lowerBound < role.tokens.lowerBound
                        && people.runs[run].pieces.contains { text.tokens[$0].isAny(of: .familyName) }
                }
        }
        guard figures.count == 1, let person = figures.first else { return nil }
        if let gender = role.gender, let own = people.people[person].gender, gender != own { return nil }
        people.add(role: index, to: person)
        return person
    }

    /// Whether the role is at the head of a state: « le président », « le chef du gouvernement ».
    private func isRuler(_ role: RolePhrase) -> Bool {
        if grammar.rulers.contains(role.lemma) { return true }
        return grammar.rulerNames.contains { $0.isSubset(of: role.words) }
    }

    /// Whether few people can hold the role: an office with its field, country or body.
    private func isDistinctive(_ role: RolePhrase) -> Bool {
        role.isOffice && !role.isFormer && (role.isSpecific || !role.countries.isEmpty)
    }

    private func hasRole(_ person: Int) -> Bool {
        people.people[person].page != nil || people.people[person].roles.contains { !people.phrases[$0].isNationality }
    }

    private func sentencesBetween(_ one: Int, _ other: Int) -> Int {
        text.sentence(ofToken: other) - text.sentence(ofToken: one)
    }

    /// Ties a role without a name to the person who is named for the first time right after it.
    mutating func introduce(_ person: Int, at token: Int) {
        let record = people.people[person]
        guard !hasRole(person), let first = record.runs.first,
            people.runs[first].tokens.lowerBound <= token + 1
        else { return }
        let found = people.phrases.indices.filter { index in
            let role = people.phrases[index]
            return role.tokens.upperBound <= token && (0...2).contains(sentencesBetween(role.tokens.lowerBound, token))
                && role.determiner == .definite && isDistinctive(role) && !role.isPlural
                && role.runs.isEmpty && holder(of: index) == nil
        }
        guard found.count == 1, let index = found.first else { return }
        if let gender = people.phrases[index].gender, let own = record.gender, gender != own { return }
        people.add(role: index, to: person)
    }

    private func isAlliance(_ name: String) -> Bool {
        let words = Folding.words(name)
        return words.contains("otan") || words.contains("alliance") || words.contains("nato")
    }
}
