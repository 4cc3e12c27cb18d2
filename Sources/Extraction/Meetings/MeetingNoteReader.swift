import BriefingModel

/// Reads one sentence for what it tells of a meeting.
struct MeetingNoteReader {
    /// What a sentence tells, and of whom.
    struct Found: Hashable {
        var kind: MeetingNote.Kind
        var person: EntityID?
    }

    /// As they stand in the article.
    let words: String
    /// Offset of the sentence in its paragraph, in scalars.
    let start: Int
    let cues: MeetingNoteCues
    /// The people named in the sentence, in text order.
    let mentions: [(person: EntityID, span: TextSpan)]

    /// Each thing once.
    func notes() -> [Found] {
        let folded = Folding.words(words)
        var found: [Found] = []
        if cues.agenda.contains(where: { " \(folded) ".contains(" \($0) ") }) { found.append(Found(kind: .agenda)) }
        if saysDecision(folded.split(separator: " ").map(String.init)) { found.append(Found(kind: .decision)) }
        let scalars = Array(words.unicodeScalars)
        for (index, mention) in mentions.enumerated() {
            let range = mention.span.start - start..<mention.span.end - start
            guard 0 <= range.lowerBound, range.upperBound <= scalars.count else { continue }
            let kind = presence(
                before: Folding.words(Self.string(scalars[..<range.lowerBound])),
                after: scalars[range.upperBound...], isFirst: index == 0)
            guard let kind else { continue }
            let note = Found(kind: kind, person: mention.person)
            if !found.contains(note) { found.append(note) }
        }
        return found
    }

    /// `les ministres … ont … approuvé`, `les alliés s’engagent`, unless it is denied.
    private func saysDecision(_ folded: [String]) -> Bool {
        let decider = folded.indices.first { index in
            cues.deciders.contains(folded[index])
                && !cues.countries.contains { folded[index...].starts(with: $0.split(separator: " ").map(String.init)) }
        }
        guard let decider else { return false }
        for index in folded.indices.dropFirst(decider + 1) {
            let isDenied = folded[max(decider, index - 2)..<index].contains(where: cues.negations.contains)
            if isDenied { continue }
            let rest = folded[index...]
            if cues.deciding.contains(where: { rest.starts(with: $0.split(separator: " ").map(String.init)) }) {
                return true
            }
            guard cues.auxiliaries.contains(folded[index]) else { continue }
            let next = folded[(index + 1)...].prefix(3)
            let end = next.firstIndex(where: cues.decided.contains)
            if let end, !folded[index..<end].contains(where: cues.negations.contains) { return true }
        }
        return false
    }

    /// Whether the words around a name say that its bearer is there or is to come.
    private func presence(before: String, after: ArraySlice<Unicode.Scalar>, isFirst: Bool) -> MeetingNote.Kind? {
        // `Mme X, la ministre, préside` and `Mme X, qui préside`.
        for following in [Self.withoutApposition(after), after.drop { $0 == "," }] {
            let words = Folding.words(Self.string(following)) + " "
            let verb = withoutLinks(words[...])
            if cues.expected.contains(where: { verb.hasPrefix($0 + " ") }) { return .expected }
            if cues.attended.contains(where: { verb.hasPrefix($0 + " ") }) { return .attended }
        }
        // An opening speaks of the first name behind it.
        let opens = cues.openings.contains { "\(before) ".hasPrefix($0 + " ") }
        return opens && isFirst && before.utf8.count { $0 == UInt8(ascii: " ") } < 20 ? .attended : nil
    }

    private func withoutLinks(_ words: Substring) -> Substring {
        var words = words
        while let link = cues.links.first(where: { words.hasPrefix($0 + " ") }) {
            words = words.dropFirst(link.count + 1)
        }
        return words
    }

    /// `, la ministre de la Défense, a pris part` gives ` a pris part`; a clause behind one comma is none.
    private static func withoutApposition(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        guard words.first == ",", let end = words.dropFirst().firstIndex(of: ","),
            !words[..<end].dropFirst().contains(where: { ";:.«»“”\"".unicodeScalars.contains($0) })
        else { return words.first == "," ? [] : words }
        return words[(end + 1)...]
    }

    private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
