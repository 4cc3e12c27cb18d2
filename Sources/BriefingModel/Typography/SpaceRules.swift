/// Which spaces of a text are no-break ones; works on UTF-8 bytes, since articles are long.
struct SpaceRules {
    let typography: Typography

    private enum Space {
        case ordinary, noBreak, narrow

        var bytes: [UInt8] {
            switch self {
            case .ordinary: [0x20]
            case .noBreak: [0xC2, 0xA0]
            case .narrow: [0xE2, 0x80, 0xAF]
            }
        }
    }

    /// Replaces each space by the kind that belongs there.
    func apply(to text: String) -> String {
        var text = text
        let changed: [UInt8]? = text.withUTF8 { bytes in
            var output: [UInt8] = []
            var copied = 0
            var index = 0
            while index < bytes.count {
                let length = spaceLength(bytes, at: index)
                guard length > 0 else {
                    index += 1
                    continue
                }
                let end = index + length
                if let space = space(in: bytes, from: index, to: end), !bytes[index..<end].elementsEqual(space.bytes) {
                    output += bytes[copied..<index]
                    output += space.bytes
                    copied = end
                }
                index = end
            }
            guard copied > 0 else { return nil }
            return output + bytes[copied...]
        }
        return changed.map { String(decoding: $0, as: UTF8.self) } ?? text
    }

    /// In bytes: 1 for a space, 2 or 3 for one of the no-break or thin ones, else 0.
    private func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch bytes[index] {
        case 0x20: return 1
        case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : 0
        case 0xE2:
            guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
            return bytes[index + 2] == 0xAF || bytes[index + 2] == 0x89 ? 3 : 0
        default: return 0
        }
    }

    /// The space that belongs between what stands before `start` and what stands from `end`; `nil` to leave it as it is.
    private func space(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Space? {
        guard end < bytes.count else { return start >= 2 && isOpeningQuote(bytes, before: start) ? .noBreak : nil }
        let next = bytes[end]
        if typography == .french {
            switch next {
            case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): return .narrow
            case UInt8(ascii: ":"): return .noBreak
            case 0xC2 where end + 1 < bytes.count && bytes[end + 1] == 0xBB: return .noBreak
            default: break
            }
        }
        guard start > 0 else { return nil }
        let last = bytes[start - 1]
        if isDigit(last) { return afterDigit(bytes, start, end) }
        switch last {
        case 0xAB where isOpeningQuote(bytes, before: start): return typography == .french ? .noBreak : nil
        case 0xB0 where isDigit(next) && start >= 3 && bytes[start - 2] == 0xC2: return .noBreak
        case UInt8(ascii: "."):
            return isTitleOrInitial(bytes, before: start) && isCapital(bytes, at: end) ? .noBreak : nil
        case UInt8(ascii: "e"), UInt8(ascii: "r"):
            if word(in: bytes, before: start) == "Mme" { return isCapital(bytes, at: end) ? .noBreak : nil }
            guard typography == .french, word(in: bytes, before: start) == "1er" else { return nil }
            return TypographicUnits.frenchMonths.contains(word(in: bytes, from: end)) ? .noBreak : nil
        case UInt8(ascii: "h"):
            guard isDigit(next), typography == .french, start >= 2 else { return nil }
            let before = bytes[start - 2]
            return isDigit(before) || before == 0x20 || before == 0xA0 || before == 0xAF ? .noBreak : nil
        default: return nil
        }
    }

    private func afterDigit(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Space? {
        if isDigit(bytes[end]) {
            guard typography == .french else { return nil }
            let group = bytes[end...].prefix { isDigit($0) }.count
            let before = bytes[..<start].reversed().prefix { isDigit($0) }
            guard group == 3, before.count <= 3, before.last != UInt8(ascii: "0") || before.count == 3 else {
                return nil
            }
            return startsNumber(bytes, at: start - before.count) ? .narrow : nil
        }
        let word = word(in: bytes, from: end)
        if TypographicUnits.units.contains(word) { return .noBreak }
        switch typography {
        case .french:
            return TypographicUnits.frenchMonths.contains(word) || TypographicUnits.frenchNouns.contains(word)
                ? .noBreak : nil
        case .english: return TypographicUnits.englishWords.contains(word) ? .noBreak : nil
        }
    }

    /// Whether no letter or hyphen is joined to the number that begins at `index`, as in `A400` or `IL-76`.
    private func startsNumber(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index > 0 else { return true }
        let last = bytes[index - 1]
        return !isLetter(last) && last != UInt8(ascii: "-") && last != UInt8(ascii: "/")
    }

    /// `«` right before `index`.
    private func isOpeningQuote(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
        index >= 2 && bytes[index - 1] == 0xAB && bytes[index - 2] == 0xC2
    }

    /// `M.` or `MM.` or an initial such as `A.` or `É.`, right before `index`.
    private func isTitleOrInitial(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
        var start = index - 1
        while start > 0, isLetter(bytes[start - 1]), !isSignOrSpace(bytes, endingAt: start) { start -= 1 }
        let word = bytes[start..<(index - 1)]
        guard let first = word.first else { return false }
        let isInitial =
            (word.count == 1 && (0x41...0x5A).contains(first))
            || (word.count == 2 && first == 0xC3 && (0x80...0x9E).contains(word[start + 1]))
        guard isInitial || word.elementsEqual("MM".utf8) else { return false }
        return start == 0 || !isDigit(bytes[start - 1])
    }

    /// A no-break space, a quotation mark or a dash beyond ASCII right before `index`, which belongs to no word.
    private func isSignOrSpace(_ bytes: UnsafeBufferPointer<UInt8>, endingAt index: Int) -> Bool {
        if index >= 2, bytes[index - 2] == 0xC2 { return [0xA0, 0xAB, 0xBB].contains(bytes[index - 1]) }
        return index >= 3 && bytes[index - 3] == 0xE2 && bytes[index - 2] == 0x80
    }

    private func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index < bytes.count else { return false }
        if (0x41...0x5A).contains(bytes[index]) { return true }
        guard index + 1 < bytes.count else { return false }
        switch bytes[index] {
        case 0xC3: return (0x80...0x9E).contains(bytes[index + 1])
        case 0xC4, 0xC5: return bytes[index + 1].isMultiple(of: 2)
        default: return false
        }
    }

    /// The word or sign that begins at `start`.
    private func word(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> String {
        let word = bytes[start...].prefix(while: isInWord)
        return word.count > 12 ? "" : String(decoding: word, as: UTF8.self)
    }

    /// The word that ends right before `end`.
    private func word(in bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> String {
        var start = end
        while start > 0, end - start < 5, isLetter(bytes[start - 1]) || isDigit(bytes[start - 1]),
            !isSignOrSpace(bytes, endingAt: start)
        {
            start -= 1
        }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private func isInWord(_ byte: UInt8) -> Bool {
        isLetter(byte) || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "/")
    }

    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Any byte of a scalar beyond ASCII counts as a letter.
    private func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
    }
}
