import BriefingModel

extension WrittenDate {
    /// French and English together: pages in one language carry dates in the other.
    public static let bothLanguages = CalendarWords(joining: [.french, .english])

    /// Reads the date that begins exactly at byte `offset` of valid UTF-8, with its weekday before and time after it.
    ///
    /// Days and months without a year are read too: `12 octobre` has no `date` but a day and a month. A month needs a
    /// day or a year beside it; a lone year or weekday is no date here. A number before a month that runs on in
    /// digits (`2012 octobre`) is none.
    ///
    /// - Parameter words: the languages that month and day names may be in.
    public static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, words: CalendarWords = bothLanguages
    ) -> WrittenDate? {
        var reader = DateReader(bytes: bytes, words: words, index: offset)
        return reader.readDate()
    }

    /// Reads `text` when it is a date and nothing else but white space; a lone year counts.
    public init?(_ text: some StringProtocol, words: CalendarWords = Self.bothLanguages) {
        let bytes = Array(text.utf8)
        let result: WrittenDate? = bytes.withUnsafeBufferPointer { buffer in
            var lower = 0
            var upper = buffer.count
            while lower < upper, buffer[lower] <= 0x20 { lower += 1 }
            while upper > lower, buffer[upper - 1] <= 0x20 { upper -= 1 }
            if upper - lower == 4, let year = Int(String(decoding: buffer[lower..<upper], as: UTF8.self)),
                (1000...9999).contains(year)
            {
                return WrittenDate(year: year, utf8Range: lower..<upper)
            }
            guard let date = Self.read(buffer, at: lower, words: words), date.utf8Range.upperBound == upper else {
                return nil
            }
            return date
        }
        guard let result else { return nil }
        self = result
    }
}
