extension SpeechGrammar {
    /// French.
    static let french = SpeechGrammar(
        small: .french,
        determiners: table([
            (
                .definite,
                """
                m: le du au
                f: la
                u: l'
                p: les aux
                """
            ),
            (
                .demonstrative,
                """
                m: ce cet
                f: cette
                p: ces
                """
            ),
            (
                .indefinite,
                """
                m: un
                f: une
                p: des plusieurs quelques certains certaines
                """
            ),
            (
                .possessive,
                """
                m: son mon
                f: sa ma
                u: leur notre votre
                p: ses leurs nos vos mes
                """
            ),
        ]),
        feminineEndings: [
            "ienne", "éenne", "aise", "oise", "ande", "aine", "onne", "cque", "rque", "trice", "ière", "ée", "ale",
            "elle",
            "ive", "euse", "ente", "ante", "jointe", "uelle", "ienne", "ouvelle", "emière", "cienne", "ine",
        ],
        masculineEndings: ["ien", "éen", "ais", "ois", "ain", "and", "gnol", "tton", "grec", "turc"],
        adjectiveEndings: [
            "ique", "iques", "able", "ables", "aire", "aires", "ère", "ères", "al", "ale", "aux", "ales", "ien",
            "ienne",
            "iens", "iennes", "éen", "éenne", "éens", "éennes", "ais", "aise", "aises", "ois", "oise", "if", "ive",
            "ifs",
            "ives", "eux", "euse", "euses", "ible", "ibles", "iste", "istes", "el", "elle", "els", "elles", "ain",
            "aine",
            "ains", "aines", "ier", "iers", "ières", "ieur", "ieure", "ieurs", "ieures", "uni", "unis", "unies",
        ],
        demonymEndings: ["ois", "oise", "ais", "aise", "ien", "ienne", "éen", "éenne", "ain", "aine", "anne"],
        professionEndings: FrenchRoles.professionEndings,
        closeLinks: ["de", "du", "des", "d'"],
        looseLinks: ["à", "au", "aux", "pour", "près"],
        postLinks: ["auprès"],
        portfolioHeads: [
            "ministre", "vice-ministre", "sous-ministre", "commissaire", "argentier", "garde", "chancelier",
        ],
        portfolioWords: set(
            """
            défense paix affaires etat armées justice intérieur économie finances budget agriculture environnement climat énergie
            transition santé éducation recherche travail transports culture sport sports commerce industrie logement mer
            outre-mer europe diplomatie état république sécurité numérique sceaux guerre pêche alimentation écologie
            développement coopération enseignement emploi solidarités territoires cohésion relance fonction comptes famille
            tourisme infrastructures eau migration asile immigration trésor intelligence renseignement antiterrorisme
            échiquier état-major opinion file cabinet campagne ménage fil orchestre gouvernement diplomates presse parlement
            exécutif opposition groupe affaires politique liste biodiversité ruralité handicap forces jeunesse ville citoyenneté égalité
            """),
        postedHeads: ["ambassadeur", "représentant", "envoyé", "émissaire", "consul", "correspondant", "délégué"],
        timeNouns: set(
            """
            jour jours semaine semaines mois an ans année années lendemain veille matin soir soirée heure heures minute minutes
            fois peu moment instant temps avant-veille surlendemain suite weekend week-end nuit journée matinée plus même
            jour-là soir-là matin-là nuit-là semaine-là année-là
            """),
        impersonalVerbs: set(
            "faut faudra faudrait fallait s' y importe convient suffit existe semble reste est était sera serait n' ne va vaut"
        ),
        equivalents: groups(FrenchRoles.equivalents),
        listeners: ["presse", "journalistes", "reporters", "médias", "agence"],
        lookBackOpeners: set("voilà voici c' tel telle tels telles ainsi"),
        breakingConjunctions: set("mais tandis alors or car quand lorsque lorsqu' puisque puisqu' donc"),
        contrasts: ["tandis", "alors"],
        reportingConjunctions: ["que", "qu'"],
        subjectRelatives: ["qui"],
        agentPrepositions: ["par"],
        reflexives: ["se", "s'"],
        silentReflexives: ["assurer", "annoncer"],
        pronouns: [
            "il": (.masculine, false), "elle": (.feminine, false), "ils": (.masculine, true),
            "elles": (.feminine, true),
            "celui-ci": (.masculine, false), "celle-ci": (.feminine, false), "on": (nil, false), "je": (nil, false),
            "nous": (nil, true), "j'": (nil, false), "ceux-ci": (.masculine, true),
        ],
        resumers: ["celui": .masculine, "celle": .feminine],
        strongPronouns: [
            "lui": (.masculine, false), "elle": (.feminine, false), "eux": (.masculine, true),
            "elles": (.feminine, true), "lui-même": (.masculine, false), "elle-même": (.feminine, false),
        ],
        regularParticiples: [("ées", "er"), ("és", "er"), ("ée", "er"), ("é", "er")],
        hearers: ["nous"],
        ages: ["ans", "an"],
        openFiniteEndings: ["e", "ent", "ait", "aient", "it", "èrent", "a"],
        kinRoles: set(
            """
            homologue collègue confrère prédécesseur successeur adversaire rival allié époux mari fils frère père veuf
            voisin ami cousin oncle grand-père compagnon camarade client victime témoin accusé prévenu suspect patient
            """),
        withinWords: ["sein", "dans", "chez"],
        writersOwn: ["nos", "notre", "mes", "mon", "ma"],
        continuing: set(
            "ajouter poursuivre enchaîner continuer reprendre compléter conclure insister renchérir préciser"),
        secondOffices: set(
            "député sénateur eurodéputé maire élu parlementaire conseiller candidat patron"),
        topicHeads: ["spécialiste", "expert", "connaisseur", "historien", "observateur", "spécialisé"],
        institutes: set(
            """
            institut centre université cercle école fondation laboratoire hôpital chu observatoire faculté lycée collège clinique
            bureau think groupe musée académie
            """),
        contractedLinks: ["au", "aux", "du", "des"],
        attachedPrefixes: ["pro", "anti", "ex", "non", "mi", "co"].map { Array($0.utf8) },
        postNouns: [
            "poste", "postes", "fonction", "fonctions", "rôle", "place", "rang", "titre", "portefeuille", "fauteuil",
        ],
        relaying: ["rapporter", "relater", "révéler", "raconter", "indiquer", "préciser", "citer"],
        introductions: set(
            """
            face grâce suite quant afin loin compte faute alors tandis si quand lorsque lorsqu' comme puisque puisqu' bien parce
            hormis vis-à-vis au-delà vu fin début aussitôt sitôt histoire côté question
            """),
        capitalisesAdjectives: false,
        objectCues: [],
        pluralAuxiliaries: set("ont avaient auront auraient eurent sont étaient seront seraient furent aient soient"),
        pluralEndings: [("enir", "nnent"), ("entir", "tent"), ("", "ent")],
        modals: set(
            """
            allant voulant tenant préférant osant allé allée vient viennent venait tenu tient tenait tiennent tenaient tint voulu veut voulait veulent vouloir souhaité souhaite souhaitait plu plaît
            hésité hésite contenté contente contentait borné borne préféré préfère cru jugé manqué manque limité empressé
            efforcé tente tentent tentait tentaient tenté essaie essaient essayait essayaient essayé tentant essayant
            parvient parvenait
            """),
        gerundModals: ["allant", "voulant", "tenant", "préférant", "osant", "tentant", "essayant"],
        modalLinks: set("à jusqu' de d' bon utile nécessaire bien"),
        bodyRoles: set(
            "membre leader allié rival adversaire producteur client champion figure successeur acteur numéro locataire hôte voisin garde"
        ),
        titlePrefixes: set(
            "ancien ancienne ex futur future premier première vice vice-premier vice-première haut haute grand grande second seconde"
        ),
        stateWord: "république",
        leaders: set("chef patron dirigeant numéro leader responsable meneur"),
        kinds: [
            "ministre": ["garde"],
            "diplomate": ["ambassadeur", "consul", "émissaire", "envoyé", "représentant"],
            "parlementaire": ["député", "sénateur", "eurodéputé"],
            "élu": ["député", "sénateur", "eurodéputé", "maire", "conseiller"],
            "magistrat": ["procureur", "juge", "substitut"],
            "militaire": ["général", "colonel", "amiral", "commandant", "capitaine"],
            "politicien": ["ministre", "député", "sénateur", "eurodéputé", "président", "chancelier", "secrétaire"],
            "officier": ["général", "colonel", "amiral", "commandant", "capitaine"],
        ],
        rulers: WordSet(FrenchRoles.rulers),
        rulerNames: names(of: FrenchRoles.rulers, in: groups(FrenchRoles.equivalents)),
        governmentNames: names(of: ["premier ministre"], in: groups(FrenchRoles.equivalents)),
        ranks: [
            "premier": "premier", "première": "premier", "vice-premier": "vice-premier",
            "vice-première": "vice-premier",
        ],
        participleEndings: ["é", "ée", "és", "ées", "ant", "i", "ie", "is", "u", "ue", "us", "ert", "erte"],
        ownViews: ["son avis"],
        counterparts: ["homologue"],
        colleagues: ["collègue"],
        minorOffices: set(FrenchRoles.minorOffices),
        nationalOffices: ["chancelier", "secrétaire"],
        deputies: PhraseWords("adjoint adjointe delegue deleguee suppleant suppleante sous vice"),
        formers: set("ancien ancienne ex"))
}
