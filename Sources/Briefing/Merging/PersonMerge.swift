import BriefingModel

/// Joins the people of all articles: pages first, then spelling variants, then surnames that can mean only one person.
struct PersonMerge {
    private var finalIDs: [EntityID: EntityID] = [:]
    /// Surnames joined to a full name, for the quality page: the name as found, and the identifier it went to.
    private(set) var joinedSurnames: [EntityID: EntityID] = [:]

    /// Takes every person of every article, in any order.
    init(people: some Sequence<PersonFact>, ministers: [MinisterPage]) {
        var namesByID: [EntityID: Set<String>] = [:]
        for person in people where !person.curated { namesByID[person.id, default: []].insert(person.name) }

        var idByKey: [String: EntityID] = [:]
        for minister in ministers {
            for name in [minister.page.name] + minister.page.aliases {
                let key = Self.key(name)
                if key.contains(" "), idByKey[key] == nil { idByKey[key] = minister.page.id }
            }
        }
        let uncurated = namesByID.keys.sorted()
        for id in uncurated {
            let key = Self.key(namesByID[id]?.min() ?? id.text)
            guard key.contains(" ") else { continue }
            let final = idByKey[key] ?? id
            idByKey[key] = final
            finalIDs[id] = final
        }
        var idsBySurname: [Substring: Set<EntityID>] = [:]
        for (key, id) in idByKey {
            guard let space = key.firstIndex(of: " ") else { continue }
            idsBySurname[key[key.index(after: space)...], default: []].insert(id)
        }
        for id in uncurated where finalIDs[id] == nil {
            let key = Self.key(namesByID[id]?.min() ?? id.text)
            guard let candidates = idsBySurname[key[...]], candidates.count == 1, let only = candidates.first else {
                continue
            }
            finalIDs[id] = only
            joinedSurnames[id] = only
        }
    }

    /// The identifier that the whole site uses for the person `id` of an article.
    func final(_ id: EntityID) -> EntityID { finalIDs[id] ?? id }

    /// What variants of one name share: `Volodymyr Zelenskyy` and `Volodymyr Zelensky` give `volodimir zelenski`.
    static func key(_ name: String) -> String {
        var words = Folding.words(name).split(separator: " ").map { word in
            var letters: [UInt8] = []
            for byte in word.utf8 {
                let letter =
                    switch byte {
                    case UInt8(ascii: "y"): UInt8(ascii: "i")
                    case UInt8(ascii: "w"): UInt8(ascii: "v")
                    default: byte
                    }
                if letter != UInt8(ascii: "i") || letters.last != letter { letters.append(letter) }
            }
            return String(decoding: letters, as: UTF8.self)
        }
        if let first = words.first, ["m", "mme", "mlle", "mr", "mrs", "ms", "dr"].contains(first) {
            words.removeFirst()
        }
        return words.joined(separator: " ")
    }
}
