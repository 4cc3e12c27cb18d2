/// Around statements and references.
struct StatementText: Hashable, Sendable {
    /// Opening mark with its space.
    var openQuote: String
    /// Closing mark with its space.
    var closeQuote: String
    var quotation: String
    var reported: String
    var doubtful: String
    var anonymous: String
    var unknownSpeaker: String
    /// Text of the link to a statement itself.
    var permalink: String
    /// What assistive technology calls that link.
    var permalinkLabel: Phrase
    var paragraph: Phrase
    /// Before the number of a paragraph.
    var oneParagraph: String
    /// Before the numbers of several.
    var manyParagraphs: String
    /// What assistive technology calls a reference.
    var referenceLabel: Phrase
    /// Link to where an article was taken from.
    var original: String
    /// Before the references of a repeated statement.
    var repeatedBy: CountedNoun
    /// Under the heading of a list of statements.
    var summary: Phrase
    /// The same where they stand by person, each in order of date.
    var summaryByPerson: Phrase
    /// Title of the page of a period.
    var periodTitle: Phrase
    /// The year of what has no date.
    var undatedYear: String
    /// An article whose title is not known.
    var untitled: Phrase
}
