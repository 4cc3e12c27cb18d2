extension ArticleCleaner {
    /// Labels and tags have no more words than this.
    static let maximumLabelWords = 4

    /// Marks what stands before the first and after the last sentence of the article: dates, bylines, section tags, the
    /// title, labels at the foot.
    mutating func markEdges() {
        markLinkBlocks()
        markTicker()
        markAfterFootMarker()
        guard let first = units.firstIndex(where: \.isText) else { return }
        markDates()
        let opening = firstSolid(from: first)
        markTitle(headEnd: opening ?? units.count)
        markSignature()
        markAuthorNote()
        guard opening != nil, let last = units.lastIndex(where: \.isSolidText) else { return }
        markBylines()
        markFoot(after: last)
        markLabelsBesideResidue()
        markLabelsBelowTitle()
    }

    /// The first unit of the article proper; the first line that is longer than a label may be the title.
    private func firstSolid(from first: Int) -> Int? {
        var isFirstLong = true
        for index in first..<units.count where units[index].isText {
            let isOfSite = isMenu(units[index]) || isSpacedBar(units[index]) || isSiteName(units[index])
            let isLong = units[index].shape.words > Self.maximumLabelWords && !isOfSite
            if units[index].isSolidText, !(isFirstLong && canBeTitle(index)) { return index }
            if isLong { isFirstLong = false }
        }
        return nil
    }

    /// Of more labels than this the last ones are looked at.
    private static let maximumMarkers = 16

    /// Texts of other articles and comments are no longer than this.
    private static let maximumTeaserWords = 45

    /// Marks everything after « Articles similaires », « Laisser un commentaire » and the like, when it is less than what
    /// stands before and has no long paragraph.
    private mutating func markAfterFootMarker() {
        let markers = units.indices.filter { index in
            !units[index].isText && units[index].shape.words <= 8
                && lexicon.footMarkers.isWhole(wordsOf(units[index]).filter { !$0.isNumber }[...])
        }
        // A page has few of them; a hostile one is not worth the time.
        for index in markers.suffix(Self.maximumMarkers) {
            let words = wordsOf(units[index]).filter { !$0.isNumber }[...]
            let isSoft = lexicon.linkLabels.isWhole(words)
            let after = units[(index + 1)...].filter(\.isText)
            let before = units[..<index].filter(\.isSolidText)
            guard !before.isEmpty, after.reduce(0, { $0 + $1.line.count }) < before.reduce(0, { $0 + $1.line.count }),
                after.allSatisfy({ $0.shape.words <= Self.maximumTeaserWords && !(isSoft && $0.shape.isSolidProse) })
            else { continue }
            for rest in (index + 1)..<max(index + 1, units.count) where units[rest].isText {
                units[rest].role = .beyond
            }
            return
        }
    }

    /// Marks short lines after the last sentence.
    private mutating func markFoot(after last: Int) {
        for index in (last + 1)..<max(last + 1, units.count) where units[index].isText {
            let shape = units[index].shape
            guard shape.words != LineShape.longLine, shape.ending != .stop, shape.ending != .question,
                !shape.startsWithQuotation
            else { continue }
            let words = wordsOf(units[index])
            let isShort = shape.words <= Self.maximumLabelWords
            let isByline =
                shape.words <= 12
                && (lexicon.bylineOpenings.begins(words) || lexicon.bylineParts.isContained(in: words))
            if isShort && !isFragment(index) || isByline || isBreadcrumb(units[index]) || lexicon.tags.isWhole(words)
                || repeatsTitle(words) || isOfFoot(units[index])
            {
                units[index].role = .residue
            }
        }
    }

    /// Whether a line that ends no sentence is one that stands below articles.
    private func isOfFoot(_ unit: CleaningUnit) -> Bool {
        isTopicBar(unit) || isSpacedBar(unit) || isDeskSignature(unit) || isContact(unit)
            || repeatsByline(unit)
    }

    /// `abc-de/fgh/ij`: the initials of an agency's writers and editors.
    private func isDeskSignature(_ unit: CleaningUnit) -> Bool {
        let line = buffer.bytes[unit.shape.contentStart..<unit.line.end]
        guard line.count <= 40, line.contains(UInt8(ascii: "/")) else { return false }
        let initials = line.split(omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-")
        }
        return initials.allSatisfy { letters in
            (2...5).contains(letters.count) && letters.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
        }
    }

    /// Whom to write to or to call: « Service de presse – presse@port.example », « Cabinet de la ministre – 02 555 01 01 ».
    private func isContact(_ unit: CleaningUnit) -> Bool {
        guard unit.shape.words <= 25, unit.shape.ending == .open else { return false }
        if unit.shape.hasSlashOrAt, hasMailAddress(unit) { return true }
        let number = wordsOf(unit).reversed().prefix(while: \.isNumber)
        // Groups of three digits are a large number.
        let isLargeNumber = number.dropLast().allSatisfy { $0.count == 3 }
        return number.count >= 3 && !isLargeNumber && number.reduce(0) { $0 + $1.count } >= Self.telephoneDigits
    }

    /// A telephone number has no fewer digits.
    private static let telephoneDigits = 9

    private func hasMailAddress(_ unit: CleaningUnit) -> Bool {
        let line = buffer.bytes[unit.line.start..<unit.line.end]
        guard let at = line.firstIndex(of: UInt8(ascii: "@")), at > line.startIndex, line[at - 1] > 0x20 else {
            return false
        }
        return line[at...].prefix { $0 > 0x20 }.dropFirst(2).contains(UInt8(ascii: "."))
    }

    /// Whether a short line is what is left of a sentence: `Le minis`, unlike `La Presse Boréale`.
    private func isFragment(_ index: Int) -> Bool {
        let words = wordsOf(units[index])
        return lexicon.sentenceWords.isContained(in: words)
            || lexicon.determiners.begins(words) && !isName(units[index], leavingOut: 1)
    }

    /// Marks single words and bare numbers between two lines of residue.
    private mutating func markLabelsBesideResidue() {
        for index in units.indices.dropFirst().dropLast() where units[index].isText {
            let shape = units[index].shape
            guard shape.ending == .open, !units[index - 1].isText, !units[index + 1].isText else { continue }
            let isSmallWord = shape.words == 1 && shape.capitals == 0
            if shape.words <= 2,
                shape.isInCapitals || isSmallWord || shape.words == shape.numbers
                    || lexicon.tags.isWhole(wordsOf(units[index]))
            {
                units[index].role = .residue
            }
        }
    }

    /// Marks short lines between the title and the first sentence that stand beside residue.
    private mutating func markLabelsBelowTitle() {
        guard let title = units.firstIndex(where: { $0.role == .title }),
            let body = units.firstIndex(where: \.isSolidText), title < body
        else { return }
        for index in (title + 1)..<body where units[index].isText {
            let shape = units[index].shape
            guard shape.words <= 6, shape.ending == .open || shape.ending == .closed, !shape.startsWithQuotation else {
                continue
            }
            if units[index - 1].role == .residue || units[index + 1].role == .residue { units[index].role = .residue }
        }
    }
}
