/// French typography for the site's own text and for headings: spaces, quotes, apostrophes, dashes.
///
/// Never applied to the words of a quotation or an article. Rules after the Imprimerie nationale's « Lexique des règles
/// typographiques » as PAGES sums them up.
public enum FrenchTypography {
    private static let noBreak: Unicode.Scalar = "\u{A0}"
    private static let narrow: Unicode.Scalar = "\u{202F}"

    /// `L'OTAN: 46 000 obus de 155 mm ?` gives `L’OTAN : 46 000 obus de 155 mm ?` with no-break spaces.
    public static func apply(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var output: [Unicode.Scalar] = []
        output.reserveCapacity(scalars.count + 8)
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            switch scalar {
            case "'":
                output.append("’")
            case ".":
                if output.suffix(2) == [".", "."] {
                    output.removeLast(2)
                    output.append("…")
                } else {
                    output.append(".")
                }
            case ";", "!", "?":
                if isSentenceMark(scalar, after: output, before: next) { setSpace(narrow, in: &output) }
                output.append(scalar)
            case ":":
                if isSentenceMark(scalar, after: output, before: next) { setSpace(noBreak, in: &output) }
                output.append(scalar)
            case "»":
                setSpace(noBreak, in: &output)
                output.append(scalar)
            case " ", noBreak, narrow:
                appendSpace(scalar, before: next, following: scalars[(index + 1)...], to: &output)
            case "-" where isIncise(output, next):
                output.append("–")
            default:
                if output.last == "«" { output.append(noBreak) }
                output.append(scalar)
            }
        }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: output)
        return String(result)
    }

    /// `:` inside `10:30` or `https://` and a mark that opens a text are none.
    private static func isSentenceMark(
        _ mark: Unicode.Scalar, after output: [Unicode.Scalar], before next: Unicode.Scalar?
    ) -> Bool {
        guard let last = output.last, !"(«[!?".unicodeScalars.contains(last) else { return false }
        guard let next else { return true }
        return !(next.properties.isAlphabetic || isDigit(next) || next == "/")
    }

    private static func setSpace(_ space: Unicode.Scalar, in output: inout [Unicode.Scalar]) {
        while let last = output.last, last == " " || last == noBreak || last == narrow { output.removeLast() }
        if !output.isEmpty { output.append(space) }
    }

    private static func appendSpace(
        _ space: Unicode.Scalar, before next: Unicode.Scalar?, following: ArraySlice<Unicode.Scalar>,
        to output: inout [Unicode.Scalar]
    ) {
        guard let last = output.last else { return output.append(space) }
        if last == "«" { return output.append(noBreak) }
        if last == noBreak || last == narrow { return }
        if isDigit(last), let next, isDigit(next), digitsAfter(following) == 3, digitsBefore(output) <= 3 {
            return output.append(narrow)
        }
        if isDigit(last), startsUnit(following) { return output.append(noBreak) }
        if last == "°", let next, isDigit(next) { return output.append(noBreak) }
        if last == ".", isInitial(output), let next, next.properties.isUppercase { return output.append(noBreak) }
        output.append(space)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func digitsAfter(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
        scalars.prefix(while: isDigit).count
    }

    private static func digitsBefore(_ scalars: [Unicode.Scalar]) -> Int {
        scalars.reversed().prefix(while: isDigit).count
    }

    private static func isInitial(_ output: [Unicode.Scalar]) -> Bool {
        guard output.count >= 2, output[output.count - 2].properties.isUppercase else { return false }
        return output.count == 2 || output[output.count - 3] == " " || output[output.count - 3] == noBreak
    }

    /// ` - ` between spaces is an incise; a hyphen between letters stays.
    private static func isIncise(_ output: [Unicode.Scalar], _ next: Unicode.Scalar?) -> Bool {
        guard let last = output.last, let next else { return false }
        return (last == " " || last == noBreak) && next == " "
    }

    private static let units: [String] = [
        "%", "€", "$", "mm", "cm", "km", "kg", "t", "h", "km/h", "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre", "millions", "milliards", "euros", "dollars",
    ]

    private static func startsUnit(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let word = scalars.prefix { !($0 == " " || $0 == noBreak || $0 == "," || $0 == "." || $0 == ")" || $0 == ";") }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: word)
        return units.contains(String(view))
    }
}
