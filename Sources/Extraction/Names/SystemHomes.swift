import BriefingModel

/// The state in which a system is made, for the direction of a sale of which the text tells both sides but not which sells.
///
/// General knowledge. It never names a state that the text does not.
enum SystemHomes {
    /// State by the identifier that the system's usual name gives.
    static let states: [EntityID: String] = {
        var result: [EntityID: String] = [:]
        list.forEachListEntry { entry in
            for system in entry.forms {
                if let slug = Slug(system.text) { result[EntityID(slug)] = entry.payload.text }
            }
        }
        return result
    }()

    private static let list = """
        Russie: S-300, S-400, S-500, Buk, Pantsir, Tor-M1, Tor-M2, Igla, Iskander, MiG-29, MiG-31, MiG-35, MiG-21, MiG-23, MiG-27, MiG
        Russie: Su-22, Su-24, Su-25, Su-27, Su-30, Su-34, Su-35, Su-57, Mi-8, Mi-17, Mi-24, Mi-28, Mi-35, Mi-171
        Russie: T-72, T-80, T-90, BMP-3, BTR-80, Kornet, Il-76, Ka-52
        France: Rafale, Mirage 2000, Mirage 2000-5, Mirage 2000D, Mirage F1, CAESAR, Leclerc, FREMM, Scorpène, Exocet, MICA, GM200, GM 200, Bastion, VBMR
        France: AASM, Crotale, Gowind, Mistral, Mistral 3, Milan, SCALP, Belharra
        États-Unis: F-16, F-16V, F-35, F-15, F/A-18, F-22, Abrams, Bradley, HIMARS, Patriot, Apache, Chinook, Black Hawk
        États-Unis: P-8 Poseidon, C-130, C-130J, Javelin, Stinger, ATACMS, M777, THAAD, Reaper, Stryker, Hellfire
        Allemagne: Leopard 1, Leopard 2, Leopard, Gepard, Marder, PzH 2000, IRIS-T, Puma, Boxer
        Turquie: Bayraktar TB2, Akinci, Anka
        Inde: Pinaka, Akash, ATAGS, BrahMos, Pralay
        Israël: Dôme de fer, Spike, Heron, Barak 8
        Suède: Gripen, Archer, CV90
        Corée du Sud: K2, K9, K9 Thunder, FA-50, K239 Chunmoo
        Brésil: Super Tucano, A-29 Super Tucano, KC-390
        Chine: Wing Loong, JF-17, HQ-9
        """
}
