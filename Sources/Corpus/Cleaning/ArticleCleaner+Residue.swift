extension ArticleCleaner {
    /// Marks the lines that are residue wherever they stand.
    mutating func markResidue() {
        var isAboveText = true
        for index in units.indices {
            if let role = residueRole(at: index, isAboveText: isAboveText) {
                units[index].role = role
            } else if units[index].isSolidText {
                isAboveText = false
            }
        }
    }

    /// The role of a line that is residue by itself, else `nil`.
    private func residueRole(at index: Int, isAboveText: Bool) -> CleaningUnit.Role? {
        let unit = units[index]
        let shape = unit.shape
        guard shape.words != LineShape.longLine else { return nil }
        if shape.words == 0 { return .residue }
        if canOnlyBeText(unit) { return nil }
        let bytes = buffer.bytes
        if shape.numbers == shape.words, shape.words <= 3, isBareNumber(index) { return .residue }
        if isAddress(unit, in: bytes) || isHandles(unit, in: bytes) || isTweet(unit, in: bytes) { return .residue }
        if isPlayer(unit, in: bytes) { return .residue }
        if shape.startsWithQuotation { return nil }
        let isAtEdge = isAboveText || isNearAnEdge(index)
        let words = wordsOf(unit)
        let wordsWithoutNumbers = words.lazy.filter { !$0.isNumber }
        if lexicon.labels.isWhole(wordsWithoutNumbers) || lexicon.footMarkers.isWhole(wordsWithoutNumbers) {
            return isSentence(shape) ? nil : .residue
        }
        if lexicon.tags.isWhole(words), shape.isInCapitals, shape.ending != .stop { return .residue }
        if lexicon.particles.isWhole(words), shape.ending != .stop { return .residue }
        if shape.words <= 45, lexicon.invitations.begins(words) { return .residue }
        if shape.words <= 15, shape.ending != .stop, isRowOfButtons(unit) || isPlaceholder(unit, in: bytes) {
            return .residue
        }
        if isLabelled(unit, by: lexicon.colonLabels, in: bytes), !tellsSource(at: index) { return .residue }
        if shape.words <= 10, shape.ending != .stop || shape.words <= Self.maximumLabelWords, isAtEdge,
            isLabelled(unit, by: lexicon.edgeLabels, in: bytes)
        {
            return .residue
        }
        if shape.ending != .stop, shape.words <= 30, lexicon.invitingVerbs.begins(words), !isEarly(index) {
            return .residue
        }
        if isAtEdge, unit.kinds.contains(.disclaimers), lexicon.disclaimers.isContained(in: words) {
            return .residue
        }
        if isCaption(unit, at: index, in: bytes), !opensWithDateCue(unit) { return .caption }
        if isUnfinishedByline(unit) { return .residue }
        if !words.isEmpty, words.allSatisfy({ $0.count == 1 }), shape.words <= 6, shape.ending != .stop {
            return .residue
        }
        return nil
    }

    /// Whether a sentence has no word and no sign that any rule asks for.
    private func canOnlyBeText(_ unit: CleaningUnit) -> Bool {
        unit.shape.ending == .stop && unit.shape.words >= 9 && !unit.shape.hasSlashOrAt && !unit.shape.hasCopyright
            && unit.firstKinds.isDisjoint(with: .asBeginning) && unit.kinds.isDisjoint(with: .inside)
    }

    /// Whether a label of one word is written as a sentence: « Partagez. »
    private func isSentence(_ shape: LineShape) -> Bool { shape.ending == .stop && shape.words == 1 }

    /// The first lines may be a title, which looks like an invitation now and then.
    private func isEarly(_ index: Int) -> Bool {
        index < 3 && !units[..<index].contains { $0.role == .title || $0.isSolidText }
    }

    /// Whether the line is among the first or last that can hold what a site says about itself.
    private func isNearAnEdge(_ index: Int) -> Bool { index < 3 || index >= units.count - 6 }

    /// `Partager   Imprimer   Copier le lien`: names of buttons and nothing else.
    private func isRowOfButtons(_ unit: CleaningUnit) -> Bool {
        guard !unit.firstKinds.isDisjoint(with: [.labels, .interfaceWords]) else { return false }
        let words = Array(wordsOf(unit).lazy.filter { !$0.isNumber })
        var index = 0
        while index < words.count {
            let length = max(
                lexicon.labels.length(in: words[...], at: index),
                lexicon.interfaceWords.length(in: words[...], at: index))
            guard length > 0 else { return false }
            index += length
        }
        return index > 0
    }

    /// `[photo]`: what a crawler leaves of a picture or film.
    private func isPlaceholder(_ unit: CleaningUnit, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes[unit.line.start] == UInt8(ascii: "[") && bytes[unit.line.end - 1] == UInt8(ascii: "]")
            && lexicon.captionLabels.isWhole(wordsOf(unit))
    }

    /// Numbers alone on a line are counters and playing times at the head, at the foot and after other residue.
    private func isBareNumber(_ index: Int) -> Bool {
        let unit = units[index]
        let isDate = unit.line.count >= 6 && unit.shape.words == 3
        return !isDate && (index < 6 || isNearAnEdge(index) || index > 0 && !units[index - 1].isText)
    }

    /// Whether the line is one web or mail address.
    private func isAddress(_ unit: CleaningUnit, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let line = bytes[unit.shape.contentStart..<unit.line.end]
        guard !line.contains(0x20) else { return false }
        if line.starts(with: "http://".utf8) || line.starts(with: "https://".utf8) || line.starts(with: "www.".utf8) {
            return true
        }
        let pictures: [String] = [".jpg", ".jpeg", ".png", ".gif", ".webp"]
        if pictures.contains(where: { line.count > $0.utf8.count && line.suffix($0.utf8.count).elementsEqual($0.utf8) })
        {
            return true
        }
        if line.starts(with: "pic.twitter.com/".utf8) || line.starts(with: "t.co/".utf8) { return true }
        guard let at = line.firstIndex(of: UInt8(ascii: "@")), at > line.startIndex else { return false }
        return line[at...].contains(UInt8(ascii: "."))
    }

    /// Whether the line is a message of a social network put into the page: `… pic.twitter.com/…`, `— Name (@name) …`.
    private func isTweet(_ unit: CleaningUnit, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard unit.shape.words <= 70, unit.shape.hasSlashOrAt else { return false }
        let line = UnsafeBufferPointer(rebasing: bytes[unit.line.start..<unit.line.end])
        if unit.shape.hasBullet, unit.shape.words <= 14, Self.contains("(@", in: line) { return true }
        return Self.contains("pic.twitter.com/", in: line) || Self.contains("https://t.co/", in: line)
            || Self.contains("http://t.co/", in: line)
    }

    private static func contains(_ text: StaticString, in line: UnsafeBufferPointer<UInt8>) -> Bool {
        let count = text.utf8CodeUnitCount
        let first = text.utf8Start[0]
        guard line.count >= count else { return false }
        for index in 0...(line.count - count) where line[index] == first {
            if (1..<count).allSatisfy({ line[index + $0] == text.utf8Start[$0] }) { return true }
        }
        return false
    }

    /// Whether the line is nothing but `@names` and `#subjects`, some of them of two or three words.
    private func isHandles(_ unit: CleaningUnit, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard unit.shape.words <= 20 else { return false }
        let line = UnsafeBufferPointer(rebasing: bytes[unit.shape.contentStart..<unit.line.end])
        if line.first == UInt8(ascii: "#"), unit.shape.ending == .open {
            let subjects = line.indices.count(where: {
                line[$0] == UInt8(ascii: "#") && ($0 == 0 || line[$0 - 1] == 0x20)
            })
            if subjects >= 2, unit.shape.words <= subjects * 2, !line.contains(UInt8(ascii: ",")) { return true }
        }
        return line.indices.allSatisfy { index in
            guard line[index] != 0x20, index == 0 || line[index - 1] == 0x20 else { return true }
            let isMarked = line[index] == UInt8(ascii: "#") || line[index] == UInt8(ascii: "@")
            return isMarked && index + 1 < line.count && line[index + 1] != 0x20
        }
    }

    /// Whether the line is `Crédit photo : AFP`, a known label, a colon and no sentence.
    private func isLabelled(
        _ unit: CleaningUnit, by labels: PhraseTable, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard unit.shape.words <= 40 else { return false }
        let words = wordsOf(unit)
        let length = labels.length(in: words, at: words.startIndex)
        guard length > 0, let colon = bytes[unit.shape.contentStart..<unit.line.end].firstIndex(of: UInt8(ascii: ":"))
        else { return false }
        return WordSequence(bytes, from: unit.shape.contentStart, to: colon).reduce(0) { count, _ in count + 1 }
            == length
    }

    /// Whether the line tells at length where the news comes from, right behind the first paragraph: « Source : la ministre X,
    /// lors d’une conférence de presse à Oslo ».
    private func tellsSource(at index: Int) -> Bool {
        let words = wordsOf(units[index])
        guard words.count > Self.longestSourceNote, lexicon.sourceLabels.begins(words), index + 1 < units.count,
            !units[index].shape.hasSlashOrAt, lexicon.statementSigns.isContained(in: words)
        else { return false }
        let before = units[..<index].filter(\.isSolidText).count
        return (1...2).contains(before) && units[(index + 1)...].contains(where: \.isSolidText)
    }

    /// A note of more words than these says more than where a text or picture comes from.
    private static let longestSourceNote = 8

    /// Whether the line is the headline of a film or recording with the button that plays it: « … - Regarder sur Canal ».
    private func isPlayer(_ unit: CleaningUnit, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard unit.shape.ending == .open, unit.shape.words <= 45 else { return false }
        let line = bytes[unit.line.start..<unit.line.end]
        guard let dash = line.lastIndex(of: UInt8(ascii: "-")), dash > line.startIndex, line[dash - 1] == 0x20,
            dash + 1 < line.endIndex, line[dash + 1] == 0x20
        else { return false }
        let words = WordSequence(bytes, from: dash + 1, to: unit.line.end).map(\.word)
        return words.count <= 6 && lexicon.playerCues.begins(words[...])
    }

    /// Whether the line stops in the middle of naming who wrote it and when: « Agence, modifié à ».
    private func isUnfinishedByline(_ unit: CleaningUnit) -> Bool {
        guard unit.shape.ending == .open || unit.shape.ending == .colon, unit.shape.words <= 14 else { return false }
        let words = wordsOf(unit)
        return lexicon.updatedCues.ends(words) && words.count > 1
            || lexicon.publishedCues.ends(words) && words.count > 1 && lexicon.particles.ends(words)
    }
}
