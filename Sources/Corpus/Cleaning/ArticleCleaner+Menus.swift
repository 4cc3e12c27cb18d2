/// Lines that lead through a site: breadcrumbs and bars of sections.
extension ArticleCleaner {
    /// `Accueil > Monde > Europe`, `Accueil / Guerre / Nouvelles du front`.
    func isBreadcrumb(_ unit: CleaningUnit) -> Bool {
        guard unit.shape.words <= 16, unit.shape.ending == .open else { return false }
        let separators = separators(in: unit).count
        return separators >= 2 || separators == 1 && lexicon.homePages.begins(wordsOf(unit))
    }

    /// Whether signs part a line into the short names of a menu: `Accueil > Actualités > Presse`.
    func isMenu(_ unit: CleaningUnit) -> Bool {
        guard isBreadcrumb(unit) else { return false }
        let ends = separators(in: unit) + [unit.line.end]
        let starts = [unit.line.start] + ends.dropLast().map { $0 + 1 }
        return zip(starts, ends).allSatisfy { start, end in
            WordSequence(buffer.bytes, from: start, to: end).reduce(0) { count, _ in count + 1 } <= 3
        }
    }

    /// Whether a line leads through the site, so that a headline below it is the title.
    func isBar(_ unit: CleaningUnit) -> Bool {
        isSectionBar(unit) || isSpacedBar(unit) || isLanguageBar(unit) || endsWithAccountAction(unit)
    }

    /// `Zone Nord, actualité de la Défense`, `Ministère de la Mer`: the name of a site or of its publisher and what it is.
    func isSiteName(_ unit: CleaningUnit) -> Bool {
        guard (2...14).contains(unit.shape.words), unit.shape.ending == .open, unit.shape.numbers == 0 else {
            return false
        }
        let words = wordsOf(unit)
        let line = buffer.bytes[unit.shape.contentStart..<unit.line.end]
        let isPublisher =
            lexicon.institutions.begins(words)
            || line.contains(UInt8(ascii: "-")) && lexicon.institutions.isContained(in: words)
        guard isPublisher || words.contains(where: lexicon.siteNouns.hasWord),
            !line.contains(UInt8(ascii: ":"))
        else { return false }
        return zip(words, capitalisedWords(unit)).allSatisfy { word, isCapitalised in
            isCapitalised || lexicon.taglineWords.hasWord(word) || lexicon.siteNouns.hasWord(word)
        }
    }

    /// `Ukraine Union européenne Défense`: the subjects of an article side by side below it.
    func isTopicBar(_ unit: CleaningUnit) -> Bool {
        guard unit.shape.ending == .open, (4...24).contains(unit.shape.words), unit.shape.numbers == 0,
            !unit.shape.hasBullet, !buffer.bytes[unit.line.start..<unit.line.end].contains(UInt8(ascii: ",")),
            !lexicon.determiners.begins(wordsOf(unit)), !lexicon.sentenceWords.isContained(in: wordsOf(unit))
        else { return false }
        let capitals = capitalisedWords(unit)
        return capitals.first == true && capitals.count(where: { !$0 }) * 4 <= capitals.count
    }

    /// `Dossiers   Carrières   Presse`: three short names or more with wide gaps between them, or two of which one is a button.
    func isSpacedBar(_ unit: CleaningUnit) -> Bool {
        guard unit.shape.words <= 40, unit.shape.ending != .stop, unit.shape.ending != .colon,
            gap(from: unit.shape.contentStart, in: unit) < unit.line.end
        else { return false }
        let bytes = buffer.bytes
        var parts = 0
        var hasButton = false
        var start = unit.shape.contentStart
        while start < unit.line.end {
            let end = gap(from: start, in: unit)
            let words = WordSequence(bytes, from: start, to: end).map(\.word)
            guard (1...Self.maximumLabelWords).contains(words.count), beginsName(at: start) else { return false }
            if lexicon.labels.isWhole(words) { hasButton = true }
            parts += 1
            start = Whitespace.end(from: end, in: bytes, upTo: unit.line.end)
        }
        return parts >= 3 || parts == 2 && hasButton
    }

    /// Where the next two blanks of a line begin, or where it ends.
    private func gap(from start: Int, in unit: CleaningUnit) -> Int {
        let bytes = buffer.bytes
        var index = start
        while index < unit.line.end {
            let length = Whitespace.length(at: index, in: bytes)
            if length > 0,
                bytes[index] == 0x09 || Whitespace.end(from: index, in: bytes, upTo: unit.line.end) > index + length
            {
                return index
            }
            index += max(1, length)
        }
        return unit.line.end
    }

    /// Whether a capital or a digit stands at a byte.
    private func beginsName(at index: Int) -> Bool {
        guard let scalar = UTF8Scalar.decode(buffer.bytes, at: index) else { return false }
        return scalar.properties.isUppercase || scalar.properties.numericType != nil
    }

    /// `UA EN DE FR`, `Français English Deutsch`: the languages that a site has.
    func isLanguageBar(_ unit: CleaningUnit) -> Bool {
        unit.shape.words >= 3 && unit.shape.ending == .open && lexicon.languageNames.coversEach(of: wordsOf(unit))
            && capitalisedWords(unit).allSatisfy { $0 }
    }

    /// `Actualités Opinions Se connecter`, `Se connecter S’abonner dès 1 €`: what a reader can do stands behind other names.
    func endsWithAccountAction(_ unit: CleaningUnit) -> Bool {
        guard unit.shape.words <= 12, unit.shape.ending == .open else { return false }
        let words = wordsOf(unit)
        guard
            let action = words.indices.dropFirst().last(where: { lexicon.accountActions.length(in: words, at: $0) > 0 })
        else { return false }
        let rest = words[(action + lexicon.accountActions.length(in: words, at: action))...]
        guard rest.isEmpty || rest.count <= 3 && rest.contains(where: \.isNumber) else { return false }
        return capitalisedWords(unit).dropFirst(action - words.startIndex).first == true
    }

    /// Where `>` and `|` stand in a line, and slashes between blanks.
    private func separators(in unit: CleaningUnit) -> [Int] {
        let bytes = buffer.bytes
        return (unit.line.start..<unit.line.end).filter { index in
            switch bytes[index] {
            case UInt8(ascii: ">"), UInt8(ascii: "|"): return true
            case UInt8(ascii: "/"):
                return index > unit.line.start && index + 1 < unit.line.end
                    && bytes[index - 1] == UInt8(ascii: " ") && bytes[index + 1] == UInt8(ascii: " ")
            default: return false
            }
        }
    }

    /// `Actualités Sport Culture Régions Météo`: names of sections side by side, four or more, nearly all with a capital and no
    /// small word between them.
    func isSectionBar(_ unit: CleaningUnit) -> Bool {
        guard unit.shape.ending == .open, unit.shape.words >= 4, unit.shape.numbers == 0 else { return false }
        let words = WordSequence(buffer.bytes, from: unit.shape.contentStart, to: unit.line.end)
        var small = 0
        for (word, range) in words {
            if lexicon.determiners.hasWord(word) || lexicon.particles.hasWord(word) { return false }
            guard let first = UTF8Scalar.decode(buffer.bytes, at: range.lowerBound) else { return false }
            if !first.properties.isUppercase { small += 1 }
        }
        return small * 4 <= unit.shape.words
    }
}
