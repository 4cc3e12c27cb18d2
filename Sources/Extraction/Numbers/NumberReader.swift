import BriefingModel

/// Reads numbers as texts write them: `46 000`, `deux cents`, `1,5 million`, `une vingtaine`, `des dizaines`.
struct NumberReader {
    let text: TokenisedArticle

    /// A number and the tokens that express it.
    struct Found {
        /// What it counts to.
        var quantity: Quantity
        /// The number with its qualifier: `plus de 100`.
        var tokens: Range<Int>
    }

    /// The quantity whose number begins at `index`, its qualifier before it included; `nil` when none does.
    ///
    /// The words `un` and `une` alone count only as collective (`une dizaine`), for they are articles too. A decimal
    /// that no `million` makes whole is no quantity. Nothing from `end` on is read, nor before `start`.
    func quantity(at index: Int, from start: Int, before end: Int) -> Found? {
        guard index < end else { return nil }
        if let found = collective(at: index, from: start, before: end) { return found }
        guard let (value, upper) = number(at: index, before: end), value <= Double(Int32.max) * 1000,
            value == value.rounded(), value >= 1
        else { return nil }
        let lower = qualifierStart(before: index, from: start)
        let words = lower..<upper
        return Found(
            quantity: Quantity(
                value: Int(value), qualifier: qualifier(at: lower, before: index), text: text.text(words)),
            tokens: words)
    }

    /// The value of the number at `index` and the token behind it.
    func number(at index: Int, before end: Int) -> (value: Double, end: Int)? {
        guard index < end else { return nil }
        let token = text.tokens[index]
        var value: Double
        var next: Int
        if token.kind == .number {
            if let digits = Self.digits(text.letters(index)) {
                value = Double(digits)
            } else if let written = Self.value(of: text.text(index)) {
                value = written
            } else {
                return nil
            }
            next = index + 1
        } else {
            guard let words = wordNumber(at: index, before: end) else { return nil }
            (value, next) = words
        }
        while next < end, let multiplier = text.unit(.multiplier, at: next) {
            value *= Double(multiplier.value)
            next = multiplier.tokens.upperBound
        }
        return (value, next)
    }

    /// `vingt-cinq`, `deux cents`, `trois mille cinq cents`; a lone `un` or `une` is no number.
    private func wordNumber(at index: Int, before end: Int) -> (Double, Int)? {
        guard let first = text.unit(.numberWord, at: index), first.tokens.upperBound <= end else { return nil }
        // « mille cinq cents »
        var total = first.value == 1000 ? 1000 : 0
        var group = first.value == 1000 ? 0 : first.value
        var next = first.tokens.upperBound
        while next < end, let unit = text.unit([.numberWord, .multiplier], at: next), unit.tokens.upperBound <= end {
            if unit.value == 1000 {
                total += max(group, 1) * 1000
                group = 0
            } else if unit.value == 100, group < 10 {
                group = max(group, 1) * 100
            } else if unit.value < 1000 && group == 0 || unit.value < 100 && group >= 100
                || unit.value < 10 && group >= 20
            {
                group += unit.value
            } else {
                break
            }
            next = unit.tokens.upperBound
        }
        if next == index + 1, first.value == 1, !isMultiplier(next, before: end) { return nil }
        return (Double(total + group), next)
    }

    private func isMultiplier(_ index: Int, before end: Int) -> Bool {
        index < end && text.tokens[index].isAny(of: .multiplier)
    }

    /// `une dizaine`, `quelque deux douzaines`, `des dizaines`, `plusieurs centaines`.
    private func collective(at index: Int, from start: Int, before end: Int) -> Found? {
        if let one = text.unit(.collective, at: index) {
            let lower = index > start && text.tokens[index - 1].isAny(of: .numberWord) ? index - 1 : index
            let words = qualifierStart(before: lower, from: start)..<index + 1
            let qualifier = self.qualifier(at: words.lowerBound, before: lower)
            return Found(
                quantity: Quantity(
                    value: one.value, qualifier: qualifier == .exact ? .about : qualifier, text: text.text(words)),
                tokens: words)
        }
        if text.tokens[index].isAny(of: .collective) { return nil }
        if let many = text.unit(.collectivePlural, at: index) {
            let lower =
                index > start && text.tokens[index - 1].isAny(of: [.determiner, .numberWord]) ? index - 1 : index
            let words = lower..<index + 1
            return Found(
                quantity: Quantity(value: many.value, qualifier: .plural, text: text.text(words)), tokens: words)
        }
        // The article of « une dizaine » leads to the collective behind it.
        guard index + 1 < end, text.tokens[index].isAny(of: [.numberWord, .determiner]) else { return nil }
        let next = text.tokens[index + 1]
        guard next.isAny(of: [.collective, .collectivePlural]) else { return nil }
        return collective(at: index + 1, from: start, before: end)
    }

    /// Where the qualifier that ends right before `index` begins, or `index`.
    private func qualifierStart(before index: Int, from start: Int) -> Int {
        for length in 1...3 where index - length >= start {
            if let unit = text.unit(.qualifier, at: index - length), unit.tokens.upperBound == index {
                return index - length
            }
        }
        // « plus d’une centaine », « près d’un millier »: the article stands between.
        return index
    }

    private func qualifier(at lower: Int, before index: Int) -> Quantity.Qualifier {
        guard lower < index, let unit = text.unit(.qualifier, at: lower) else { return .exact }
        return Quantity.Qualifier(rawValue: unit.text) ?? .exact
    }

    /// The value of a few digits, which most numbers are; `nil` where anything else stands among them or there are too many.
    static func digits(_ written: ArraySlice<UInt8>) -> Int? {
        guard (1...15).contains(written.count) else { return nil }
        var value = 0
        for byte in written {
            guard byte &- 0x30 < 10 else { return nil }
            value = value * 10 + Int(byte &- 0x30)
        }
        return value
    }

    /// The value of `46 000`, `500,000`, `1.500` or `1,5`; `nil` when letters are glued to the digits.
    ///
    /// Groups of three digits behind a comma or dot are thousands, other digits behind one are decimals.
    static func value(of written: String) -> Double? {
        var whole = 0.0
        var groups: [String] = [""]
        var separator: Character?
        for character in written {
            if character.isASCII, character.isNumber {
                groups[groups.count - 1].append(character)
            } else if character == "," || character == "." {
                if let separator, separator != character, groups.count > 1 { return nil }
                separator = character
                groups.append("")
            } else if character.isWhitespace {
                continue
            } else {
                return nil
            }
        }
        let areThousands = groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0] != "0"
        if groups.count == 1 || areThousands {
            for digit in groups.joined() { whole = whole * 10 + Double(digit.wholeNumberValue ?? 0) }
            return whole
        }
        guard groups.count == 2 else { return nil }
        return Double(groups[0] + "." + groups[1])
    }
}
