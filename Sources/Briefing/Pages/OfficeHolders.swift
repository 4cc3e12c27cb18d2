import BriefingModel

/// Who holds or held each office of a country or organisation, by their pages.
struct OfficeHolders: Sendable {
    /// An office as its holders' pages agree on it.
    private struct Key: Hashable {
        var of: String?
        var title: String

        init(_ office: Office) {
            of = office.of
            title = Folding.words(office.title)
        }
    }

    private var holders: [Key: [(person: EntityID, office: Office)]] = [:]

    init(of ministers: some Sequence<MinisterDossier>) {
        for dossier in ministers {
            for office in dossier.page?.offices ?? [] {
                holders[Key(office), default: []].append((dossier.id, office))
            }
        }
    }

    /// The others who hold or held an office, in the order of the dossiers.
    func others(than person: EntityID, in office: Office) -> [(person: EntityID, office: Office)] {
        (holders[Key(office)] ?? []).filter { $0.person != person }
    }
}
