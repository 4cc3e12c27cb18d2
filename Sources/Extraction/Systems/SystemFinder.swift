import BriefingModel

/// Finds the weapon systems, and the categories of them, that an article names.
struct SystemFinder: Sendable {
    /// What the page of each system says of it, without a mention.
    private let pages: [EntityID: SystemFact]

    init(knowledge: Knowledge) {
        let facts = knowledge.systems.map { system in
            SystemFact(
                id: system.page.id, name: system.page.name, category: system.category, generic: false, curated: true,
                mentions: [])
        }
        pages = Dictionary(facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// A system at one place of the article.
    struct Mention: Sendable {
        /// Index into the systems of the article.
        let system: Int
        /// The tokens of the name.
        let tokens: Range<Int>
    }

    /// A name as it stands, before its surroundings are looked at.
    struct Found {
        /// Which system it names, by the article's roll.
        var system: SystemRoll.Entry
        private(set) var span: TextSpan
        private(set) var tokens: Range<Int>
        let needsContext: Bool
        /// Whether only its shape and surroundings show that it is a system.
        var isNew = false
        /// Which of the language's built-in list, if the list has it and no page does.
        var listed: Int?

        /// Takes in more of the text, from the scalar `start` of the paragraph to the scalar `end`.
        mutating func widen(to tokens: Range<Int>, from start: Int, to end: Int? = nil) {
            self.tokens = tokens
            span = TextSpan(paragraph: span.paragraph, start: start, end: end ?? span.end)
        }
    }

    /// What a name can stand for among systems.
    private struct Known {
        let entry: SystemRoll.Entry
        let needsContext: Bool
        /// Which of the built-in list.
        let listed: Int?
    }

    /// The systems of an article in the order of their first mention, and all their mentions in text order.
    func systems(in text: TokenisedArticle, refusing refusals: [String]) -> (facts: [SystemFact], mentions: [Mention]) {
        var roll = SystemRoll()
        var found: [Found] = []
        found.reserveCapacity(text.names.count)
        var readings: [(reading: NameMatch.Reading, system: Known?)] = []
        readings.reserveCapacity(text.names.count)
        for index in text.names.indices where !text.names[index].kinds.isDisjoint(with: [.system, .listed, .generic]) {
            let reading = text.names[index].reading
            let system: Known?
            if let known = readings.first(where: { $0.reading == reading }) {
                system = known.system
            } else {
                system = known(text.names[index], in: text, &roll)
                // Where it stands decides whether a listed one is another word.
                if !text.names[index].kinds.contains(.listed) { readings.append((reading, system)) }
            }
            guard let system, !isQualifier(text.names[index], system, behind: found.last, in: text) else { continue }
            found.append(
                Found(
                    system: system.entry, span: text.names[index].span, tokens: text.names[index].tokens,
                    needsContext: system.needsContext, listed: system.listed))
        }
        SystemExtent(text: text).widen(&found)
        var reader = NewSystemReader(text: text, refused: Set(refusals.map { Folding.words($0) }), known: found)
        reader.read(into: &roll)
        found += reader.found
        guard !found.isEmpty else { return ([], []) }
        if !Self.areSorted(found, roll) {
            found.sort { one, other in
                one.span == other.span
                    ? roll.facts[one.system.fact].id < roll.facts[other.system.fact].id : one.span < other.span
            }
        }
        SystemContext(text: text).settle(&found)
        Self.joinPlurals(&found, roll)
        Self.joinFamilies(&found, roll)
        joinBracketed(&found, in: text)
        var facts: [SystemFact] = []
        var mentions: [Mention] = []
        mentions.reserveCapacity(found.count)
        // For each system of the roll its place among the facts, and how often it is named.
        var places = [Int?](each: nil, count: roll.facts.count)
        var counts = [Int](each: 0, count: roll.facts.count)
        for one in found { counts[one.system.first] += 1 }
        facts.reserveCapacity(roll.facts.count)
        for one in found {
            let place = places[one.system.first] ?? facts.count
            if place == facts.count {
                places[one.system.first] = place
                facts.append(roll.facts[one.system.fact])
                facts[place].mentions.reserveCapacity(counts[one.system.first])
            }
            facts[place].mentions.append(one.span)
            mentions.append(Mention(system: place, tokens: one.tokens))
        }
        let names = SystemNames(text: text)
        for place in facts.indices where !facts[place].generic && !facts[place].curated {
            let own = found.indices.lazy.filter { mentions[$0].system == place }.map { found[$0] }
            if own.contains(where: { $0.listed != nil }) {
                facts[place].name = names.name(of: Array(own), usual: facts[place].name)
            }
        }
        return (facts, mentions)
    }

    private static func areSorted(_ found: [Found], _ roll: SystemRoll) -> Bool {
        found.indices.dropFirst().allSatisfy { index in
            let (span, last) = (found[index].span, found[index - 1].span)
            guard span == last else { return last < span }
            return roll.facts[found[index].system.fact].id >= roll.facts[found[index - 1].system.fact].id
        }
    }

    /// New names of which the article also has the singular become that: « Bastions » is « Bastion ».
    private static func joinPlurals(_ found: inout [Found], _ roll: SystemRoll) {
        func mayBePlural(_ one: Found) -> Bool {
            let fact = roll.facts[one.system.fact]
            return !fact.curated && !fact.generic && fact.name.utf8.last == UInt8(ascii: "s")
        }
        guard found.contains(where: mayBePlural) else { return }
        let names = Dictionary(
            found.map { (roll.facts[$0.system.fact].name, $0.system) }, uniquingKeysWith: { first, _ in first })
        for index in found.indices where mayBePlural(found[index]) {
            let single = names[String(roll.facts[found[index].system.fact].name.dropLast())]
            if let single, !single.generic { found[index].system = single }
        }
    }

    /// « les Leopard » of an article that names one model of them alone, « Leopard 2 », are of that model, and so is
    /// « Mirage 2000 » beside « Mirage 2000-5 ».
    private static func joinFamilies(_ found: inout [Found], _ roll: SystemRoll) {
        let isNumbered = roll.facts.map { !$0.generic && hasNumber($0.name) }
        guard isNumbered.contains(true) else { return }
        func isModel(_ one: Found, of family: String) -> Bool {
            guard isNumbered[one.system.fact] else { return false }
            let name = roll.facts[one.system.fact].name.utf8
            guard name.starts(with: family.utf8) else { return false }
            let behind = name.dropFirst(family.utf8.count)
            guard let sign = behind.first, let next = behind.dropFirst().first else {
                // « Mirage 2000D ».
                return behind.first.map { $0 &- 0x41 < 26 } ?? false && hasNumber(family)
            }
            return next &- 0x30 < 10
                && (sign == UInt8(ascii: " ") || sign == UInt8(ascii: "-") && hasNumber(family))
        }
        for index in found.indices where !found[index].system.generic && !roll.facts[found[index].system.fact].curated {
            let family = roll.facts[found[index].system.fact].name
            guard let model = found.first(where: { isModel($0, of: family) })?.system,
                found.allSatisfy({ $0.system.first == model.first || !isModel($0, of: family) })
            else { continue }
            found[index].system = model
        }
    }

    /// « missiles de défense aérienne »: a category that only tells what another, right before it, is for.
    private func isQualifier(
        _ match: NameMatch, _ system: Known, behind last: Found?, in text: TokenisedArticle
    ) -> Bool {
        let link = match.tokens.lowerBound - 1
        guard system.entry.generic, let last, last.system.generic, last.tokens.upperBound == link else { return false }
        return text.isWord(link, in: text.language.systems.ofWords)
    }

    /// « RB 99 [AMRAAM] »: a new name and a listed one in brackets behind it, or the other way round, are one system.
    private func joinBracketed(_ found: inout [Found], in text: TokenisedArticle) {
        for index in found.indices.dropLast() {
            let (one, next) = (found[index], found[index + 1])
            guard one.isNew != next.isNew, !one.system.generic, !next.system.generic,
                next.tokens.lowerBound == one.tokens.upperBound + 1,
                text.tokens[one.tokens.upperBound].kind == .openingBracket,
                next.tokens.upperBound < text.tokens.count,
                text.tokens[next.tokens.upperBound].kind == .closingBracket
            else { continue }
            let (own, other) = one.isNew ? (one.system, next.system) : (next.system, one.system)
            for place in found.indices where found[place].system.first == own.first { found[place].system = other }
        }
    }

    /// Whether a word of a name begins with a digit: « Leopard 2 ».
    private static func hasNumber(_ name: String) -> Bool {
        var last = UInt8(ascii: "-")
        for byte in name.utf8 {
            if last == UInt8(ascii: " "), byte &- 0x30 < 10 { return true }
            last = byte
        }
        return false
    }

    /// What a name stands for first among systems.
    private func known(_ match: NameMatch, in text: TokenisedArticle, _ roll: inout SystemRoll) -> Known? {
        for surface in text.surfaces(of: match) {
            if case .page(let reference) = surface.target, reference.kind != .system { continue }
            var listed: Int?
            if case .knownSystem(let index) = surface.target {
                if isOtherWord(match, text.language.knownSystems[index], in: text) { continue }
                listed = index
            }
            let entry: SystemRoll.Entry
            if let known = roll.entry(for: surface.target) {
                entry = known
            } else if let fact = fact(of: surface.target, in: text.language) {
                entry = roll.add(fact, for: surface.target)
            } else {
                continue
            }
            return Known(entry: entry, needsContext: surface.terms.contains(.needsContext), listed: listed)
        }
        return nil
    }

    /// « le Tigré » is no « Tigre »: an accent on the last letter makes another word; and `GLI-F4` is no `F-4`.
    private func isOtherWord(_ match: NameMatch, _ system: KnownSystem, in text: TokenisedArticle) -> Bool {
        if match.start > Int(text.tokens[match.tokens.lowerBound].start), match.end - match.start < 5 {
            let start = text.byte(ofScalar: match.start, in: match.tokens)
            if start > 1, text.bytes[start - 1] == UInt8(ascii: "-"), text.bytes[start - 2] &- 0x41 < 26 { return true }
        }
        guard system.name.utf8.last == UInt8(ascii: "e") else { return false }
        let end = text.byte(ofScalar: match.end, in: match.tokens)
        return end > 2 && text.bytes[end - 2] == 0xC3 && text.bytes[end - 1] & 0xDF == 0x89
    }

    private func fact(of target: Surface.Target, in language: Language) -> SystemFact? {
        switch target {
        case .page(let reference): pages[reference.id]
        case .knownSystem(let index): Self.fact(of: language.knownSystems[index], generic: false)
        case .genericSystem(let index): Self.fact(of: language.genericSystems[index], generic: true)
        }
    }

    private static func fact(of system: KnownSystem, generic: Bool) -> SystemFact? {
        guard let id = system.id else { return nil }
        return SystemFact(
            id: id, name: system.name, category: system.category, generic: generic, curated: false,
            mentions: [])
    }
}
