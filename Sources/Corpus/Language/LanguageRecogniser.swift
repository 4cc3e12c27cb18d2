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
    private static let maximumWords = 250
    /// The weight of a word that one language alone has; others share it.
    private static let fullWeight = 12

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
        let counted = count(bytes)
        guard let best = counted.weights.indices.max(by: { counted.weights[$0] < counted.weights[$1] }) else {
            return nil
        }
        let weight = counted.weights[best]
        let second = counted.weights.indices.filter { $0 != best }.map { counted.weights[$0] }.max() ?? 0
        guard counted.hits[best] >= 2, counted.hits[best] * 8 >= counted.words, weight > second else { return nil }
        return codes[best]
    }

    /// Whether a line has words of another language and next to none of `language`.
    func isClearlyOther(than language: String, _ line: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let own = codes.firstIndex(of: language) else { return false }
        let counted = count(line)
        let other = counted.hits.indices.filter { $0 != own }.map { counted.hits[$0] }.max() ?? 0
        return other >= 2 && other >= counted.hits[own] * 4 && other * 6 >= counted.words
    }

    /// Whether a language is written in Latin letters, as far as is known here.
    static func isLatin(_ language: String) -> Bool {
        !["ru", "uk", "bg", "sr", "mk", "be", "el", "ar", "fa", "he", "zh", "ja", "ko", "hi", "ka", "hy"].contains(
            language)
    }

    /// How much each language is in a text, for telling a line apart from its surroundings.
    ///
    /// `hits` counts the frequent words of a language, `weights` counts them by how few languages share them.
    func count(_ bytes: UnsafeBufferPointer<UInt8>) -> (words: Int, hits: [Int], weights: [Int]) {
        var hits = [Int](repeating: 0, count: codes.count)
        var weights = hits
        var words = 0
        for (word, _) in WordSequence(bytes) {
            if words == Self.maximumWords { break }
            words += 1
            guard let mask = languages[word] else { continue }
            let weight = Self.fullWeight / mask.nonzeroBitCount
            for bit in hits.indices where mask & (1 << UInt8(bit)) != 0 {
                hits[bit] += 1
                weights[bit] += weight
            }
        }
        return (words, hits, weights)
    }
}
