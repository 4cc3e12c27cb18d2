extension ArticleCleaner {
    /// Finds the title among the lines before `headEnd` and marks what stands around it.
    mutating func markTitle(headEnd: Int) {
        for index in 0..<headEnd where units[index].isText && isByline(units[index]) { units[index].role = .residue }
        for index in 0..<headEnd where units[index].isText && isSmallLabel(units[index]) {
            units[index].role = .residue
        }
        let candidates = (0..<headEnd).filter { units[$0].isText }
        if let given = candidates.first(where: { !givenTitle.isEmpty && wordsOf(units[$0]).elementsEqual(givenTitle) })
        {
            units[given].role = .title
        } else if givenTitle.isEmpty, let title = titleIndex(among: candidates) {
            units[title].role = .title
        }
        let hasBody = headEnd < units.count
        let titleIndex = candidates.first { units[$0].role == .title }
        for index in candidates where units[index].isText {
            let shape = units[index].shape
            let words = wordsOf(units[index])
            let isTag = lexicon.tags.isWhole(words) || shape.isInCapitals && shape.words <= Self.maximumLabelWords
            let isLabel = shape.words <= Self.maximumLabelWords && shape.ending != .stop && shape.ending != .question
            let isGlued = titleIndex.map { index < $0 && isEnd(of: index, $0) } ?? false
            let isAboveTitle = titleIndex.map { index < $0 } ?? false
            let isOfSite =
                isBreadcrumb(units[index]) || isAboveTitle && (isBar(units[index]) || isSiteName(units[index]))
            if hasBody, isTag || isGlued || isOfSite || repeatsTitle(words) {
                units[index].role = .residue
            } else if hasBody, isLabel, !shape.startsWithQuotation {
                let isBeforeTitle = titleIndex.map { index < $0 } ?? (shape.words <= 2)
                if isBeforeTitle { units[index].role = .residue }
            }
        }
    }

    /// Whether the line is a word or two without a capital, as names of buttons are.
    private func isSmallLabel(_ unit: CleaningUnit) -> Bool {
        unit.shape.words <= 2 && unit.shape.capitals == 0 && unit.shape.ending == .open
    }

    /// The candidate that is the title, if one is.
    private func titleIndex(among candidates: [Int]) -> Int? {
        var possible = candidates.filter(canBeTitle)
        // `Actualités Sport Culture Météo`, unless it is all that can be one, as an English headline in capitals may be.
        let headlines = possible.filter { !isBar(units[$0]) }
        if !headlines.isEmpty { possible = headlines }
        // `Ministère de la Mer` above a headline, which is longer than a label.
        let below = possible.filter { !isSiteName(units[$0]) }
        if below.contains(where: { units[$0].shape.words > Self.maximumLabelWords }) { possible = below }
        let long = possible.filter { units[$0].shape.words > Self.maximumLabelWords }
        // A page that glues its section to the title says the title alone as well.
        if let first = long.first { return long.dropFirst().first { isEnd(of: first, $0) } ?? first }
        return possible.last { index in
            !lexicon.tags.isWhole(wordsOf(units[index])) && !isName(units[index], leavingOut: 0)
        }
    }

    /// Whether the line `other` is what the line `index` ends with.
    private func isEnd(of index: Int, _ other: Int) -> Bool {
        let whole = buffer.bytes[units[index].line.start..<units[index].line.end]
        let part = buffer.bytes[units[other].line.start..<units[other].line.end]
        return part.count < whole.count && whole.suffix(part.count).elementsEqual(part)
    }

    /// Whether a line can be the title: at most 25 words, no final stop, no quotation, followed by the text.
    func canBeTitle(_ index: Int) -> Bool {
        let unit = units[index]
        let shape = unit.shape
        guard shape.words >= 2, shape.words <= 25 else { return false }
        switch shape.ending {
        case .stop, .colon, .pause: return false
        case .closed where shape.startsWithQuotation: return false
        case .closed, .open, .question: break
        }
        if beginsSmall(unit) || shape.hasBullet || isBreadcrumb(unit) || isDateline(unit) { return false }
        guard let next = units[(index + 1)...].firstIndex(where: \.isText) else { return false }
        // A small letter right below goes on with a sentence, below a date it begins a line of its own.
        return next > index + 1 || !beginsSmall(units[next])
    }

    /// Whether the first letter is a small one, so that the line goes on with a sentence.
    private func beginsSmall(_ unit: CleaningUnit) -> Bool {
        let bytes = buffer.bytes
        let start = unit.shape.contentStart
        guard start < unit.line.end, let scalar = UTF8Scalar.decode(bytes, at: start) else { return false }
        return scalar.properties.isLowercase
    }

    /// Whether the words say the title again, with at most three words more.
    func repeatsTitle(_ words: ArraySlice<FoldedWord>) -> Bool {
        let title: ArraySlice<FoldedWord>
        if let unit = units.first(where: { $0.role == .title }) {
            title = wordsOf(unit)
        } else {
            title = givenTitle[...]
        }
        guard title.count >= 3, words.count >= title.count, words.count <= title.count + 3 else { return false }
        return words.starts(with: title)
    }
}
