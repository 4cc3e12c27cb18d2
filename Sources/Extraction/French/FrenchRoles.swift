/// The French words for what people are: offices, professions, kin.
enum FrenchRoles {
    /// Offices, one a line: masculine singular, feminine singular, then the plurals; `=` repeats the masculine,
    /// `-` leaves a form out, and a missing plural adds an s.
    static let offices = """
        ministre, =
        vice-ministre, =
        président, présidente
        vice-président, vice-présidente
        coprésident, coprésidente
        co-président, co-présidente
        chancelier, chancelière
        vice-chancelier, vice-chancelière
        chef, cheffe
        -, chèfe
        secrétaire, =
        sous-secrétaire, =
        sous-ministre, =
        ambassadeur, ambassadrice
        représentant, représentante
        haut-représentant, haute-représentante
        commissaire, =
        haut-commissaire, haute-commissaire
        gouverneur, gouverneure
        député, députée
        eurodéputé, eurodéputée
        parlementaire, =
        eurosceptique, =
        sénateur, sénatrice
        maire, mairesse
        bourgmestre, =
        échevin, échevine
        préfet, préfète
        procureur, procureure
        substitut, substitute
        magistrat, magistrate
        juge, =
        roi, reine
        prince, princesse
        souverain, souveraine
        monarque, =
        émir, -
        sultan, -
        cheikh, -
        empereur, impératrice
        pape, -
        pontife, -
        cardinal, -, cardinaux
        archevêque, -
        évêque, -
        patriarche, -
        imam, -
        ayatollah, -
        nonce, -
        rabbin, -
        pasteur, pasteure
        curé, -
        général, générale, généraux, générales
        lieutenant-général, -, -
        colonel, colonelle
        lieutenant-colonel, lieutenante-colonelle
        amiral, amirale, amiraux
        vice-amiral, vice-amirale, vice-amiraux
        contre-amiral, contre-amirale, contre-amiraux
        maréchal, -, maréchaux
        commandant, commandante
        capitaine, =
        lieutenant, lieutenante
        adjudant, adjudante
        sergent, sergente
        brigadier, brigadière
        officier, officière
        porte-parole, =, porte-parole
        coporte-parole, =, coporte-parole
        co-porte-parole, =, co-porte-parole
        conseiller, conseillère
        diplomate, =
        dirigeant, dirigeante
        leader, leadeuse
        meneur, meneuse
        numéro, -
        envoyé, envoyée
        émissaire, =
        négociateur, négociatrice
        médiateur, médiatrice
        délégué, déléguée
        directeur, directrice
        codirecteur, codirectrice
        sous-directeur, sous-directrice
        vice-directeur, vice-directrice
        administrateur, administratrice
        patron, patronne
        pdg, =
        p.-d.g., =
        dg, =
        président-directeur, présidente-directrice
        responsable, =
        coresponsable, =
        fondateur, fondatrice
        cofondateur, cofondatrice
        co-fondateur, co-fondatrice
        coordinateur, coordinatrice
        coordonnateur, coordonnatrice
        rapporteur, rapporteure
        rapporteuse, -
        corapporteur, corapporteuse
        co-rapporteur, co-rapporteuse
        cosecrétaire, =
        co-secrétaire, =
        codirigeant, codirigeante
        membre, =
        élu, élue
        candidat, candidate
        opposant, opposante
        trésorier, trésorière
        inspecteur, inspectrice
        contrôleur, contrôleuse
        recteur, rectrice
        doyen, doyenne
        intendant, intendante
        garde, =
        argentier, argentière
        locataire, =
        hôte, =
        fonctionnaire, =
        questeur, questeure
        chargé, chargée
        """

    /// Professions and other things that people are, written as `offices`.
    static let professions = """
        homologue, =
        collègue, =
        confrère, consœur
        prédécesseur, -
        successeur, successeure
        adjoint, adjointe
        invité, invitée
        adversaire, =
        rival, rivale, rivaux
        allié, alliée
        époux, épouse
        mari, femme
        fils, fille
        frère, sœur
        père, mère
        veuf, veuve
        avocat, avocate
        bâtonnier, bâtonnière
        prédicateur, prédicatrice
        théologien, théologienne
        notaire, =
        greffier, greffière
        professeur, professeure
        prof, =
        chercheur, chercheuse
        enseignant, enseignante
        instituteur, institutrice
        lycéen, lycéenne
        collégien, collégienne
        anthropologue, =
        épidémiologiste, =
        virologue, =
        infectiologue, =
        universitaire, =
        climatologue, =
        démographe, =
        essayiste, =
        -, chercheure
        immunologiste, =
        restaurateur, restauratrice
        hôtelier, hôtelière
        économiste, =
        économètre, =
        politologue, =
        historien, historienne
        expert, experte
        spécialiste, =
        analyste, =
        consultant, consultante
        ingénieur, ingénieure
        médecin, =
        docteur, docteure
        psychiatre, =
        urgentiste, =
        généraliste, =
        anesthésiste, =
        pédiatre, =
        chirurgien, chirurgienne
        infirmier, infirmière
        vétérinaire, =
        pharmacien, pharmacienne
        écrivain, écrivaine
        auteur, auteure
        -, autrice
        romancier, romancière
        journaliste, =
        correspondant, correspondante
        reporter, reporteuse
        animateur, animatrice
        présentateur, présentatrice
        éditorialiste, =
        chroniqueur, chroniqueuse
        réalisateur, réalisatrice
        cinéaste, =
        acteur, actrice
        comédien, comédienne
        chanteur, chanteuse
        musicien, musicienne
        artiste, =
        peintre, =
        footballeur, footballeuse
        joueur, joueuse
        entraîneur, entraîneuse
        sélectionneur, sélectionneuse
        capitaine, =
        champion, championne
        agriculteur, agricultrice
        exploitant, exploitante
        éleveur, éleveuse
        céréalier, céréalière
        viticulteur, viticultrice
        vigneron, vigneronne
        maraîcher, maraîchère
        producteur, productrice
        paysan, paysanne
        pêcheur, pêcheuse
        arboriculteur, arboricultrice
        apiculteur, apicultrice
        syndicaliste, =
        militant, militante
        activiste, =
        écologiste, =
        étudiant, étudiante
        élève, =
        habitant, habitante
        riverain, riveraine
        témoin, -
        victime, =
        policier, policière
        gendarme, =
        soldat, soldate
        militaire, =
        vétéran, -
        pilote, =
        astronaute, =
        milliardaire, =
        entrepreneur, entrepreneuse
        industriel, industrielle
        banquier, banquière
        gérant, gérante
        gestionnaire, =
        commerçant, commerçante
        salarié, salariée
        ouvrier, ouvrière
        employé, employée
        retraité, retraitée
        stratège, =
        stratégiste, =
        courtier, courtière
        scientifique, =
        physicien, physicienne
        biologiste, =
        chimiste, =
        géographe, =
        philosophe, =
        académicien, académicienne
        sociologue, =
        juriste, =
        manifestant, manifestante
        participant, participante
        observateur, observatrice
        proche, =
        ami, amie
        cadre, =
        gradé, gradée
        dictateur, dictatrice
        autocrate, =
        combattant, combattante
        rebelle, =
        réfugié, réfugiée
        migrant, migrante
        citoyen, citoyenne
        -, tête de liste, -, têtes de liste
        figure, -
        ténor, -
        homme, femme, hommes, femmes
        dissident, dissidente
        artisan, artisane
        lobbyiste, =
        eurocrate, =
        stagiaire, =
        voisin, voisine
        passager, passagère
        client, cliente
        """

    /// Endings of professions that no list holds, of at least eight letters: « l’addictologue ».
    static let professionEndings: Endings = ["ologue", "ologiste", "thérapeute", "graphe", "nomiste"]

    /// Words before a role: « l’ancien ministre », « la future présidente », « ex- ».
    static let prefixes = """
        ancien, ancienne, anciens, anciennes, ex, futur, future, futurs, futures, nouveau, nouvel, nouvelle, nouveaux, \
        premier, première, premiers, haut, haute, hauts, hautes, grand, grande, jeune, actuel, actuelle, désormais, \
        plus, vice, vice-premier, vice-première, second, seconde, deuxième, troisième, principal, principale, puissant, puissante, influent, influente, \
        éphémère, défunt, feu, populaire, autre, autres, célèbre, vieux, vieille, petit, petite, célèbre, dernier, \
        dernière, très, propre, propres, autoproclamé, autoproclamée, controversé, controversée, emblématique, \
        charismatique, inamovible, quasi, simple, seul, seule, fameux, fameuse, gros, grosse, bouillant, bouillante, \
        double, triple, quadruple, quintuple, multiple
        """

    /// Adjectives that belong to a role behind its head: « secrétaire général adjoint ».
    static let adjectives = """
        officiel, officielle, officiels, officielles, général, générale, généraux, générales, adjoint, adjointe, adjoints, adjointes, délégué, déléguée, délégués, \
        permanent, permanente, permanents, spécial, spéciale, spéciaux, suprême, exécutif, exécutive, exécutifs, \
        fédéral, fédérale, fédéraux, national, nationale, nationaux, régional, régionale, régionaux, départemental, \
        départementale, municipal, municipale, local, locale, locaux, locales, public, publique, publics, politique, \
        politiques, militaire, militaires, diplomatique, diplomatiques, économique, économiques, sortant, sortante, \
        élu, élue, intérimaire, provisoire, honoraire, émérite, principal, principale, associé, associée, chargé, \
        chargée, responsable, nommé, nommée, désigné, désignée, gouvernemental, gouvernementale, présidentiel, \
        présidentielle, parlementaire, parlementaires, socialiste, socialistes, écologiste, écologistes, conservateur, \
        conservatrice, conservateurs, libéral, libérale, communiste, communistes, centriste, républicain, républicaine, \
        républicains, démocrate, démocrates, travailliste, travaillistes, populiste, nationaliste, indépendantiste, \
        souverainiste, héritier, héritière, financier, financière, financiers, agricole, agricoles, climatique, \
        syndical, syndicale, syndicaux, commercial, commerciale, scientifique, technique, humanitaire, humanitaires, \
        sécuritaire, international, internationale, internationaux, mondial, mondiale, tournant, tournante, \
        plénipotentiaire, itinérant, itinérante, judiciaire, ecclésiastique, spirituel, religieux, tribal, \
        islamiste, islamistes, djihadiste, djihadistes, rebelle, rebelles, séparatiste, séparatistes, prorusse, \
        prorusses, druze, maronite, alaouite, copte, houthi, orthodoxe, catholique, musulman, musulmane, chiite, chiites, sunnite, sunnites, laïc, chrétien, chrétienne, nucléaire, spatial, \
        numérique, social, sociale, sociaux, sanitaire, environnemental, environnementale, monétaire, budgétaire, \
        conjoint, conjointe, informatique, historique, bancaire, industriel, industrielle, privé, privée, indépendant, \
        indépendante, indépendants, anonyme, anonymes, européen, européenne, européens, européennes, africain, \
        africaine, africains, africaines, occidental, occidentale, occidentaux, occidentales, onusien, onusienne, \
        arabe, arabes, kurde, kurdes, catalan, catalane, bavarois, bavaroise, wallon, wallonne, flamand, flamande, \
        de division, de brigade, de corps d'armée, d'armée, de division aérienne, de brigade aérienne, d'escadre, \
        à la retraite, en retraite, en chef, par intérim, en exercice, en titre, d'honneur, ad interim, \
        québécois, québécoise, corse, bretonne, allié, alliés, alliée, étranger, étrangère, étrangers, insoumis, \
        insoumise, macroniste, lepéniste, démissionnaire, fondateur, fondatrice, civil, civile, haut, haute
        """

    /// Offices at the head of a state.
    static let rulers = ["président", "premier ministre", "chancelier", "roi"]

    /// Offices that are shown of somebody only when the text gives them no other.
    static let minorOffices = """
        général lieutenant-général colonel lieutenant-colonel amiral vice-amiral contre-amiral maréchal commandant \
        capitaine lieutenant adjudant sergent brigadier officier cheikh membre dirigeant responsable hôte élu \
        diplomate fonctionnaire opposant parlementaire locataire
        """

    /// Groups of offices that texts use for one another: first the common name, then the others.
    static let equivalents = """
        ministre affaires étrangères: chef diplomatie, chef affaires étrangères, chef mae, ministre mae, secrétaire état, patron diplomatie, haut représentant
        ministre justice: garde sceaux
        ministre défense: secrétaire défense, chef pentagone, patron pentagone, ministre armées, chef défense
        ministre finances: argentier, ministre économie, chancelier échiquier, secrétaire trésor, patron bercy
        ministre intérieur: secrétaire intérieur, premier flic, locataire beauvau
        président: chef état, chef exécutif, locataire élysée, hôte élysée, locataire maison blanche, hôte maison blanche, chef maison blanche, chef kremlin, patron kremlin, hôte kremlin, locataire kremlin, président république
        premier ministre: chef gouvernement, chancelier, locataire matignon, président conseil, président gouvernement, première ministre
        """
}
