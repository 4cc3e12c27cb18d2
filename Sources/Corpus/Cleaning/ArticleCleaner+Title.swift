extension ArticleCleaner {
    /// Finds the title among the lines before `headEnd` and marks what stands around it.
    mutating func markTitle(headEnd: Int) {
        for index in 0..<headEnd where units[index].isText && isByline(units[index]) { units[index].role = .residue }
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
            if hasBody, isTag || isBreadcrumb(units[index]) || repeatsTitle(words) {
                units[index].role = .residue
            } else if hasBody, isLabel, !shape.startsWithQuotation {
                let isBeforeTitle = titleIndex.map { index < $0 } ?? (shape.words <= 2)
                if isBeforeTitle { units[index].role = .residue }
            }
        }
    }

    /// The candidate that is the title, if one is.
    private func titleIndex(among candidates: [Int]) -> Int? {
        let possible = candidates.filter(canBeTitle)
        if let long = possible.first(where: { units[$0].shape.words > Self.maximumLabelWords }) { return long }
        return possible.last { index in
            units[index].shape.words >= 2 && !lexicon.tags.isWhole(wordsOf(units[index]))
        }
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
        if beginsSmall(unit) || shape.hasBullet { return false }
        guard let next = units[(index + 1)...].first(where: \.isText) else { return false }
        return !beginsSmall(next)
    }

    /// Whether the first letter is a small one, so that the line goes on with a sentence.
    private func beginsSmall(_ unit: CleaningUnit) -> Bool {
        let bytes = buffer.bytes
        let start = unit.shape.contentStart
        guard start < unit.line.end, let scalar = UTF8Scalar.decode(bytes, at: start) else { return false }
        return scalar.properties.isLowercase
    }

    /// Whether the line names who wrote the article: « Par Anna Kask », « la rédaction avec AFP ».
    private func isByline(_ unit: CleaningUnit) -> Bool {
        guard unit.shape.words <= 12, unit.shape.ending != .stop, unit.shape.ending != .question else { return false }
        let words = wordsOf(unit)
        if lexicon.bylineParts.isContained(in: words) { return unit.shape.words <= 8 }
        let length = lexicon.bylineOpenings.length(in: words, at: words.startIndex)
        guard length > 0, words.count > length else { return false }
        return hasCapitalisedWords(unit, after: length)
    }

    /// Whether the word after the first `count` words begins with a capital, as a name does.
    private func hasCapitalisedWords(_ unit: CleaningUnit, after count: Int) -> Bool {
        let bytes = UnsafeBufferPointer(rebasing: buffer.bytes[..<unit.line.end])
        var index = unit.shape.contentStart
        var passed = 0
        while index < bytes.count {
            let (word, end) = FoldedWord.read(bytes, at: index)
            if word.isEmpty {
                index += UTF8Scalar.length(leading: bytes[index])
                continue
            }
            if passed == count { return UTF8Scalar.decode(bytes, at: index)?.properties.isUppercase ?? false }
            passed += 1
            index = end
        }
        return false
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
