import BriefingModel

/// Who is meant by what they are: « le ministre », « la cheffe de la diplomatie suédoise », « un diplomate ».
extension SpeakerReader {
    /// « le ministre », « la cheffe de la diplomatie suédoise », « un diplomate ».
    mutating func voice(ofRole index: Int, cue: String?) -> Voice {
        let role = people.phrases[index]
        let words = text.text(role.tokens)
        if role.determiner == .indefinite { return .anonymous(words) }
        if role.isPlural { return .organisation(text.text(role.tokens.lowerBound..<nouns.complementEnd(of: role))) }
        if let person = nameBehind(role) {
            people.add(role: index, to: person)
            return .person(person)
        }
        if namesStranger(role) { return .anonymous(words) }
        if let person = holder(of: index) { return .person(person) }
        if let person = people.ruler(describedBy: role) {
            people.add(role: index, to: person)
            return .person(person)
        }
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
        guard role.determiner == .definite || role.determiner == .possessive, role.runs.isEmpty else { return nil }
        let end = text.sentences[text.sentence(ofToken: role.head)].tokens.upperBound
        var isRelative = false
        for index in role.tokens.upperBound..<max(role.tokens.upperBound, end) {
            if passageAt[index] >= 0 { return nil }
            let token = text.tokens[index]
            if grammar.subjectRelatives.contains(nouns.lower(index)) { isRelative = true }
            if token.isAny(of: .auxiliary), !isRelative { return nil }
            // « Interrogé par le chef de l’État sur celui qu’il voyait partir, X »: a clause of somebody else.
            if token.isAny(of: .pronoun), grammar.pronouns[nouns.lower(index)] != nil { return nil }
            if people.runAt[index] >= 0, people.personOfRun[Int(people.runAt[index])] >= 0 { return nil }
            guard token.kind == .comma else { continue }
            guard index + 1 < end, people.runAt[index + 1] >= 0 else { return nil }
            let run = Int(people.runAt[index + 1])
            let person = Int(people.personOfRun[run])
            guard person >= 0, people.runs[run].pieces.count > 1 else { return nil }
            let behind = people.runs[run].tokens.upperBound
            guard behind >= end || !text.tokens[behind].isWord else { return nil }
            // « le ministre, Paul Marchand, président de … » may be a list.
            guard !people.people[person].roles.contains(where: { people.phrases[$0].runs.first == run }) else {
                return nil
            }
            if let gender = role.gender, let own = people.people[person].gender, gender != own { return nil }
            return person
        }
        return nil
    }

    /// « le chef de la police, Art X, »: whether a word that can be read as nobody's name stands behind a role and a comma.
    private func namesStranger(_ role: RolePhrase) -> Bool {
        let behind = role.tokens.upperBound + 1
        guard role.runs.isEmpty, behind < text.tokens.count, text.tokens[behind - 1].kind == .comma else {
            return false
        }
        let token = text.tokens[behind]
        return token.kind == .word && token.isCapitalised && !token.flags.contains(.allCapitals)
            && !token.isAny(of: [.town, .capital, .country, .organisation, .government, .functionWord])
            && text.tokens[min(behind + 1, text.tokens.count - 1)].isCapitalised
            && (people.runAt[behind] < 0 || people.personOfRun[Int(people.runAt[behind])] < 0)
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
            return people.holdsOffice(person, role)
                || people.people[person].roles.contains { fits(people.phrases[$0], role) }
                    && !comesLate(person, for: role)
        }
        if candidates.count == 1, !role.countries.isEmpty, !isSaidToBeFrom(candidates[0], role),
            !actedLast(candidates[0], before: role)
        {
            return nil
        }
        if candidates.count < 2 { return candidates.first ?? womanHolding(role) }
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

    /// Whether somebody is called the head of a state only after the article has spoken of « le chef de l’État » without
    /// more, and has named somebody else before: « Nom Prénom … le chef de l’État … le président norvégien, X ».
    private func comesLate(_ person: Int, for role: RolePhrase) -> Bool {
        guard isRuler(role), role.countries.isEmpty, role.organisation == nil, role.runs.isEmpty else { return false }
        guard
            let told = people.people[person].roles.lazy.filter({ fits(people.phrases[$0], role) })
                .map({ people.phrases[$0].tokens.lowerBound }).min(),
            let first = people.phrases.first(where: { other in
                isRuler(other) && other.countries.isEmpty && other.organisation == nil && other.runs.isEmpty
                    && other.determiner == .definite && !other.isPlural && !other.isFormer
            })?.tokens.lowerBound, first < told
        else { return false }
        return people.people.indices.contains { other in
            other != person && people.people[other].gender ?? role.gender == role.gender
                && people.people[other].runs.contains { people.runs[$0].tokens.lowerBound < first }
        }
    }

    /// Whether a role or a page of somebody tells one of the countries that another role names.
    private func isSaidToBeFrom(_ person: Int, _ role: RolePhrase) -> Bool {
        people.people[person].page != nil
            || people.people[person].roles.contains {
                !Set(people.phrases[$0].countries).isDisjoint(with: role.countries)
                    || people.phrases[$0].organisation != nil && people.phrases[$0].organisation == role.organisation
            }
    }

    /// Whether somebody is heard or acts last before a role, and nobody else of its gender has been named.
    private func actedLast(_ person: Int, before role: RolePhrase) -> Bool {
        let token = role.tokens.lowerBound
        guard let event = events.last(where: { $0.token < token }), event.voice == .person(person) else { return false }
        return sentencesTold(from: event.token, to: token) <= 1 && role.isSpecific
            || lonePerson(from: 0, before: token, gender: role.gender) == .one(person)
    }

    /// « la ministre Anna Kowalska … le ministre »: the only woman said to hold an office that is named in the masculine.
    private func womanHolding(_ role: RolePhrase) -> Int? {
        guard role.gender == .masculine, role.isOffice, role.countries.isEmpty, !role.isSpecific else { return nil }
        let holders = people.people.indices.filter { person in
            people.people[person].gender == .feminine
                && people.people[person].roles.contains {
                    people.phrases[$0].lemma == role.lemma && fits(people.phrases[$0], role)
                }
        }
        return holders.count == 1 ? holders.first : nil
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
        if isMinister(known, like: meant) { return true }
        let rest = meant.qualities
        let own = known.qualities
        if known.lemma == meant.lemma {
            if let one = known.organisation, let other = meant.organisation,
                folded(one).isDisjoint(with: folded(other)), !(isAlliance(one) && isAlliance(other))
            {
                return false
            }
            // « le chef de l’État » is no « chef d’état-major de l’armée ».
            if grammar.leaders.contains(known.lemma), own.count > rest.count + 1, !rest.isEmpty { return false }
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

    /// Whether « le ministre suédois » can mean « le chef de la diplomatie suédoise ».
    private func isMinister(_ known: RolePhrase, like meant: RolePhrase) -> Bool {
        guard !meant.isSpecific, grammar.portfolioHeads.contains(meant.lemma),
            !Set(meant.countries).isDisjoint(with: known.countries)
        else { return false }
        return grammar.equivalents.contains { group in
            group.contains { $0.isSubset(of: known.words) } && group.contains { !$0.isDisjoint(with: meant.words) }
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
            events.contains(where: { $0.voice == .person(person) }), !isBarred(person, from: role)
        else { return nil }
        people.add(role: index, to: person)
        return person
    }

    /// The person who spoke or acted last, when a role that nobody holds in the article is a second name for them.
    private mutating func lastPerson(describedBy index: Int, cue: String?) -> Int? {
        let role = people.phrases[index]
        if let person = justIntroduced(for: role) ?? onlyOneSoFar(for: role), !isBarred(person, from: role) {
            people.add(role: index, to: person)
            return person
        }
        guard role.determiner == .definite || role.determiner == .demonstrative,
            let event = events.last(where: { event in
                guard event.token < role.tokens.lowerBound else { return false }
                // « la présentatrice » between is not « le président ».
                guard case .anonymous = event.voice, let own = event.gender, let gender = role.gender else {
                    return true
                }
                return own == gender
            }),
            case .person(let person) = event.voice,
            sentencesTold(from: event.token, to: role.tokens.lowerBound) <= 3
        else { return nil }
        if let gender = role.gender, let own = people.people[person].gender, gender != own { return nil }
        if isBarred(person, from: role) { return nil }
        if let cue, grammar.continuing.contains(cue) { return person }
        if role.isFormer { return person }
        if isAnotherWord(role, for: person), !isDoubtful(event, at: role.tokens.lowerBound, gender: role.gender) {
            return person
        }
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

    /// Whether a role is another's office: that of somebody whose own it is said to be, or one below the head of a state or
    /// government that somebody is known to be.
    private func isBarred(_ person: Int, from role: RolePhrase) -> Bool {
        if owner(of: role) == person { return true }
        return role.isOffice && !role.isFormer && !grammar.leaders.contains(role.lemma) && !isRuler(role)
            && people.isRuler(person)
    }

    /// « le conseiller du président Jean Dupont »: whose role it is.
    private func owner(of role: RolePhrase) -> Int? {
        guard let first = role.ownerAt else { return nil }
        for index in first..<min(first + 4, text.tokens.count) where people.runAt[index] >= 0 {
            let person = people.personOfRun[Int(people.runAt[index])]
            return person < 0 ? nil : Int(person)
        }
        return nil
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

    /// « le scientifique », « cette lycéenne »: a profession that nobody else of the article holds, said of who has just
    /// spoken.
    private func isAnotherWord(_ role: RolePhrase, for person: Int) -> Bool {
        (!role.isOffice || grammar.leaders.contains(role.lemma)) && !role.isNationality
            && !(role.organisation != nil && grammar.bodyRoles.contains(role.lemma))
            && (!role.isOffice || role.organisation == nil && role.countries.isEmpty) && !role.isPlural
            && !grammar.kinRoles.contains(role.lemma)
            && role.determiner != .possessive
    }

    /// The person whom alone the article has named before an office that nobody else is said to hold: « Jean Dupont dénonce
    /// un abus » in the title, « le Premier ministre a fustigé » in the first paragraph.
    private func onlyOneSoFar(for role: RolePhrase) -> Int? {
        guard role.determiner == .definite, isDistinctive(role),
            case .one(let person) = lonePerson(from: 0, before: role.tokens.lowerBound, gender: nil),
            people.people[person].page == nil,
            !people.people[person].roles.contains(where: { other in
                people.phrases[other].tokens.lowerBound < role.tokens.lowerBound && !people.phrases[other].isNationality
                    && (!grammar.secondOffices.contains(role.lemma) || people.phrases[other].lemma == role.lemma)
            }),
            people.people[person].runs.contains(where: { people.runs[$0].pieces.count > 1 })
        else { return nil }
        return role.gender != nil && people.people[person].gender == role.gender ? person : nil
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
            !hasRole(person) && !people.isRuler(person)
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
        people.people[person].page != nil
            || people.people[person].roles.contains {
                !people.phrases[$0].isNationality && !grammar.kinRoles.contains(people.phrases[$0].lemma)
            }
    }

    func sentencesBetween(_ one: Int, _ other: Int) -> Int {
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
        !PhraseWords(name).isDisjoint(with: grammar.small.alliance)
    }
}
