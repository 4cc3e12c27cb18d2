extension LexiconBuilder {
    /// Adds a list in which each entry's first form is the payload of all its forms: « Ukraine: Kyiv, Kiev » makes both
    /// mean « Kyiv ».
    mutating func addFirstForms(_ list: String, as wordClass: WordClasses) {
        for (_, forms) in Self.entries(list) {
            guard let first = forms.first else { continue }
            for form in forms { add(form: form, as: wordClass, payload: String(first)) }
        }
    }

    /// The first form of each entry by the entry's payload.
    static func firstForms(_ list: String) -> [String: String] {
        var result: [String: String] = [:]
        for (payload, forms) in entries(list) { result[String(payload)] = forms.first.map(String.init) }
        return result
    }

    /// The entries of a list, one a line: `payload: form, form`; without a colon the forms' first is the payload.
    static func entries(_ list: String) -> [(payload: Substring, forms: [Substring])] {
        list.split(separator: "\n").compactMap { line in
            let line = line.trimmed
            if line.isEmpty || line.hasPrefix("#") { return nil }
            guard let colon = line.firstIndex(of: ":") else { return (line, [line]) }
            let forms = line[line.index(after: colon)...].split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
            return (line[..<colon].trimmed, forms)
        }
    }
}
