import BriefingModel

extension SiteText {
    /// « ministre de la Défense des Pays-Bas »
    func officeName(_ office: Office) -> String { officeName(office.title, of: office.of) }

    /// An office in the words of a page or an article, with whose it is; « ambassadrice des États-Unis auprès de l’OTAN ».
    func officeName(_ title: String, of owner: String?, at host: String? = nil) -> String {
        guard language == "en" else { return OfficeName.french(typeset(title), of: owner, at: host) }
        let folded = Folding.words(title)
        let places = [owner, host].compactMap { $0 }.filter { !folded.contains(Folding.words($0)) }
        return ([typeset(title)] + places.map(place)).joined(separator: ", ")
    }

    /// « ministre de la Défense de la Norvège », as far as an article says so.
    func roleName(_ role: StatedRole) -> String {
        guard OfficeName.isEnvoy(role.role), let country = role.country else {
            return officeName(role.role, of: role.owner)
        }
        return officeName(role.role, of: country, at: role.organisation)
    }

    /// The office that a person held on a day, else the last role that an article states; else their country.
    func role(of dossier: MinisterDossier, on date: PartialDate?) -> String? {
        dossier.value.office(on: date).map(officeName) ?? dossier.statedRoles.last.map(roleName)
            ?? dossier.country.map(place)
    }
}
