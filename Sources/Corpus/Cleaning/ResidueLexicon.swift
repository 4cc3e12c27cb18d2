/// The residue words of all languages, ready to be looked up; pages in one language carry residue in others.
final class ResidueLexicon: Sendable {
    let labels: PhraseTable
    let linkLabels: PhraseTable
    let footMarkers: PhraseTable
    let tags: PhraseTable
    let invitations: PhraseTable
    let invitingVerbs: PhraseTable
    let playerCues: PhraseTable
    let homePages: PhraseTable
    let accountActions: PhraseTable
    let siteNouns: PhraseTable
    let institutions: PhraseTable
    let taglineWords: PhraseTable
    let languageNames: PhraseTable
    let colonLabels: PhraseTable
    let edgeLabels: PhraseTable
    let sourceLabels: PhraseTable
    let statementSigns: PhraseTable
    let disclaimers: PhraseTable
    let captionLabels: PhraseTable
    let credits: PhraseTable
    let creditHeads: PhraseTable
    let interfaceWords: PhraseTable
    let particles: PhraseTable
    let publishedCues: PhraseTable
    let datedGenres: PhraseTable
    let updatedCues: PhraseTable
    let dateFillers: PhraseTable
    let readingTimes: PhraseTable
    let bylineOpenings: PhraseTable
    let bylineParts: PhraseTable
    let signatureParts: PhraseTable
    let editingNotes: PhraseTable
    let authorNotes: PhraseTable
    let sentenceWords: PhraseTable
    let determiners: PhraseTable

    /// For each first word of a phrase the lists that have it.
    let kinds: FoldedWordTable<UInt32>

    /// French and English.
    static let shared = ResidueLexicon(.french, .english)

    init(_ first: ResidueWords, _ second: ResidueWords) {
        func table(_ path: KeyPath<ResidueWords, String>) -> PhraseTable {
            PhraseTable(first[keyPath: path], second[keyPath: path])
        }
        labels = table(\.labels)
        linkLabels = table(\.linkLabels)
        footMarkers = table(\.footMarkers)
        tags = table(\.tags)
        invitations = table(\.invitations)
        invitingVerbs = table(\.invitingVerbs)
        playerCues = table(\.playerCues)
        homePages = table(\.homePages)
        accountActions = table(\.accountActions)
        siteNouns = table(\.siteNouns)
        institutions = table(\.institutions)
        taglineWords = table(\.taglineWords)
        languageNames = table(\.languageNames)
        colonLabels = table(\.colonLabels)
        edgeLabels = table(\.edgeLabels)
        sourceLabels = table(\.sourceLabels)
        statementSigns = table(\.statementSigns)
        disclaimers = table(\.disclaimers)
        captionLabels = table(\.captionLabels)
        credits = table(\.credits)
        creditHeads = table(\.creditHeads)
        interfaceWords = table(\.interfaceWords)
        particles = table(\.particles)
        publishedCues = table(\.publishedCues)
        datedGenres = table(\.datedGenres)
        updatedCues = table(\.updatedCues)
        dateFillers = table(\.dateFillers)
        readingTimes = table(\.readingTimes)
        bylineOpenings = table(\.bylineOpenings)
        bylineParts = table(\.bylineParts)
        signatureParts = table(\.signatureParts)
        editingNotes = table(\.editingNotes)
        authorNotes = table(\.authorNotes)
        sentenceWords = table(\.sentenceWords)
        determiners = table(\.determiners)
        var kinds: [FoldedWord: UInt32] = [:]
        let lists: [(PhraseTable, PhraseKinds)] = [
            (labels, .labels), (footMarkers, .labels), (tags, .tags), (invitations, .invitations),
            (invitingVerbs, .invitingVerbs), (colonLabels, .colonLabels), (edgeLabels, .colonLabels),
            (disclaimers, .disclaimers),
            (captionLabels, .captionLabels), (credits, .credits), (creditHeads, .credits),
            (interfaceWords, .interfaceWords),
            (particles, .particles), (publishedCues, .cues), (updatedCues, .cues),
        ]
        for (list, kind) in lists {
            for word in list.firstWords { kinds[word, default: 0] |= kind.rawValue }
        }
        self.kinds = FoldedWordTable(kinds)
    }
}
