extension Sequence<String> {
    /// The text that occurs most often; among equals the last in order of scalars, which has more accents.
    ///
    /// [« Elysée », « Élysée », « Elysée »] gives « Elysée », [« Elysée », « Élysée »] gives « Élysée ».
    var commonest: String? {
        var counts: [String: Int] = [:]
        for text in self { counts[text, default: 0] += 1 }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }
}
