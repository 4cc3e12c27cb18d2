/// The words for meetings, those who meet and what they do there.
enum FrenchMeetings {
    /// Sort of meeting: its nouns.
    static let heads = """
        meeting: réunion, rencontre, pourparlers, visioconférence, vidéoconférence
        meeting: réunion extraordinaire, réunion informelle, session extraordinaire
        ministerial: ministérielle, réunion ministérielle, session ministérielle, conférence ministérielle
        session: session, séance
        meeting: journées de discussions, journées de réunion, journées de travaux, jours de discussions
        meeting: jours de travaux, jours de réunions, jours de pourparlers, jours de débats, jours d'entretiens
        conference: conférence, forum
        assembly: assemblée générale, assemblée
        meetings: réunions, rencontres, conférences
        summit: sommet, rencontre au sommet, mini-sommet
        summits: sommets, mini-sommets
        talk: entretien, entretiens, tête-à-tête, discussions, déjeuner, dîner, rendez-vous, audience, négociations
        talk: aux côtés, au côté
        exercise: exercice, exercices, manœuvres, manoeuvres
        """

    /// Words that look like the nouns above but name no meeting.
    static let notMeetings = """
        conférence de presse, point de presse, conseil de sécurité
        conseil de l'europe, conseil d'administration, conseil constitutionnel, conseil d'état, conseil de défense
        conseil de surveillance, conseil national, conseil fédéral, sommet de l'état, conférence téléphonique
        assemblée nationale, assemblée constituante, assemblée législative, assemblée parlementaire
        à l'exercice de, dans l'exercice de, l'exercice du pouvoir, exercice comptable, exercice budgétaire
        """

    /// Kind: meetings and bodies that have a name.
    static let names = """
        contact-group: groupe de contact, groupe de contact pour la défense de l'ukraine, groupe de contact sur l'ukraine
        contact-group: groupe de contact ukrainien pour la défense, groupe de contact sur la défense de l'ukraine
        contact-group: groupe de contact de défense ukrainien, groupe de contact de défense de l'ukraine
        contact-group: groupe de contact sur la défense ukrainienne, groupe de contact pour l'ukraine
        contact-group: groupe de contact de la défense ukrainienne, groupe de contact défense ukraine
        contact-group: groupe de ramstein, format ramstein, format de ramstein, coalition de ramstein, udcg
        contact-group: groupe de contact pour la défense ukrainienne, groupe dit de ramstein, réunion de ramstein
        contact-group: réunion ramstein, conférence de ramstein, groupe consultatif de défense sur l'ukraine
        nuclear-planning-group: groupe des plans nucléaires, groupe de planification nucléaire, groupe des plans nucleaires
        nuclear-planning-group: groupe des plans nucléaires de l'otan, groupe de plans nucléaires
        g7: g7, g 7, g 8, groupe des sept, groupe des sept pays riches, dirigeants des sept pays, g8, groupe des huit
        summit: g20, g 20, groupe des vingt, conseil européen, communauté politique européenne
        summit: session ordinaire de la conférence de l'union africaine
        summit: session extraordinaire de la conférence de l'union africaine
        summit: groupe de visegrad, groupe de visegrád, med7, med-7, asem
        foreign-ministers: conseil affaires étrangères, conseil des affaires étrangères, conseil affaires générales, gymnich
        foreign-ministers: conseil des relations extérieures, conseil relations extérieures
        other: eurogroupe, conseil ecofin, ecofin, conseil otan-ukraine, conseil otan-russie, commission otan-ukraine
        other: cop15, cop20, cop21, cop22, cop23, cop24, cop25, cop26, cop27, cop28, cop29, cop30, cop31, cop32
        other: conseil de l'atlantique nord, commission otan-géorgie, conférence sur la sécurité de munich
        other: conférence de munich, forum de davos, conseil atlantique
        other: conseil agriculture, conseil de l'agriculture, conseil environnement, conseil jai, conseil de l'otan
        """

    /// Kind: how a meeting is called when the article gives it no words of its own.
    static let kindNames = """
        defence-ministers: Réunion des ministres de la Défense
        foreign-ministers: Réunion des ministres des Affaires étrangères
        contact-group: Réunion du Groupe de contact
        nuclear-planning-group: Réunion du Groupe des plans nucléaires
        g7: Réunion du G7
        g8: Réunion du G8
        summit: Sommet
        defence-ministers encounter: Entretien de ministres de la Défense
        foreign-ministers encounter: Entretien de ministres des Affaires étrangères
        summit encounter: Rencontre de dirigeants
        """

    /// Those who meet, in the plural: the kind of their meetings, `ministers` where what they are in charge of follows,
    /// `homologues` where it stands before.
    static let ministers = """
        ministers: ministres
        foreign-ministers: chefs de la diplomatie, chefs des diplomaties, chefs de diplomatie, patrons de la diplomatie
        foreign-ministers: patrons des diplomaties, chefs de leur diplomatie
        other: argentiers, grands argentiers
        homologues: homologues
        colleagues: collègues, pairs
        """

    /// Kind: what those who meet are in charge of.
    static let portfolios = """
        defence-ministers: défense, armées, forces armées, sécurité et de la défense, défense nationale
        foreign-ministers: ae, affaires étrangères, affaires extérieures, relations extérieures, affaires européennes
        foreign-ministers: europe et des affaires étrangères, diplomatie, diplomaties
        other: finances, économie, agriculture, intérieur, justice, commerce, environnement, énergie, santé, transports
        other: travail, éducation, culture, climat, développement, numérique, industrie, pêche, tourisme, recherche
        other: eau, mines, pétrole, hydraulique, planification, intégration, élevage, sports, transition écologique, immigration, migrations, logement, budget
        """

    /// What people do to meet, and what meetings do.
    static let verbs = """
        réunir, réunit, réunissent, réunisse, réunira, réuniront, réunissait, réunissaient, réuni, réunie, réunis, réunies
        réunissant, concertés, concertées, concertent, concerteront, retrouver, retrouve, retrouvent, retrouvera, retrouveront, retrouvés, retrouvées, retrouvaient
        rencontrent, rencontreront, rencontrés, rencontrer, rassemble, rassemblent, rassemblera, rassembleront
        rassemblés, rassembler, rassemblait, rassemblaient, tenir, tient, tiennent, tiendra, tiendront, tenu, tenue
        tenait, tenaient, débute, débutent, débutera, débuteront, ouvre, ouvrira, ouvrent, entame, entament, entamé
        entameront, conclu, concluent, achève, achèvent, achevé, accueille, accueillera, accueillait, accueillir
        accueilli, organisé, organisée, organise, préside, présidé, présidée, présidait, présidera, présideront, convoqué, convoquée, participe, participent
        participera, participeront, participé, assisté, assistera, siègent, siégé, siégeait, siégeaient, siégera, siégeront, déroule, déroulera, déroulé
        commence, commencera, commencé, lieu, ouvert, ouverte, clôturé, déroulée, tenus, tenues, rassemblé, retrouvé
        quittés, quittées, séparés, séparées, rassemblées, achevés, conclus, débutait, débutaient, débuté, débutée
        ouvrait, ouvraient, commençait, commençaient, achevait, déroulait, déroulent, dérouleront
        """

    /// What two do who see each other.
    static let encounters = """
        rencontrer, rencontré, rencontrée, rencontrera, rencontrait, entretenu, entretenus, entretenue, entretiendra
        entretiendront, entretenir, entretenait, entretient, entretiennent, reçu, recevra, reçoit, recevoir
        accueilli, accueillera, accueille, accueillir, rencontrés, rencontrées, rencontreront, rencontre, rencontrent
        vu, vus, vues, verra, verront, revu, revus, reverra
        reçue, reçus, reçues, reçoivent, recevront, recevait, accueillait, accueillie, retrouvé, retrouve, retrouvera
        retrouver, retrouvés, retrouvent, entretenaient, rencontraient, réuni, réunie, réunis, réunira
        """

    /// What people do at a meeting.
    static let deeds = """
        discutent, discuteront, discuté, examinent, examineront, examiné, débattent, débattront, débattu, concentrent
        concentreront, abordent, aborderont, abordé, évoqueront, évoquent, évoqué, approuveront, approuvent, approuvé
        convenu, convenus, décidé, négocié, parvenus, adopté, adopteront, adoptent, porteront, endossé, validé, accordés
        penché, penchés, penchent, pencheront
        """

    /// Verbs that say that a meeting is over on the day they tell of.
    static let endings =
        "refermé, bouclé, conclu, achevé, achevée, terminé, terminée, clôturé, clos, close, issue, fin, séparés, quittés"

    /// Sign of the deed's time: words.
    static let tenses = """
        past: avait, avaient, fut, furent, s'était, s'étaient, lors du dernier, précédent, précédente
        future: va, vont, sera, seront, aura, auront, prévu, prévue
        future: doit être, doivent être, devrait être, devraient être, doit se, doivent se, doit s', doivent s'
        future: se tiendra, se tiendront, aura lieu, auront lieu, débutera, se réunira, se réuniront
        """
}
