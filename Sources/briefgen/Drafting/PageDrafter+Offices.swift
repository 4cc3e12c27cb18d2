import Briefing
import BriefingModel

extension PageDrafter {
    /// Offices that a draft states at most.
    private static let mostOffices = 4

    /// The offices that articles state, each once and as fully as they do, the one held now last.
    ///
    /// Those in the language of the site are taken alone where there are any; of two that begin alike, as « ministre » and
    /// « ministre de la Défense », the one with its country or organisation is taken, then the longer.
    static func offices(of dossier: MinisterDossier, in book: Book) -> [StatedRole] {
        let language = book.settings.language
        let vague = DraftText(language: language).vagueRoles
        let roles = dossier.statedRoles.filter { role in
            !vague.contains { Folding.words(role.role) == Folding.words($0) }
        }
        let own = roles.filter { book.articles[$0.source.article]?.article.language == language }
        let fullest = (own.isEmpty ? roles : own).enumerated().sorted { left, right in
            func rank(_ role: StatedRole, _ place: Int) -> (Int, Int, Int) {
                (role.owner == nil ? 1 : 0, -role.role.count, place)
            }
            return rank(left.element, left.offset) < rank(right.element, right.offset)
        }
        var kept: [(place: Int, role: StatedRole)] = []
        for (place, role) in fullest {
            let words = Folding.words(role.role) + " "
            let isKnown = kept.contains { other in
                let others = Folding.words(other.role.role) + " "
                return others.hasPrefix(words) || words.hasPrefix(others)
            }
            if !isKnown { kept.append((place, role)) }
        }
        return kept.sorted { $0.place < $1.place }.suffix(mostOffices).map(\.role)
    }
}
