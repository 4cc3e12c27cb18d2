import BriefingModel

/// Everything the site says in its own words, in one language; the same names in every language.
public final class SiteText: Sendable {
    /// ISO 639-1 code.
    public let language: String
    /// How dates are written.
    public let dates: DateWords
    /// How numbers are written.
    public let numbers: NumberWords
    /// Masthead, foot and what stands on every page.
    let frame: FrameText
    /// Headings of sections.
    let headings: HeadingText
    /// Kinds, families, states, nouns with their number.
    let words: WordText
    /// Around statements and references.
    let statements: StatementText
    /// Around transfers of systems.
    let acts: ActText
    /// On pages about people, meetings and systems.
    let entities: EntityText
    /// On article pages.
    let articles: ArticleText
    /// On the home page, the indexes and the timeline.
    let overviews: OverviewText
    /// What the corpus does not say.
    let gaps: GapText
    /// On the quality page.
    let quality: QualityText

    /// Makes the text of a language.
    init(
        language: String, dates: DateWords, numbers: NumberWords, frame: FrameText, headings: HeadingText,
        words: WordText, statements: StatementText, acts: ActText, entities: EntityText, articles: ArticleText,
        overviews: OverviewText, gaps: GapText, quality: QualityText
    ) {
        self.language = language
        self.dates = dates
        self.numbers = numbers
        self.frame = frame
        self.headings = headings
        self.words = words
        self.statements = statements
        self.acts = acts
        self.entities = entities
        self.articles = articles
        self.overviews = overviews
        self.gaps = gaps
        self.quality = quality
    }

    /// The text of the language with that code; French for any that is not there.
    public static func of(language code: String) -> SiteText { code == "en" ? .english : .french }

    /// A noun with its number: « 7 déclarations ».
    public func count(_ number: Int, _ noun: CountedNoun) -> String {
        if number == 0 { return noun.none }
        let word = number == 1 ? noun.one : noun.many
        return numbers.text(number) + "\u{A0}" + word
    }

    /// Things in a row: « a, b et c ».
    public func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + words.lastJoint + last
    }

    /// The name of a country or organisation in this language.
    public func place(_ french: String) -> String {
        guard language == "en" else { return french }
        let english = PlaceNames.place(french).english
        return english.hasPrefix("the ") ? String(english.dropFirst(4)) : english
    }

    /// A title inside a sentence of the site, in quotation marks; marks of its own become the inner ones.
    func quoted(_ title: String) -> String { statements.openQuote + nested(title) + statements.closeQuote }

    /// A title whose own marks are those used inside quotation marks.
    func nested(_ title: String) -> String {
        let (open, close): (Character, Character) = language == "en" ? ("‘", "’") : ("“", "”")
        var result = ""
        var skipsSpace = false
        for character in title {
            switch character {
            case "«",
                "“" where language == "en":
                result.append(open)
                skipsSpace = character == "«"
                continue
            case "»":
                while result.last?.isWhitespace ?? false { result.removeLast() }
                result.append(close)
            case "”" where language == "en": result.append(close)
            default: if !(skipsSpace && character.isWhitespace) { result.append(character) }
            }
            skipsSpace = false
        }
        return result
    }

    /// The site's own text with this language's typography; never for words of an article.
    public func typeset(_ text: String) -> String { Typography(language: language).apply(to: text) }

    /// Words of an article in `language`, every letter and sign kept, with spaces where lines must not end.
    public func spaced(_ words: String, in language: String?) -> String {
        Typography(language: language ?? self.language).applySpaces(to: words)
    }
}
