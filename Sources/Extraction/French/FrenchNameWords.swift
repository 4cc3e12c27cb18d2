/// French words that stand beside names or look like them.
enum FrenchNameWords {
    /// Titles set before a name, with the gender they tell: `m`, `f`, or `p` for several people.
    static let honorifics = """
        m: m., m, mr, mr., monsieur, sieur, don, frère, père, abbé, mgr, monseigneur, sir, lord
        f: mme, mme., madame, mlle, mlle., mademoiselle, dame, sœur, lady, doña
        p: mm., mm, mmes, mesdames, messieurs
        u: dr, dr., docteur, pr, pr., professeur, me, maître, saint-père, sa sainteté, son altesse
        """

    /// Ranks and titles that precede a name without an article: « général Dupont ».
    static let bareTitles = """
        général colonel amiral maréchal commandant capitaine lieutenant cheikh imam pape cardinal roi reine prince
        princesse président présidente chancelier chancelière ministre
        """

    /// Small words inside a name: « van der », « de », « ben ».
    static let particles = """
        von, van, der, den, ter, ten, zu, zur, da, di, dos, das, do, della, del, dela, du, de, d', la, le, las, los, des, \
        al, el, ul, wa, bin, ben, ibn, bint, abou, abu, ould, mint, ag, af, y, e, i, mc, mac, o', san, st, dell', dal, \
        bar, aït, ait, vom
        """

    /// Nouns for bodies that can speak: « le ministère », « la présidence ».
    static let bodies = """
        académie, administration, agence, alliance, ambassade, armée, assemblée, association, autorité, autorités, banque, \
        bloc, brigade, bundestag, bureau, cabinet, caisse, camp, capitale, capitales, cartel, cellule, centrale, centre, \
        chaîne, chambre, chancellerie, club, coalition, collectif, collectivité, comité, commandement, commissariat, \
        commission, communauté, compagnie, confédération, conférence, congrès, conseil, consortium, constructeur, \
        coordination, cour, délégation, département, diplomatie, direction, douanes, duma, dynastie, eurogroupe, \
        exécutif, fabricant, faction, fédération, filiale, firme, fondation, fonds, forces, formation, forum, front, galaxie, garde, \
        gouvernement, gouvernements, groupe, groupement, géant, haut-commissariat, institut, institution, institutions, \
        interprofession, junte, justice, laboratoire, ligue, magistrature, mairie, majorité, maison, ministère, \
        ministères, mission, mouvement, multinationale, municipalité, métropole, nation, nations, observatoire, office, \
        ong, opposition, ordre, organe, organisation, organisations, organisme, parlement, parquet, parti, partis, pays, \
        plateforme, police, porte-voix, pouvoir, préfecture, présidence, quotidien, rassemblement, régime, région, \
        représentation, hôpital, régulateur, gendarmerie, république, réseau, royaume, rédaction, secrétariat, sénat, service, services, site, société, sommet, \
        sous-traitant, start-up, syndicat, syndicats, système, territoire, tribunal, troïka, télévision, union, \
        université, vatican, état, états, état-major, équipe, entreprise, entreprises, journal, hebdomadaire, magazine, tabloïd, \
        radio, rébellion, église, industrie, industriels, marchés, opposants, secteur, filière, coopérative, \
        intersyndicale, exécutifs, lobby, think, cercle, sept, douze, quinze, vingt-sept, vingt-huit, vingt-cinq
        """

    /// Nouns for texts that can speak.
    static let documents = """
        communiqué, déclaration, texte, document, documents, rapport, lettre, missive, message, tweet, note, étude, article, \
        projet, résolution, accord, traité, charte, constitution, sondage, enquête, courrier, mémo, motion, pétition, \
        tribune, éditorial, avis, bulletin, discours, feuille, proposition, brouillon, livre, préambule, conclusions, \
        dépêche, loi, règlement, directive, chef-d'œuvre, slogan, pancarte, banderole, annonce, post, compte-rendu
        """

    /// Words for sources without a name that are not roles of a person in office.
    static let sources = """
        source, sources, responsable, responsables, fonctionnaire, fonctionnaires, officiel, officiels, officielle, \
        diplomate, diplomates, gradé, participant, participants, connaisseur, connaisseurs, proche, proches, \
        interlocuteur, interlocuteurs, entourage, initié, initiés
        """

    /// Capitalised words that begin or make up names of bodies, places and works, never of people.
    static let notNames = """
        Académie, Accord, Affaire, Primaire, Team, Miss, Palace, Magazine, Games, GmbH, Sport, Performance, Inc, Corp, Project, Heritage, Accords, Acte, Administration, Affaires, Afrique, Agence, Agriculture, Airport, Alliance, Allié, Alliés, \
        Vooruit, Ecolo, Fidesz, Likoud, Alpes, Amazonie, Ambassade, Amérique, Amériques, Arctique, Armée, Armées, Arménie, Asie, Assemblée, Association, Assises, Atlantique, Aube, \
        Autorité, Avenue, Balkans, Baltes, Baltique, Banque, Bassin, Bataille, Black, Blanche, Bloc, Bourse, Brexit, Bulletin, Bureau, \
        Bundestag, Bundeswehr, Cabinet, Caisse, Canal, Cap, Caraïbes, Casa, Caucase, Centrale, Centre, Chambre, Chancellerie, Charte, Château, Chaîne, Cité, Club, \
        Coalition, Code, Collectif, Comité, Commission, Communauté, Communes, Compagnie, Concorde, Confédération, Conférence, Congrès, Conseil, \
        Constitution, Convention, Coordination, Cour, Coupe, Cours, Court, Croix, Croissant, Daech, Daesh, Déclaration, Défense, Département, \
        Développement, Diplomatie, Direction, Division, Droits, Duma, Eaux, École, Economie, Économie, Eglise, Église, Élysée, Elysée, Emirats, Émirats, Empire, Énergie, Est, Esplanade, État, Etat, \
        États, Etats, États-majors, Etats-membres, Eurogroupe, Europe, Européen, Européens, Eurotunnel, Exécutif, Exercice, Extrême, Extrême-Orient, Facebook, Fédération, Festival, \
        Flandre, Flandres, Fondation, Fonds, Force, Forces, Forum, Front, Galerie, Garde, Générale, Golfe, Gouvernement, Grand, Grande, Grands, Groupe, \
        Guerre, Google, Gulf, Haut, Haute, Hautes, High, Hôpital, Hôtel, House, Histoire, Ile, Île, Iles, Îles, Insoumise, Institut, Instagram, Intergroupe, Intérieur, \
        International, Internationale, Internet, Islam, Jeux, Jihad, Jour, Journal, Journée, Journées, Justice, Kremlin, Lac, Laboratoire, Légion, Levant, Libération, Libre, Ligue, Loi, Lycée, Lumières, \
        Maghreb, Maison, Marianne, Mairie, Marché, Mare, Marine, Matignon, Méditerranée, Mémorial, Mer, Mers, Métropole, Ministère, Ministre, Mission, Monde, Mont, \
        Monts, Moyen-Orient, Moyen, Mouvement, Musée, Nation, Nationale, Nations, Nord, Nord-Est, Nord-Ouest, Nouveau, Nouvelle, Nouvelles, Noël, Occident, Occidentaux, Océan, Observatoire, Office, Opération, Ordre, \
        Organisation, Orient, Ouest, Pacifique, Pacte, Palais, Pape, Parc, Parlement, Parquet, Parti, Pays, Péninsule, Pentagone, Petit, Peuple, Place, Plan, Platform, Pôle, Police, Pont, Populaire, Port, Porte, Premier, \
        Première, Président, Présidence, Presse, Prix, Processus, Programme, Projet, Proche-Orient, Protocole, Province, Quai, Quartier, Radio, Rassemblement, Règlement, Région, Régions, Renaissance, République, \
        Républicains, Révolution, Rive, Route, Royaume, Rue, Sahara, Sahel, Saint-Siège, Sainte, Salon, Secrétariat, Secrétaire, Sénat, Service, Services, \
        Siècle, Société, Solidarité, Sommet, Sud, Sud-Est, Sud-Ouest, Syndicat, Système, Télévision, Terre, Territoire, Territoires, Tour, Traité, Trésor, Tribunal, \
        Twitter, Union, Unies, Unis, Université, Vallée, Vatican, Verts, Vieux, Ville, Vingt-Sept, Vingt-Huit, Vingt-sept, Wall, White House, World, Youtube, Zone, Zones, \
        Airbus, Alstom, Amnesty, Boeing, Bloomberg, Dassault, Eutelsat, Frontex, Gazprom, Greenpeace, Interpol, Europol, Hamas, Hezbollah, Huawei, \
        Lockheed, Lufthansa, Microsoft, Naval, Netflix, Nord, Oxfam, Pfizer, Renault, Reuters, Rheinmetall, Rosneft, Safran, Siemens, Sputnik, Thales, Total, TotalEnergies, Toyota, Volkswagen, \
        Al-Qaïda, Al-Qaida, Al-Nosra, Talibans, Interfax, Tass, Xinhua, Anadolu, Belga, Euronews, Figaro, Parisien, Guardian, Spiegel, Times, Post, Tribune, Soir, Temps, Point, Express, Obs, Echos, Échos, Humanité, Croix, \
        Mediapart, Human, Rights, Watch, Transparency, Action, Reporters, Médecins, Novosti, Associated, Press, Agency, Media, News, Street, Journal, Financial, Politico, Business, Airlines, Bank, Group, Council, Union, Defence, Defense, Security, International, Center, Institute, University, \
        Economics, Analytics, Research, Securities, Markets, Partners, Consulting, Associates, Investors, Ratings, \
        Automotive, Automobile, Automobiles, Motor, Motors, Racing, Cars, Railway, Railways, Airways, Company, Industries, \
        Technologies, Technology, Systems, Software, Edition, Editions, Éditions, Classic, Classics, Plus, Pro, Zero, Vidéo, Video, \
        Studios, Records, Productions, Pictures, Entertainment, Holding, Holdings, Cup, Trophy, Rally, Rallye, League, Fund, \
        Stadium, Island, Islands, Airservices, Benz, \
        Free, Text, Science, Nature, The, And, Of, For, In, On
        """

    /// Words after which a name belongs to a thing: « l’affaire X » still names a person, « le prix X » does not.
    static let namedThings = """
        prix, loi, rue, avenue, boulevard, place, square, aéroport, stade, lycée, collège, hôpital, université, fondation, institut, \
        musée, théâtre, salle, pont, tour, gare, navire, frégate, porte-avions, sous-marin, destroyer, croiseur, paquebot, ouragan, \
        formation, tempête, cyclone, typhon, opération, exercice, programme, projet, plan, mission, traité, accord, accords, protocole, groupe, \
        société, entreprise, compagnie, agence, banque, journal, quotidien, tabloïd, magazine, hebdomadaire, chaîne, radio, télévision, film, \
        série, roman, livre, album, chanson, émission, rapport, sonde, satellite, fusée, missile, missiles, avion, avions, chasseur, char, \
        hélicoptère, drone, drones, batterie, batteries, système, systèmes, ville, village, commune, quartier, province, région, district, \
        localité, camp, base, port, île, lac, mont, rivière, fleuve, vallée, détroit, club, équipe, parti, coalition, mouvement, alliance, ONG, \
        association, syndicat, site, marque, cabinet, institut, hôtel, restaurant, centre, parc, forêt, plage, bar, café
        """

    /// Things whose name may stand in quotation marks.
    static let titledThings = """
        films, séries, romans, livres, ouvrages, albums, chansons, émissions, revues, pièces, tableaux, spectacles, \
        exercice, exercices, opération, opérations, programme, projet, plan, film, série, roman, livre, ouvrage, album, \
        chanson, émission, documentaire, magazine, journal, quotidien, revue, mission, traité, loi, groupe, collectif, \
        association, mouvement, parti, liste, navire, frégate, porte-avions, sous-marin, bateau, ferry, label, marque, \
        site, initiative, campagne, sommet, forum, conférence, prix, concept, nom, surnommé, surnommée, baptisé, baptisée, \
        baptisés, baptisées, intitulé, intitulée, intitulés, intitulées, dénommé, dénommée, dénommés, appelé, appelée, dit, \
        dite, dits, dites, alias, acronyme, slogan, opus, pièce, tableau, spectacle, missile, missiles, hashtag, terme, mot, titre, titré
        """
}
