import BriefingModel

/// Finds the first full date that the text writes out, such as « 13 octobre 2022 ».
struct DayReader {
    private let text: TokenisedArticle

    init(_ text: TokenisedArticle) { self.text = text }

    /// The first day, if any is written with its year.
    var firstDay: PartialDate? {
        for index in text.tokens.indices.dropFirst() where text.tokens[index].isAny(of: .month) {
            guard let month = text.unit(.month, at: index)?.value else { continue }
            var next = index + 1
            if next < text.tokens.count, text.tokens[next].kind == .stop { next += 1 }
            guard next < text.tokens.count, text.tokens[next].kind == .number, let year = Int(text.text(next)),
                (1900...2100).contains(year)
            else { continue }
            let day = Int(text.text(index - 1).prefix { $0.isNumber })
            if let date = day.flatMap({ PartialDate(year: year, month: month, day: $0) }) { return date }
        }
        return nil
    }
}
