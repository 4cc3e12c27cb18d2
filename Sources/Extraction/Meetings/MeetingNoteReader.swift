import BriefingModel

/// Reads one sentence for what it tells of a meeting.
struct MeetingNoteReader {
    /// What a sentence tells, and of whom.
    struct Found: Hashable {
        var kind: MeetingNote.Kind
        /// The index of the person among those of the article.
        var person: Int?
    }

    let text: TokenisedArticle
    let cues: MeetingNoteCues
    /// The tokens of the sentence.
    private var range = 0..<0
    /// Its words.
    private var folded = FoldedSentence()
    /// The people named in the sentence, in text order.
    var mentions: [(person: Int, span: TextSpan)] = []

    init(text: TokenisedArticle, cues: MeetingNoteCues) {
        self.text = text
        self.cues = cues
    }

    /// Goes on to a sentence, of which no people are named yet.
    mutating func begin(_ range: Range<Int>) {
        self.range = range
        folded.read(range, of: text)
        if !mentions.isEmpty { mentions.removeAll(keepingCapacity: true) }
    }

    /// Each thing once.
    func notes() -> [Found] {
        guard let first = range.first, let last = range.last else { return [] }
        let sentence = Int(text.tokens[first].firstByte)..<Int(text.tokens[last].endByte)
        var found: [Found] = []
        if cues.agenda.isContained(in: folded.words[...]) { found.append(Found(kind: .agenda)) }
        if saysDecision(folded.words) { found.append(Found(kind: .decision)) }
        for (index, mention) in mentions.enumerated() {
            let behind = text.byte(ofScalar: mention.span.end, in: range)
            // `Mme X, la ministre, préside` and `Mme X, qui préside`.
            let kind =
                behindApposition(behind, before: sentence.upperBound)
                .flatMap { presence(told: folded.words(from: $0)) }
                ?? presence(told: folded.words(from: behind))
                ?? (index == 0
                    && isOpening(folded.words(before: text.byte(ofScalar: mention.span.start, in: range)))
                    ? .attended : nil)
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

    /// Where ` a pris part` begins in `, la ministre de la Défense, a pris part`; a clause behind one comma is none.
    private func behindApposition(_ start: Int, before end: Int) -> Int? {
        let comma = UInt8(ascii: ",")
        guard start < end, text.bytes[start] == comma else { return start }
        guard let close = text.bytes[start + 1..<end].firstIndex(of: comma) else { return nil }
        let words = String(decoding: text.bytes[start + 1..<close], as: UTF8.self)
        return words.unicodeScalars.contains { Self.partings.contains($0) } ? nil : close + 1
    }

    private static let partings = Array(";:.«»“”\"".unicodeScalars)
}
