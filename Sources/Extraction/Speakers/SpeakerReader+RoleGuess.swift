import BriefingModel

/// Whom a role means that the text gives nobody: the only one, the last one, the one just named.
extension SpeakerReader {
    /// The only person of the article who can hold an office that nobody is said to hold: the only one of that gender,
    /// who speaks in it and of whom it says no office, where no other such office is spoken of.
    func onlyCandidate(for index: Int) -> Int? {
        let role = people.phrases[index]
        guard let gender = role.gender, role.determiner == .definite, !role.isPlural,
            isDistinctive(role) || role.isFormer && role.isOffice && role.isSpecific,
            rolesOfWords.values.allSatisfy({ other in
                other == index || people.phrases[other].gender != gender
                    || people.phrases[other].words == role.words
                    || role.isFormer && people.phrases[other].isFormer && people.phrases[other].lemma == role.lemma
            })
        else { return nil }
        let fitting = people.people.indices.filter { people.people[$0].gender ?? gender == gender }
        guard fitting.count == 1, let person = fitting.first, people.people[person].gender == gender, !hasRole(person),
            events.contains(where: { $0.voice == .person(person) }), !isBarred(person, from: role),
            !isOfAnotherCountry(person, than: role), !isCounterpart(person)
        else { return nil }
        people.add(role: index, to: person)
        return person
    }

    /// Whether somebody is called another's counterpart, and so holds the office of that one.
    private func isCounterpart(_ person: Int) -> Bool {
        people.people[person].roles.contains { grammar.isCounterpart(people.phrases[$0]) }
    }

    /// « la ministre espagnole », where the only woman is called « la Lituanienne ».
    private func isOfAnotherCountry(_ person: Int, than role: RolePhrase) -> Bool {
        let told = people.people[person].roles.map { people.phrases[$0].countries }.filter { !$0.isEmpty }
        return !role.countries.isEmpty && !told.isEmpty
            && told.allSatisfy { !$0.contains(where: role.countries.contains) }
    }

    /// The person who spoke or acted last, when a role that nobody holds in the article is a second name for them.
    func lastPerson(describedBy index: Int, cue: String?) -> Int? {
        let role = people.phrases[index]
        if isCompany(role)
            || role.ownerAt != nil
                && (grammar.kinRoles.contains(role.lemma) || grammar.small.servants.contains(role.lemma))
        {
            return nil
        }
        if let person = justIntroduced(for: role) ?? onlyOneSoFar(for: role), !isBarred(person, from: role) {
            people.add(role: index, to: person)
            return person
        }
        if cue != nil || text.tokens[role.tokens.lowerBound].flags.contains(.opensSentence),
            let person = pointedAt(by: role)
        {
            return person
        }
        guard role.determiner == .definite || role.determiner == .demonstrative,
            let event = events.last(where: { event in
                guard event.token < role.tokens.lowerBound else { return false }
                // « X s’est illustré « Q », relève le député »: of whom the sentence tells is not who says it.
                if cue != nil, event.isSubject, sentencesBetween(event.token, role.tokens.lowerBound) == 0 {
                    return false
                }
                // « la présentatrice » between is not « le président ».
                guard case .anonymous = event.voice, let own = event.gender, let gender = role.gender else {
                    return true
                }
                return own == gender
            }),
            case .person(let person) = event.voice,
            sentencesTold(from: event.token, to: role.tokens.lowerBound) <= 3
        else { return nil }
        if !role.gender.agrees(with: people.people[person].gender) { return nil }
        if isBarred(person, from: role) { return nil }
        if let cue, grammar.continuing.contains(cue) { return person }
        if role.isFormer { return person }
        if isAnotherWord(role, for: person), !isDoubtful(event, at: role.tokens.lowerBound, gender: role.gender) {
            return person
        }
        if isAloneInParagraph(person, for: role), !tellsFate(event) { return person }
        if isOnlyOne(person, for: role) {
            people.add(role: index, to: person)
            return person
        }
        // Of somebody told of at length without an office, none is told in passing.
        guard isDistinctive(role), !hasRole(person), !isCounterpart(person),
            sentencesBetween(event.token, role.tokens.lowerBound) <= 1,
            let first = people.people[person].runs.first,
            sentencesBetween(people.runs[first].tokens.lowerBound, role.tokens.lowerBound) <= 6
        else { return nil }
        people.add(role: index, to: person)
        return person
    }

    /// « Jean Dupont a persisté. « Q », a dit le chef de la Ligue »: whether somebody, who acts or is heard last, is all whom a
    /// role's paragraph names, or the one before a paragraph that begins with the words; only for roles that go along with others.
    private func isAloneInParagraph(_ person: Int, for role: RolePhrase) -> Bool {
        let isLeader = grammar.leaders.contains(role.lemma)
        guard role.determiner == .definite, !role.isFormer, role.isOffice,
            isLeader && role.countries.isEmpty && !servesState(person)
                || grammar.secondOffices.contains(role.lemma) && !hasRole(person),
            !people.isRuler(person), people.hasFullName(person)
        else { return false }
        let paragraph = text.paragraph(ofToken: role.head)
        var start = text.paragraphs[paragraph].tokens.lowerBound
        if passageAt[start] >= 0, text.sentence(ofToken: start) == text.sentence(ofToken: role.head) {
            start = text.paragraphs[paragraphBefore(paragraph)].tokens.lowerBound
        }
        return lonePerson(from: start, before: role.tokens.lowerBound, gender: nil) == .one(person)
            && !isOnlyGoverned(person, from: start, before: role.tokens.lowerBound)
    }

    /// « X est mort », « X a été exclu »: whether a form of « être » tells what has become of who is a sentence's subject.
    private func tellsFate(_ event: SpeechEvent) -> Bool {
        let end = text.sentences[text.sentence(ofToken: event.token)].tokens.upperBound
        return event.isSubject && (event.token..<end).contains { passageAt[$0] < 0 && cues.isBeing($0) }
    }

    /// Whether somebody is said to be a minister, or to hold an office of a country.
    private func servesState(_ person: Int) -> Bool {
        people.people[person].page != nil
            || people.people[person].roles.contains { role in
                let office = people.phrases[role]
                return !office.countries.isEmpty || grammar.portfolioHeads.contains(office.lemma)
                    || grammar.nationalOffices.contains(office.lemma)
            }
    }

    /// « Jean Dupont est venu. « Q », a dit ce retraité »: the only person of the role's gender whom its sentence or the one
    /// before names.
    private func pointedAt(by role: RolePhrase) -> Int? {
        let token = role.tokens.lowerBound
        let sentence = text.sentence(ofToken: token)
        // « soupire ce conseiller », « ce proche »: sources that nobody names.
        guard role.determiner == .demonstrative, !role.isPlural, sentence > 0,
            !text.tokens[role.head].isAny(of: .source), !grammar.small.servants.contains(role.lemma)
        else { return nil }
        let start = text.sentences[sentence - 1].tokens.lowerBound
        guard case .one(let person) = lonePerson(from: start, before: token, gender: role.gender),
            !isOnlyGoverned(person, from: start, before: token), !isBarred(person, from: role)
        else { return nil }
        return person
    }

    /// « le numéro 1 du marché »: a leader of no body is a company rather than somebody.
    private func isCompany(_ role: RolePhrase) -> Bool {
        guard grammar.leaders.contains(role.lemma), grammar.bodyRoles.contains(role.lemma), role.organisation == nil,
            role.tokens.upperBound + 2 < text.tokens.count
        else { return false }
        let link =
            text.tokens[role.tokens.upperBound].kind == .number ? role.tokens.upperBound + 1 : role.tokens.upperBound
        let noun = text.tokens[link + 1]
        return grammar.closeLinks.contains(nouns.lower(link)) && !noun.isCapitalised
            && !noun.isAny(of: [.body, .organisation, .determiner])
    }

    /// Whether a role is another's office: that of somebody whose own it is said to be, or one below the head of a state or
    /// government that somebody is known to be.
    func isBarred(_ person: Int, from role: RolePhrase) -> Bool {
        if owner(of: role) == person || isObject(person, behind: role) { return true }
        // « le président du parti » is not the head of a state.
        if let body = role.organisation, !role.isFormer, isRuler(role), people.isRuler(person),
            !folded(body).isSubset(of: folded(grammar.stateWord))
        {
            return true
        }
        // « le président » of an article that names another head of state.
        if isRuler(role), !role.isFormer, !role.isSpecific, role.countries.isEmpty, !people.isRuler(person),
            people.people.indices.contains(where: people.isRuler)
        {
            return true
        }
        return role.isOffice && !role.isFormer && !grammar.leaders.contains(role.lemma) && !isRuler(role)
            && people.isRuler(person)
    }

    /// « le président a parlé de l’élection qui l’opposera au député Jean Dupont »: whether a preposition governs somebody's
    /// name in the sentence of an office, behind it.
    private func isObject(_ person: Int, behind role: RolePhrase) -> Bool {
        let end = text.sentences[text.sentence(ofToken: role.head)].tokens.upperBound
        return people.people[person].runs.contains { run in
            let name = people.runs[run].tokens.lowerBound
            guard name > role.tokens.upperBound, name < end, passageAt[name] < 0 else { return false }
            let office = people.phrases.first {
                !$0.followsName && $0.runs.contains(run) && $0.tokens.upperBound <= name
            }
            let start = office?.tokens.lowerBound ?? name
            let isContracted = grammar.contractedLinks.contains(nouns.lower(start))
            return isContracted
                || start > 0
                    && (text.isPreposition(start - 1) || grammar.contractedLinks.contains(nouns.lower(start - 1)))
        }
    }

    /// « le conseiller du président Jean Dupont »: whose role it is.
    func owner(of role: RolePhrase) -> Int? {
        guard let first = role.ownerAt else { return nil }
        let name = (first..<min(first + 4, text.tokens.count)).first { people.runAt[$0] >= 0 }
        return name.flatMap { people.person(at: $0) }
    }

    /// « … l’intervention de Paul Marchand. Le chef de file de l’opposition … »: who is named for the first time, and
    /// alone, in the sentence right before an office that nobody holds.
    ///
    /// Where the article names nobody else at all, the office need not begin its sentence, nor share the paragraph.
    func justIntroduced(for role: RolePhrase) -> Int? {
        let sentence = text.sentence(ofToken: role.tokens.lowerBound)
        guard role.determiner == .definite, isDistinctive(role) || role.isFormer, sentence > 0,
            people.people.count == 1 && people.people[0].gender != nil
                || text.sentences[sentence - 1].paragraph == text.sentences[sentence].paragraph
                    && text.sentences[sentence].tokens.lowerBound == role.tokens.lowerBound
        else { return nil }
        let range = text.sentences[sentence - 1].tokens
        guard case .one(let person) = lonePerson(from: range.lowerBound, before: range.upperBound, gender: nil),
            role.isFormer ? hasNewOffice(person, in: range) : !hasRole(person),
            let first = people.people[person].runs.first,
            range.contains(people.runs[first].tokens.lowerBound)
        else { return nil }
        if !role.gender.agrees(with: people.people[person].gender) { return nil }
        return person
    }

    /// « M. Martin, nouveau chef du port. L’ancien juge … »: whether somebody is told to have come to an office, and no other
    /// office is spoken of beside.
    private func hasNewOffice(_ person: Int, in range: Range<Int>) -> Bool {
        let offices = people.phrases.indices.filter { range.contains(people.phrases[$0].head) }
        return offices.count == 1 && people.people[person].roles.contains(offices[0])
            && (people.phrases[offices[0]].tokens.lowerBound..<people.phrases[offices[0]].head).contains {
                grammar.small.newWords.contains(nouns.lower($0))
            }
    }

    /// « le scientifique », « cette lycéenne »: a profession that nobody else of the article holds, said of who has just
    /// spoken.
    func isAnotherWord(_ role: RolePhrase, for person: Int) -> Bool {
        (!role.isOffice || grammar.leaders.contains(role.lemma)) && !role.isNationality
            && !(role.organisation != nil && grammar.bodyRoles.contains(role.lemma))
            && (!role.isOffice || role.organisation == nil && role.countries.isEmpty) && !role.isPlural
            && !grammar.kinRoles.contains(role.lemma)
            && role.determiner != .possessive
    }

    /// The person whom alone the article has named before an office that nobody else is said to hold: « Jean Dupont dénonce
    /// un abus » in the title, « le Premier ministre a fustigé » in the first paragraph.
    func onlyOneSoFar(for role: RolePhrase) -> Int? {
        guard role.determiner == .definite, isDistinctive(role),
            case .one(let person) = lonePerson(from: 0, before: role.tokens.lowerBound, gender: nil),
            people.people[person].page == nil,
            !people.people[person].roles.contains(where: { other in
                people.phrases[other].tokens.lowerBound < role.tokens.lowerBound && !people.phrases[other].isNationality
                    && (!grammar.secondOffices.contains(role.lemma) || people.phrases[other].lemma == role.lemma)
            }),
            people.hasFullName(person)
        else { return nil }
        return role.gender != nil && people.people[person].gender == role.gender ? person : nil
    }

    /// « la présidente », said of the only woman of the article, whose office it does not say otherwise.
    func isOnlyOne(_ person: Int, for role: RolePhrase) -> Bool {
        guard let gender = role.gender, role.determiner == .definite, role.isOffice,
            people.people[person].gender == gender,
            !hasRole(person)
        else { return false }
        return people.people.indices.allSatisfy { $0 == person || (people.people[$0].gender ?? gender) != gender }
    }

    /// The only public figure whom the article names without saying what they are, for « le président américain ».
    func knownFigure(describedBy index: Int) -> Int? {
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
        if !role.gender.agrees(with: people.people[person].gender) { return nil }
        people.add(role: index, to: person)
        return person
    }

    /// « aux côtés du maire de Gand »: a role that a preposition governs is somebody else than who acts.
    private func isGoverned(_ role: RolePhrase) -> Bool {
        let first = role.tokens.lowerBound
        return grammar.contractedLinks.contains(nouns.lower(first)) || first > 0 && text.isPreposition(first - 1)
    }

    /// Ties a role without a name to the person who is named for the first time right after it.
    func introduce(_ person: Int, at token: Int) {
        guard !hasRole(person), !isCounterpart(person), let first = people.people[person].runs.first,
            people.runs[first].tokens.lowerBound <= token + 1
        else { return }
        var found: Int?
        for index in people.phrases.indices where mayIntroduce(index, person, at: token) {
            if found != nil { return }
            found = index
        }
        guard let index = found else { return }
        if !people.phrases[index].gender.agrees(with: people.people[person].gender) { return }
        people.add(role: index, to: person)
    }

    /// Whether a role shortly before `token` is nobody's so far and could be that of the person named there.
    private func mayIntroduce(_ index: Int, _ person: Int, at token: Int) -> Bool {
        guard people.phrases[index].tokens.upperBound <= token, people.phrases[index].determiner == .definite,
            !people.phrases[index].isPlural, people.phrases[index].runs.isEmpty,
            (0...2).contains(sentencesBetween(people.phrases[index].tokens.lowerBound, token))
        else { return false }
        let role = people.phrases[index]
        return isDistinctive(role) && !isGoverned(role) && !isBarred(person, from: role) && holder(of: index) == nil
    }
}
