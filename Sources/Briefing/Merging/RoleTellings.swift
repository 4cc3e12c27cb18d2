import BriefingModel

/// The roles that articles give to one person, in order of date: « ministre de la Défense » in a hundred of them,
/// « candidat » in one.
struct RoleTellings {
    /// One an article.
    private var tellings: [StatedRole]

    /// Tellings that say which role somebody holds now: one article among them may err or look back.
    private static let recent = 5
    /// Tellings from which on a role that one article alone gives, long ago, says nothing of somebody.
    private static let many = 10

    init(_ tellings: [StatedRole]) { self.tellings = tellings }

    /// Different roles, each with its first telling: in order of first telling, but the one held now last.
    ///
    /// The role held now is the one that most of the last five tellings give, among equals the one told last; with
    /// fewer than five tellings it is the last one told.
    var roles: [StatedRole] {
        let counts = Dictionary(tellings.map { (Folding.words($0.role), 1) }, uniquingKeysWith: +)
        let late = tellings.suffix(Self.recent).map { Folding.words($0.role) }
        var seen: Set<String> = []
        var roles = tellings.filter { telling in
            let words = Folding.words(telling.role)
            let isKept = tellings.count < Self.many || counts[words, default: 0] > 1 || late.suffix(2).contains(words)
            return isKept && seen.insert(words).inserted
        }
        let present =
            late.count < Self.recent
            ? late.last
            : late.enumerated().max { left, right in
                let (leftCount, rightCount) = (late.count { $0 == left.element }, late.count { $0 == right.element })
                return (leftCount, left.offset) < (rightCount, right.offset)
            }?.element
        if let place = roles.firstIndex(where: { Folding.words($0.role) == present }) {
            roles.append(roles.remove(at: place))
        }
        return roles
    }
}
