/// A word, number, mark or other sign of a paragraph.
struct Token: Sendable {
    /// What a token is.
    enum Kind: UInt8, Sendable {
        case word
        /// Begins with a digit: `46 000`, `1er`, `10h54`, `155mm`.
        case number
        /// A pronoun behind an inverted verb: `-t-il`, `-elle`; its lexeme is that of the pronoun.
        case clitic
        /// `«`, `“`, `„`, `‹`; whether `“` opens or closes is for the reader of quotations to say.
        case openingMark
        /// `»`, `”`, `›`.
        case closingMark
        /// `"`.
        case straightMark
        case openingBracket, closingBracket
        /// A dash that stands between words, or a bullet.
        case dash
        case comma, semicolon, colon
        /// `.`, `…`, `?`, `!`.
        case stop
        case other
    }

    /// Several kinds of tokens.
    struct Kinds: OptionSet, Sendable {
        let rawValue: UInt16

        /// Quotation marks of all families.
        static let marks: Kinds = [Kinds(.openingMark), Kinds(.closingMark), Kinds(.straightMark)]

        init(rawValue: UInt16) { self.rawValue = rawValue }

        /// One kind.
        @inline(__always)
        init(_ kind: Kind) { rawValue = 1 &<< UInt16(kind.rawValue) }
    }

    /// What is known of a token's spelling and surroundings.
    struct Flags: OptionSet, Hashable, Sendable {
        let rawValue: UInt16
        /// The first letter is a capital.
        static let capitalised = Flags(rawValue: 1)
        /// At least two letters, all of them capitals.
        static let allCapitals = Flags(rawValue: 2)
        /// White space or the paragraph's beginning stands before it.
        static let spaceBefore = Flags(rawValue: 4)
        /// It ends with an apostrophe: `l’`, `qu'`.
        static let elided = Flags(rawValue: 8)
        /// A digit is among its letters: `F-35`, `G7`.
        static let hasDigit = Flags(rawValue: 16)
        /// It stands within a phrase of the lexicon that began before it.
        static let insidePhrase = Flags(rawValue: 32)
        /// It is the first word of its sentence, opening marks aside.
        static let opensSentence = Flags(rawValue: 64)
        /// A hyphen joins its parts: `Jean-Yves`.
        static let hyphenated = Flags(rawValue: 128)
        /// An apostrophe stands within it: `aujourd’hui`.
        static let hasApostrophe = Flags(rawValue: 256)
        /// Nothing but letters from A to Z in either case, with an ASCII character or nothing behind them.
        static let plain = Flags(rawValue: 512)
        /// A name of the gazetteer may begin with it, as far as the word alone tells.
        static let mayBeginName = Flags(rawValue: 1024)
        /// Behind the word may stand who did something: `par`.
        static let leadsAgent = Flags(rawValue: 2048)
        /// One of the `signs` of a language's `MeetingNoteCues`.
        static let isNoteSign = Flags(rawValue: 4096)
        /// Before a noun it means a thing named before: `ces`, `mêmes`.
        static let pointsBack = Flags(rawValue: 8192)
        /// A word for a country: `pays`.
        static let isCountryNoun = Flags(rawValue: 16384)
        /// No list has the word, yet it is long enough, or tied, for somebody's role: `microbiologiste`.
        static let mayBeRole = Flags(rawValue: 32768)

        /// These flags where a condition holds, without a jump, which the words of a text would have guessed wrong.
        @inline(__always)
        func when(_ condition: Bool) -> Flags { Flags(rawValue: condition ? rawValue : 0) }
    }

    /// Offset of the first byte in the article's bytes.
    var firstByte: Int32
    /// Offset after the last byte.
    var endByte: Int32
    /// Offset of the first Unicode scalar in the paragraph.
    var start: Int32
    /// Offset after the last Unicode scalar.
    var end: Int32
    /// Word classes of the word and of the phrase that begins here.
    var classes: WordClasses
    /// The word as it is spelled, for a clitic its pronoun; `Word.none` for other tokens.
    var word: Word
    /// The word's lexeme, or `Lexicon.unknown`.
    var lexeme: LexemeID
    /// The lexeme of the longest phrase that begins here, or `Lexicon.unknown`.
    var phrase: LexemeID
    /// How many tokens that phrase has, 0 without one.
    var phraseLength: UInt8
    /// What it is.
    var kind: Kind
    /// Its spelling and surroundings.
    var flags: Flags
    /// The index of its sentence among the article's.
    var sentence: Int32 = 0

    /// A token between offsets that fit into 32 bits, of which a lexicon knows so much.
    @inline(__always)
    init(
        _ kind: Kind, bytes firstByte: Int, _ endByte: Int, scalars start: Int32, _ end: Int32, flags: Flags,
        word: Word = .none, _ known: WordTable.Entry = WordTable.Entry()
    ) {
        self.firstByte = Int32(truncatingIfNeeded: firstByte)
        self.endByte = Int32(truncatingIfNeeded: endByte)
        self.start = start
        self.end = end
        classes = known.classes
        self.word = word
        lexeme = known.lexeme
        phrase = Lexicon.unknown
        phraseLength = 0
        self.kind = kind
        self.flags = flags
    }

    /// Whether it is a word, with or without digits, and no clitic.
    var isWord: Bool { kind == .word }
    /// Whether it is a quotation mark.
    @inline(__always)
    var isMark: Bool {
        switch kind {
        case .openingMark, .closingMark, .straightMark: true
        default: false
        }
    }
    /// Whether it is nothing but ASCII characters.
    @inline(__always)
    var isASCII: Bool { endByte &- firstByte == end &- start }
    /// Whether its first letter is a capital.
    var isCapitalised: Bool { flags.contains(.capitalised) }

    /// Whether the word, or the phrase that begins here, belongs to one of `classes`.
    func isAny(of classes: WordClasses) -> Bool { !self.classes.isDisjoint(with: classes) }
}
