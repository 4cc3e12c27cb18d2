/// Which mention of a meeting words about place and time belong to.
extension MeetingReader {
    /// The mention that words about place or time belong to: the last before them, else the first behind them.
    func owner(of words: Range<Int>, among mentions: [MeetingMention]) -> Int? {
        if let before = mentions.lastIndex(where: { $0.tokens.lowerBound < words.lowerBound }) {
            return isCutOff(words, from: mentions[before]) ? nil : before
        }
        guard let next = mentions.indices.first, words.lowerBound < mentions[next].tokens.lowerBound else { return nil }
        let isElsewhere =
            isPreparedFor(mentions[next]) || isQuoted(words, before: mentions[next])
            || isPrepared(mentions[next], behind: words)
        return isElsewhere ? nil : next
    }

    /// Whether words stand in quotation marks that close before a mention: « avant la fin de 2013 », a-t-il dit à la réunion.
    private func isQuoted(_ words: Range<Int>, before mention: MeetingMention) -> Bool {
        guard words.upperBound < mention.tokens.lowerBound else { return false }
        var closers = 0
        for index in words.upperBound..<mention.tokens.lowerBound {
            switch tokens[index].kind {
            case .openingMark: closers -= 1
            case .closingMark, .straightMark: closers += 1
            default: break
            }
        }
        return closers > 0
    }

    /// Whether another clause lies between: a mark of quotation or a semicolon.
    private func isCutOff(_ words: Range<Int>, from mention: MeetingMention) -> Bool {
        guard mention.tokens.upperBound < words.lowerBound else { return false }
        return (mention.tokens.upperBound..<words.lowerBound).contains { index in
            switch tokens[index].kind {
            case .closingMark: index > mention.tokens.upperBound
            case .openingMark, .semicolon, .colon: true
            default: false
            }
        }
    }

    /// Whether the mention is only what the sentence looks forward or back to: « avant un sommet ».
    func isPreparedFor(_ mention: MeetingMention) -> Bool {
        let start = max(range.lowerBound, mention.tokens.lowerBound - 4)
        // « deux mois avant », but not « le mois prochain »
        if (start..<mention.tokens.lowerBound).contains(where: {
            isWord($0, grammar.aside) && !tokens[$0 + 1].isAny(of: .timeShift)
        }) {
            return true
        }
        // « à la veille de l’ouverture du sommet »
        var index = mention.tokens.lowerBound - 1
        while index > range.lowerBound, index > start - 4,
            tokens[index].isAny(of: [.determiner, .preposition]) || isWord(index, grammar.held)
        {
            index -= 1
        }
        return isWord(index, grammar.aside)
    }

    /// « fera dimanche une étape à Niamey pour préparer avec son homologue le sommet »: what is prepared is yet to come.
    private func isPrepared(_ mention: MeetingMention, behind words: Range<Int>) -> Bool {
        guard words.upperBound < mention.tokens.lowerBound else { return false }
        return (words.upperBound..<mention.tokens.lowerBound).contains { isWord($0, grammar.preparing) }
    }

    /// « réunis en sommet, ils ont décidé d’envoyer une délégation à Bamako »: the place of what an infinitive tells.
    func isOfInfinitive(_ words: Range<Int>, behind mention: MeetingMention) -> Bool {
        guard mention.tokens.upperBound + 1 < words.lowerBound else { return false }
        return (mention.tokens.upperBound + 1..<words.lowerBound).contains(where: isInfinitive)
    }

    /// `d’envoyer`: an infinitive behind the word that leads to it.
    func isInfinitive(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, !token.isCapitalised, token.end - token.start > 4, index > range.lowerBound,
            isWord(index - 1, grammar.infinitiveLinks), !token.isAny(of: .meetingVerb)
        else { return false }
        return grammar.infinitiveEndings.fit(text.letters(index)) && !isWord(index, grammar.notInfinitives)
    }

    /// « à l’ouverture du sommet, il avait rappelé qu’en 2012 »: words of what somebody says there, not of the meeting.
    func isReported(_ words: Range<Int>, behind mention: MeetingMention) -> Bool {
        guard mention.tokens.upperBound + 1 < words.lowerBound else { return false }
        return (mention.tokens.upperBound + 1..<words.lowerBound).contains { index in
            guard isWord(index, grammar.reportingWords) else { return false }
            if tokens[index - 1].isAny(of: [.cue, .cueFinite, .cueParticiple]) { return true }
            // « a annoncé, en marge de la réunion à Oslo, que … »
            return tokens[index - 1].kind == .comma
                && (range.lowerBound..<mention.tokens.lowerBound).contains {
                    tokens[$0].isAny(of: .cueParticiple) && $0 > range.lowerBound
                        && tokens[$0 - 1].isAny(of: .auxiliary)
                }
        }
    }
}
