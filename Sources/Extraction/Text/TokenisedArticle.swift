import BriefingModel

/// An article cut into tokens and sentences once, for all passes to read.
final class TokenisedArticle: Sendable {
    /// A paragraph's share of the article's tokens, sentences and bytes.
    struct ParagraphExtent: Sendable {
        let tokens: Range<Int>
        fileprivate(set) var sentences: Range<Int>
        let bytes: Range<Int>
    }

    /// The article's language.
    let language: Language
    /// UTF-8 of all paragraphs, each followed by a line feed, and zero bytes for looking ahead.
    let bytes: [UInt8]
    /// In text order.
    let tokens: [Token]
    /// In text order.
    let sentences: [Sentence]
    /// One for each paragraph of the article.
    let paragraphs: [ParagraphExtent]
    /// The names of the gazetteer that were found, in text order.
    let names: [NameMatch]
    private let gazetteer: Gazetteer

    /// Tokenises an article's paragraphs; names are found by `gazetteer` but for those in `refusals`.
    init(_ texts: [Paragraph], refusing refusals: [String] = [], language: Language, gazetteer: Gazetteer) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(texts.reduce(UTF8Scan.padding) { $0 + $1.text.utf8.count + 1 })
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(texts.count)
        for paragraph in texts {
            let start = bytes.count
            bytes.append(contentsOf: paragraph.text.utf8)
            ranges.append(start..<bytes.count)
            bytes.append(UInt8(ascii: "\n"))
        }
        bytes.append(contentsOf: repeatElement(0, count: UTF8Scan.padding))

        var tokens: [Token] = []
        tokens.reserveCapacity(bytes.count / 4 + ranges.reduce(0) { max($0, $1.count) })
        var sentences: [Sentence] = []
        var extents: [ParagraphExtent] = []
        extents.reserveCapacity(ranges.count)
        bytes.withUnsafeBufferPointer { buffer in
            language.lexicon.withWords { words in
                gazetteer.withBeginnings { names in
                    for range in ranges {
                        let first = tokens.count
                        var tokeniser = Tokeniser(
                            buffer, from: range.lowerBound, to: range.upperBound, rules: language.tokenRules,
                            words: words, names: names)
                        tokens.append(addingCapacity: range.count) { tokeniser.read(into: &$0) }
                        extents.append(ParagraphExtent(tokens: first..<tokens.count, sentences: 0..<0, bytes: range))
                    }
                }
            }
            sentences.reserveCapacity(tokens.count / 16 + ranges.count)
            tokens.withUnsafeMutableBufferPointer { tokens in
                let splitter = SentenceSplitter(bytes: buffer, tokens: tokens, lexicon: language.lexicon)
                for index in extents.indices {
                    let first = sentences.count
                    splitter.split(extents[index].tokens, paragraph: index, into: &sentences)
                    extents[index].sentences = first..<sentences.count
                }
            }
        }
        let refused = Set(refusals.map(Folding.words))
        names = gazetteer.matches(
            in: bytes, paragraphs: extents, tokens: tokens, refusing: refused)
        self.gazetteer = gazetteer
        self.language = language
        self.bytes = bytes
        self.tokens = tokens
        self.sentences = sentences
        paragraphs = extents
    }

    /// What a name can stand for, sorted by kind and identifier: several where pages share a form.
    func surfaces(of name: NameMatch) -> [Surface] { gazetteer.surfaces(of: name.reading) }
}
