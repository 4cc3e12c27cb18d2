import BriefingModel

extension Gazetteer {
    /// Looks for the forms in one text.
    struct Search {
        /// The text, behind which `UTF8Scan.padding` bytes or a line feed lie.
        let bytes: UnsafeBufferPointer<UInt8>
        let nodes: UnsafeBufferPointer<Node>
        let smallNodes: UnsafeBufferPointer<Node>
        let beginnings: NameBeginnings.Reader
        let smallBeginnings: NameBeginnings.Reader
        let words: NameWords.Reader
        let smallWords: NameWords.Reader
        /// By form.
        let terms: UnsafeBufferPointer<Surface.TermSet>
        /// Folded forms that must not count, if any.
        let refused: Set<String>?

        /// Adds the forms that begin in `range` and end before `end`; `isInWord` tells whether a word goes on with its first
        /// scalar.
        func read(_ range: Range<Int>, before end: Int, isInWord: Bool = false, into found: inout [Match]) {
            var position = range.lowerBound
            var isInWord = isInWord
            while position < range.upperBound {
                let first = position
                let symbol = UInt8(truncatingIfNeeded: FoldedSymbol.symbols(bytes, at: &position))
                if symbol == FoldedSymbol.nothing { continue }
                let beginsWord = !isInWord && FoldedSymbol.isWord(symbol)
                isInWord = FoldedSymbol.isWord(symbol)
                if beginsWord, let match = match(at: first, symbol, before: end) {
                    found.append(match)
                    position = match.bytes.upperBound
                }
                // Behind a letter of a word no other word begins; what lies behind the end is no letter.
                if isInWord { while bytes[position] | 0x20 &- 0x61 < 26 { position += 1 } }
            }
        }

        /// The longest form at a word's beginning, the first symbol of which is given.
        @inline(__always)
        func match(at start: Int, _ symbol: UInt8, before end: Int) -> Match? {
            let isSmall = bytes[start] &- 0x61 < 26
            let letters = PlainLetters(UTF8Scan.eight(bytes, at: start))
            if letters.count > 0, partsWords(at: start + letters.count) {
                let word = Word(WordHash(letters.lowered, count: letters.count))
                return match(at: start, word, letters: letters.count, isSmall: isSmall, before: end)
            }
            if isSmall {
                return smallBeginnings.mayStand(bytes, at: start, symbol: symbol)
                    ? longest(from: start, before: end, smallNodes) : nil
            }
            return beginnings.mayStand(bytes, at: start, symbol: symbol)
                ? longest(from: start, before: end, nodes) : nil
        }

        /// The longest form that begins with a word of so many plain letters.
        @inline(__always)
        func match(at start: Int, _ word: Word, letters: Int, isSmall: Bool, before end: Int) -> Match? {
            let (words, nodes) = isSmall ? (smallWords, smallNodes) : (words, nodes)
            guard let node = words[word] else { return nil }
            return longest(from: start, before: end, nodes, at: node, letters: letters)
        }

        /// Whether neither a letter nor what belongs to one stands at `position`: an ASCII character or ’.
        @inline(__always)
        private func partsWords(at position: Int) -> Bool {
            let byte = bytes[position]
            return byte < 0x80 && byte | 0x20 &- 0x61 >= 26
                || byte == 0xE2 && bytes[position + 1] == 0x80 && bytes[position + 2] == 0x99
        }

        /// The longest acceptable form that begins at `start` with so many plain letters, which have led to the node `first`.
        private func longest(
            from start: Int, before end: Int, _ nodes: UnsafeBufferPointer<Node>, at first: Int = 0, letters: Int = 0
        ) -> Match? {
            var node = nodes[first]
            var longest = letters > 0 ? match(of: node, from: start, to: start + letters, before: end) : nil
            FoldedText.read(bytes, from: start + letters, to: end, behind: letters) { symbol, position in
                guard let child = node.child(symbol) else { return false }
                node = nodes[child]
                if let match = match(of: node, from: start, to: position, before: end) { longest = match }
                return true
            }
            return longest
        }

        /// The form that ends at a node, if its word ends where its letters do and it counts there.
        @inline(__always)
        private func match(of node: Node, from start: Int, to position: Int, before end: Int) -> Match? {
            guard node.form >= 0, let wordEnd = wordEnd(at: position, before: end),
                !endsInOwnWord(at: position, from: start), isAllowed(Int(node.form), at: start..<wordEnd)
            else { return nil }
            return Match(bytes: start..<wordEnd, form: Int(node.form))
        }

        /// Whether any meaning of a form meets its terms at a place, and nobody has refused the form.
        private func isAllowed(_ form: Int, at place: Range<Int>) -> Bool {
            guard terms[form].allows(Gazetteer.met(at: place, in: bytes)) else { return false }
            guard let refused else { return true }
            return !refused.contains(Folding.words(String(decoding: bytes[place], as: UTF8.self)))
        }

        /// « le F-35 a », « des Mirage 2000 d’occasion »: a small letter, or one with an accent, that a space parts from a
        /// number is a word of its own.
        private func endsInOwnWord(at position: Int, from start: Int) -> Bool {
            var letter = position - 1
            while letter > start, bytes[letter] & 0xC0 == 0x80 { letter -= 1 }
            guard bytes[letter] &- 0x61 < 26 || bytes[letter] >= 0xC3 else { return false }
            var space = letter - 1
            while space > start, bytes[space] & 0xC0 == 0x80 { space -= 1 }
            return space > start && UTF8Scan.sort(UTF8Scan.scalar(bytes, at: space)) == .space
                && isDigit(bytes[space - 1])
        }

        /// Where the word of a form ends whose letters end at `position`; `nil` within a longer word.
        ///
        /// The letters of a version belong to a model's number: « Mi-24P », « F-16C », « T-72B3 ».
        private func wordEnd(at position: Int, before end: Int) -> Int? {
            if FoldedText.endsWord(bytes, at: position, before: end) { return position }
            guard position > 0, isDigit(bytes[position - 1]) else { return nil }
            var next = position
            while next < end, next - position < 3, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[next]) {
                next += 1
            }
            guard next > position else { return nil }
            if next < end, isDigit(bytes[next]) { next += 1 }
            return FoldedText.endsWord(bytes, at: next, before: end) ? next : nil
        }

        private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    }

    /// The terms that a name at a place meets.
    static func met(at place: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Surface.Terms {
        var met: Surface.Terms = [.capitalised, .untied, .needsContext]
        let first = UTF8Scan.scalar(bytes, at: place.lowerBound)
        if UTF8Scan.sort(first) == .letter, first >= 0x800 || LetterCase.lowered(first) == first {
            met.remove(.capitalised)
        }
        let end = place.upperBound
        let start = place.lowerBound
        if bytes[end] == 0x2D && UTF8Scan.sort(UTF8Scan.scalar(bytes, at: end + 1)) == .letter
            || start > 1 && bytes[start - 1] == 0x2D && bytes[start - 2] > 0x40
        {
            met.remove(.untied)
        }
        return met
    }
}
