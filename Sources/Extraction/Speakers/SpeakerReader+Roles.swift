import BriefingModel

/// Who is meant by what they are: « le ministre », « la cheffe de la diplomatie suédoise », « un diplomate ».
extension SpeakerReader {
    /// « le ministre », « la cheffe de la diplomatie suédoise », « un diplomate ».
    func voice(ofRole index: Int, cue: String?) -> Voice {
        let role = people.phrases[index]
        let words = text.voiceWords(role.tokens)
        if role.determiner == .indefinite {
            // « un porte-parole de la Défense, Nom Prénom, ».
            if !role.isPlural, role.runs.isEmpty, let person = newName(behind: role) {
                people.add(role: index, to: person)
                return .person(person)
            }
            let end = nouns.adjectivesEnd(from: role.tokens.upperBound, before: text.tokens.count)
            let sentenceEnd = text.sentences[text.sentence(ofToken: role.head)].tokens.upperBound
            let place = role.isPlural || end >= sentenceEnd ? nil : nouns.whereabouts(from: end, before: sentenceEnd)
            return .anonymous(text.voiceWords(role.tokens.lowerBound..<(place ?? end)))
        }
        if role.isPlural {
            // « les ministres » act as a body; « les avocats » are people whom nobody names.
            let several = Voice.organisation(
                text.voiceWords(role.tokens.lowerBound..<nouns.complementEnd(of: role)))
            if !role.isOffice { unnamedVoices.append(several) }
            return several
        }
        if let person = nameBehind(role) {
            people.add(role: index, to: person)
            return .person(person)
        }
        if namesStranger(role) { return .anonymous(words) }
        if let person = holder(of: index) ?? onlyOne(from: role) ?? newcomer(from: role) {
            return unnamedHolder(of: role, since: person) ?? .person(person)
        }
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

    /// The unnamed source spoken of before with the same noun: « un diplomate » … « le diplomate ».
    private func sameSource(as role: RolePhrase) -> Voice? {
        let noun = contentWords(role.head..<role.head + 1)
        return events.last { event in
            guard case .anonymous(let before) = event.voice else { return false }
            if role.isOffice, !role.gender.agrees(with: event.gender) { return false }
            // « la ministre … le ministre norvégien »: whose country is told only now is another one.
            if !role.countries.isEmpty, !folded(text.text(role.tokens)).isSubset(of: folded(before)) { return false }
            return !noun.isDisjoint(with: folded(before))
        }?.voice
    }

    /// « M. Martin, ministre, est venu. Le ministre de la Mer s’inquiète. « Q », dit le ministre »: the holder of such an
    /// office without a name who has acted after the named one.
    private func unnamedHolder(of role: RolePhrase, since person: Int) -> Voice? {
        guard grammar.portfolioHeads.contains(role.lemma), !role.isSpecific, role.countries.isEmpty,
            let last = events.last(where: { event in
                guard event.token < role.tokens.lowerBound else { return false }
                if event.voice == .person(person) { return true }
                guard case .anonymous(let words) = event.voice, let other = rolesOfWords[words] else { return false }
                return people.phrases[other].lemma == role.lemma
            }), last.voice != .person(person), sentencesTold(from: last.token, to: role.tokens.lowerBound) <= 2
        else { return nil }
        if !role.gender.agrees(with: last.gender) { return nil }
        return people.isNamed(person, in: last.token..<role.tokens.lowerBound) ? nil : last.voice
    }

    /// « le Norvégien »: who alone of those named before is said to hold an office of that country.
    private func onlyOne(from role: RolePhrase) -> Int? {
        guard role.isNationality, role.determiner == .definite else { return nil }
        let found = people.people.indices.filter { person in
            if !role.gender.agrees(with: people.people[person].gender) { return false }
            return people.people[person].roles.contains {
                !Set(people.phrases[$0].countries).isDisjoint(with: role.countries)
            }
        }
        guard found.count == 1, let person = found.first,
            people.isNamed(person, in: 0..<role.tokens.lowerBound)
        else { return nil }
        return person
    }

    /// « La secrétaire générale, Ingrid Holm, a refermé le ban. « Q », a dit la Norvégienne »: who acts or is heard last, of
    /// whom no country is told and besides whom nobody has been named since.
    private func newcomer(from role: RolePhrase) -> Int? {
        let token = role.tokens.lowerBound
        guard role.isNationality, role.determiner == .definite, !role.isPlural,
            let event = events.last(where: { $0.token < token }), case .person(let person) = event.voice,
            sentencesTold(from: event.token, to: token) <= 2, people.people[person].page == nil,
            people.people[person].roles.allSatisfy({ people.phrases[$0].countries.isEmpty })
        else { return nil }
        if !role.gender.agrees(with: people.people[person].gender) { return nil }
        let start = text.sentences[text.sentence(ofToken: event.token)].tokens.lowerBound
        let isAlone = people.runs.indices.allSatisfy { run in
            people.personOfRun[run] < 0 || people.personOfRun[run] == Int32(person)
                || !(start..<token).contains(people.runs[run].tokens.lowerBound)
        }
        return isAlone ? person : nil
    }

    /// The person of the article whom a definite role means.
    func holder(of index: Int) -> Int? {
        let role = people.phrases[index]
        let candidates = people.people.indices.filter { person in
            if !role.gender.agrees(with: people.people[person].gender) { return false }
            return people.holdsOffice(person, role) || isCounsel(person, called: role)
                || people.people[person].roles.contains { fits(people.phrases[$0], role) }
                    && !comesLate(person, for: role)
        }
        if candidates.count == 1, let person = foreigner(besides: candidates[0], called: role) {
            if people.people[person].roles.isEmpty { people.add(role: index, to: person) }
            return person
        }
        if candidates.count == 1, !role.countries.isEmpty, !isSaidToBeFrom(candidates[0], role) {
            guard actedLast(candidates[0], before: role) else { return nil }
            if role.isSpecific { people.add(role: index, to: candidates[0]) }
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
            if told.count == 1 {
                return lastOne(of: candidates, than: told[0], before: role) ?? told[0]
            }
        }
        let exact = candidates.filter { person in
            people.people[person].roles.contains {
                people.phrases[$0].lemma == role.lemma && role.words.isSubset(of: people.phrases[$0].words)
            }
        }
        if exact.count == 1, role.isSpecific { return exact[0] }
        // « le ministre » of an article on one who receives « ses homologues ».
        let own = candidates.filter { person in
            people.people[person].roles.contains {
                fits(people.phrases[$0], role) && !grammar.isCounterpart(people.phrases[$0])
            }
        }
        if own.count == 1, role.isOffice, !role.isSpecific, role.countries.isEmpty,
            case .person(let last) = events.last(where: { $0.token < role.tokens.lowerBound })?.voice, last == own[0]
        {
            return last
        }
        // Of several the one who spoke or acted last.
        for event in events.reversed() where event.token < role.tokens.lowerBound {
            guard case .person(let person) = event.voice, candidates.contains(person) else { continue }
            return sentencesBetween(event.token, role.tokens.lowerBound) < 2
                ? person : onlyOneNamed(of: candidates, rightBefore: role) ?? person
        }
        return nil
    }

    /// « M. Holm a parlé. À Oslo s’est tenue une séance à laquelle a pris part M. Berg. Le ministre … »: who alone of several
    /// is named, outside marks, in the sentence right before a role, and is governed by no preposition there.
    private func onlyOneNamed(of candidates: [Int], rightBefore role: RolePhrase) -> Int? {
        let sentence = text.sentence(ofToken: role.tokens.lowerBound)
        guard sentence > 0 else { return nil }
        let range = text.sentences[sentence - 1].tokens
        let named = candidates.filter { person in
            people.people[person].runs.contains { run in
                range.contains(people.runs[run].tokens.lowerBound) && passageAt[people.runs[run].tokens.lowerBound] < 0
            }
        }
        guard named.count == 1, let person = named.first, !isGoverned(person, in: range) else { return nil }
        return person
    }

    /// « une rencontre avec le président Holm », « le rapport du ministre Holm »: whether a preposition stands before a name or
    /// the office that leads to it.
    private func isGoverned(_ person: Int, in range: Range<Int>) -> Bool {
        people.people[person].runs.contains { run in
            guard range.contains(people.runs[run].tokens.lowerBound) else { return false }
            let office = people.phrases.last { !$0.followsName && $0.runs.contains(run) }
            let start = office?.tokens.lowerBound ?? people.runs[run].start
            guard start > range.lowerBound else { return false }
            return grammar.contractedLinks.contains(nouns.lower(start)) || text.isPreposition(start - 1)
                || grammar.closeLinks.contains(nouns.lower(start - 1))
                || grammar.looseLinks.contains(nouns.lower(start - 1))
        }
    }

    /// « La ministre Anna Kowalska est là. L’Estonienne Liina Kask arrive. « Q », dit la ministre »: who acts right before and of
    /// whom only the country is told holds the office rather than its known holder; so does, where the holder is said to be of
    /// a country, who acts without any office, « … avec le Premier ministre norvégien. Jean Dupont … le Premier ministre ».
    private func foreigner(besides holder: Int, called role: RolePhrase) -> Int? {
        let token = role.tokens.lowerBound
        guard role.isOffice, !role.isSpecific || isRuler(role) && role.organisation == nil, role.countries.isEmpty,
            role.determiner == .definite, let gender = role.gender,
            let event = events.last(where: { $0.token < token }),
            case .person(let person) = event.voice, person != holder, people.people[person].page == nil,
            people.people[person].gender ?? gender == gender,
            sentencesTold(from: event.token, to: token) <= 1,
            people.people[person].roles.allSatisfy({ people.phrases[$0].isNationality }),
            !people.people[person].roles.isEmpty
                || isRuler(role) && isForeign(holder, in: role) && people.hasFullName(person) && !isNear(holder, role)
        else { return nil }
        return isNamed(holder, sinceSentenceOf: event, before: token) ? nil : person
    }

    /// « Me Dupont … l’avocat »: whether a lawyer's title before a name fits a role that says no more.
    private func isCounsel(_ person: Int, called role: RolePhrase) -> Bool {
        grammar.small.lawyers.contains(role.lemma) && !role.isSpecific && role.organisation == nil
            && role.ownerAt == nil
            && people.people[person].runs.contains { run in
                people.runs[run].start < role.tokens.lowerBound
                    && people.runs[run].honorific.map { grammar.small.lawyerTitles.contains(nouns.lower($0)) } ?? false
            }
    }

    /// Whether somebody is named in the paragraph of a role or in the one before.
    private func isNear(_ person: Int, _ role: RolePhrase) -> Bool {
        let paragraph = text.paragraph(ofToken: role.head)
        return people.people[person].runs.contains {
            (paragraph - 1...paragraph).contains(text.paragraph(ofToken: people.runs[$0].tokens.lowerBound))
        }
    }

    /// Whether every such office of somebody is told with a country.
    private func isForeign(_ person: Int, in role: RolePhrase) -> Bool {
        let offices = people.people[person].roles.map { people.phrases[$0] }.filter { fits($0, role) }
        return !offices.isEmpty && offices.allSatisfy { !$0.countries.isEmpty } && people.people[person].page == nil
    }

    /// « M. Martin, ministre, a dit … le ministre norvégien »: who of several is heard or acts last, right before, and of
    /// whom no country is told.
    private func lastOne(of candidates: [Int], than told: Int, before role: RolePhrase) -> Int? {
        let token = role.tokens.lowerBound
        guard let event = events.last(where: { $0.token < token }), case .person(let person) = event.voice,
            candidates.contains(person), sentencesTold(from: event.token, to: token) <= 1,
            people.people[person].roles.allSatisfy({
                people.phrases[$0].countries.isEmpty
                    || !Set(people.phrases[$0].countries).isDisjoint(with: role.countries)
            })
        else { return nil }
        // « M. Martin reçoit son homologue norvégien, M. Holm. … le président norvégien ».
        return isNamed(told, sinceSentenceOf: event, before: token) || isBeside(person, told, called: role)
            ? nil : person
    }

    /// « M. Martin a vu le ministre norvégien, M. Holm »: whether the sentence that tells somebody's country names another too.
    private func isBeside(_ other: Int, _ person: Int, called role: RolePhrase) -> Bool {
        people.people[person].roles.contains { index in
            let known = people.phrases[index]
            return !Set(known.countries).isDisjoint(with: role.countries)
                && people.isNamed(other, in: text.sentences[text.sentence(ofToken: known.head)].tokens)
        }
    }

    /// Whether somebody is named in the sentence of an event or behind it, before a token.
    private func isNamed(_ person: Int, sinceSentenceOf event: SpeechEvent, before token: Int) -> Bool {
        people.isNamed(person, in: text.sentences[text.sentence(ofToken: event.token)].tokens.lowerBound..<token)
    }

    /// Whether somebody is called the head of a state only after the article has spoken of « le chef de l’État » without
    /// more, and has named somebody else before: « Nom Prénom … le chef de l’État … le président norvégien, X ».
    private func comesLate(_ person: Int, for role: RolePhrase) -> Bool {
        guard isRuler(role), role.countries.isEmpty, role.organisation == nil, role.runs.isEmpty else { return false }
        guard
            let told = people.people[person].roles.lazy.filter({ self.fits(self.people.phrases[$0], role) })
                .map({ self.people.phrases[$0].tokens.lowerBound }).min(),
            let first = people.phrases.first(where: { other in
                isRuler(other) && other.countries.isEmpty && other.organisation == nil && other.runs.isEmpty
                    && leadsGovernment(other) == leadsGovernment(role) && other.determiner == .definite
                    && !other.isPlural && !other.isFormer
            })?.tokens.lowerBound, first < told
        else { return false }
        return people.people.indices.contains { other in
            other != person && people.people[other].gender ?? role.gender == role.gender
                && people.isNamed(other, in: 0..<first)
        }
    }

    /// Whether a ruler's office is that of the head of a government rather than of a state.
    private func leadsGovernment(_ role: RolePhrase) -> Bool {
        grammar.governmentNames.contains { $0.isSubset(of: role.words) }
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
        if role.isSpecific, isNamedLast(person, before: token) { return true }
        guard let event = events.last(where: { $0.token < token }), event.voice == .person(person) else { return false }
        return sentencesTold(from: event.token, to: token) <= 1 && role.isSpecific
            || lonePerson(from: 0, before: token, gender: role.gender) == .one(person)
    }

    /// Whether somebody is whom the text named last, outside marks, in the sentence of a token or the one before.
    private func isNamedLast(_ person: Int, before token: Int) -> Bool {
        guard
            let last = people.runs.indices.last(where: {
                people.personOfRun[$0] >= 0 && people.runs[$0].tokens.lowerBound < token
                    && passageAt[people.runs[$0].tokens.lowerBound] < 0
            }), Int(people.personOfRun[last]) == person
        else { return false }
        return sentencesTold(from: people.runs[last].tokens.lowerBound, to: token) <= 1
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
        guard holders.count == 1, let holder = holders.first else { return nil }
        // « … la ministre Anna Holm … Nils Berg n’en a pas. … le ministre »: he who was named since.
        let last = people.runs.indices.last {
            people.personOfRun[$0] >= 0 && people.runs[$0].tokens.lowerBound < role.tokens.lowerBound
        }
        return last.map { Int(people.personOfRun[$0]) } == holder ? holder : nil
    }

    func sentencesBetween(_ one: Int, _ other: Int) -> Int {
        text.sentence(ofToken: other) - text.sentence(ofToken: one)
    }
}
