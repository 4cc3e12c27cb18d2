extension Folding {
    /// The letters that a character folds to: none, one or two.
    public struct Letters: Sequence, IteratorProtocol, ExpressibleByStringLiteral, Sendable {
        /// The first letter in the low byte, 0 for none.
        @usableFromInline var bits: UInt16

        /// No letters.
        @inlinable
        init() { bits = 0 }

        /// One letter.
        @inlinable
        init(_ letter: UInt8) { bits = UInt16(letter) }

        /// The letter or digit that an ASCII byte folds to, if any.
        @inlinable
        init(ascii byte: UInt8) {
            if byte | 0x20 &- 0x61 < 26 {
                self.init(byte | 0x20)
            } else if byte &- 0x30 < 10 {
                self.init(byte)
            } else {
                self.init()
            }
        }

        /// Takes the first two bytes of `text`.
        public init(stringLiteral text: StaticString) {
            bits = text.withUTF8Buffer { $0.prefix(2).reversed().reduce(0) { $0 << 8 | UInt16($1) } }
        }

        /// Whether there is none.
        @inlinable public var isEmpty: Bool { bits == 0 }

        /// The next letter.
        @inlinable
        public mutating func next() -> UInt8? {
            guard bits != 0 else { return nil }
            defer { bits >>= 8 }
            return UInt8(truncatingIfNeeded: bits)
        }
    }
}
