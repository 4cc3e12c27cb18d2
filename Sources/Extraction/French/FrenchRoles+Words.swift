/// Words around roles, and roles that texts use for one another.
extension FrenchRoles {
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
        ministre défense: secrétaire défense, chef pentagone, patron pentagone, ministre armées, chef défense, chef mon
        ministre finances: argentier, ministre économie, chancelier échiquier, secrétaire trésor, patron bercy
        ministre intérieur: secrétaire intérieur, premier flic, locataire beauvau
        président: chef état, chef exécutif, locataire élysée, hôte élysée, locataire maison blanche, hôte maison blanche, chef maison blanche, chef kremlin, patron kremlin, hôte kremlin, locataire kremlin, président république
        premier ministre: chef gouvernement, chancelier, locataire matignon, président conseil, président gouvernement, première ministre
        """
}
