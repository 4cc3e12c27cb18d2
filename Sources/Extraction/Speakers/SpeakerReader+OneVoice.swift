/// Whole sentences that nothing attributes, given to who alone is heard in the article or on both sides of them.
extension SpeakerReader {
    /// Gives whole sentences that nothing attributes to the one person whom all others of the article are attributed to.
    ///
    /// It asks for three sentences at least, and that nobody else is heard in the sentence before.
    func hearOneVoice() {
        guard attributions.count >= 3 else { return }
        guard let voice = attributions.first(where: { $0.voice != .unknown })?.voice, case .person = voice,
            attributions.allSatisfy({ $0.voice == voice || $0.voice == .unknown }),
            attributions.count(where: { $0.voice == voice }) >= 3
        else { return }
        for (index, passage) in passages.enumerated() where attributions[index].voice == .unknown {
            let goesOn = attributions[index].cue.map(grammar.continuing.contains) ?? saysEverything(passage)
            guard goesOn, passage.opensSentence, !isLedInByOthers(passage),
                passage.inner.count(where: { text.tokens[$0].isWord }) >= 5, !isContested(passage, by: voice)
            else { continue }
            carry(voice, to: index)
        }
    }

    /// Gives whole sentences that nothing attributes to somebody whose words stand before and behind them, where nobody else
    /// is heard, acts or is named between the two.
    func hearBetween() {
        for (index, passage) in passages.enumerated()
        where attributions[index].voice == .unknown && attributions[index].cue == nil {
            guard let before = attributions[..<index].lastIndex(where: { $0.voice != .unknown }),
                let behind = attributions[(index + 1)...].firstIndex(where: { $0.voice != .unknown }),
                case .person = attributions[before].voice, attributions[before].voice == attributions[behind].voice,
                passage.opensSentence, saysEverything(passage), isLedInByNobody(passage),
                !names(attributions[before].voice, in: passage.inner),
                passage.paragraph - passages[before].endParagraph <= 2,
                passages[behind].paragraph - passage.endParagraph <= 2,
                passage.inner.count(where: { text.tokens[$0].isWord }) >= 5,
                isAlone(
                    attributions[before].voice,
                    in: passages[before].outer.upperBound..<passages[behind].outer.lowerBound)
            else { continue }
            carry(attributions[before].voice, to: index)
        }
    }

    /// Whether nothing leads to a passage in its sentence, or only a verb without a subject: « Avant de poursuivre : « Q » ».
    private func isLedInByNobody(_ passage: MarkedPassage) -> Bool {
        let mark = passage.outer.lowerBound
        let low = text.sentences[text.sentence(ofToken: mark)].tokens.lowerBound
        guard low < mark else { return true }
        return mark - low <= 9
            && (low..<mark).contains { text.tokens[$0].isAny(of: [.cueInfinitive, .cueGerund]) }
            && !(low..<mark).contains { text.tokens[$0].isAny(of: [.cueFinite, .auxiliary]) || people.runAt[$0] >= 0 }
    }

    /// Whether somebody named in full is all who acts, is heard or is named outside marks in a stretch of text.
    private func isAlone(_ voice: Voice, in range: Range<Int>) -> Bool {
        guard case .person(let person) = voice,
            people.hasFullName(person)
        else { return false }
        return !events.contains { range.contains($0.token) && $0.voice != voice }
            && people.runs.indices.allSatisfy { run in
                let name = people.runs[run].tokens.lowerBound
                if people.personOfRun[run] == Int32(person) || !range.contains(name) || passageAt[name] >= 0 {
                    return true
                }
                // « Johann travaille ici »: a single word that may be a given name.
                return people.personOfRun[run] < 0 && !people.runs[run].hasGivenName
                    && people.runs[run].pieces.contains { text.tokens[$0].lexeme >= 0 }
            }
    }

    /// « Les pompiers veulent rappeler : « Q » »: whether several are the subject of the words that lead to a passage.
    private func isLedInByOthers(_ passage: MarkedPassage) -> Bool {
        let mark = passage.outer.lowerBound
        let low = text.sentences[text.sentence(ofToken: mark)].tokens.lowerBound
        return low < mark && subject(of: low..<mark, before: mark)?.isPlural ?? false
    }

    /// Whether anybody else is heard or named in the passage's sentence or in the one before it.
    private func isContested(_ passage: MarkedPassage, by voice: Voice) -> Bool {
        let own = text.sentence(ofToken: passage.outer.lowerBound)
        let first = own > 0 && text.sentences[own - 1].paragraph == passage.paragraph ? own - 1 : own
        let range = text.sentences[first].tokens.lowerBound..<passage.outer.lowerBound
        if events.contains(where: { range.contains($0.token) && $0.voice != voice }) { return true }
        // « …, a-t-elle souligné. « Q. » »: who speaks there is not known.
        if attributions.indices.contains(where: {
            range.contains(passages[$0].outer.lowerBound) && attributions[$0].voice == .unknown
                && attributions[$0].cue != nil
        }) {
            return true
        }
        return range.contains { index in
            guard passageAt[index] < 0, let person = people.person(at: index) else { return false }
            return .person(person) != voice
        }
    }
}
