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
    /// `missiles`, `munitions`: they are given for a system.
    let ammunition: WordSet
    /// `la`, behind `de`.
    let innerArticles: WordSet
    /// Before one ship's name: « la frégate Aurore ».
    let singleLeads: WordSet
    /// Before the names of several ships: « les frégates Aurore et Étoile ».
    let pluralLeads: WordSet
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
    /// What tells that a name is no system's: of firms, of ships: « Bombardier Inc », « la frégate HMS Aurore ».
    let otherNames: WordSet
    /// Letters before the numbers of conferences, roads and papers: `COP`, `RN`.
    let otherSeries: [[UInt8]]
    /// Names of groups and days that look like models: `M-23`.
    let otherModels: WordSet
    /// What has a number behind it: `vol`, `route`.
    let numberedThings: WordSet
    /// Behind a name, which of its versions: `NG`, `SLM`, `II`.
    let versions: WordSet
    /// `Mark`, `Block`: a number or a version behind it is a version.
    let versionNouns: WordSet
    /// `capitaine`: behind it and `de` a noun for a ship is part of a rank.
    let ranks: WordSet
    /// How much of something, before `de`: « davantage de Gepard ».
    let amounts: WordSet
    /// `opération`: the name behind it is not the system's.
    let operations: WordSet
}
