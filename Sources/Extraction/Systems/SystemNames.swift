import BriefingModel

/// Under which name a listed system without a page is put out: the fullest that the article uses, or its usual name
/// where that stands at least as often or two versions stand beside it.
struct SystemNames {
    let text: TokenisedArticle

    /// A form of the article.
    private struct Form {
        let text: String
        /// Its letters and digits as names are compared by them.
        let symbols: [UInt8]
    }

    /// The name for a system whose usual one is `name`, by all places that name it.
    ///
    /// « Leopard 2A4 » twice and « Leopard 2 » give « Leopard 2A4 »; where the usual name « Leopard 2 » is as frequent, or
    /// « Leopard 2A6 » stands there too, they give that; « Panzerhaubitze 2000 » alone stays what it is.
    func name(of found: [SystemFinder.Found], usual name: String) -> String {
        var forms: [(form: Form, count: Int)] = []
        for one in found {
            guard let form = form(of: one) else { continue }
            if let place = forms.firstIndex(where: { $0.form.symbols == form.symbols }) {
                forms[place].count += 1
            } else {
                forms.append((form, 1))
            }
        }
        guard let first = forms.first, forms.count > 1 else { return forms.first?.form.text ?? name }
        let usual = FoldedText.symbols(of: name)
        let usualCount = forms.first { $0.form.symbols == usual }?.count ?? 0
        let fullest = forms.first { one in forms.allSatisfy { Self.holds(one.form.symbols, $0.form.symbols) } }
        if let fullest { return fullest.count > usualCount ? fullest.form.text : name }
        let isUsual = usualCount > 0 || forms.allSatisfy { $0.form.symbols.starts(with: usual) }
        return isUsual ? name : first.form.text
    }

    private static func holds(_ whole: [UInt8], _ part: [UInt8]) -> Bool {
        part.count <= whole.count && (0...whole.count - part.count).contains { whole[$0...].starts(with: part) }
    }

    /// A form as the list spells it, else as the text does; `nil` for descriptions, which begin with a small letter.
    private func form(of one: SystemFinder.Found) -> Form? {
        let start = text.byte(ofScalar: one.span.start, in: one.tokens)
        let end = text.byte(ofScalar: one.span.end, in: one.tokens)
        guard start < end else { return nil }
        let scalars = String(decoding: text.bytes[start..<end], as: UTF8.self).unicodeScalars
        guard let first = scalars.first, !first.properties.isLowercase else { return nil }
        var spelled = String.UnicodeScalarView()
        for scalar in scalars { spelled.append(Self.plain[scalar] ?? scalar) }
        let symbols = FoldedText.symbols(of: String(spelled))
        guard let listed = one.listed else { return Form(text: String(spelled), symbols: symbols) }
        let known = text.language.knownSystems[listed].forms
        let single = symbols.last == FoldedSymbol.firstLetter + 18 ? Array(symbols.dropLast()) : symbols
        guard let form = known.first(where: { $0.symbols == symbols }) ?? known.first(where: { $0.symbols == single })
        else { return Form(text: String(spelled), symbols: symbols) }
        return Form(text: form.text, symbols: form.symbols)
    }

    /// Spaces and hyphens at which no line may break, and what stands for them elsewhere.
    private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
        "\u{A0}": " ", "\u{202F}": " ", "\u{2011}": "-", "\u{2010}": "-",
    ]
}
