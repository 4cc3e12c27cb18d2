import BriefingModel

extension Gender? {
    /// Whether nothing tells two genders apart: they are the same, or one of them is not known.
    func agrees(with other: Gender?) -> Bool { self == nil || other == nil || self == other }
}
