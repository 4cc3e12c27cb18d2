import BriefingModel

/// The name of an office with the country or organisation it belongs to.
enum OfficeName {
    /// « ministre de la Défense » of « Ukraine » gives « ministre de la Défense de l’Ukraine »; « ambassadrice auprès de
    /// l’OTAN » of « États-Unis » gives « ambassadrice des États-Unis auprès de l’OTAN ».
    ///
    /// - Parameters:
    ///   - title: the office, in lower case; it stays alone when it names whose it is already.
    ///   - owner: the country or organisation, by its French short name.
    ///   - host: the organisation that somebody is sent to, for an envoy whose title does not name it.
    static func french(_ title: String, of owner: String?, at host: String? = nil) -> String {
        let words = Folding.words(title)
        var name = title
        if let host, isEnvoy(title), !words.contains(Folding.words(host)) {
            name += " auprès " + PlaceNames.place(host).possessive
        }
        guard let owner, !words.contains(Folding.words(owner)) else { return name }
        guard PlaceNames.isKnown(owner) else { return "\(name), \(owner)" }
        let place = PlaceNames.place(owner)
        let head = words.prefix { $0 != " " }
        let whose = bareHeads.contains(String(head)) ? place.represented : place.possessive
        // What follows the country in usual order.
        let start = name.utf8.indices.first { place in
            let rest = name.utf8[place...]
            return rest.first == UInt8(ascii: " ") && complements.contains { rest.starts(with: $0.utf8) }
        }
        guard let start else { return "\(name) \(whose)" }
        return "\(name[..<start]) \(whose)\(name[start...])"
    }

    /// Whether whoever holds the office stands for one country at the seat of another or of an organisation.
    static func isEnvoy(_ title: String) -> Bool {
        Folding.words(title).split(separator: " ").contains { envoys.contains(String($0)) }
    }

    /// Folded words of titles whose holders are sent to an organisation.
    private static let envoys: Set = [
        "ambassadeur", "ambassadrice", "representant", "representante", "envoye", "envoyee",
    ]

    /// Folded heads that stand before a country without its article: « ambassadeur de France », « roi d’Espagne ».
    private static let bareHeads: Set = [
        "ambassadeur", "ambassadrice", "chanceliere", "chancelier", "consul", "consule", "reine", "roi",
    ]

    private static let complements = [" auprès ", " chargé ", " chargée ", " par intérim", " pour "]
}
