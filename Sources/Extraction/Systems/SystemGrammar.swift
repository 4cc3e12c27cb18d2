/// The words of a language around the names of systems.
struct SystemGrammar: Sendable {
    /// `et`.
    let additions: WordSet
    /// `et`, `ou`.
    let joiners: WordSet
    /// `de`, `d'`.
    let ofWords: WordSet
    /// May stand between a noun of arms and the name: « un système à longue portée Kobra ».
    let links: WordSet
    /// `la`, behind `de`.
    let innerArticles: WordSet
    /// Before one ship's name: « la frégate Aurore ».
    let singleLeads: WordSet
    /// `aux`, which plurals take.
    let pluralContractions: WordSet
    /// Which one of several: `premier`.
    let ordinals: WordSet
    /// Endings of more of them: `ième`.
    let ordinalEndings: Endings
    /// Which ones of several: `derniers`.
    let pluralOrdinals: WordSet
    /// Endings in e that adjectives and nouns have rather than verbs in the third person, and whole words.
    let adjectiveEndings: Endings
    /// Abbreviations for kinds of arms, which are no names: « drones FPV », « drones MALE ».
    let kinds: WordSet
    /// Letters before the numbers of conferences, roads and papers: `COP`, `RN`.
    let otherSeries: [[UInt8]]
    /// Names of groups and days that look like models: `M-23`.
    let otherModels: WordSet
    /// What has a number behind it: `vol`, `route`.
    let numberedThings: WordSet
    /// `opération`: the name behind it is not the system's.
    let operations: WordSet
}
