/// Which signs of a text are replaced, and where a space is missing; the spaces' kinds are for `SpaceRules`.
struct SignRules {
    let typography: Typography
    /// Quotation marks that are open: within them no sign is touched.
    var openQuotations: Int

    private var output: [Unicode.Scalar] = []
    private var input: [Unicode.Scalar] = []
    /// Where the first dash of an incise stands in the output, in a sentence that has not ended.
    private var openDash: Int?
    /// Whether a straight mark stands open, as in `'mot'`.
    private var isStraightMarkOpen = false

    init(typography: Typography, openQuotations: Int) {
        self.typography = typography
        self.openQuotations = openQuotations
    }

    /// Replaces signs and puts in missing spaces.
    mutating func apply(to text: String) -> String {
        input = Array(text.unicodeScalars)
        output.reserveCapacity(input.count + 8)
        var index = 0
        while index < input.count { index += take(index) }
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: output)
        return String(scalars)
    }

    /// Writes what becomes of the scalar at `index`, and returns how many scalars that takes up.
    private mutating func take(_ index: Int) -> Int {
        let scalar = input[index]
        switch scalar {
        case "«", "“":
            openQuotations += 1
            output.append(scalar)
            if typography == .french, scalar == "«", let next = scalarAt(index + 1), !Self.isSpace(next) {
                output.append(" ")
            }
            return 1
        case "»", "”":
            openQuotations = max(0, openQuotations - 1)
            if typography == .french, scalar == "»", let last = output.last, !Self.isSpace(last) { output.append(" ") }
            output.append(scalar)
            return 1
        default: break
        }
        if openQuotations > 0 {
            output.append(scalar)
            return 1
        }
        return takeOutsideQuotations(index)
    }

    private mutating func takeOutsideQuotations(_ index: Int) -> Int {
        let scalar = input[index]
        let next = scalarAt(index + 1)
        switch scalar {
        case "'":
            if isLetter(output.last) {
                let joins = isLetter(next) || next == "«" || next == "“" || (next == nil && !isStraightMarkOpen)
                if !joins { isStraightMarkOpen = false }
                output.append(joins ? "’" : scalar)
            } else {
                if isLetter(next) { isStraightMarkOpen = true }
                output.append(scalar)
            }
        case ".":
            let dots = input[index...].prefix { $0 == "." }.count
            output += dots == 3 ? ["…"] : Array(repeating: ".", count: dots)
            openDash = nil
            return dots
        case ";", "!", "?", ":":
            if typography == .french, isSentenceMark(before: next) { output.append(" ") }
            output.append(scalar)
            if scalar == "!" || scalar == "?" { openDash = nil }
        case "-", "–", "—": return takeDash(index)
        case "0"..."9": return takeNumber(index)
        default: output.append(scalar)
        }
        return 1
    }

    /// Whether a mark ends words before it rather than being part of `10:30`, `https://` or `:)`.
    private func isSentenceMark(before next: Unicode.Scalar?) -> Bool {
        guard let last = output.last, isLetter(last) || Self.isDigit(last) || "»”)…%’".unicodeScalars.contains(last)
        else {
            return false
        }
        guard let next else { return true }
        return Self.isSpace(next) || "»”)\"".unicodeScalars.contains(next)
    }

    /// ` - ` and ` — ` become ` – `; within a pair of them the inner spaces are no-break ones.
    private mutating func takeDash(_ index: Int) -> Int {
        let dashes = input[index...].prefix { $0 == "-" }.count
        let length = max(1, dashes)
        guard typography == .french, dashes <= 2, let last = output.last, Self.isSpace(last),
            let next = scalarAt(index + length), Self.isSpace(next), !isBetweenNumbers(index, length)
        else {
            output += input[index..<(index + length)]
            return length
        }
        if let open = openDash {
            output[open + 1] = "\u{A0}"
            output[output.count - 1] = "\u{A0}"
            openDash = nil
            output.append("–")
            return length
        }
        openDash = output.count
        output.append("–")
        return length
    }

    private func isBetweenNumbers(_ index: Int, _ length: Int) -> Bool {
        let before = output.dropLast().last.map(Self.isDigit) ?? false
        let after = scalarAt(index + length + 1).map(Self.isDigit) ?? false
        return before && after
    }

    /// A number with what is written onto it: `46000` gets its space, `20%` and `155mm` too, `2ème` becomes `2e`.
    private mutating func takeNumber(_ index: Int) -> Int {
        let digits = input[index...].prefix(while: Self.isDigit)
        let end = digits.endIndex
        guard typography == .french, !isJoined(output.last) else {
            output += digits
            return digits.count
        }
        let next = scalarAt(end)
        if digits.count >= 5, digits.first != "0", isPlainNumber(before: next, at: end) {
            for (offset, digit) in digits.enumerated() {
                if offset > 0, (digits.count - offset).isMultiple(of: 3) { output.append("\u{202F}") }
                output.append(digit)
            }
        } else {
            output += digits
        }
        if let next, next == "%" || next == "€", !isLetter(scalarAt(end + 1)) {
            output.append(" ")
        } else if let unit = attachedUnit(at: end) {
            output.append(" ")
            output += Array(unit.unicodeScalars)
            return digits.count + unit.unicodeScalars.count
        } else if let suffix = ordinalSuffix(at: end) {
            output += Array((suffix == "ère" ? "re" : "e").unicodeScalars)
            return digits.count + suffix.unicodeScalars.count
        }
        return digits.count
    }

    /// Whether a number is joined to something before it, as in `A400`, `IL-76`, `3,5` or `n° 12345`.
    private func isJoined(_ last: Unicode.Scalar?) -> Bool {
        guard let last else { return false }
        return isLetter(last) || "-–/.,_#°:+".unicodeScalars.contains(last)
    }

    /// Neither an identifier (`ISO 27001`, `n° 12345`), nor a postal code (`75007 Paris`), nor part of a longer number.
    private func isPlainNumber(before next: Unicode.Scalar?, at end: Int) -> Bool {
        if let next, isLetter(next) || "-–/_:.,".unicodeScalars.contains(next), !endsSentence(end) { return false }
        var before = output[...]
        while let last = before.last, Self.isSpace(last) { before.removeLast() }
        if before.count < output.count, let last = before.last, Self.isDigit(last) || last == "°" { return false }
        let word = before.reversed().prefix { isLetter($0) }
        if word.count > 1, word.allSatisfy(\.properties.isUppercase) { return false }
        guard let next, Self.isSpace(next), let following = scalarAt(end + 1) else { return true }
        return !following.properties.isUppercase && !Self.isDigit(following)
    }

    /// Whether a full stop or comma at `index` is not followed by a digit.
    private func endsSentence(_ index: Int) -> Bool {
        guard let mark = scalarAt(index), mark == "." || mark == "," else { return false }
        return !(scalarAt(index + 1).map(Self.isDigit) ?? false)
    }

    private func attachedUnit(at index: Int) -> String? {
        TypographicUnits.attached.first { word(at: index) == $0 }
    }

    private func ordinalSuffix(at index: Int) -> String? {
        ["ème", "ère", "eme"].first { word(at: index) == $0 }
    }

    private func word(at index: Int) -> String {
        var word = String.UnicodeScalarView()
        word.append(contentsOf: input[index...].prefix { isLetter($0) })
        return String(word)
    }

    private func scalarAt(_ index: Int) -> Unicode.Scalar? { index < input.count ? input[index] : nil }

    private func isLetter(_ scalar: Unicode.Scalar?) -> Bool { scalar?.properties.isAlphabetic ?? false }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "\u{A0}", "\u{202F}", "\u{2009}", "\n", "\t": true
        default: false
        }
    }
}
