import BriefingModel

/// Everything the site says in its own words, in one language; the same names in every language.
public struct SiteText: Sendable {
    /// ISO 639-1 code.
    public var language: String
    /// How dates are written.
    public var dates: DateWords
    /// How numbers are written.
    public var numbers: NumberWords
    /// Masthead, foot and what stands on every page.
    var frame: FrameText
    /// Headings of sections.
    var headings: HeadingText
    /// Kinds, families, states, nouns with their number.
    var words: WordText
    /// Around statements and references.
    var statements: StatementText
    /// Around transfers of systems.
    var acts: ActText
    /// On pages about people, meetings and systems.
    var entities: EntityText
    /// On article pages.
    var articles: ArticleText
    /// On the home page, the indexes and the timeline.
    var overviews: OverviewText
    /// What the corpus does not say.
    var gaps: GapText
    /// On the quality page.
    var quality: QualityText

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
