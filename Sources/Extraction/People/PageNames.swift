import BriefingModel

/// The ministers' pages by the family name that ends their name or an alias.
struct PageNames: Sendable {
    /// One form of a page's name.
    private struct Form: Sendable {
        let page: Int
        /// Loose keys of all its words.
        let words: [String]
    }

    let ministers: [MinisterPage]
    private let formsByLastWord: [String: [Form]]

    init(_ knowledge: Knowledge) {
        ministers = knowledge.ministers
        var forms: [String: [Form]] = [:]
        for (index, minister) in knowledge.ministers.enumerated() {
            for name in [minister.page.name] + minister.page.aliases {
                let words = Self.words(name)
                guard let last = words.last else { continue }
                forms[last, default: []].append(Form(page: index, words: words))
            }
        }
        formsByLastWord = forms
    }

    /// The loose keys of a name's words, honorifics left out.
    static func words(_ name: String) -> [String] {
        name.unicodeScalars.split(whereSeparator: isSeparator).map { NameKey.loose(Substring($0)) }
            .filter { !$0.isEmpty && !["m", "mm", "mr", "me", "mrs", "ms"].contains($0) }
    }

    /// White space, and the full stop of an initial.
    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80
            ? scalar == "." || scalar == " " || (0x09...0x0D).contains(scalar.value)
            : scalar.value == 0xA0 || scalar.value >= 0x1680 && scalar.properties.isWhitespace
    }

    /// Pages of people whose full name this can be.
    func pages(fullName words: [String]) -> [Int] {
        guard words.count > 1, let last = words.last, let given = words.first else { return [] }
        let found = (formsByLastWord[last] ?? []).filter {
            $0.words.count > 1 && NameKey.areCompatible($0.words[0], given)
        }
        return Self.unique(found.map(\.page))
    }

    /// Pages of people whose family name this can be: `von der Leyen`, `Leyen`.
    func pages(familyName words: [String]) -> [Int] {
        guard let last = words.last else { return [] }
        let found = (formsByLastWord[last] ?? []).filter { form in
            form.words.count >= words.count && Array(form.words.suffix(words.count)) == words
        }
        return Self.unique(found.map(\.page))
    }

    private static func unique(_ pages: [Int]) -> [Int] { Array(Set(pages)).sorted() }
}
