/// The regular forms of French verbs that reported speech needs.
///
/// `affirmer` gives `affirme`, `affirment`, `affirmait`, …, `affirmé`, `affirmée`, …, `affirmant`; `révéler` gives
/// `révèle`; `rappeler` gives `rappelle`; `annoncer` gives `annonçait`; `avertir` gives `avertissait`.
enum FrenchConjugation {
    /// What form of the verb a word is.
    enum Form: Int, CaseIterable, Sendable {
        case finite, participle, gerund, infinitive
    }

    /// All forms of one line of a verb list, the class letter already taken off.
    static func forms(ofLine line: ListedText) -> (infinitive: String, forms: [(String, Form)]) {
        var words = line.words.map(\.text)
        var infinitive = words.removeFirst()
        if infinitive == "se", !words.isEmpty { infinitive += " " + words.removeFirst() }
        let bare = infinitive.dropReflexive
        if words.isEmpty { return (infinitive, regularForms(of: bare)) }
        let kinds = [Form.finite, .participle, .gerund]
        var forms: [(String, Form)] = []
        for (kind, words) in zip(kinds, words.split(separator: "|", omittingEmptySubsequences: false)) {
            forms += words.map { ($0, kind) }
            if kind == .finite { forms.append((bare, .infinitive)) }
        }
        return (infinitive, forms)
    }

    private static func regularForms(of infinitive: String) -> [(String, Form)] {
        let stem = String(infinitive.dropLast(2))
        var forms: [(String, Form)] = [(infinitive, .infinitive)]
        if infinitive.ends("ir") {
            for ending in ["it", "issent", "issait", "issaient", "irent", "ira", "irait", "iront", "isse"] {
                forms.append((stem + ending, .finite))
            }
            for ending in ["i", "ie", "is", "ies"] { forms.append((stem + ending, .participle)) }
            forms.append((stem + "issant", .gerund))
            return forms
        }
        let open = openStem(of: stem)
        let soft = softStem(of: stem)
        for ending in ["e", "ent"] { forms.append((open + ending, .finite)) }
        if open != stem {
            // Both spellings of the future are met: « répétera » and « répètera ».
            for ending in ["era", "erait", "eront"] { forms.append((open + ending, .finite)) }
        }
        for ending in ["èrent", "era", "erait", "eront"] { forms.append((stem + ending, .finite)) }
        for ending in ["ait", "aient", "a"] { forms.append((soft + ending, .finite)) }
        for ending in ["é", "ée", "és", "ées"] { forms.append((stem + ending, .participle)) }
        forms.append((soft + "ant", .gerund))
        return forms
    }

    /// The stem before a silent ending: `révél` gives `révèl`, `rappel` gives `rappell`, `relev` gives `relèv`.
    private static func openStem(of stem: String) -> String {
        if stem.ends("appel") || stem.ends("rejet") { return stem + String(stem.suffix(1)) }
        if stem.ends("oy") || stem.ends("uy") || stem.ends("ay") { return stem.dropLast() + "i" }
        let letters = stem.unicodeScalars
        let consonants = letters.reversed().prefix { !"aeiouyéèêâîôû".unicodeScalars.contains($0) }.count
        let muteCluster = stem.ends("gu") ? 2 : consonants
        guard (1...2).contains(muteCluster), muteCluster == 1 || stem.ends("gu") || stem.ends("qu") else {
            return stem
        }
        let vowel = letters.index(letters.endIndex, offsetBy: -muteCluster - 1, limitedBy: letters.startIndex)
        guard let vowel, letters[vowel] == "é" || letters[vowel] == "e" else { return stem }
        // « eu » keeps its vowel: « pleurer ».
        return stem[..<vowel] + "è" + stem[letters.index(after: vowel)...]
    }

    /// The stem before `a`: `annonc` gives `annonç`, `jug` gives `juge`.
    private static func softStem(of stem: String) -> String {
        if stem.ends("c") { return stem.dropLast() + "ç" }
        return stem.ends("g") ? stem + "e" : stem
    }
}

extension String {
    /// Without the pronoun of a reflexive infinitive: `s'exclamer` gives `exclamer`.
    fileprivate var dropReflexive: String {
        for prefix in ["se ", "s'"] where hasPrefix(prefix) { return String(dropFirst(prefix.count)) }
        return self
    }
}
