import BriefingModel

/// The ministers' pages by the family name that ends their name or an alias.
final class PageNames: Sendable {
    /// One form of a page's name.
    private struct Form: Sendable {
        let page: Int
        /// Loose keys of all its words.
        let words: [NameKey]
    }

    let ministers: [MinisterPage]
    /// The offices of all pages, those of one page side by side.
    let offices: [MinisterOffice]
    /// For each page where its offices stand.
    private let officesOfPage: [Range<Int>]
    private let lastWords: WordNumbers
    /// All forms, those that end with the same word side by side.
    private let forms: [Form]
    /// For each of those words where its forms stand.
    private let formsOfWord: [Range<Int>]

    init(_ knowledge: Knowledge) {
        ministers = knowledge.ministers
        var lastWords = WordNumbers(room: knowledge.ministers.count)
        var forms: [[Form]] = []
        for (index, minister) in knowledge.ministers.enumerated() {
            for name in [minister.page.name] + minister.page.aliases {
                let words = Self.words(name)
                guard let last = words.last else { continue }
                let number = Int(lastWords.number(of: last.word))
                if number == forms.count { forms.append([]) }
                forms[number].append(Form(page: index, words: words))
            }
        }
        self.lastWords = lastWords
        self.forms = forms.flatMap(\.self)
        var first = 0
        formsOfWord = forms.map { some in
            defer { first += some.count }
            return first..<first + some.count
        }
        var offices: [MinisterOffice] = []
        officesOfPage = knowledge.ministers.enumerated().map { index, minister in
            let first = offices.count
            offices += minister.offices.map { MinisterOffice($0, page: index) }
            return first..<offices.count
        }
        self.offices = offices
    }

    /// The offices of a page.
    func offices(of page: Int) -> ArraySlice<MinisterOffice> { offices[officesOfPage[page]] }

    /// The loose keys of a name's words, honorifics left out.
    static func words(_ name: String) -> [NameKey] {
        var name = name
        var words: [NameKey] = []
        name.withUTF8 { addWords(of: $0, to: &words) }
        return words
    }

    /// Adds those of a name in valid UTF-8.
    static func addWords(of name: UnsafeBufferPointer<UInt8>, to words: inout [NameKey]) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.count) { letters in
            var count = 0
            var position = 0
            while position < name.count {
                let byte = name[position]
                if byte | 0x20 &- 0x61 < 26 {
                    letters[count] = byte | 0x20
                    count += 1
                    position += 1
                    continue
                }
                let (scalar, length) = Folding.scalar(name, at: position)
                position += length
                if isSeparator(scalar) {
                    add(letters[..<count], to: &words)
                    count = 0
                    continue
                }
                // Two letters take the place of at least two bytes.
                for letter in Folding.letters(of: scalar) {
                    letters[count] = letter
                    count += 1
                }
            }
            add(letters[..<count], to: &words)
        }
    }

    /// Adds the loose key of a word's folded letters, unless it is an honorific.
    private static func add(_ letters: Slice<UnsafeMutableBufferPointer<UInt8>>, to words: inout [NameKey]) {
        guard !letters.isEmpty else { return }
        let key = NameKey.loose(UnsafeMutableBufferPointer(rebasing: letters))
        guard !key.text.isEmpty, key.text.utf8.count > 3 || !honorifics.contains(key.text) else { return }
        words.append(key)
    }

    private static let honorifics: WordSet = ["m", "mm", "mr", "me", "mrs", "ms"]

    /// White space, and the full stop of an initial.
    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80
            ? scalar == "." || scalar == " " || (0x09...0x0D).contains(scalar.value)
            : scalar.value == 0xA0 || scalar.value >= 0x1680 && scalar.properties.isWhitespace
    }

    /// The forms that end with the last of some words.
    private func forms(endingAs words: ArraySlice<NameKey>) -> ArraySlice<Form>? {
        words.last.flatMap { lastWords[$0.word] }.map { forms[formsOfWord[$0]] }
    }

    /// Pages of people whose full name this can be.
    func pages(fullName words: ArraySlice<NameKey>) -> Few<Int> {
        guard words.count > 1, let given = words.first, let forms = forms(endingAs: words) else { return [] }
        var pages = Few<Int>()
        for form in forms
        where form.words.count > 1 && form.page != pages.last && NameKey.areCompatible(form.words[0], given) {
            pages.append(form.page)
        }
        return pages
    }

    /// Whether there is a page of somebody whose full name this can be.
    func hasPage(fullName words: ArraySlice<NameKey>) -> Bool {
        guard words.count > 1, let given = words.first, let forms = forms(endingAs: words) else { return false }
        return forms.contains { $0.words.count > 1 && NameKey.areCompatible($0.words[0], given) }
    }

    /// Whether there is a page of somebody whose family name this can be.
    func hasPage(familyName words: ArraySlice<NameKey>) -> Bool {
        guard let forms = forms(endingAs: words) else { return false }
        return forms.contains { $0.words[...].end(with: words) }
    }

    /// Pages of people whose family name this can be: `von der Leyen`, `Leyen`.
    func pages(familyName words: ArraySlice<NameKey>) -> [Int] {
        guard let forms = forms(endingAs: words) else { return [] }
        return Self.unique(forms.filter { $0.words[...].end(with: words) }.map(\.page))
    }

    /// Each page once; forms stand in the order of their pages.
    private static func unique(_ pages: [Int]) -> [Int] {
        pages.enumerated().filter { $0.offset == 0 || pages[$0.offset - 1] != $0.element }.map(\.element)
    }
}
