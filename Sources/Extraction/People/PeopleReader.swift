import BriefingModel

/// Brings the name runs of an article together to the people they name.
///
/// One article is read by one reader. Access to what has been read so far is not checked as it happens, so no closure that
/// searches one of its arrays may call a method that changes it.
final class PeopleReader {
    let text: TokenisedArticle
    let pages: PageNames
    /// The day of the article, as well as it is known.
    let date: PartialDate?
    /// The day numbers that it can mean.
    let days: ClosedRange<Int>?
    let refused: Set<String>
    @exclusivity(unchecked) private(set) var runs: [NameRun]
    let phrases: [RolePhrase]
    /// For each token the run that begins there, or -1.
    @exclusivity(unchecked) private(set) var runAt: [Int32]
    @exclusivity(unchecked) var people: [PersonRecord] = []
    /// The person that a run names, or -1.
    @exclusivity(unchecked) private(set) var personOfRun: [Int32] = []
    /// The phrase tied to a run, or -1.
    @exclusivity(unchecked) private(set) var phraseOfRun: [Int32] = []
    /// The loose keys of the words of all runs, those of one run side by side.
    @exclusivity(unchecked) private var keys: [NameKey] = []
    /// Where those of each run stand.
    @exclusivity(unchecked) private var keysOfRun: [Range<Int>] = []

    init(_ text: TokenisedArticle, pages: PageNames, date: PartialDate?, refused: Set<String>) {
        self.text = text
        self.pages = pages
        self.date = date
        days = date.map { $0.firstDayNumber...$0.lastDayNumber }
        self.refused = refused
        let reader = NameRunReader(text: text)
        let runs = reader.withParticles(reader.runs())
        var runAt = [Int32](each: -1, count: text.tokens.count + 1)
        for (index, run) in runs.enumerated() {
            runAt[run.start] = Int32(index)
            runAt[run.tokens.lowerBound] = Int32(index)
        }
        phrases = Self.sharedOut(
            RolePhraseReader(text: text, runAt: runAt, runs: runs).phrases(), runs, text.language)
        self.runs = runs
        self.runAt = runAt
    }

    /// Gives each of several people their share of « les ministres français et allemand, X et Y ».
    ///
    /// « Les époux X » are no office of either.
    private static func sharedOut(_ phrases: [RolePhrase], _ runs: [NameRun], _ language: Language) -> [RolePhrase] {
        guard phrases.contains(where: { $0.isPlural && !$0.runs.isEmpty }) else { return phrases }
        var result: [RolePhrase] = []
        for phrase in phrases {
            result.append(phrase)
            guard phrase.isPlural, !phrase.runs.isEmpty else { continue }
            result[result.count - 1].runs = []
            if language.speech.kinRoles.contains(phrase.lemma), !language.speech.isCounterpart(phrase),
                phrase.runs.first.map({ runs[$0].start == phrase.tokens.upperBound }) ?? false
            {
                continue
            }
            for (index, run) in phrase.runs.enumerated() {
                var share = phrase
                share.isPlural = false
                share.gender = nil
                share.runs = [run]
                if phrase.countries.count == phrase.runs.count { share.countries = [phrase.countries[index]] }
                result.append(share)
            }
        }
        return result
    }

    /// Decides which runs name people, and whom.
    func read() {
        personOfRun = [Int32](each: -1, count: runs.count)
        phraseOfRun = [Int32](each: -1, count: runs.count)
        for index in phrases.indices {
            for run in phrases[index].runs where phraseOfRun[run] < 0 || !phrases[index].followsName {
                phraseOfRun[run] = Int32(index)
            }
        }
        keys.reserveCapacity(runs.count * 2)
        keysOfRun.reserveCapacity(runs.count)
        for run in runs.indices {
            let known = keysOfRun.indices.suffix(Self.reach).last { isSpelled($0, like: run) }
            keysOfRun.append(known.map { keysOfRun[$0] } ?? addKeys(of: runs[run].tokens))
        }
        trimOrdinaryWords()
        readFullNames()
        readFamilyNames()
        for index in phrases.indices {
            for run in phrases[index].runs where personOfRun[run] >= 0 {
                let person = Int(personOfRun[run])
                if people[person].roles.last != index { people[person].roles.append(index) }
            }
        }
        for index in people.indices { complete(index) }
    }

    /// The loose keys of a run's words.
    func keys(ofRun index: Int) -> ArraySlice<NameKey> { keys[keysOfRun[index]] }

    /// How many runs before one may have its keys.
    private static let reach = 32

    /// Whether a run is spelled like another.
    private func isSpelled(_ run: Int, like other: Int) -> Bool {
        let (run, other) = (runs[run].tokens, runs[other].tokens)
        guard run.count == other.count, text.tokens[run.lowerBound].word == text.tokens[other.lowerBound].word else {
            return false
        }
        return text.letters(run).elementsEqual(text.letters(other))
    }

    /// Adds the loose keys of the words of some tokens.
    private func addKeys(of tokens: Range<Int>) -> Range<Int> {
        let known = keys.count
        text.letters(tokens).withUnsafeBufferPointer { PageNames.addWords(of: $0, to: &keys) }
        return known..<keys.count
    }

    /// Drops the first word of a run when only the sentence's beginning gave it its capital.
    private func trimOrdinaryWords() {
        guard runs.contains(where: { $0.mayBeginWithOrdinaryWord && $0.pieces.count > 1 }) else { return }
        let known = Set(runs.indices.filter { !runs[$0].mayBeginWithOrdinaryWord }.flatMap { keys(ofRun: $0) })
        for index in runs.indices where runs[index].mayBeginWithOrdinaryWord && runs[index].pieces.count > 1 {
            let first = text.tokens[runs[index].pieces[0]]
            let second = runs[index].pieces[1]
            let isKnown = known.contains(NameKey.loose(text.text(runs[index].pieces[0])))
            let rest = NameRunReader(text: text).isGivenName(second) && runs[index].pieces.count > 2
            guard !isKnown, rest || text.tokens[second].isAny(of: .familyName) || first.lexeme >= 0 else { continue }
            runAt[runs[index].tokens.lowerBound] = -1
            runs[index].tokens = second..<runs[index].tokens.upperBound
            runs[index].pieces.removeFirst()
            runs[index].hasGivenName = rest
            runs[index].mayBeginWithOrdinaryWord = false
            runAt[second] = Int32(index)
            keysOfRun[index] = addKeys(of: runs[index].tokens)
        }
    }

    private func readFullNames() {
        people.reserveCapacity(min(runs.count, 16))
        for index in runs.indices where runs[index].pieces.count > 1 {
            let keys = keys(ofRun: index)
            guard isPerson(fullName: index), keys.count > 1, !isRefused(index), !hasInitialsOnly(runs[index]) else {
                continue
            }
            if let person = people.indices.first(where: { isSame($0, keys) }) {
                people[person].runs.append(index)
                if keys.count > people[person].words.count { people[person].words = keys }
                personOfRun[index] = Int32(person)
            } else {
                personOfRun[index] = Int32(people.count)
                people.append(
                    PersonRecord(
                        words: keys, hasGivenName: runs[index].honorific == nil || runs[index].hasGivenName,
                        runs: [index]))
            }
        }
    }

    /// « O.R. avec agence ».
    private func hasInitialsOnly(_ run: NameRun) -> Bool {
        run.pieces.allSatisfy { text.tokens[$0].end - text.tokens[$0].start == 1 }
    }

    private func isSame(_ person: Int, _ keys: ArraySlice<NameKey>) -> Bool {
        // They share the family name or all but it.
        guard let given = keys.first, let family = keys.last, people[person].marks & (given.mark | family.mark) != 0
        else { return false }
        let words = people[person].words
        guard let known = words.last, let first = words.first else { return false }
        if known != family {
            // A slip of one letter beside the same given name: « Samzum », « Samzun ».
            return keys.count > 1 && keys.count == words.count && words.dropLast() == keys.dropLast()
                && NameKey.areOneLetterApart(known, family)
        }
        return NameKey.areCompatible(first, given) || words.end(with: keys)
    }

    private func isPerson(fullName index: Int) -> Bool {
        let run = runs[index]
        if run.honorific != nil { return true }
        if phraseOfRun[index] >= 0 {
            let phrase = Int(phraseOfRun[index])
            if phrases[phrase].tokens.upperBound == run.start { return true }
            if !isTiedToThing(run),
                run.hasGivenName || !phrases[phrase].followsName
                    || !text.language.speech.bodyRoles.contains(phrases[phrase].lemma)
            {
                return true
            }
        }
        if isTiedToThing(run) || isCredit(run) { return false }
        if run.hasGivenName || isNamedBehindOffice(run) { return true }
        // « TRUMP CHOISIT L’AMBASSADRICE »
        if isAllCapitals(run), !pages.hasPage(fullName: keys(ofRun: index)) { return false }
        if run.pieces.contains(where: { text.tokens[$0].isAny(of: .familyName) }) { return true }
        if pages.hasPage(fullName: keys(ofRun: index)) { return true }
        if isThingElsewhere(index) { return false }
        if isAged(run) || isHeardAgain(index) { return true }
        if run.mayBeginWithOrdinaryWord, run.pieces.count < 3 {
            return (speaks(run) || actsAsPerson(run)) && !hasKnownWord(run)
        }
        return speaks(run) || actsAsPerson(run) && !hasKnownWord(run) || isNamedAgain(index)
    }

    private func readFamilyNames() {
        let full = people.count
        for index in runs.indices where personOfRun[index] < 0 {
            let keys = keys(ofRun: index)
            guard !keys.isEmpty, !isRefused(index) else { continue }
            let run = runs[index]
            if run.honorific == nil, isTiedToThing(run) { continue }
            if let known = person(called: index, among: people.indices.prefix(full)) ?? person(heardAs: index) {
                add(index, to: known)
            } else if run.pieces.count == 1 || run.honorific != nil, isPerson(familyName: index) {
                if let person = person(called: index, among: people.indices) {
                    add(index, to: person)
                } else {
                    personOfRun[index] = Int32(people.count)
                    people.append(PersonRecord(words: keys, hasGivenName: false, runs: [index]))
                }
            } else if let person = person(called: index, among: people.indices.dropFirst(full)) {
                add(index, to: person)
            }
        }
    }

    func add(_ run: Int, to person: Int) {
        personOfRun[run] = Int32(person)
        people[person].runs.append(run)
    }

    /// The person whose family name the run is; of several the one of the honorific's gender, then the one named last.
    func person(called index: Int, among candidates: Range<Int>.SubSequence) -> Int? {
        let keys = keys(ofRun: index)
        let run = runs[index]
        var found = candidates.filter { isCalled($0, keys, honoured: run.honorific != nil) }
        if found.count > 1, let letter = run.honorificGender, let gender = Gender(letter: letter) {
            let matching = found.filter { (self.gender(of: $0) ?? gender) == gender }
            if !matching.isEmpty { found = matching }
        }
        return found.max { (lastRun(of: $0, before: index), $1) < (lastRun(of: $1, before: index), $0) }
    }

    /// « Nom Prénom … », « ajoute Prénom »: the only person of a given name that is heard alone, named in full before.
    func person(heardAs index: Int) -> Int? {
        let run = runs[index]
        guard run.pieces.count == 1, run.honorific == nil, speaks(run) else { return nil }
        let found = people.indices.filter { person in
            people[person].words.count > 1 && people[person].words.first == keys(ofRun: index).first
                && people[person].runs.contains { runs[$0].hasGivenName && $0 < index }
        }
        return found.count == 1 ? found.first : nil
    }

    private func lastRun(of person: Int, before run: Int) -> Int {
        people[person].runs.last { $0 < run } ?? -1
    }

    private func isCalled(_ person: Int, _ keys: ArraySlice<NameKey>, honoured: Bool) -> Bool {
        guard let key = keys.first, people[person].marks & key.mark != 0 else { return false }
        let words = people[person].words
        guard words.count >= keys.count else { return false }
        if words.end(with: keys) {
            return words.count > keys.count || !people[person].hasGivenName || keys.count > 1
        }
        // « Yap Doum II » is « M. Doum ».
        if words.count > 2, let last = words.last, Self.numerals.contains(last),
            words.dropLast().end(with: keys)
        {
            return true
        }
        guard people[person].hasGivenName, words.count > keys.count else { return false }
        // « Xi Jinping » is « M. Xi » and « Xi »; a middle word of « Miguel Arias Cañete » may stand for him.
        if keys.count == 1, words.first == key { return honoured || !beginsWithGivenName(person) }
        return words.count > 2 && keys.count == 1 && key.text.utf8.count > 3 && words.dropFirst().contains(key)
    }

    private static let numerals = Set(["II", "III", "IV", "VI", "Jr"].map { NameKey.loose($0) })

    private func beginsWithGivenName(_ person: Int) -> Bool {
        people[person].runs.contains { runs[$0].hasGivenName && runs[$0].pieces.count > 1 }
    }

    private func isPerson(familyName index: Int) -> Bool {
        let run = runs[index]
        if run.honorific != nil { return true }
        let token = text.tokens[run.pieces[0]]
        if token.isAny(of: .familyName) { return !run.mayBeginWithOrdinaryWord || token.isAny(of: .familyName) }
        if isAged(run) { return true }
        if run.hasGivenName, run.pieces.count == 1 { return isRoyal(index) || isIntroduced(index) }
        if phraseOfRun[index] >= 0, case let phrase = Int(phraseOfRun[index]), !phrases[phrase].followsName,
            !phrases[phrase].isPlural, phrases[phrase].tokens.upperBound == run.start, !isAllCapitals(run),
            token.lexeme < 0
        {
            return true
        }
        guard pages.hasPage(familyName: keys(ofRun: index)) else { return false }
        return speaks(run) || !run.mayBeginWithOrdinaryWord
    }

    /// « le pape François », « la reine Elizabeth » are known by a given name.
    private func isRoyal(_ index: Int) -> Bool {
        let run = runs[index]
        guard run.start > 0 else { return false }
        return text.tokens[run.start - 1].isAny(of: .bareTitle) && phraseOfRun[index] >= 0
    }

    private func isRefused(_ index: Int) -> Bool {
        !refused.isEmpty && refused.contains(Folding.words(text.text(runs[index].tokens)))
    }

    /// Notes that a phrase names a person by their office; makes the person when the article names them nowhere.
    func person(ofPage page: Int, namedBy tokens: Range<Int>) -> Int {
        if let known = people.indices.first(where: { people[$0].page == page }) { return known }
        let minister = pages.ministers[page]
        var person = PersonRecord(words: PageNames.words(minister.page.name)[...], hasGivenName: true, runs: [])
        person.gender = minister.gender
        person.page = page
        person.officeMentions = [tokens]
        people.append(person)
        return people.count - 1
    }
}
