/// The tokens that carry a name, in text order: no particles.
///
/// They lie within 64 tokens, so that a name is copied without memory of its own.
struct NamePieces: RandomAccessCollection, Sendable {
    /// The token that the lowest bit stands for.
    private let origin: Int
    /// A bit for each token.
    private var bits: UInt64 = 0

    /// No pieces yet of a name that begins at token `origin`.
    init(from origin: Int) { self.origin = origin }

    var startIndex: Int { 0 }
    var endIndex: Int { bits.nonzeroBitCount }

    /// The token of a piece.
    subscript(position: Int) -> Int {
        var rest = bits
        for _ in 0..<position { rest &= rest &- 1 }
        return origin + rest.trailingZeroBitCount
    }

    /// Adds a token behind all others; one out of reach is left out.
    mutating func append(_ token: Int) { bits |= 1 << UInt64(token - origin) }

    /// Drops the first piece.
    mutating func removeFirst() { bits &= bits &- 1 }
}
