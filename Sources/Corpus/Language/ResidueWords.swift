/// The words by which one language's web pages betray what is no text.
///
/// Every list holds phrases between bars, in any spelling: they are folded, and numbers in a line are passed over, so
/// that `Partages` also means « 12 partages ».
struct ResidueWords: Sendable {
    /// Whole lines that are residue wherever they stand: names of buttons, menus and boxes.
    var labels: String
    /// Labels above a list of other articles: the headline that follows is residue too.
    var linkLabels: String
    /// Labels after which only other articles, comments and forms follow.
    var footMarkers: String
    /// Whole lines that are residue at the head and foot only, or in capitals: names of sections and genres.
    var tags: String
    /// Beginnings of lines that invite to read, share or subscribe; residue wherever they stand.
    var invitations: String
    /// First words of lines that invite to read something else; residue at the foot or without a final stop.
    var invitingVerbs: String
    /// What a button that plays a film or recording says before the place it plays it at.
    var playerCues: String
    /// The first page of a site, where breadcrumbs begin.
    var homePages: String
    /// What a reader with an account does; these end a bar of sections: « Actualités Opinions Se connecter ».
    var accountActions: String
    /// What a site can be: « Plateforme multimédia d’information ».
    var siteNouns: String
    /// Beginnings of the names of ministries and organisations that have a site.
    var institutions: String
    /// Words without a capital that a site's name and the line below it may have beside those.
    var taglineWords: String
    /// Languages by name and code, as a bar to choose one from has them.
    var languageNames: String
    /// Words before a colon that label a line: « Crédit photo : … ».
    var colonLabels: String
    /// Words before a colon that label a short line above the first sentence or at the foot: « Sujets : … ».
    var edgeLabels: String
    /// Those of them behind which a text may tell where its news come from.
    var sourceLabels: String
    /// Phrases inside a note on where the news come from that tell who said them, and when.
    var statementSigns: String
    /// Phrases inside what a site says about itself; residue at the head and foot.
    var disclaimers: String
    /// Words that head a picture's or graphic's caption, before a dash, a colon or a bar.
    var captionLabels: String
    /// Phrases inside the credit of a picture.
    var credits: String
    /// Words that head the credit at the end of a caption.
    var creditHeads: String
    /// Words of which a line of buttons consists.
    var interfaceWords: String
    /// Prepositions and articles that a layout leaves alone on a line.
    var particles: String
    /// Words before the date of publication.
    var publishedCues: String
    /// Texts that are called by the day of their publication, with the word before it, as they begin a headline.
    var datedGenres: String
    /// Words before the date of the last change.
    var updatedCues: String
    /// Words that may stand around a date without making it a sentence.
    var dateFillers: String
    /// How long it takes to read the article, beside its date; numbers are passed over.
    var readingTimes: String
    /// Words that begin the line of an author's name.
    var bylineOpenings: String
    /// Phrases inside the line of an author's name.
    var bylineParts: String
    /// Phrases inside the last line of a dispatch, in brackets, that tells who wrote, translated and edited it.
    var signatureParts: String
    /// What is told of an editor behind the authors' names in such a line.
    var editingNotes: String
    /// What stands before the author's name above a note on who that is.
    var authorNotes: String
    /// Words that show that a short line is a sentence all the same.
    var sentenceWords: String
    /// Words that begin a sentence, or what is left of one, rather than a label.
    var determiners: String
}
