import BriefingModel

/// When an article can have been written, seen from the offices that it gives to people.
enum OfficeWindow {
    /// An office of a minister's page.
    struct Tenure: Sendable {
        /// Folded.
        let title: String
        let office: Office

        init(_ office: Office) {
            title = Folding.words(office.title)
            self.office = office
        }
    }

    /// The day numbers on which all the people named were in the offices that the article states; `nil` without bounds.
    ///
    /// - Parameter tenures: what the ministers' pages say of their offices.
    static func window(of people: [PersonFact], tenures: [EntityID: [Tenure]]) -> ClosedRange<Int>? {
        var low = Int.min
        var high = Int.max
        for person in people where person.curated {
            guard let tenures = tenures[person.id], let role = person.role.map({ Folding.words($0) }) else { continue }
            func isStated(_ index: Int) -> Bool {
                let (title, role) = (tenures[index].title.utf8, role.utf8)
                return title.starts(with: role) || role.starts(with: title)
            }
            guard let first = tenures.indices.first(where: isStated),
                !tenures.indices[(first + 1)...].contains(where: isStated), !role.hasPrefix("ancien")
            else { continue }
            if let from = tenures[first].office.from { low = max(low, from.firstDayNumber) }
            if let to = tenures[first].office.to { high = min(high, to.lastDayNumber) }
        }
        guard low <= high, low != Int.min || high != Int.max else { return nil }
        return low...high
    }
}
