import BriefingModel

/// Reads one sentence for what it tells of a meeting.
struct MeetingNoteReader {
    /// What a sentence tells, and of whom.
    struct Found: Hashable {
        var kind: MeetingNote.Kind
        var person: EntityID?
    }

    /// The sentence as it stands in the article.
    let scalars: [Unicode.Scalar]
    /// Offset of the sentence in its paragraph, in scalars.
    let start: Int
    let cues: MeetingNoteCues
    /// The people named in the sentence, in text order.
    let mentions: [(person: EntityID, span: TextSpan)]

    /// Each thing once.
    func notes() -> [Found] {
        let folded = FoldedSentence(scalars)
        var found: [Found] = []
        if cues.agenda.isContained(in: folded.words[...]) { found.append(Found(kind: .agenda)) }
        if saysDecision(folded.words) { found.append(Found(kind: .decision)) }
        for (index, mention) in mentions.enumerated() {
            let range = mention.span.start - start..<mention.span.end - start
            guard 0 <= range.lowerBound, range.upperBound <= scalars.count else { continue }
            let behind = scalars[range.upperBound...]
            // `Mme X, la ministre, préside` and `Mme X, qui préside`.
            let kind =
                Self.withoutApposition(behind).flatMap { presence(told: folded.words(from: $0.startIndex)) }
                ?? presence(told: folded.words(from: behind.drop { $0 == "," }.startIndex))
                ?? (index == 0 && isOpening(folded.words(before: range.lowerBound)) ? .attended : nil)
            guard let kind else { continue }
            let note = Found(kind: kind, person: mention.person)
            if !found.contains(note) { found.append(note) }
        }
        return found
    }

    /// `les ministres … ont … approuvé`, `les alliés s’engagent`, unless it is denied.
    private func saysDecision(_ folded: [Word]) -> Bool {
        let decider = folded.indices.first { index in
            cues.deciders.contains(folded[index]) && !cues.countries.begin(folded[index...])
        }
        guard let decider else { return false }
        for index in folded.indices.dropFirst(decider + 1) {
            let isDenied = folded[max(decider, index - 2)..<index].contains { cues.negations.contains($0) }
            if isDenied { continue }
            if cues.deciding.begin(folded[index...]) { return true }
            guard cues.auxiliaries.contains(folded[index]) else { continue }
            let next = folded[(index + 1)...].prefix(3)
            let end = next.firstIndex { cues.decided.contains($0) }
            if let end, !folded[index..<end].contains(where: { cues.negations.contains($0) }) { return true }
        }
        return false
    }

    /// What the words behind a name say of its bearer: that they are there or are to come.
    private func presence(told words: ArraySlice<Word>) -> MeetingNote.Kind? {
        let verb = withoutLinks(words)
        if cues.expected.begin(verb) { return .expected }
        return cues.attended.begin(verb) ? .attended : nil
    }

    /// An opening speaks of the first name behind it.
    private func isOpening(_ words: ArraySlice<Word>) -> Bool { words.count <= 20 && cues.openings.begin(words) }

    private func withoutLinks(_ words: ArraySlice<Word>) -> ArraySlice<Word> {
        var words = words
        while case let count = cues.links.length(at: words), count > 0 { words = words.dropFirst(count) }
        return words
    }

    /// `, la ministre de la Défense, a pris part` gives ` a pris part`; a clause behind one comma is none.
    private static func withoutApposition(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
        guard words.first == ",", let end = words.dropFirst().firstIndex(of: ","),
            !words[..<end].dropFirst().contains(where: { ";:.«»“”\"".unicodeScalars.contains($0) })
        else { return words.first == "," ? nil : words }
        return words[(end + 1)...]
    }
}
