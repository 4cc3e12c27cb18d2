/// The words for talks between two who lead or represent their countries.
enum FrenchTalks {
    /// What somebody is in charge of: their role.
    static let offices = """
        state: président, présidente, président de la République, présidente de la République, chef de l'État, cheffe de l'État
        state: chef d'État, roi, reine, émir, sultan, empereur, souverain, monarque, prince héritier
        government: premier ministre, première ministre, chancelier, chancelière, chef du gouvernement, cheffe du gouvernement
        government: chef de l'exécutif, cheffe de l'exécutif
        government: président du Conseil, présidente du Conseil, président du gouvernement
        foreign: ministre des Affaires étrangères, chef de la diplomatie, cheffe de la diplomatie, patron de la diplomatie
        foreign: ministre de l'Europe et des Affaires étrangères, ministre des Affaires extérieures
        foreign: ministre des Relations extérieures, ministre des AE, secrétaire au Foreign Office
        foreign: ministre des Affaires étrangères et européennes
        defence: ministre de la Défense, ministre des Armées, ministre de la Défense nationale, secrétaire à la Défense
        defence: chef du Pentagone, patron du Pentagone
        """

    /// Nouns of talking, which is done by telephone as well.
    static let spoken = "entretien entretiens discussions négociations"

    /// Verbs of talking, with « se » or « s’ » before them.
    static let talkVerbs = """
        entretenir entretenu entretenus entretenue entretenues entretient entretiennent entretiendra entretiendront
        entretenait entretenaient
        """

    /// Words beside which people are at one place.
    static let presence = """
        visite visites déplacement voyage tournée arrivé arrivée arrive arrivera rendu rendue rendra reçu reçue
        accueilli accueillie marge tête-à-tête venu venue huis hôte étape issue conjointe conjoint atterri atterrir passage palais
        """

    /// Words before a deed that is wished, refused, put off or doubted.
    static let unreal = """
        ne n' pas jamais sans veut veulent voulait voudrait voulu souhaite souhaitent souhaitait souhaité souhaiterait
        espère espérait espéré espoir aimerait prêt prête prêts pourrait pourraient propose proposé proposait demande
        demandé réclame réclamé appelle appelé refuse refusé refusait refus annulant annuler annulé annule annulée annulation reporté
        reportée report renoncé renonce renoncer éventuel éventuelle éventuels possible hypothétique si perspective
        envisage envisagé aurait auraient serait seraient devrait devraient exclu exclut exclure invité invite
        invitation impossible ni
        """
}
