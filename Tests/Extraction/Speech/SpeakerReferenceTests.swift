import BriefingModel
import Testing

@testable import Extraction

/// Speakers that the text names before or after, and calls otherwise beside their words.
@Suite struct SpeakerReferenceTests {
    @Test(arguments: [
        SpeakerCase(
            "« Rien ne presse », a dit Paul Marchand. « Nous sommes prêts », détaille celui qui est aussi maire de Gand.",
            "Paul Marchand", "Paul Marchand"),
        SpeakerCase(
            "Anna Kowalska, députée, est venue. Celle qui avait tout refusé lundi a lancé : « Nous sommes prêts. »",
            "Anna Kowalska"),
        SpeakerCase(
            "Nils Holm a tourné ce film, dont le héros (joué par Paul Marchand) est muet. | « Nous sommes prêts », a dit celui qui présidait la fête.",
            "Nils Holm"),
    ])
    func takesWhoIsExplainedByARelativeClauseForWhoSpokeLast(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "« Rien ne presse », ont déclaré les pompiers. « Nous sommes prêts », ont-ils ajouté.", "(les pompiers)",
            "(les pompiers)"),
        SpeakerCase(
            "« Rien ne presse », ont dit des diplomates. | « Nous sommes prêts », ajoutent-ils.", "(des diplomates)",
            "(des diplomates)"),
        SpeakerCase(
            "« Rien ne presse », ont dit les pompiers. | Paul Marchand est venu. « Nous sommes prêts », a-t-il ajouté.",
            "(les pompiers)", "Paul Marchand"),
    ])
    func resolvesPronounsOfSeveral(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "Le ministre norvégien Erik Halvorsen est venu. | Son homologue suédois, Nils Holm, a confirmé l’envoi. « Nous verrons », a dit le ministre.",
            "Nils Holm"),
        SpeakerCase(
            "La ministre parle à Oslo. « Nous sommes prêts », dit la ministre. | « Nous verrons bien », a déclaré le ministre suédois.",
            "(La ministre)", "(le ministre suédois)"),
        SpeakerCase(
            "Le ministre suédois Nils Holm a reçu Paul Marchand. « Nous sommes prêts à agir », a insisté le Suédois.",
            "Nils Holm"),
        SpeakerCase(
            "Les ministres suédois Nils Holm et Lars Lind sont venus. « Nous sommes prêts à agir », a insisté le Suédois.",
            "(le Suédois)"),
    ])
    func readsOfficesAndCountriesThatStandForWhoWasNamed(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase("Lucie Fabre et Paul Marchand jouent. « Nous sommes prêts », ajoute Lucie.", "Lucie Fabre"),
        SpeakerCase("« Nous sommes prêts à agir », a dit Mohamed.", "Mohamed"),
        SpeakerCase("Lucie Fabre et Lucie Holm jouent. « Nous sommes prêts », ajoute Lucie.", "?"),
        SpeakerCase("« Nous sommes prêts à agir », a dit l’un de ses collègues, Idriss Doho.", "Idriss Doho"),
        SpeakerCase(
            "« Nous sommes prêts », a dit l’un des responsables du chantier naval, le Pr Idriss Doho.", "Idriss Doho"),
        SpeakerCase(
            "Paul Marchand défend ce choix. L’un des objectifs est clair. « Nous sommes prêts », souligne-t-il.",
            "Paul Marchand"),
        SpeakerCase("L’agence norvégienne Anna a titré : « Nous sommes tous prêts. »", "{L’agence norvégienne Anna}"),
    ])
    func knowsWhoIsHeardByAGivenNameAlone(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase("« Nous sommes prêts à agir », a écrit sur Twitter Aslan Holm, un lutteur.", "Aslan Holm"),
        SpeakerCase("« Nous sommes prêts à agir », a souligné mardi au Congrès Amber Reynolt.", "Amber Reynolt"),
        SpeakerCase("« Nous sommes prêts à agir », déplore pour sa part Lucie, professeure.", "Lucie"),
        SpeakerCase("« Nous sommes prêts à agir », a dit le ministre de l’Éducation Koichi Haguda.", "Koichi Haguda"),
        SpeakerCase(
            "Le docteur Lucie Fabre est venu, que le maire salue. | « Nous sommes prêts à agir », dit-elle.",
            "Lucie Fabre"),
        SpeakerCase(
            "La garde des Sceaux Anna Kowalska est venue. « Nous sommes prêts », a dit la ministre.", "Anna Kowalska"),
        SpeakerCase(
            "Lucie Fabre a lu un long article accusant les villes d’avoir « manqué à tous leurs devoirs ».",
            "(un long article)"),
        SpeakerCase(
            "Nils Holm a commenté le succès de Paul Marchand mettant en avant « un rêve bien trop grand ».", "Nils Holm"
        ),
        SpeakerCase(
            "Paul Marchand a été hué. Nils Holm a déploré que la ville ait « réduit ses dépenses », selon lui.",
            "Nils Holm"),
        SpeakerCase(
            "Nils Holm se vante d’être « dans le plus grand secret », rapporte le journal.", "Nils Holm"),
        SpeakerCase(
            "Le scrutin sera « repoussé à une autre année », rapporte le journal.", "{le journal}"),
        SpeakerCase(
            "Nils Holm a reconnu une erreur. « Comment ? », lui a lancé la présentatrice. « Nous sommes prêts », a reconnu le président du Parti du fleuve.",
            "(la présentatrice)", "Nils Holm"),
    ])
    func findsPeopleBehindPlacesAndWhoseWordsArePassedOn(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "Paul Marchand, ancien candidat à la mairie, est venu. « Nous sommes prêts à agir », assume l’ancien candidat.",
            "Paul Marchand"),
        SpeakerCase("« Nous sommes prêts à agir », prolonge pour la presse Idriss Doho.", "Idriss Doho"),
        SpeakerCase("« Nous sommes prêts à agir », phrase de Idriss Doho.", "?"),
        SpeakerCase("Nils Holm a souhaité que le pays « nous conduise sur un autre chemin ».", "Nils Holm"),
        SpeakerCase("Nils Holm a remercié la ville pour « son très grand engagement ».", "Nils Holm"),
        SpeakerCase(
            "« Rien ne presse encore », a dit mardi Paul Marchand, mais la fête est désormais « importante pour toute la ville ».",
            "Paul Marchand", "Paul Marchand"),
        SpeakerCase(
            "« Rien ne presse encore », a dit mardi Paul Marchand, et le ministère juge la fête « importante pour toute la ville ».",
            "Paul Marchand", "{le ministère}"),
    ])
    func readsMoreVerbsAndClausesThatGoOn(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "Emmanuel Macron et Donald Trump sont venus. « L’Amérique d’abord », a dit le président américain.",
            "Donald Trump"),
        SpeakerCase(
            "Angela Merkel et Emmanuel Macron sont venus. « Nous y arriverons », a dit la chancelière allemande.",
            "Angela Merkel"),
        SpeakerCase(
            "Paul Marchand et Nils Holm sont venus. « Nous sommes prêts à agir », a dit le président américain.",
            "(le président américain)"),
        SpeakerCase(
            "Paul Marchand est venu. « Nous sommes prêts », a dit le chef de la police de Gand, Art Acvedo, mardi.",
            "(le chef de la police de Gand)"),
        SpeakerCase(
            "Paul Marchand est venu. « Nous sommes prêts », a dit la ministre de la Mer, Manale Abdel Sammad, mardi.",
            "Manale Abdel Sammad"),
    ])
    func tiesOfficesToThoseWhoHeldThemInTheArticlesYear(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "« Rien ne presse », a dit Adnal. « Nous sommes prêts à agir », ajoute l’entreprise.", "{Adnal}", "{Adnal}"),
        SpeakerCase("Le texte prévoit « une très longue attente ».", "(Le texte)"),
        SpeakerCase(
            "La ministre PS Anna Kowalska est là. La ministre PS défend « une très longue attente ».", "Anna Kowalska"),
        SpeakerCase(
            "Nils Holm et Paul Marchand sont là. La ville a rendu son portrait de Paul Marchand, le maire de Gand a dit : « Nous sommes prêts à agir. »",
            "(le maire de Gand)"),
        SpeakerCase(
            "Le président américain Nils Holm est là. Le responsable américain est parti. « Nous sommes prêts à agir », a dit le responsable américain.",
            "(Le responsable américain)"),
    ])
    func namesNobodyByWordsForOthers(_ sample: SpeakerCase) throws { try check(sample) }

    @Test func theYearTellsWhichOfTwoRulersIsMeant() throws {
        func speakers(_ words: String, _ published: String?) throws -> [String] {
            let text = "Barack Obama et Donald Trump sont venus. « \(words) », a dit le président américain."
            return try facts([text], published: published).quotations.map { short($0.speaker) }
        }
        #expect(try speakers("Oui, nous le pouvons", "2015-03-02") == ["Barack Obama"])
        #expect(try speakers("L’Amérique d’abord", "2018-03-02") == ["Donald Trump"])
        #expect(try speakers("L’Amérique d’abord", nil) == ["(le président américain)"])
        let others = [
            "Emmanuel Macron est venu. « Nous sommes prêts à agir », a dit le préfet de la Marne.":
                "(le préfet de la Marne)",
            "Emmanuel Macron et Nils Holm sont là. « Nous sommes prêts », a dit le Premier ministre.":
                "(le Premier ministre)",
            "François Hollande et Nils Holm sont là. « Moi président de la République », a dit l’ancien président.":
                "François Hollande",
            "Barack Obama est là. « Nous sommes prêts », a dit l’ancien conseiller de Barack Obama.":
                "(l’ancien conseiller de Barack Obama)",
        ]
        for (text, speaker) in others {
            #expect(
                try facts([text], published: "2018-03-02").quotations.map { short($0.speaker) } == [speaker], "\(text)")
        }
    }

    @Test(arguments: [
        SpeakerCase(
            "Idriss Doho, porte-parole du parti, est venu. « Nous sommes prêts à agir », a dit le député des Landes.",
            "Idriss Doho"),
        SpeakerCase(
            "« Nous sommes prêts à agir », a dit un conseiller de l’état-major, le général Nils Holm.", "Nils Holm"),
        SpeakerCase(
            "Le ton monte, le ministre Nils Holm allant jusqu’à accuser la ville d’avoir « manqué à tous ses devoirs ».",
            "Nils Holm"),
        SpeakerCase("Nils Holm le répète : « Nous sommes prêts à agir. »", "Nils Holm"),
        SpeakerCase(
            "Le maire Nils Holm est venu. | Mais pour la police, le maire doit fermer les « lieux qui ne respectent rien ».",
            "{la police}"),
        SpeakerCase(
            "Le ministre « condamne avec force cet acte cruel », a communiqué la présidence.", "{la présidence}"),
    ])
    func takesSecondOfficesAndDeedsForTheSamePerson(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "« Rien ne presse », a dit Nils Holm. | Le gouvernement n’est plus lié « à tous ses accords de paix », a-t-il affirmé.",
            "Nils Holm", "Nils Holm"),
        SpeakerCase(
            "« Rien ne presse », a dit Nils Holm. Mais le Conseil a « manqué la seule occasion de le faire », estime-t-il.",
            "Nils Holm", "Nils Holm"),
        SpeakerCase(
            "« Rien ne presse », a dit Nils Holm. | Paul Marchand reste « le seul capable de le faire », a-t-il affirmé.",
            "Nils Holm", "Nils Holm"),
        SpeakerCase(
            "« Rien ne presse », a dit Nils Holm. | Paul Marchand a cédé, « voilà un acte fort », a noté Nils Holm. | « Nous verrons », a-t-il ajouté.",
            "Nils Holm", "Nils Holm", "Nils Holm"),
        SpeakerCase("Le gouvernement n’est plus lié « à tous ses accords de paix », a-t-il affirmé.", "?"),
        SpeakerCase("Nils Holm a été net : « Rien ne presse à ce point », a-t-il affirmé.", "Nils Holm"),
    ])
    func aPronounBesideWordsMeansNobodyWhomTheseWordsSpeakOf(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "Nils Holm, ministre de la Mer, a également assuré que la France continuerait « à agir au côté » de Gand.",
            "Nils Holm"),
        SpeakerCase("Nils Holm a dit que la Norvège poursuivrait « tout le travail engagé ».", "Nils Holm"),
        SpeakerCase(
            "« C’est une lourde perte, non seulement pour son pays, la Norvège », a réagi très tôt le maire de Gand, Nils Holm.",
            "Nils Holm"),
        SpeakerCase(
            "« Le feu est maîtrisé ce soir », a annoncé la préfecture maritime de la Manche.",
            "{la préfecture maritime de la Manche}"),
    ])
    func leavesWhatAClauseTellsOfOthersToWhoeverReportsIt(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "« Rien ne presse », a dit un responsable européen. « Nous sommes prêts à agir », selon la même source.",
            "(un responsable européen)", "(un responsable européen)"),
        SpeakerCase("« Nous sommes prêts à agir », selon la même source.", "(la même source)"),
        SpeakerCase("« Nous sommes prêts à agir », observe Holm Economics dans une note.", "{Holm Economics}"),
        SpeakerCase(
            "Pour la secrétaire d’Etat à la biodiversité Anna Kask, « ce projet a tout son intérêt ».", "Anna Kask"),
    ])
    func knowsTheSourceOfBeforeAndHousesOfAnalysts(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase("« Tout a brûlé dans le camp », a dit à l’AFP une Somalienne qui attendait.", "(une Somalienne)"),
        SpeakerCase(
            "Nils Holm, 29 ans, est venu.|« Tout a brûlé dans le camp », a raconté ce Mexicain de 29 ans.", "Nils Holm"),
        SpeakerCase("« Tout a brûlé dans le camp », a répondu un Nils Holm irrité.", "Nils Holm"),
        SpeakerCase(
            "« Tout a brûlé dans le camp », a déclaré le soir même le gouverneur de la région, Nils Holm.", "Nils Holm"),
        SpeakerCase("« Tout a brûlé dans le camp », a ajouté le député MoDem mercredi.", "(le député MoDem)"),
        SpeakerCase(
            "La députée LaREM de Gand, Anna Kowalska, a dénoncé « le retard de tous ces travaux ».", "Anna Kowalska"),
    ])
    func takesInhabitantsAndPartiesForNoBodies(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase("Nils Holm présente la série « une ville très calme » depuis mardi.", "?"),
        SpeakerCase("Nils Holm « a été pris dans un guet-apens très violent ».", "?"),
        SpeakerCase("Nils Holm « salue un accord très attendu ».", "Nils Holm"),
        SpeakerCase("Le maire Nils Holm doit « revoir toute sa méthode de travail ».", "?"),
        SpeakerCase(
            "Anna Kowalska s’en est prise au directeur du journal, Nils Holm : « Il est très mal entouré. »", "?"),
        SpeakerCase(
            "Paul Marchand est venu.|Le maire Nils Holm, qu’Anna Kowalska avait reçu, a dénoncé la loi, une « preuve de grande faiblesse », selon lui.",
            "Nils Holm"),
        SpeakerCase(
            "Nils Holm a choisi une voiture dessinée par Paul Marchand, modèle qui reste selon lui « le plus étrange de tous ».",
            "Nils Holm"),
    ])
    func givesNobodyWordsForADeedAndViewsToTheSentencesSubject(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase("« Rien ne presse dans cette ville », s’est réjouie Suzane.", "(Suzane)"),
        SpeakerCase("« Rien ne presse dans cette ville », précise un courrier.", "(un courrier)"),
        SpeakerCase(
            "« Rien ne presse dans cette ville », précise un courrier du ministère.", "{un courrier du ministère}"),
        SpeakerCase("La police devra s’assurer que les travaux sont conformes « au respect de la règle ».", "?"),
        SpeakerCase(
            "« Un homme a été entendu hier », a précisé le parquet. Il a expliqué avoir « pris la voiture de son père ».",
            "{le parquet}", "?"),
        SpeakerCase("« Un homme a été entendu hier », a précisé lundi une loi.", "(une loi)"),
    ])
    func callsUnnamedWhatMayBeABodyOrSomebody(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "Le président Ashraf Doho a parlé.|Le président afghan a appelé à « reprendre toute la route ».|« Tout va bien ici », a dit Nils Holm, porte-parole du président afghan.",
            "Ashraf Doho", "Nils Holm"),
        SpeakerCase(
            "Donald Trump est critiqué. Allié du président, le chef de la majorité, Nils Holm, a parlé.|Puis le président a refusé de répondre.|« Nous verrons ce qui se passe », a-t-il dit.",
            "Donald Trump"),
        SpeakerCase(
            "Nils Holm est venu avec Paul Marchand.|Le livre d’Idriss Doho révèle que « tout était faux dans cette ville », a réagi ce dernier.",
            "Paul Marchand"),
        SpeakerCase(
            "Nils Holm est venu.|Si la Cour décidait que Paul Marchand a gagné, « je serais tout à fait d’accord », a-t-il précisé.",
            "Nils Holm"),
        SpeakerCase(
            "Le maire Nils Holm est venu.|Des attaques contre Paul Marchand|« Nous verrons ce qui se passe », a-t-il dit.",
            "Nils Holm"),
        SpeakerCase(
            "« Tout va bien ici », a dit Nils Holm, « ministre des Affaires étrangères » des rebelles.", "Nils Holm"),
        SpeakerCase(
            "Le porte-parole du secrétaire général de l’ONU Nils Holm a jugé que « la situation est très grave ».",
            "(Le porte-parole du secrétaire général de l’ONU Nils Holm)"),
        SpeakerCase(
            "Selon Le Parisien, Nils Holm s’est inquiété « de la volonté du ministre de partir ».", "Nils Holm"),
    ])
    func tellsRulersFromThoseAroundThem(_ sample: SpeakerCase) throws { try check(sample) }
}
