import BriefingModel

/// Reads the phrases that say what somebody is, from their head outwards.
struct RolePhraseReader {
    let text: TokenisedArticle
    /// For each token the index of the name run that begins there, honorific included, or -1.
    let runAt: [Int32]
    let runs: [NameRun]

    /// All phrases of the article, in text order.
    func phrases() -> [RolePhrase] {
        var result: [RolePhrase] = []
        var runCursor = 0
        for paragraph in text.paragraphs {
            var index = paragraph.tokens.lowerBound
            while index < paragraph.tokens.upperBound {
                while runCursor < runs.count, runs[runCursor].tokens.upperBound <= index { runCursor += 1 }
                if runCursor < runs.count, runs[runCursor].tokens.contains(index), runs[runCursor].pieces.count > 1 {
                    index = runs[runCursor].tokens.upperBound
                    continue
                }
                if let head = role(at: index, in: paragraph.tokens) {
                    var phrase = phrase(headedBy: head, at: index, in: paragraph.tokens)
                    if beginsClause(phrase, behind: result, in: paragraph.tokens) {
                        phrase.runs = []
                        phrase.followsName = false
                    }
                    if let last = result.last, Self.isChained(last, phrase, text) {
                        result[result.count - 1].runs = phrase.runs
                    }
                    result.append(phrase)
                    index = max(index + 1, phrase.ownerAt ?? phrase.tokens.upperBound)
                } else {
                    index += 1
                }
            }
        }
        return result
    }

    /// « le secrétaire d’État Jean Dupont, le Premier ministre a dénoncé »: behind a name that has its office before it, an
    /// office with its article and a verb begins the main clause.
    private func beginsClause(_ phrase: RolePhrase, behind others: [RolePhrase], in range: Range<Int>) -> Bool {
        let end = phrase.tokens.upperBound
        guard phrase.followsName, phrase.determiner == .definite, end < range.upperBound,
            text.tokens[end].isAny(of: [.auxiliary, .cueFinite]), let run = phrase.runs.first
        else { return false }
        return others.last.map { !$0.followsName && $0.runs.contains(run) } ?? false
    }

    /// Whether two roles in a row are one person's: « le numéro deux de l’état-major, le général John Martin ».
    private static func isChained(_ first: RolePhrase, _ second: RolePhrase, _ text: TokenisedArticle) -> Bool {
        let link = first.tokens.upperBound
        guard first.runs.isEmpty, !first.isPlural, !second.isPlural, second.tokens.lowerBound == link + 1,
            !second.runs.isEmpty, !second.followsName
        else { return false }
        // « un conseiller de l’état-major, l’adjudant Nom Prénom ».
        guard first.determiner == .definite || first.determiner == .indefinite && second.determiner == .definite else {
            return false
        }
        if text.tokens[link].kind == .comma { return second.determiner == .definite }
        // « le président du parti et ministre de la Culture X ».
        return text.tokens[link].isAny(of: .conjunction) && second.determiner == .none
    }

    /// The phrase with the head that stands at a token.
    private func phrase(headedBy role: Head, at head: Int, in range: Range<Int>) -> RolePhrase {
        var role = role
        let (start, determiner, prefixGender, prefixes, countries) = opening(of: head, in: range)
        // « Premier ministre » is another office than « ministre ».
        if let rank = prefixes.last.flatMap({ text.language.speech.ranks[$0.lowercased()] }) {
            role.lemma = rank + " " + role.lemma
        }
        var phrase = RolePhrase(
            tokens: start..<role.end, head: head, lemma: role.lemma, isOffice: role.isOffice, determiner: determiner,
            gender: prefixGender ?? role.gender, isPlural: role.isPlural, title: "", organisation: nil, countries: [],
            words: PhraseWords(role.lemma),
            isFormer: role.isFormer || prefixes.contains { text.language.speech.formers.contains($0.lowercased()) })
        var complement = RoleComplementReader(text: text, runAt: runAt, runs: runs, end: range.upperBound)
        complement.read(behind: role.end, head: role.lemma)
        phrase.tokens = start..<complement.position
        phrase.countries = countries
        phrase.countries += complement.countries
        if let country = role.country { phrase.countries.append(country) }
        phrase.isNationality = role.country != nil
        phrase.organisation = complement.organisation
        phrase.ownerAt = complement.ownerAt
        phrase.words.formUnion(complement.words)
        if phrase.gender == nil { phrase.gender = complement.gender }
        for prefix in prefixes where text.language.speech.portfolioWords.contains(prefix.lowercased()) {
            phrase.words.insert(Word(folding: prefix))
        }
        phrase.qualities = phrase.words.subtracting(PhraseWords(weightyOf: role.lemma))
        let headWord = role.isPlural ? role.lemma : text.text(head..<role.end)
        for prefix in prefixes where text.language.speech.titlePrefixes.contains(prefix.lowercased()) {
            phrase.title += prefix.spelledAsRole + " "
        }
        phrase.title += headWord.spelledAsRole
        for words in complement.title { phrase.title += " " + words }
        phrase.claim = PhraseWords(weightyOf: phrase.title)
        if let organisation = phrase.organisation { phrase.claim.formUnion(PhraseWords(weightyOf: organisation)) }
        attachNames(to: &phrase, in: range)
        return phrase
    }

    private struct Head {
        var lemma: String
        var isOffice: Bool
        var gender: Gender?
        var isPlural: Bool
        var end: Int
        /// `ex-` is tied to it.
        var isFormer = false
        /// Set for inhabitants.
        var country: String?
    }

    /// The head at a token: a role of the lists, `ex-` before one, or a profession by its ending.
    private func role(at index: Int, in range: Range<Int>) -> Head? {
        let token = text.tokens[index]
        guard token.kind == .word, token.lexeme < 0 || token.isAny(of: [.role, .countryAdjective]) else { return nil }
        if token.isAny(of: .role) {
            guard let unit = text.unit(.role, at: index), !isVerbOrAdjective(index, in: range) else { return nil }
            return head(unit.sense, all: token.classes, end: unit.tokens.upperBound)
        }
        if let national = national(at: index, in: range) { return national }
        guard token.lexeme < 0 else { return nil }
        let bytes = text.letters(index)
        if token.flags.contains(.hyphenated), bytes.count > 5, bytes.dropFirst().starts(with: "x-".utf8),
            bytes.first.map({ $0 | 0x20 }) == 0x65
        {
            let lexeme = text.language.lexicon.lexeme(bytes.dropFirst(3))
            guard let sense = text.language.lexicon.sense(of: lexeme, in: .role) else { return nil }
            var former = head(
                sense, all: text.language.lexicon.classes(of: lexeme), end: index + 1)
            former.isFormer = true
            return former
        }
        // « député-maire », « ministre-président ».
        if token.flags.contains(.hyphenated), let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")),
            hyphen > bytes.startIndex + 3
        {
            let lexicon = text.language.lexicon
            let lexeme = lexicon.lexeme(String(decoding: bytes[..<hyphen], as: UTF8.self))
            let other = lexicon.lexeme(String(decoding: bytes[(hyphen + 1)...], as: UTF8.self))
            if let sense = lexicon.sense(of: lexeme, in: .role), lexicon.sense(of: other, in: .role) != nil {
                return head(sense, all: lexicon.classes(of: lexeme), end: index + 1)
            }
        }
        guard bytes.count >= 8, !token.isCapitalised, hasNameBeside(index, in: range) else { return nil }
        guard text.language.speech.professionEndings.fit(bytes) else { return nil }
        return Head(lemma: text.text(index), isOffice: false, gender: nil, isPlural: false, end: index + 1)
    }

    /// « l’Espagnol Josep Martin », « la Suédoise »: an inhabitant in the singular.
    private func national(at index: Int, in range: Range<Int>) -> Head? {
        let token = text.tokens[index]
        guard !text.language.speech.capitalisesAdjectives, token.isCapitalised, token.isAny(of: .countryAdjective),
            index > range.lowerBound, runAt[index] < 0,
            let unit = text.unit(.countryAdjective, at: index)
        else { return nil }
        let article = text.language.speech.determiners[lower(index - 1)]
        guard let article, article.kind == .definite, !article.isPlural else { return nil }
        return Head(
            lemma: Folding.words(unit.text), isOffice: false,
            gender: text.language.tellsFeminine(text.letters(index)) ? .feminine : nil,
            isPlural: false, end: index + 1, country: unit.text)
    }

    private func lower(_ index: Int) -> Word { text.word(index) }

    private func head(_ sense: Lexicon.Sense, all: WordClasses, end: Int) -> Head {
        let feminine = all.contains(.feminine)
        let masculine = all.contains(.masculine)
        return Head(
            lemma: sense.name, isOffice: sense.mark | 0x20 == UInt8(ascii: "o"),
            gender: feminine == masculine ? nil : feminine ? .feminine : .masculine,
            isPlural: sense.mark & 0x20 == 0,
            end: end)
    }

    /// Words such as « général » and « juge » are roles only where an article, a name or an adjective says so.
    private func isVerbOrAdjective(_ index: Int, in range: Range<Int>) -> Bool {
        let token = text.tokens[index]
        guard token.isAny(of: [.cueFinite, .roleAdjective, .document, .rolePrefix]) else { return false }
        let isBeforeName = index + 1 < range.upperBound && runAt[index + 1] >= 0
        guard index > range.lowerBound else { return !isBeforeName }
        let before = text.tokens[index - 1]
        if before.isAny(of: [.determiner, .rolePrefix]) { return false }
        // « …, juge Jean Dupont » is a verb, « Jean Dupont, juge à Lyon » a profession.
        if before.kind == .comma { return token.isAny(of: .cueFinite) && isBeforeName }
        // « quartier général » is no general.
        if before.kind == .word, !before.isAny(of: .functionWord) { return true }
        return !isBeforeName
    }

    private func hasNameBeside(_ index: Int, in range: Range<Int>) -> Bool {
        if index + 1 < range.upperBound, runAt[index + 1] >= 0 { return true }
        guard index > range.lowerBound else { return false }
        let before = text.tokens[index - 1]
        return before.kind == .comma
            || (before.isAny(of: .determiner) && index + 2 < range.upperBound && runAt[index + 2] >= 0)
    }

    /// Walks left over what precedes a head: « le très populaire ancien » ministre.
    private func opening(
        of head: Int, in range: Range<Int>
    ) -> (start: Int, determiner: RolePhrase.Determiner, gender: Gender?, prefixes: [String], countries: [String]) {
        var start = head
        var countries: [String] = []
        var prefixes: [String] = []
        var gender: Gender?
        while start > range.lowerBound, head - start < 4 {
            let before = text.tokens[start - 1]
            guard before.kind == .word, before.isAny(of: [.rolePrefix, .numberWord, .countryAdjective]),
                !before.isAny(of: .determiner)
            else { break }
            start -= 1
            let word = text.text(start)
            if let unit = text.unit(.countryAdjective, at: start) { countries.append(unit.text) }
            if before.isAny(of: .rolePrefix) {
                prefixes.insert(word, at: 0)
                if text.language.tellsFeminine(text.letters(start)) { gender = .feminine }
            }
        }
        guard start > range.lowerBound, text.tokens[start - 1].isAny(of: .determiner) else {
            let counted = start < head && text.tokens[start].isAny(of: .numberWord)
            return (start, counted ? .indefinite : .none, gender, prefixes, countries)
        }
        let article = text.language.speech.determiners[lower(start - 1)]
        return (start - 1, article?.kind ?? .none, article?.gender ?? gender, prefixes, countries)
    }

    /// Ties the names right behind the phrase, or right before it, to it.
    private func attachNames(to phrase: inout RolePhrase, in range: Range<Int>) {
        var index = phrase.tokens.upperBound
        if index < range.upperBound, text.tokens[index].kind == .comma, mayNameBehindComma(index, phrase, in: range) {
            index += 1
        }
        if phrase.isPlural, text.tokens[max(0, index - 1)].kind == .comma || phrase.countries.isEmpty,
            let first = nextOfSeveral(at: index, in: range)
        {
            phrase.countries.append(first.country)
            index = first.name
        }
        while index < range.upperBound, runAt[index] >= 0 {
            phrase.runs.append(Int(runAt[index]))
            guard phrase.isPlural else { break }
            index = runs[Int(runAt[index])].tokens.upperBound
            while index < range.upperBound,
                text.tokens[index].kind == .comma || text.tokens[index].isAny(of: .conjunction)
            {
                index += 1
            }
            if let next = nextOfSeveral(at: index, in: range) {
                phrase.countries.append(next.country)
                index = next.name
            }
        }
        if phrase.runs.isEmpty, !phrase.isPlural, let run = runBehindNoun(phrase, in: range) { phrase.runs = [run] }
        if phrase.runs.isEmpty, !phrase.isPlural, !isListed(phrase, in: range),
            let run = runBefore(phrase.tokens.lowerBound, in: range)
        {
            phrase.runs = [run]
            phrase.followsName = true
        }
    }

    /// « ses homologues allemand X et britannique Y », « du Mali X, du Niger Y », « les coprésidents, l’Algérien X et
    /// l’Américain Y »: the country of one of several, and where the name begins behind it.
    private func nextOfSeveral(at start: Int, in range: Range<Int>) -> (country: String, name: Int)? {
        var index = start
        while index < range.upperBound, index - start < 2, text.tokens[index].isAny(of: [.preposition, .determiner]),
            !text.tokens[index].isCapitalised
        {
            index += 1
        }
        guard index < range.upperBound, let unit = text.unit([.countryAdjective, .country], at: index) else {
            return nil
        }
        // « du Mali », « britannique » and « l’Américain », not « Mali » alone.
        guard index > start || !text.tokens[index].isCapitalised else { return nil }
        let name = unit.tokens.upperBound
        return name < range.upperBound && runAt[name] >= 0 ? (unit.text, name) : nil
    }

    /// « X, un retraité, une infirmière et … »: a list of people, no explanation of X.
    private func isListed(_ phrase: RolePhrase, in range: Range<Int>) -> Bool {
        let end = phrase.tokens.upperBound
        guard phrase.determiner == .indefinite, end + 1 < range.upperBound else { return false }
        if text.tokens[end].isAny(of: .conjunction) { return true }
        return text.tokens[end].kind == .comma
            && text.language.speech.determiners[lower(end + 1)]?.kind == .indefinite
    }

    /// Whether the comma behind a role leads to its holder: « le ministre slovaque, Jan Novák, … ».
    private func mayNameBehindComma(_ comma: Int, _ phrase: RolePhrase, in range: Range<Int>) -> Bool {
        if phrase.isPlural, nextOfSeveral(at: comma + 1, in: range) != nil { return true }
        guard comma + 1 < range.upperBound, runAt[comma + 1] >= 0 else { return false }
        if phrase.isPlural { return true }
        guard phrase.tokens.lowerBound < phrase.head || phrase.isOffice else { return false }
        if phrase.determiner == .none, runBefore(phrase.tokens.lowerBound, in: range) != nil { return false }
        if isPost(phrase, in: range) { return false }
        let behind = runs[Int(runAt[comma + 1])].tokens.upperBound
        guard behind < range.upperBound else { return true }
        let next = text.tokens[behind]
        // « Selon son père, Jean Dupont … »: the comma ends the phrase, unless another one closes the name.
        let start = phrase.tokens.lowerBound
        if start > range.lowerBound, text.tokens[start - 1].flags.contains(.opensSentence),
            text.tokens[start - 1].isAny(of: [.attribution, .preposition]), next.kind != .comma
        {
            return false
        }
        switch next.kind {
        case .comma, .stop, .closingBracket, .openingBracket, .closingMark, .straightMark, .openingMark, .colon,
            .semicolon, .dash:
            return true
        default:
            // « un allié, Jean Dupont, … » is closed by a comma, else it may be a list.
            guard phrase.determiner != .indefinite else { return false }
            return next.isAny(of: [.cue, .auxiliary, .relative, .preposition, .speechAdverb, .negation])
                || next.isAny(of: .conjunction) || !next.isCapitalised
        }
    }

    /// « au président du Congrès, l’indépendantiste kanak Nom Prénom »: the name behind a comma, an article and one or two
    /// small words that no verb is among.
    private func runBehindNoun(_ phrase: RolePhrase, in range: Range<Int>) -> Int? {
        let comma = phrase.tokens.upperBound
        guard phrase.determiner == .definite, phrase.isOffice, comma + 2 < range.upperBound,
            text.tokens[comma].kind == .comma,
            let article = text.language.speech.determiners[lower(comma + 1)], article.kind == .definite,
            !article.isPlural
        else { return nil }
        for index in comma + 2..<min(comma + 5, range.upperBound) {
            if runAt[index] >= 0 {
                let run = runs[Int(runAt[index])]
                return index > comma + 2 && run.pieces.count > 1 && run.hasGivenName ? Int(runAt[index]) : nil
            }
            let token = text.tokens[index]
            guard token.kind == .word, !token.isCapitalised,
                !token.isAny(of: [.role, .cue, .auxiliary, .functionWord, .body, .document, .namedThing])
            else { return nil }
        }
        return nil
    }

    /// « au poste de ministre de la Mer, X a proposé Y »: an office that nobody is said to hold.
    private func isPost(_ phrase: RolePhrase, in range: Range<Int>) -> Bool {
        let start = phrase.tokens.lowerBound
        return phrase.determiner == .none && start > range.lowerBound + 1
            && text.language.speech.closeLinks.contains(lower(start - 1))
            && text.language.speech.postNouns.contains(lower(start - 2))
    }

    /// The run that ends right before a comma, or a bracket and a comma, before `start`.
    private func runBefore(_ start: Int, in range: Range<Int>) -> Int? {
        var end = start
        guard end - 1 > range.lowerBound else { return nil }
        let kind = text.tokens[end - 1].kind
        guard kind == .comma || kind == .openingBracket || kind == .dash else { return nil }
        end -= 1
        if kind == .comma, text.tokens[end - 1].kind == .closingBracket {
            var open = end - 2
            while open > range.lowerBound, text.tokens[open].kind != .openingBracket, end - open < 8 { open -= 1 }
            guard text.tokens[open].kind == .openingBracket else { return nil }
            end = open
        }
        // « Jean Dupont, 63 ans, ministre … »
        if kind == .comma, end - 3 > range.lowerBound, text.tokens[end - 2].kind == .number,
            text.tokens[end - 3].kind == .comma
        {
            end -= 3
        }
        var index = end - 1
        while index >= range.lowerBound, end - index < 8 {
            if runAt[index] >= 0 {
                let run = Int(runAt[index])
                return runs[run].tokens.upperBound == end ? run : nil
            }
            index -= 1
        }
        return nil
    }
}

extension String {
    /// With a small first letter unless the word is all capitals: `Premier ministre` gives `premier ministre`.
    var spelledAsRole: String {
        if let first = utf8.first, first &- 0x61 < 26 { return self }
        let first = prefix { !$0.isWhitespace }
        guard first.count > 1, first != first.uppercased()[...] else { return self }
        return prefix(1).lowercased() + dropFirst()
    }
}
