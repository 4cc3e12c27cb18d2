extension MeetingNoteCues {
    /// In French news.
    static let french = MeetingNoteCues(
        signs: """
            ordre programme programmé menu signé entériné entérinent signent engagés accepté entendus acté arrivée part
            rejoindre rejoint rejoindra présent présente présenté attendu attendue invité invitée arrivé joint jointe
            joindra reçu reçoit recevra entouré entourée côtés côtes cotés auprès devant doit devait sera
            """,
        agenda: "à l'ordre du jour, ordre du jour, au programme, au menu",
        deciders:
            "ministres, alliés, dirigeants, chefs, participants, membres, otan, alliance, partenaires, pays, groupe, homologues",
        countries: "pays bas, pays de galles",
        auxiliaries: "ont, a, sont",
        decided: """
            décidé, convenu, convenus, approuvé, adopté, entériné, validé, accepté, signé, endossé, acté, engagés
            entendus, accordés
            """,
        deciding: "approuvent, adoptent, décident, conviennent, entérinent, signent, s'accordent, s'engagent",
        negations: "n, ne, pas, jamais",
        attended: """
            a pris part, prend part, prenait part, a participé, participe, participait, a assisté, assiste, assistait
            est présent, est présente, était présent, était présente, a présidé, préside, présidait, a rejoint ses
            a retrouvé ses, retrouve ses, accueille ses, a accueilli ses, accueillait ses, a reçu ses, reçoit ses
            a réuni ses, réunit ses, s'est joint, s'est jointe, est arrivé, est arrivée
            """,
        expected: """
            participera, prendra part, assistera, présidera, rejoindra, sera présent, sera présente, est attendu
            est attendue, était attendu, était attendue, doit participer, doit prendre part, doit assister, doit présider
            doit rejoindre, devait participer, devait assister, se joindra, accueillera ses, recevra ses, réunira ses
            retrouvera ses, est invité, est invitée
            """,
        openings: """
            à son arrivée, avant de rejoindre ses, avant de retrouver ses, devant ses homologues, auprès de ses homologues
            aux côtés de ses homologues, entouré de ses homologues, entourée de ses homologues
            """,
        links: "qui, y, lui même, elle même, également, aussi")
}
