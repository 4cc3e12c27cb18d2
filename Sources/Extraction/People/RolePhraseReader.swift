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
        result.reserveCapacity(text.tokens.count / 32)
        var runCursor = 0
        // The tokens of the run at the cursor, and whether it has several pieces.
        var run = 0..<0
        var isLong = false
        for paragraph in text.paragraphs {
            var index = paragraph.tokens.lowerBound
            while index < paragraph.tokens.upperBound {
                guard mayHead(text.tokens[index]) else {
                    index += 1
                    continue
                }
                while run.upperBound <= index, runCursor < runs.count {
                    run = runs[runCursor].tokens
                    isLong = runs[runCursor].pieces.count > 1
                    runCursor += 1
                }
                if isLong, run.contains(index) {
                    index = run.upperBound
                    continue
                }
                if let head = role(at: index, in: paragraph.tokens) {
                    var phrase = phrase(headedBy: head, at: index, in: paragraph.tokens)
                    if beginsClause(phrase, behind: result, in: paragraph.tokens) {
                        phrase.runs = []
                        phrase.followsName = false
                    }
                    if let last = result.indices.last,
                        phrase.tokens.lowerBound == result[last].tokens.upperBound + 1,
                        Self.isChained(result[last], phrase, text)
                    {
                        result[last].runs = phrase.runs
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
        // « le portrait de Jean Dupont, le maire de Gand a dit »: an apposition would end with a comma.
        let before = runs[run].start - 1
        if before > range.lowerBound,
            text.isPreposition(before) || text.language.speech.closeLinks.contains(lower(before))
        {
            return true
        }
        return others.last.map { !$0.followsName && $0.runs.contains(run) } ?? false
    }

    /// Whether two roles in a row are one person's: « le numéro deux de l’état-major, le général John Martin ».
    private static func isChained(_ first: RolePhrase, _ second: RolePhrase, _ text: TokenisedArticle) -> Bool {
        let link = first.tokens.upperBound
        guard first.runs.isEmpty, !first.isPlural, !second.isPlural, second.tokens.lowerBound == link + 1,
            !second.runs.isEmpty, !second.followsName
        else { return false }
        // « Allié du président, le chef de la majorité, X ».
        let start = first.tokens.lowerBound
        if start > 0, text.tokens[start - 1].flags.contains(.opensSentence),
            text.language.speech.contractedLinks.contains(text.word(start))
        {
            return false
        }
        // « un conseiller de l’état-major, l’adjudant Nom Prénom ».
        guard first.determiner == .definite || first.determiner == .indefinite && second.determiner == .definite else {
            return false
        }
        if text.tokens[link].kind == .comma { return second.determiner == .definite }
        // « le président du parti et ministre de la Culture X ».
        return text.tokens[link].isAny(of: .conjunction) && second.determiner == .none
    }

    /// The phrase with the head that stands at a token.
    func phrase(headedBy role: Head, at head: Int, in range: Range<Int>) -> RolePhrase {
        var role = role
        let (start, determiner, prefixGender, prefixes, countries) = opening(of: head, in: range)
        // « Premier ministre » is another office than « ministre ».
        if let rank = prefixes.last.flatMap({ text.language.speech.ranks[$0.lowercased()] }) {
            role.lemma = rank + " " + role.lemma
            role.words = nil
        }
        let lemmaWords = role.words ?? (PhraseWords(role.lemma), PhraseWords(weightyOf: role.lemma))
        var phrase = RolePhrase(
            tokens: start..<role.end, head: head, lemma: role.lemma, isOffice: role.isOffice, determiner: determiner,
            gender: prefixGender ?? role.gender, isPlural: role.isPlural, organisation: nil, countries: [],
            words: lemmaWords.all,
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
        var qualities = complement.words
        if phrase.gender == nil { phrase.gender = complement.gender }
        for prefix in prefixes where text.language.speech.portfolioWords.contains(prefix.lowercased()) {
            qualities.insert(Word(folding: prefix))
        }
        phrase.words.formUnion(qualities)
        // What the lemma has without weight counts among them.
        if lemmaWords.all.count > lemmaWords.weighty.count { qualities.formUnion(lemmaWords.all) }
        phrase.qualities = qualities.subtracting(lemmaWords.weighty)
        let headWord = role.isPlural ? role.lemma : text.text(head..<role.end)
        for prefix in prefixes where text.language.speech.titlePrefixes.contains(prefix.lowercased()) {
            phrase.titleParts.append(prefix.spelledAsRole)
        }
        phrase.titleParts.append(headWord.spelledAsRole)
        phrase.titleParts += complement.title
        attachNames(to: &phrase, in: range)
        return phrase
    }

    struct Head {
        var lemma: String
        /// The words of the lemma, and those of weight among them, where a list has them.
        var words: (all: PhraseWords, weighty: PhraseWords)?
        var isOffice: Bool
        var gender: Gender?
        var isPlural: Bool
        var end: Int
        /// `ex-` is tied to it.
        var isFormer = false
        /// Set for inhabitants.
        var country: String?
    }

    /// Whether the word could be a head: most are told at a glance that they are none.
    @inline(__always)
    private func mayHead(_ token: Token) -> Bool {
        guard token.kind == .word else { return false }
        if token.lexeme >= 0 { return token.isAny(of: [.role, .countryAdjective]) }
        return token.flags.contains(.hyphenated) || !token.isCapitalised && token.endByte - token.firstByte >= 8
    }

    /// The head at a token: a role of the lists, `ex-` before one, or a profession by its ending.
    func role(at index: Int, in range: Range<Int>) -> Head? {
        let token = text.tokens[index]
        guard token.kind == .word, token.lexeme < 0 || token.isAny(of: [.role, .countryAdjective]) else { return nil }
        if token.isAny(of: .role) {
            guard let unit = text.unit(.role, at: index), !isVerbOrAdjective(index, in: range) else { return nil }
            return head(unit.sense, all: token.classes, end: unit.tokens.upperBound)
        }
        if let national = national(at: index, in: range) { return national }
        let isOpen = !token.isCapitalised && token.endByte - token.firstByte >= 8
        guard token.lexeme < 0, isOpen || token.flags.contains(.hyphenated) else { return nil }
        if !token.flags.contains(.hyphenated), !hasNameBeside(index, in: range) { return nil }
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
            let lexeme = lexicon.lexeme(bytes[..<hyphen])
            if let sense = lexicon.sense(of: lexeme, in: .role),
                lexicon.classes(of: lexicon.lexeme(bytes[(hyphen + 1)...])).contains(.role)
            {
                return head(sense, all: lexicon.classes(of: lexeme), end: index + 1)
            }
        }
        guard isOpen, hasNameBeside(index, in: range) else { return nil }
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

    func lower(_ index: Int) -> Word { text.word(index) }

    func head(_ sense: Lexicon.Sense, all: WordClasses, end: Int) -> Head {
        let feminine = all.contains(.feminine)
        let masculine = all.contains(.masculine)
        return Head(
            lemma: sense.name, words: sense.roleWords, isOffice: sense.mark | 0x20 == UInt8(ascii: "o"),
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
        // « son homologue » is told of women too.
        let isEuphonic = article?.kind == .possessive && text.language.speech.counterparts.contains(text.text(start))
        return (start - 1, article?.kind ?? .none, (isEuphonic ? nil : article?.gender) ?? gender, prefixes, countries)
    }
}
