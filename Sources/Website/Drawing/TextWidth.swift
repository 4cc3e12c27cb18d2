/// An estimate of how wide a text is in a usual sans-serif, generous rather than tight.
enum TextWidth {
    /// In units, for a font of `size` units.
    static func of(_ text: String, size: Double) -> Double {
        var ems = 0.0
        for scalar in text.unicodeScalars {
            switch scalar {
            case "i", "j", "l", "t", "f", "I", "r", ".", ",", ":", ";", "'", "’", "!", "|", "(", ")", " ", "\u{A0}":
                ems += 0.34
            case "m", "w", "M", "W", "œ", "æ": ems += 0.9
            case "A"..."Z": ems += 0.7
            default: ems += 0.58
            }
        }
        return ems * size
    }

    /// The text cut to at most `width` units, with an ellipsis where something is left out.
    static func fitted(_ text: String, size: Double, width: Double) -> String {
        guard of(text, size: size) > width else { return text }
        var shown = text
        while !shown.isEmpty, of(shown + "…", size: size) > width { shown.removeLast() }
        while shown.last == " " || shown.last == "," { shown.removeLast() }
        return shown + "…"
    }
}
