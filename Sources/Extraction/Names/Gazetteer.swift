import BriefingModel

/// All names that are known beforehand, found in one pass by an Aho–Corasick automaton over folded letters.
///
/// Matches begin and end on word edges; of overlapping ones the leftmost counts, of those the longest.
struct Gazetteer: Sendable {
    /// One form's occurrence in a text.
    struct Match: Sendable {
        /// Offsets of bytes in the text.
        let bytes: Range<Int>
        /// Index for `surfaces(of:)`.
        let form: Int
    }

    private static let stride = 40
    /// The next state, already multiplied by `stride`, for each state and symbol.
    private let transitions: [Int32]
    /// For each state the longest form that ends there, or -1.
    private let forms: [Int32]
    /// For each state the next shorter state at which a form ends, or 0.
    private let shorter: [Int32]
    /// For each state itself where a form ends, else the next shorter such state, else -1.
    private let ending: [Int32]
    private let lengths: [Int32]
    private let surfaces: [[Surface]]

    init(_ builder: GazetteerBuilder) {
        var children: [[Int32]] = [[Int32](repeating: 0, count: Self.stride)]
        var forms: [Int32] = [-1]
        var lengths: [Int32] = []
        var surfaces: [[Surface]] = []
        for (form, found) in builder.sortedForms() {
            var state = 0
            for symbol in form {
                if children[state][Int(symbol)] == 0 {
                    children[state][Int(symbol)] = Int32(children.count)
                    children.append([Int32](repeating: 0, count: Self.stride))
                    forms.append(-1)
                }
                state = Int(children[state][Int(symbol)])
            }
            forms[state] = Int32(surfaces.count)
            lengths.append(Int32(form.count))
            surfaces.append(found)
        }
        var failures = [Int32](repeating: 0, count: children.count)
        var shorter = failures
        var queue: [Int] = []
        for child in children[0] where child != 0 { queue.append(Int(child)) }
        var next = 0
        while next < queue.count {
            let state = queue[next]
            next += 1
            let failure = Int(failures[state])
            shorter[state] = forms[failure] >= 0 ? Int32(failure) : shorter[failure]
            for symbol in 0..<Self.stride {
                let child = Int(children[state][symbol])
                if child == 0 {
                    children[state][symbol] = children[failure][symbol]
                } else {
                    failures[child] = children[failure][symbol]
                    queue.append(child)
                }
            }
        }
        var transitions: [Int32] = []
        transitions.reserveCapacity(children.count * Self.stride)
        for row in children { for target in row { transitions.append(target * Int32(Self.stride)) } }
        self.transitions = transitions
        self.forms = forms
        self.shorter = shorter
        ending = forms.indices.map { forms[$0] >= 0 ? Int32($0) : shorter[$0] > 0 ? shorter[$0] : -1 }
        self.lengths = lengths
        self.surfaces = surfaces
    }

    /// What a form can stand for.
    func surfaces(of form: Int) -> [Surface] { surfaces[form] }

    /// The forms in `bytes[start..<end]`, leftmost longest first; `accepting` may refuse an occurrence.
    func matches(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int,
        accepting: (Match) -> Bool = { _ in true }
    ) -> [Match] {
        var candidates: [Match] = []
        FoldedText.fold(bytes, from: start, to: end) { elements in
            transitions.withUnsafeBufferPointer { transitions in
                ending.withUnsafeBufferPointer { ending in
                    var row = 0
                    for index in elements.indices {
                        let element = elements[index]
                        row = Int(transitions[row + Int(element.symbol)])
                        guard row != 0, element.endsWord, ending[row / Self.stride] >= 0 else { continue }
                        collect(row / Self.stride, elements, index, bytes, accepting, &candidates)
                    }
                }
            }
        }
        return Self.leftmostLongest(candidates)
    }

    /// Adds the forms that end in `state`, where the symbol at `index` has been read.
    private func collect(
        _ state: Int, _ elements: UnsafeBufferPointer<FoldedText.Element>, _ index: Int,
        _ bytes: UnsafeBufferPointer<UInt8>, _ accepting: (Match) -> Bool, _ candidates: inout [Match]
    ) {
        var state = Int(ending[state])
        while state > 0 {
            let form = Int(forms[state])
            let first = index - Int(lengths[form]) + 1
            if first >= 0, elements[first].beginsWord {
                let last = elements[index].start
                let match = Match(
                    bytes: elements[first].start..<last + UTF8Scan.length(lead: bytes[last]), form: form)
                if accepting(match) { candidates.append(match) }
            }
            state = Int(shorter[state])
        }
    }

    /// Keeps the leftmost, of those the longest, and refuses all that begin inside one already taken.
    private static func leftmostLongest(_ candidates: [Match]) -> [Match] {
        guard candidates.count > 1 else { return candidates }
        let sorted = candidates.sorted {
            ($0.bytes.lowerBound, $1.bytes.upperBound) < ($1.bytes.lowerBound, $0.bytes.upperBound)
        }
        var taken: [Match] = []
        var end = 0
        for match in sorted where match.bytes.lowerBound >= end {
            taken.append(match)
            end = match.bytes.upperBound
        }
        return taken
    }
}
