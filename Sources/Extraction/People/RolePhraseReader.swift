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
        var complement = RoleComplementReader(text: text, runAt: runAt, runs: runs)
        var runCursor = 0
        // The tokens of the run at the cursor, and whether it has several pieces.
        var run = 0..<0
        var isLong = false
        for paragraph in text.paragraphs {
            var index = paragraph.tokens.lowerBound
            while index < paragraph.tokens.upperBound {
                index = nextHead(from: index, in: paragraph.tokens)
                guard index < paragraph.tokens.upperBound else { break }
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
                    result.append(phrase(headedBy: head, at: index, in: paragraph.tokens, with: &complement))
                    attachNames(to: &result[result.count - 1], in: paragraph.tokens)
                    settle(&result, in: paragraph.tokens)
                    let last = result.count - 1
                    index = max(index + 1, result[last].ownerAt ?? result[last].tokens.upperBound)
                } else {
                    index += 1
                }
            }
        }
        return result
    }

    /// Shares names between the last of some phrases and the one before it.
    private func settle(_ phrases: inout [RolePhrase], in range: Range<Int>) {
        let last = phrases.count - 1
        if beginsClause(phrases, in: range) {
            phrases[last].runs = []
            phrases[last].followsName = false
        }
        if last > 0, phrases[last].tokens.lowerBound == phrases[last - 1].tokens.upperBound + 1,
            Self.isChained(phrases[last - 1], phrases[last], text)
        {
            phrases[last - 1].runs = phrases[last].runs
        }
    }

    /// Whether the last of some phrases begins the main clause: « le secrétaire d’État Jean Dupont, le Premier ministre a
    /// dénoncé », an office with its article and a verb behind a name that has its office before it.
    private func beginsClause(_ phrases: [RolePhrase], in range: Range<Int>) -> Bool {
        let last = phrases.count - 1
        let end = phrases[last].tokens.upperBound
        if isLastBehindOpening(phrases, in: range) { return true }
        guard phrases[last].followsName, phrases[last].determiner == .definite, end < range.upperBound,
            text.tokens[end].isAny(of: [.auxiliary, .cueFinite]), let run = phrases[last].runs.first
        else { return false }
        // « le portrait de Jean Dupont, le maire de Gand a dit »: an apposition would end with a comma.
        let before = runs[run].start - 1
        if before > range.lowerBound,
            text.isPreposition(before) || text.language.speech.closeLinks.contains(lower(before))
        {
            return true
        }
        return last > 0 && !phrases[last - 1].followsName && phrases[last - 1].runs.contains(run)
    }

    /// « Après MM. Dupont et Martin, le chef de la diplomatie devait … »: an office with its article behind the first comma of a
    /// sentence that begins with a preposition, and no comma behind it.
    private func isLastBehindOpening(_ phrases: [RolePhrase], in range: Range<Int>) -> Bool {
        let last = phrases.count - 1
        let comma = phrases[last].tokens.lowerBound - 1
        let end = phrases[last].tokens.upperBound
        guard phrases[last].followsName, phrases[last].determiner == .definite, comma > range.lowerBound,
            end < range.upperBound, text.tokens[comma].kind == .comma, text.tokens[end].kind == .word,
            text.isPreposition(range.lowerBound)
        else { return false }
        return !(range.lowerBound..<comma).contains { text.tokens[$0].kind == .comma }
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

    /// The phrase with the head that stands at a token, without the names beside it.
    private func phrase(
        headedBy role: Head, at head: Int, in range: Range<Int>, with complement: inout RoleComplementReader
    ) -> RolePhrase {
        let opening = opening(of: head, in: range)
        let prefixes = text.rolePrefixes(in: opening.words)
        // « Premier ministre » is another office than « ministre ».
        let rank = prefixes.last.flatMap { text.language.speech.ranks[text.word($0)] }
        let lemma = rank.map { Lemma($0 + " " + role.lemma.text) } ?? role.lemma
        let lemmaWords =
            (rank == nil ? role.sense?.roleWords : nil) ?? RoleWords(lemma.text)
        complement.read(behind: role.end, before: range.upperBound, head: lemma)
        var qualities = complement.words
        for prefix in prefixes where text.language.speech.portfolioWords.contains(text.word(prefix)) {
            qualities.insert(Word(folding: text.text(prefix)))
        }
        let words = lemmaWords.all.union(qualities)
        // What the lemma has without weight counts among them.
        if lemmaWords.all.count > lemmaWords.weighty.count { qualities.formUnion(lemmaWords.all) }
        return RolePhrase(
            tokens: opening.start..<complement.position, head: head, headEnd: role.end, lemma: lemma,
            isOffice: role.isOffice, determiner: opening.determiner,
            gender: text.language.speech.small.unsexedRoles.contains(text.word(head))
                ? nil : opening.gender ?? role.gender ?? complement.gender,
            isPlural: role.isPlural,
            isCalledByLemma: role.isPlural, complements: complement.title, organisation: complement.organisation,
            countries: Self.joined(opening.countries, complement.countries, role.country), words: words,
            qualities: qualities.subtracting(lemmaWords.weighty),
            isFormer: role.isFormer || prefixes.contains { text.language.speech.formers.contains(text.word($0)) },
            isNationality: role.country != nil, ownerAt: complement.ownerAt)
    }

    /// The countries that what stands before a head, what stands behind it and the head itself tell.
    private static func joined(_ before: Few<String>, _ behind: Few<String>, _ own: String?) -> Few<String> {
        if before.isEmpty, own == nil { return behind }
        var countries = before
        countries.append(contentsOf: behind)
        if let own { countries.append(own) }
        return countries
    }

    struct Head {
        var lemma: Lemma
        /// What a list says of the lemma.
        var sense: Lexicon.Sense?
        var isOffice: Bool
        var gender: Gender?
        var isPlural: Bool
        var end: Int
        /// `ex-` is tied to it.
        var isFormer = false
        /// Set for inhabitants.
        var country: String?
    }

    /// The first token that could be a head.
    private func nextHead(from start: Int, in range: Range<Int>) -> Int {
        text.tokens.withUnsafeBufferPointer { tokens in
            var index = start
            while index < range.upperBound, !mayHead(tokens[index], at: index, in: range) { index += 1 }
            return index
        }
    }

    /// Whether the word could be a head: most are told at a glance that they are none.
    @inline(__always)
    private func mayHead(_ token: Token, at index: Int, in range: Range<Int>) -> Bool {
        if token.isAny(of: [.role, .countryAdjective]) { return token.kind == .word }
        return token.flags.contains(.mayBeRole)
            && (token.flags.contains(.hyphenated) || hasNameBeside(index, in: range))
    }

    /// The head at a token: a role of the lists, `ex-` before one, or a profession by its ending.
    func role(at index: Int, in range: Range<Int>) -> Head? {
        let token = text.tokens[index]
        guard token.kind == .word else { return nil }
        if token.isAny(of: .role) {
            guard let unit = text.unit(.role, at: index), !isVerbOrAdjective(index, in: range) else { return nil }
            return head(unit.sense, all: token.classes, end: unit.tokens.upperBound)
        }
        if token.isAny(of: .countryAdjective), let national = national(at: index, in: range) { return national }
        guard token.lexeme < 0 else { return nil }
        if token.flags.contains(.hyphenated) {
            if let former = lettersBehindEx(at: index) { return formerRole(former, end: index + 1) }
            if let joined = joinedRole(at: index) { return joined }
        }
        guard !token.isCapitalised, token.endByte - token.firstByte >= Tokeniser.longWord,
            hasNameBeside(index, in: range),
            text.language.speech.professionEndings.fit(text.letters(index))
        else { return nil }
        return Head(lemma: Lemma(text.text(index)), isOffice: false, gender: nil, isPlural: false, end: index + 1)
    }

    /// What a hyphen ties to `ex`: « ex-ministre ».
    private func lettersBehindEx(at index: Int) -> ArraySlice<UInt8>? {
        let letters = text.letters(index)
        let start = letters.startIndex
        guard letters.count > 5, letters[start] | 0x20 == UInt8(ascii: "e"), letters[start + 1] == UInt8(ascii: "x"),
            letters[start + 2] == UInt8(ascii: "-")
        else { return nil }
        return letters.dropFirst(3)
    }

    private func formerRole(_ letters: ArraySlice<UInt8>, end: Int) -> Head? {
        let lexicon = text.language.lexicon
        let lexeme = lexicon.lexeme(letters)
        guard let sense = lexicon.sense(of: lexeme, in: .role) else { return nil }
        var former = head(sense, all: lexicon.classes(of: lexeme), end: end)
        former.isFormer = true
        return former
    }

    /// « député-maire », « ministre-président ».
    private func joinedRole(at index: Int) -> Head? {
        let letters = text.letters(index)
        guard let hyphen = letters.firstIndex(of: UInt8(ascii: "-")), hyphen > letters.startIndex + 3 else {
            return nil
        }
        let lexicon = text.language.lexicon
        let lexeme = text.lexeme(of: letters[..<hyphen])
        guard let sense = lexicon.sense(of: lexeme, in: .role),
            lexicon.classes(of: lexicon.lexeme(letters[(hyphen + 1)...])).contains(.role)
        else { return nil }
        return head(sense, all: lexicon.classes(of: lexeme), end: index + 1)
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
            lemma: Lemma(Folding.words(unit.text)), isOffice: false,
            gender: text.language.tellsFeminine(text.letters(index)) ? .feminine : nil,
            isPlural: false, end: index + 1, country: unit.text)
    }

    func lower(_ index: Int) -> Word { text.word(index) }

    func head(_ sense: Lexicon.Sense, all: WordClasses, end: Int) -> Head {
        let feminine = all.contains(.feminine)
        let masculine = all.contains(.masculine)
        return Head(
            lemma: sense.lemma ?? Lemma(sense.name), sense: sense,
            isOffice: sense.mark | 0x20 == UInt8(ascii: "o"),
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

    /// What stands before a head: « le très populaire ancien » ministre.
    private struct Opening {
        /// Where the phrase begins.
        var start: Int
        var determiner: RolePhrase.Determiner = .none
        var gender: Gender?
        /// The words between determiner and head.
        var words: Range<Int>
        var countries: Few<String> = []
    }

    /// Walks left over what precedes a head.
    private func opening(of head: Int, in range: Range<Int>) -> Opening {
        var start = head
        var opening = Opening(start: head, words: head..<head)
        while start > range.lowerBound, head - start < 4 {
            let before = text.tokens[start - 1]
            guard before.kind == .word, before.isAny(of: [.rolePrefix, .numberWord, .countryAdjective]),
                !before.isAny(of: .determiner)
            else { break }
            start -= 1
            if let unit = text.unit(.countryAdjective, at: start) { opening.countries.append(unit.text) }
            if before.isAny(of: .rolePrefix), text.language.tellsFeminine(text.letters(start)) {
                opening.gender = .feminine
            }
        }
        opening.words = start..<head
        guard start > range.lowerBound, text.tokens[start - 1].isAny(of: .determiner) else {
            opening.start = start
            if start < head, text.tokens[start].isAny(of: .numberWord) { opening.determiner = .indefinite }
            return opening
        }
        opening.start = start - 1
        if let article = text.language.speech.determiners[lower(start - 1)] {
            opening.determiner = article.kind
            // « son homologue » is told of women too.
            let isEuphonic = article.kind == .possessive && text.language.speech.counterparts.contains(text.text(start))
            opening.gender = (isEuphonic ? nil : article.gender) ?? opening.gender
        }
        return opening
    }
}
