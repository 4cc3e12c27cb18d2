/// Recognises the language of a text by its most frequent words.
///
/// French and English are told apart from each other and from five neighbours; any other language is not recognised.
public struct LanguageRecogniser: Sendable {
    /// The recogniser; making the tables once is enough.
    public static let shared = LanguageRecogniser()

    /// ISO 639-1 codes; the place in the list is the language's bit in the table.
    private let codes: [String]
    /// For each word the languages that have it.
    private let languages: FoldedWordTable<UInt8>

    /// Words beyond this one are not looked at.
    private static let maximumWords: Int32 = 250
    /// After every so many words it is asked whether they are enough.
    private static let sampleWords: Int32 = 48
    /// The weight of a word that one language alone has; others share it.
    private static let fullWeight: Int32 = 12

    private init() {
        let lists = [("fr", Self.french), ("en", Self.english)] + Self.others.map { ($0.code, $0.words) }
        codes = lists.map(\.0)
        var table: [FoldedWord: UInt8] = [:]
        for (bit, list) in lists.enumerated() {
            for word in list.1.split(separator: " ") { table[FoldedWord(word), default: 0] |= 1 << UInt8(bit) }
        }
        languages = FoldedWordTable(table)
    }

    /// The ISO 639-1 code of the language, or `nil` when its words do not tell.
    public func recognise(_ text: String) -> String? {
        var text = text
        return text.withUTF8 { recognise($0) }
    }

    /// The ISO 639-1 code of the language of valid UTF-8, or `nil` when its words do not tell.
    ///
    /// A language is recognised when at least two of its frequent words, and one word in eight, are there, and no other
    /// language comes as close.
    public func recognise(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let counted = count(bytes, untilCertain: true)
        guard let best = codes.indices.max(by: { counted.weights[$0] < counted.weights[$1] }) else { return nil }
        let second = counted.weights.replacing(lane: best, with: 0).max()
        guard counted.hits[best] >= 2, counted.hits[best] * 8 >= counted.words, counted.weights[best] > second else {
            return nil
        }
        return codes[best]
    }

    /// Whether a line has words of another language and next to none of `language`.
    func isClearlyOther(than language: String, _ line: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let own = codes.firstIndex(of: language) else { return false }
        let counted = count(line)
        let other = counted.hits.replacing(lane: own, with: 0).max()
        return other >= 2 && other >= counted.hits[own] * 4 && other * 6 >= counted.words
    }

    /// Whether a language is written in Latin letters, as far as is known here.
    static func isLatin(_ language: String) -> Bool {
        !["ru", "uk", "bg", "sr", "mk", "be", "el", "ar", "fa", "he", "zh", "ja", "ko", "hi", "ka", "hy"].contains(
            language)
    }

    /// How much each language is in a text; a language's place in `codes` is its lane.
    private struct Count {
        /// The words that have been looked at.
        var words: Int32 = 0
        /// How many of them are frequent in a language.
        var hits = SIMD8<Int32>()
        /// The same, each word counting the more the fewer languages share it.
        var weights = SIMD8<Int32>()

        /// Whether one language has a quarter of the words and twice the weight of any other.
        var isCertain: Bool {
            let best = weights.max()
            let isAhead = weights &* 2 .>= best
            return hits.max() * 4 >= words
                && (0..<weights.scalarCount).count { isAhead[$0] } == 1
        }
    }

    private static let bits = SIMD8<Int32>(1, 2, 4, 8, 16, 32, 64, 128)

    /// Counts the words of a text, no further than needed to be certain where that is enough.
    private func count(_ bytes: UnsafeBufferPointer<UInt8>, untilCertain: Bool = false) -> Count {
        var count = Count()
        for (word, _) in WordSequence(bytes) {
            if count.words == Self.maximumWords { break }
            count.words += 1
            if untilCertain, count.words % Self.sampleWords == 0, count.isCertain { break }
            guard let mask = languages[word] else { continue }
            let has = SIMD8(repeating: Int32(mask)) & Self.bits .!= 0
            count.hits.replace(with: count.hits &+ 1, where: has)
            count.weights.replace(
                with: count.weights &+ Self.fullWeight / Int32(mask.nonzeroBitCount), where: has)
        }
        return count
    }
}

extension SIMD8<Int32> {
    /// The same with another value in one lane.
    fileprivate func replacing(lane: Int, with value: Int32) -> Self {
        var other = self
        other[lane] = value
        return other
    }
}
