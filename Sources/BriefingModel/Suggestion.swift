/// « Did you mean … »: the closest of the names that would have been right.
public enum Suggestion {
    /// The candidate nearest to `word`, when it is near enough to be a slip of the hand.
    ///
    /// At most a third of the letters may differ, or its end be missing; of equally near candidates the first in order
    /// wins.
    public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(word.lowercased())
        var best: (distance: Int, candidate: String)?
        for candidate in candidates.sorted() {
            let known = Array(candidate.lowercased())
            // Whoever writes “alias” means “aliases”.
            let isBeginning = wanted.count >= 3 && known.starts(with: wanted)
            let distance = isBeginning ? min(1, known.count - wanted.count) : editDistance(wanted, known)
            guard distance <= max(1, wanted.count / 3), distance < best?.distance ?? .max else { continue }
            best = (distance, candidate)
        }
        return best?.candidate
    }

    /// The only candidate that `word` can be a slip of the hand for: one letter off in four to seven, two in more.
    ///
    /// `nil` when the word is shorter or a second candidate is as near; safe enough to be written without asking.
    public static func certain(for word: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(word.lowercased())
        guard wanted.count >= 4 else { return nil }
        let limit = wanted.count < 8 ? 1 : 2
        let near = candidates.filter { editDistance(wanted, Array($0.lowercased())) <= limit }
        return near.count == 1 ? near[0] : nil
    }

    /// Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.
    static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for row in 1...left.count {
            var current = [row]
            for column in 1...right.count {
                let substitution = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
                var cost = min(previous[column] + 1, current[column - 1] + 1, substitution)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    cost = min(cost, beforePrevious[column - 2] + 1)
                }
                current.append(cost)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[right.count]
    }
}
