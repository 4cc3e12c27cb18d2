import BriefingModel

/// An article cut into tokens and sentences once, for all passes to read.
struct TokenisedArticle: Sendable {
    /// A paragraph's share of the article's tokens, sentences and bytes.
    struct ParagraphExtent: Sendable {
        let tokens: Range<Int>
        let sentences: Range<Int>
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

    /// Tokenises `article`; names are found by `gazetteer`.
    init(_ article: Article, language: Language, gazetteer: Gazetteer) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(article.paragraphs.reduce(UTF8Scan.padding) { $0 + $1.text.utf8.count + 1 })
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(article.paragraphs.count)
        for paragraph in article.paragraphs {
            let start = bytes.count
            bytes.append(contentsOf: paragraph.text.utf8)
            ranges.append(start..<bytes.count)
            bytes.append(UInt8(ascii: "\n"))
        }
        bytes.append(contentsOf: repeatElement(0, count: UTF8Scan.padding))

        var tokens: [Token] = []
        tokens.reserveCapacity(bytes.count / 4)
        var sentences: [Sentence] = []
        var extents: [ParagraphExtent] = []
        extents.reserveCapacity(ranges.count)
        let splitter = SentenceSplitter(bytes: bytes)
        bytes.withUnsafeBufferPointer { buffer in
            for (index, range) in ranges.enumerated() {
                let firstToken = tokens.count
                let firstSentence = sentences.count
                var tokeniser = Tokeniser(
                    buffer, from: range.lowerBound, to: range.upperBound, rules: language.tokenRules,
                    lexicon: language.lexicon)
                tokeniser.read(into: &tokens)
                let own = firstToken..<tokens.count
                Self.markPhrases(&tokens, in: own, lexicon: language.lexicon)
                splitter.split(&tokens, in: own, paragraph: index, into: &sentences)
                extents.append(
                    ParagraphExtent(tokens: own, sentences: firstSentence..<sentences.count, bytes: range))
            }
        }
        let refused = Set(article.corrections.refusals.map(Folding.words))
        names = gazetteer.matches(
            in: bytes, paragraphs: extents, tokens: tokens, refusing: refused)
        self.language = language
        self.bytes = bytes
        self.tokens = tokens
        self.sentences = sentences
        paragraphs = extents
    }

    private static func markPhrases(_ tokens: inout [Token], in range: Range<Int>, lexicon: Lexicon) {
        var index = range.lowerBound
        while index < range.upperBound {
            guard let phrase = lexicon.phrase(at: index, in: tokens, before: range.upperBound) else {
                index += 1
                continue
            }
            tokens[index].phrase = phrase.lexeme
            tokens[index].phraseLength = UInt8(phrase.length)
            tokens[index].classes.formUnion(lexicon.classes(of: phrase.lexeme))
            for inside in index + 1..<index + phrase.length { tokens[inside].flags.insert(.insidePhrase) }
            index += phrase.length
        }
    }
}
