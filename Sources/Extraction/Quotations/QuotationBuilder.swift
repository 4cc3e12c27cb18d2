import BriefingModel

/// Chooses the passages that are quotations and turns them into facts.
struct QuotationBuilder {
    let text: TokenisedArticle
    let passages: [MarkedPassage]
    let attributions: [Attribution]
    /// For each person of the article their identifier and name; `nil` for one without letters.
    let people: [(id: EntityID, name: String)?]
    let corrections: ArticleCorrections
    private let reader: PassageReader

    init(
        text: TokenisedArticle, passages: [MarkedPassage], attributions: [Attribution],
        people: [(id: EntityID, name: String)?], corrections: ArticleCorrections
    ) {
        self.text = text
        self.passages = passages
        self.attributions = attributions
        self.people = people
        self.corrections = corrections
        reader = PassageReader(text: text)
    }

    /// The quotations, in text order.
    func quotations() -> [Quotation] {
        var result: [Quotation] = []
        result.reserveCapacity(passages.count)
        for (index, passage) in passages.enumerated() {
            let attribution = attributions[index]
            guard isQuotation(passage, attribution) else { continue }
            result.append(quotation(passage, attribution))
        }
        return result
    }

    /// Whether the passage is somebody's words rather than a name, a title or a word held at arm's length.
    private func isQuotation(_ passage: MarkedPassage, _ attribution: Attribution) -> Bool {
        // Of one or two words only a whole answer is a quotation: « Non », a-t-elle dit.
        let words = reader.wordCount(passage, upTo: 3)
        if words < 3 {
            return words > 0 && passage.opensSentence && attribution.isOwn && attribution.cue != nil
        }
        if reader.isTitle(passage) || attribution.voice == .unknown && attribution.cue == nil && reader.isTerm(passage)
        {
            return false
        }
        if reader.isHeading(passage.paragraph), !(reader.opensParagraph(passage) && attribution.cue != nil) {
            return false
        }
        if reader.isOffice(passage) { return false }
        if reader.isLongLabel(passage) || !passage.opensSentence && reader.isName(passage) { return false }
        return
            !(attribution.cue == nil
            && (reader.isName(passage) || reader.isLabel(passage) || reader.isWork(passage)))
    }

    private func quotation(_ passage: MarkedPassage, _ attribution: Attribution) -> Quotation {
        let words = passage.inner.lowerBound..<(attribution.wordsEnd ?? passage.inner.upperBound)
        let span = text.span(words, paragraph: passage.paragraph)
        let quoted = text.text(words)
        let corrected = correction(of: quoted)
        return Quotation(
            text: quoted, span: span, endParagraph: passage.endParagraph, kind: kind(passage, attribution),
            speaker: corrected ?? speaker(attribution.voice), cue: corrected == nil ? attribution.cue : nil)
    }

    private func kind(_ passage: MarkedPassage, _ attribution: Attribution) -> Quotation.Kind {
        guard passage.opensSentence, text.tokens[passage.inner.lowerBound].isCapitalised || passage.closing == .missing
        else { return .fragment }
        return attribution.isCarried ? .continued : .direct
    }

    private func speaker(_ voice: Voice) -> Speaker {
        switch voice {
        case .person(let index):
            guard let person = people[index] else { return .unknown }
            return .named(id: person.id, name: person.name)
        case .anonymous(let words): return .anonymous(text.text(words))
        case .organisation(let words): return .organisation(text.text(words))
        case .unknown: return .unknown
        }
    }

    /// The speaker that people named by hand, found by the quotation's first words.
    private func correction(of quoted: String) -> Speaker? {
        guard !corrections.speakers.isEmpty else { return nil }
        let words = Folding.words(quoted)
        for correction in corrections.speakers {
            let beginning = Folding.words(correction.quotation)
            guard !beginning.isEmpty, words.hasPrefix(beginning) else { continue }
            guard let name = correction.speaker else { return .unknown }
            let folded = Folding.words(name)
            if let person = people.lazy.compactMap({ $0 }).first(where: {
                Folding.words($0.name) == folded || $0.id.text == name
            }) {
                return .named(id: person.id, name: person.name)
            }
            guard let slug = Slug(name) else { return .unknown }
            return .named(id: EntityID(slug), name: name)
        }
        return nil
    }
}
