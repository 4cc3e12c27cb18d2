/// Where people are named.
extension PeopleReader {
    /// Whose name begins at a token, by its 0-based index, with or without « M. »; `nil` where nobody's does.
    func person(at token: Int) -> Int? {
        let run = runAt[token]
        guard run >= 0, case let person = personOfRun[Int(run)], person >= 0 else { return nil }
        return Int(person)
    }

    /// Whether a name of somebody begins among some tokens, « M. » before it not counted.
    func isNamed(_ person: Int, in tokens: Range<Int>) -> Bool {
        people[person].runs.contains { tokens.contains(runs[$0].tokens.lowerBound) }
    }

    /// Whether the article names somebody by more than one word: « Anna Holm ».
    func hasFullName(_ person: Int) -> Bool {
        people[person].runs.contains { runs[$0].pieces.count > 1 }
    }
}
