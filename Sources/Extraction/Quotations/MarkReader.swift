/// Finds the passages of an article that stand in quotation marks of any family, paired well or badly.
///
/// A passage inside another one is part of it. Rules for marks that do not pair: an opener at the start of a sentence
/// runs to the end of the paragraph, one within a sentence ends with the sentence; a closer without opener prolongs the
/// passage before it, or begins where the paragraph does.
struct MarkReader {
    let text: TokenisedArticle
    /// Unclosed passages that ran to the end of the paragraph before, which a lone closer may still close.
    private var pending: Int?
    private var passages: [MarkedPassage] = []
    /// The marks of the paragraph that is being read.
    private var marks: [Int] = []
    /// The marks that are open where the end of a passage is looked for.
    private var openers: [Opener] = []

    init(_ text: TokenisedArticle) { self.text = text }

    /// All passages that lie in no other, in text order.
    static func passages(in text: TokenisedArticle) -> [MarkedPassage] {
        var reader = MarkReader(text)
        reader.marks.reserveCapacity(16)
        reader.openers.reserveCapacity(4)
        reader.passages.reserveCapacity(text.sentences.count / 2)
        for index in text.paragraphs.indices { reader.read(paragraph: index) }
        return reader.passages
    }

    private enum Family { case guillemet, curly, single, straight }
    private enum Side { case opening, closing }

    private struct Opener {
        let token: Int
        let family: Family
        /// « » » as in »escalade »: the closing sign was used to open.
        let isReversed: Bool
    }

    private mutating func read(paragraph: Int) {
        let range = text.paragraphs[paragraph].tokens
        marks.removeAll(keepingCapacity: true)
        for sentence in text.paragraphs[paragraph].sentences where hasMarks(sentence) {
            for index in text.sentences[sentence].tokens where text.tokens[index].isMark {
                marks.append(index)
            }
        }
        guard !marks.isEmpty else { return }
        let firstOwn = passages.count
        var position = 0
        while position < marks.count {
            let token = marks[position]
            let reversed = isReversedOpener(token, in: range)
            if !reversed, side(of: token, openers: [], in: range) == .closing {
                closeWithoutOpener(token, paragraph: paragraph, firstOwn: firstOwn)
                position += 1
                continue
            }
            if let close = matchingClose(from: position, in: marks, paragraph: range) {
                add(from: token, to: marks[close], paragraph: paragraph)
                position = close + 1
            } else {
                position = readUnclosed(at: position, in: marks, paragraph: paragraph)
            }
        }
        if passages.count > firstOwn, let last = passages.last, last.closing == .missing,
            last.outer.upperBound == range.upperBound, last.opensSentence
        {
            pending = passages.count - 1
        } else {
            pending = nil
        }
    }

    private func hasMarks(_ sentence: Int) -> Bool { !text.sentences[sentence].kinds.isDisjoint(with: .marks) }

    private func family(of token: Int) -> Family {
        if text.tokens[token].kind == .straightMark { return .straight }
        let first = Int(text.tokens[token].firstByte)
        if text.bytes[first] == 0xC2 { return .guillemet }
        return text.bytes[first + 2] >= 0xB9 ? .single : .curly
    }

    /// Whether something other than a space stands right before the mark.
    private func isTiedLeft(_ token: Int, in range: Range<Int>) -> Bool {
        guard token > range.lowerBound, !text.tokens[token].flags.contains(.spaceBefore) else { return false }
        let before = text.tokens[token - 1]
        switch before.kind {
        case .openingBracket, .openingMark, .dash: return false
        case .straightMark: return true
        default: return !before.flags.contains(.elided)
        }
    }

    /// Whether a word or bracket stands right behind the mark.
    private func isTiedRight(_ token: Int, in range: Range<Int>) -> Bool {
        guard token + 1 < range.upperBound, !text.tokens[token + 1].flags.contains(.spaceBefore) else { return false }
        switch text.tokens[token + 1].kind {
        case .word, .number, .openingBracket, .openingMark, .other: return true
        case .stop: return text.tokens[token + 1].endByte - text.tokens[token + 1].firstByte >= 3
        default: return false
        }
    }

    /// Whether the sentence or its clause ends right behind the mark.
    private func isBeforeStop(_ token: Int, in range: Range<Int>) -> Bool {
        guard token + 1 < range.upperBound else { return true }
        switch text.tokens[token + 1].kind {
        case .stop, .comma, .semicolon, .closingBracket: return true
        default: return false
        }
    }

    private func isReversedOpener(_ token: Int, in range: Range<Int>) -> Bool {
        text.tokens[token].kind == .closingMark && !isTiedLeft(token, in: range) && isTiedRight(token, in: range)
    }

    private func side(of token: Int, openers: [Opener], in range: Range<Int>) -> Side {
        let family = family(of: token)
        let isOpen = openers.contains { $0.family == family }
        switch text.tokens[token].kind {
        case .closingMark:
            return !isOpen && isReversedOpener(token, in: range) && openers.isEmpty ? .opening : .closing
        case .straightMark:
            let left = isTiedLeft(token, in: range)
            let right = isTiedRight(token, in: range)
            if left != right { return left ? .closing : .opening }
            return isOpen ? .closing : .opening
        default:
            if family == .guillemet {
                guard let last = openers.last, isTiedLeft(token, in: range) else { return .opening }
                // « Q« . »: an opening mark that was typed for the closing one.
                return last.isReversed || isOpen && isBeforeStop(token, in: range) ? .closing : .opening
            }
            let looksClosing = (isOpen || isTiedLeft(token, in: range)) && !isTiedRight(token, in: range)
            return looksClosing ? .closing : .opening
        }
    }

    /// The position in `marks` of the mark that closes the one at `start`.
    private mutating func matchingClose(from start: Int, in marks: [Int], paragraph range: Range<Int>) -> Int? {
        openers.removeAll(keepingCapacity: true)
        openers.append(
            Opener(
                token: marks[start], family: family(of: marks[start]),
                isReversed: isReversedOpener(marks[start], in: range)))
        for position in marks.indices.dropFirst(start + 1) {
            let token = marks[position]
            let family = family(of: token)
            if side(of: token, openers: openers, in: range) == .opening {
                openers.append(Opener(token: token, family: family, isReversed: isReversedOpener(token, in: range)))
                continue
            }
            if let same = openers.lastIndex(where: { $0.family == family }) {
                openers.removeSubrange(same...)
            } else {
                openers.removeLast()
            }
            if openers.isEmpty { return position }
        }
        return nil
    }

    private mutating func add(from open: Int, to close: Int, paragraph: Int) {
        guard open + 1 < close else { return }
        passages.append(
            MarkedPassage(
                paragraph: paragraph, endParagraph: paragraph, outer: open..<close + 1, inner: open + 1..<close,
                closing: .mark, opensSentence: opensSentence(open)))
    }

    /// Whether the mark stands where a sentence begins, or right behind a colon.
    private func opensSentence(_ open: Int) -> Bool {
        var next = open + 1
        while next < text.tokens.count, !text.tokens[next].isWord, text.tokens[next].kind != .number,
            text.tokens[next].kind != .clitic, next < open + 4
        {
            next += 1
        }
        guard next < text.tokens.count else { return false }
        if text.tokens[next].flags.contains(.opensSentence) { return true }
        return open > 0 && text.tokens[open - 1].kind == .colon
    }

    /// Takes an opener that nothing closes, and gives the position in `marks` to go on from.
    private mutating func readUnclosed(at position: Int, in marks: [Int], paragraph: Int) -> Int {
        let open = marks[position]
        let range = text.paragraphs[paragraph].tokens
        guard open + 1 < range.upperBound else { return position + 1 }
        let sentence = text.sentences[text.sentence(ofToken: open + 1)].tokens
        let family = family(of: open)
        let next = marks.indices.dropFirst(position + 1).first {
            self.family(of: marks[$0]) == family && side(of: marks[$0], openers: [], in: range) == .opening
        }
        if let next, sentence.contains(marks[next]), let close = matchingClose(from: next, in: marks, paragraph: range)
        {
            // Two openers and one closer: a slip when they stand side by side, else the outer one holds all.
            if marks[next] - open <= 4 { return next }
            add(from: open, to: marks[close], paragraph: paragraph)
            return close + 1
        }
        let starts = opensSentence(open)
        var end = starts ? range.upperBound : sentence.upperBound
        if starts, let next {
            let nextSentence = text.sentences[text.sentence(ofToken: marks[next])].tokens
            end = max(sentence.upperBound, nextSentence.lowerBound)
            if nextSentence.lowerBound <= open { end = marks[next] }
        }
        if open + 1 < end {
            passages.append(
                MarkedPassage(
                    paragraph: paragraph, endParagraph: paragraph, outer: open..<end, inner: open + 1..<end,
                    closing: .missing, opensSentence: starts))
        }
        return marks.firstIndex { $0 >= end } ?? marks.count
    }

    private mutating func closeWithoutOpener(_ close: Int, paragraph: Int, firstOwn: Int) {
        let range = text.paragraphs[paragraph].tokens
        if passages.count > firstOwn {
            let last = passages.count - 1
            let end = passages[last].outer.upperBound
            guard end < close else { return }
            if saysSomebody(between: end, and: close) {
                addWithoutOpener(behind: end, to: close, paragraph: paragraph)
                return
            }
            guard passages[last].closing == .mark, passages[last].opensSentence else { return }
            passages[last].outer = passages[last].outer.lowerBound..<close + 1
            passages[last].inner = passages[last].inner.lowerBound..<close
            return
        }
        if let pending, paragraph - passages[pending].endParagraph <= 3 {
            passages[pending].outer = passages[pending].outer.lowerBound..<close + 1
            passages[pending].inner = passages[pending].inner.lowerBound..<close
            passages[pending].endParagraph = paragraph
            passages[pending].closing = .mark
            return
        }
        guard close > range.lowerBound + 2, !saysSomebody(between: range.lowerBound, and: close),
            saysSomebody(between: close, and: min(close + 8, range.upperBound))
        else { return }
        passages.append(
            MarkedPassage(
                paragraph: paragraph, endParagraph: paragraph, outer: range.lowerBound..<close + 1,
                inner: range.lowerBound..<close, closing: .mark, opensSentence: true))
    }

    /// « Q », a dit X. Q2 », a-t-il ajouté: the opener of the second passage was lost where its sentence begins.
    private mutating func addWithoutOpener(behind end: Int, to close: Int, paragraph: Int) {
        let last = text.sentence(ofToken: close - 1)
        let first = text.sentence(ofToken: end - 1) + 1
        guard first <= last else { return }
        let start = text.sentences[last - first < 2 ? first : last].tokens.lowerBound
        let limit = min(close + 8, text.paragraphs[paragraph].tokens.upperBound)
        guard start + 2 < close, !saysSomebody(between: start, and: close), saysSomebody(between: close, and: limit)
        else { return }
        passages.append(
            MarkedPassage(
                paragraph: paragraph, endParagraph: paragraph, outer: start..<close + 1, inner: start..<close,
                closing: .mark, opensSentence: true))
    }

    /// Whether a verb that reports speech stands between two tokens, behind a comma or with its pronoun.
    private func saysSomebody(between start: Int, and end: Int) -> Bool {
        (start..<end).contains { index in
            let token = text.tokens[index]
            guard token.isAny(of: .cue) else { return false }
            let head = index > start ? text.tokens[index - 1] : token
            return head.kind == .comma || head.isAny(of: .auxiliary) || head.kind == .clitic
                || (index + 1 < end && text.tokens[index + 1].kind == .clitic)
        }
    }
}
