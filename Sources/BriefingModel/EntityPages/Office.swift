/// An office that a person held, as their page states it.
public struct Office: Hashable, Sendable {
    /// In lower case, such as « ministre de la Défense ».
    public var title: String
    /// The country or organisation, such as « Pays-Bas » or « OTAN ».
    public var of: String?
    /// First day in office.
    public var from: PartialDate?
    /// Last day in office; `nil` while it lasts.
    public var to: PartialDate?
    /// The paragraph that states it.
    public var source: ParagraphReference?
    /// Where the page states it.
    public var location: SourceLocation?

    /// Makes an office.
    public init(
        title: String, of: String? = nil, from: PartialDate? = nil, to: PartialDate? = nil,
        source: ParagraphReference? = nil, location: SourceLocation? = nil
    ) {
        self.title = title
        self.of = of
        self.from = from
        self.to = to
        self.source = source
        self.location = location
    }

    /// Whether the office was held on some day that `date` can mean.
    public func isHeld(on date: PartialDate) -> Bool {
        (from.map { $0.firstDayNumber <= date.lastDayNumber } ?? true)
            && (to.map { date.firstDayNumber <= $0.lastDayNumber } ?? true)
    }
}
