import BriefingModel

/// Finds the names of entities in running text, for links.
public struct NameFinder: Sendable {
    /// A name in a text.
    public struct Match: Hashable, Sendable {
        /// Offsets in Unicode scalars of the text, the upper one after the last scalar.
        public var scalars: Range<Int>
        /// Whom or what it names.
        public var reference: EntityReference
    }

    private let gazetteer: Gazetteer

    /// Makes a finder for the entity pages of `knowledge` and for `extra` entities, each with the forms of its name.
    ///
    /// A form that several entities share names none of them.
    public init(knowledge: Knowledge, extra: [(reference: EntityReference, forms: [String])] = []) {
        var builder = GazetteerBuilder()
        func add(_ page: EntityPage, _ kind: EntityKind, _ terms: Surface.Terms = []) {
            for form in [page.name] + page.aliases {
                builder.add(form, .page(EntityReference(kind, page.id)), terms: terms, plural: kind == .system)
            }
        }
        for minister in knowledge.ministers { add(minister.page, .minister, [.capitalised, .untied]) }
        for meeting in knowledge.meetings { add(meeting.page, .meeting) }
        for system in knowledge.systems where !system.needsContext { add(system.page, .system, .capitalised) }
        for (reference, forms) in extra {
            for form in forms {
                let terms: Surface.Terms = reference.kind == .meeting ? [] : [.capitalised, .untied]
                builder.add(form, .page(reference), terms: terms, plural: reference.kind == .system)
            }
        }
        gazetteer = Gazetteer(builder)
    }

    /// The names in `text`, leftmost longest, without overlaps; `refusals` are names that must not count.
    public func matches(in text: String, refusing refusals: [String] = []) -> [Match] {
        var bytes = Array(text.utf8)
        let end = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: UTF8Scan.padding))
        let refused = Set(refusals.map { Folding.words($0) })
        return bytes.withUnsafeBufferPointer { buffer in
            var result: [Match] = []
            var position = 0
            var scalar = 0
            func count(to limit: Int) -> Int {
                while position < limit {
                    if buffer[position] & 0xC0 != 0x80 { scalar += 1 }
                    position += 1
                }
                return scalar
            }
            for match in gazetteer.matches(in: buffer, from: 0, to: end, refusing: refused) {
                var references: Set<EntityReference> = []
                for surface in gazetteer.surfaces(of: match.form) {
                    if case .page(let reference) = surface.target { references.insert(reference) }
                }
                guard references.count == 1, let reference = references.first else { continue }
                let start = count(to: match.bytes.lowerBound)
                result.append(Match(scalars: start..<count(to: match.bytes.upperBound), reference: reference))
            }
            return result
        }
    }
}
