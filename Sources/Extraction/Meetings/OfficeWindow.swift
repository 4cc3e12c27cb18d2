import BriefingModel

/// When an article can have been written, seen from the offices that it gives to people.
enum OfficeWindow {
    /// The day numbers on which all the people named were in the offices that the article states; `nil` without bounds.
    static func window(of people: [PersonFact], ministers: [EntityID: MinisterPage]) -> ClosedRange<Int>? {
        var low = Int.min
        var high = Int.max
        for person in people where person.curated {
            guard let page = ministers[person.id], let role = person.role.map({ Folding.words($0) }) else { continue }
            let held = page.offices.filter { office in
                let title = Folding.words(office.title)
                return title == role || title.hasPrefix(role) || role.hasPrefix(title)
            }
            guard held.count == 1, let office = held.first, !role.hasPrefix("ancien") else { continue }
            if let from = office.from { low = max(low, from.firstDayNumber) }
            if let to = office.to { high = min(high, to.lastDayNumber) }
        }
        guard low <= high, low != Int.min || high != Int.max else { return nil }
        return low...high
    }
}
