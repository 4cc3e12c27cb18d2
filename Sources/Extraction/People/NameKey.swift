import BriefingModel

/// Spellings of one name brought together: folded, then made loose by rules of transcription.
///
/// `Zelensky`, `Zelenskyy` and `Zelenskiy` give one key, as do `Poutine` and `Putin`, `Choïgou` and `Shoigu`,
/// `Kouleba` and `Kuleba`, `Zaporijia` and `Zaporizhia`, `Reznikov` and `Reznikoff`.
struct NameKey: Hashable, Sendable {
    /// Its letters.
    let text: String
    /// By which it is compared.
    let word: Word

    static func == (one: NameKey, other: NameKey) -> Bool { one.word == other.word }

    func hash(into hasher: inout Hasher) { hasher.combine(word) }

    /// One bit of 64: keys with another one differ.
    var mark: UInt64 { 1 &<< (word.hash & 63) }

    /// The marks of several keys.
    static func marks(of keys: ArraySlice<NameKey>) -> UInt64 { keys.reduce(0) { $0 | $1.mark } }
}

extension NameKey {
    /// The loose key of one word of a name.
    static func loose(_ word: some StringProtocol) -> NameKey {
        // Two letters take the place of at least two bytes.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.utf8.count) { room in
            var count = 0
            for scalar in word.unicodeScalars {
                for letter in Folding.letters(of: scalar) {
                    room[count] = letter
                    count += 1
                }
            }
            return loose(UnsafeMutableBufferPointer(rebasing: room[..<count]))
        }
    }

    /// The same of folded letters, which are overwritten.
    static func loose(_ letters: UnsafeMutableBufferPointer<UInt8>) -> NameKey {
        // What has been read makes room for what is kept.
        var count = 0
        var index = 0
        while index < letters.count {
            let (letter, length) = step(letters, at: index)
            if count == 0 || letters[count - 1] != letter {
                letters[count] = letter
                count += 1
            }
            index += length
        }
        if count > 4, letters[count - 1] == UInt8(ascii: "e") { count -= 1 }
        var hash = WordHash()
        for index in 0..<count { hash.mix(letters[index]) }
        let kept = UnsafeBufferPointer(rebasing: letters[..<count])
        return NameKey(text: String(decoding: kept, as: UTF8.self), word: Word(hash))
    }

    /// The letter that stands for those at `index`, and how many they are.
    private static func step(_ letters: UnsafeMutableBufferPointer<UInt8>, at index: Int) -> (UInt8, Int) {
        switch letters[index] {
        case UInt8(ascii: "w"): return (UInt8(ascii: "v"), 1)
        case UInt8(ascii: "y"), UInt8(ascii: "j"): return (UInt8(ascii: "i"), 1)
        case UInt8(ascii: "t"), UInt8(ascii: "s"), UInt8(ascii: "o"), UInt8(ascii: "c"), UInt8(ascii: "k"),
            UInt8(ascii: "p"), UInt8(ascii: "g"), UInt8(ascii: "f"), UInt8(ascii: "z"):
            return group(letters, at: index)
        case let letter: return (letter, 1)
        }
    }

    /// The same where several letters may stand for one.
    private static func group(_ letters: UnsafeMutableBufferPointer<UInt8>, at index: Int) -> (UInt8, Int) {
        let letter = Unicode.Scalar(letters[index])
        let next = index + 1 < letters.count ? Unicode.Scalar(letters[index + 1]) : "."
        let third = index + 2 < letters.count ? Unicode.Scalar(letters[index + 2]) : "."
        switch (letter, next) {
        case ("t", "c") where third == "h", ("s", "c") where third == "h": return (UInt8(ascii: "c"), 3)
        case ("o", "u"): return (UInt8(ascii: "u"), 2)
        case ("c", "h"), ("s", "h"): return (UInt8(ascii: "c"), 2)
        case ("k", "h"): return (UInt8(ascii: "k"), 2)
        case ("z", "h"): return (UInt8(ascii: "i"), 2)
        case ("p", "h"): return (UInt8(ascii: "f"), 2)
        case ("g", "u") where third == "e" || third == "i": return (UInt8(ascii: "g"), 2)
        case ("f", "f") where index + 2 == letters.count: return (UInt8(ascii: "v"), 2)
        default: return (letters[index], 1)
        }
    }

    /// Whether two given names can be one person's: equal but for spelling, an initial, or a short form.
    static func areCompatible(_ one: NameKey, _ other: NameKey) -> Bool {
        one == other || areCompatible(one.text, other.text)
    }

    /// The same of their letters.
    static func areCompatible(_ one: String, _ other: String) -> Bool {
        if one.isEmpty || other.isEmpty || one == other { return true }
        if let long = GivenNames.short[one] ?? GivenNames.short[other], long == one || long == other { return true }
        let (short, long) = one.utf8.count <= other.utf8.count ? (one, other) : (other, one)
        if long.hasPrefix(short), short.utf8.count == 1 || short.utf8.count >= 3 { return true }
        return short.utf8.count >= 5 && isOneEditApart(Array(short.utf8), Array(long.utf8))
    }

    /// Whether two long keys differ by one letter only.
    static func areOneLetterApart(_ one: NameKey, _ other: NameKey) -> Bool {
        let (one, other) = (one.text, other.text)
        let (short, long) = one.utf8.count <= other.utf8.count ? (one, other) : (other, one)
        return short.utf8.count >= 5 && isOneEditApart(Array(short.utf8), Array(long.utf8))
    }

    private static func isOneEditApart(_ short: [UInt8], _ long: [UInt8]) -> Bool {
        guard long.count - short.count <= 1 else { return false }
        var head = 0
        while head < short.count, short[head] == long[head] { head += 1 }
        var tail = 0
        while tail < short.count - head, short[short.count - 1 - tail] == long[long.count - 1 - tail] { tail += 1 }
        return head + tail >= short.count - (short.count == long.count ? 1 : 0)
    }
}

extension ArraySlice<NameKey> {
    /// Whether the last words of a name are those of another.
    func end(with words: ArraySlice<NameKey>) -> Bool {
        guard words.count <= count else { return false }
        var own = endIndex
        var other = words.endIndex
        while other > words.startIndex {
            own -= 1
            other -= 1
            if self[own] != words[other] { return false }
        }
        return true
    }
}
