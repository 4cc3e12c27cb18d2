import BriefingModel
import Testing

@testable import Extraction

@Suite struct SpeakerTests {
    @Test(arguments: [
        SpeakerCase("« Nous sommes prêts à agir », a déclaré Paul Marchand.", "Paul Marchand"),
        SpeakerCase("« Nous sommes prêts à agir », déclare Paul Marchand.", "Paul Marchand"),
        SpeakerCase(
            "« Nous sommes prêts à agir », a ajouté mardi à Bruxelles, devant la presse, Paul Marchand.",
            "Paul Marchand"),
        SpeakerCase("« Nous sommes prêts à agir », a de son côté affirmé le ministre suédois Nils Holm.", "Nils Holm"),
        SpeakerCase("« Nous sommes prêts à agir », a fait ainsi valoir Paul Marchand.", "Paul Marchand"),
        SpeakerCase("« Nous sommes prêts à agir », s’est félicitée Anna Kowalska.", "Anna Kowalska"),
        SpeakerCase("« Nous sommes prêts à agir », Paul Marchand a dit mardi.", "Paul Marchand"),
        SpeakerCase("Paul Marchand est venu. « Nous sommes prêts à agir », il a dit.", "Paul Marchand"),
        SpeakerCase("« Nous sommes prêts à agir », selon Paul Marchand.", "Paul Marchand"),
        SpeakerCase("« Nous sommes prêts à agir, a dit Paul Marchand, et nous agirons demain. »", "Paul Marchand"),
        SpeakerCase(
            "« Nous sommes prêts » à « agir dès demain », a déclaré Paul Marchand.", "Paul Marchand", "Paul Marchand"),
        SpeakerCase(
            "« Nous sommes prêts à agir », a dit le numéro deux de l’état-major, le général Hugo Brandt.", "Hugo Brandt"
        ),
        SpeakerCase("« Nous sommes prêts à agir », a tenu à dire Paul Marchand.", "Paul Marchand"),
        SpeakerCase("« Nous sommes prêts à agir », a également voulu rappeler Paul Marchand.", "Paul Marchand"),
        SpeakerCase("« Nous sommes prêts à agir », s’est contenté de répondre Paul Marchand.", "Paul Marchand"),
        SpeakerCase(
            "« Nous sommes prêts à agir », a dit Paul Marchand, président du parti et patron de la compagnie, Adnal.",
            "Paul Marchand"),
        SpeakerCase(
            "« Nous sommes prêts à agir », a dit peu avant la signature le ministre Paul Marchand.", "Paul Marchand"),
        SpeakerCase("« Nous sommes prêts à agir », a déploré ce lundi sur RMC Paul Marchand.", "Paul Marchand"),
        SpeakerCase("« Nous sommes prêts à agir », a mis en avant Paul Marchand.", "Paul Marchand"),
        SpeakerCase(
            "« Nous sommes prêts à agir », a plaidé le conseil de l’étudiant Me Paul Marchand.", "Paul Marchand"),
        SpeakerCase(
            "« Nous sommes prêts », a confié à la presse, lors de l’assemblée des régions la semaine dernière, le maire Paul Marchand.",
            "Paul Marchand"),
        SpeakerCase(
            "Ida Holm, écrivaine, est là. « Nous sommes prêts », estime l’écrivaine et membre du jury qui décerne le prix, Anna Kowalska.",
            "Anna Kowalska"),
        SpeakerCase(
            "« Nous sommes prêts à agir », a dit le double champion de lutte.", "(le double champion de lutte)"),
        SpeakerCase("« Nous sommes prêts à agir », ajoute cet universitaire.", "(cet universitaire)"),
        SpeakerCase("« Nous sommes prêts à agir », à son avis. Paul Marchand est là.", "?"),
        SpeakerCase("« Nous sommes prêts à agir », surenchérissait hier Paul Marchand.", "Paul Marchand"),
        SpeakerCase("« Nous sommes prêts à agir » | affirme dans la presse Paul Marchand, qui part.", "Paul Marchand"),
        SpeakerCase(
            "« Rien ne presse encore ». « Nous sommes prêts », a dit Paul Marchand.", "Paul Marchand", "Paul Marchand"),
    ])
    func findsTheSpeakerBehindThePassage(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase("Paul Marchand a déclaré que son pays était « prêt à agir seul ».", "Paul Marchand"),
        SpeakerCase(
            "Paul Marchand, ministre de la Défense, a exhorté le voisin à « agir dès demain ».", "Paul Marchand"),
        SpeakerCase("Selon Paul Marchand, le pays est « prêt à agir seul ».", "Paul Marchand"),
        SpeakerCase("Pour Paul Marchand, c’est « une faute très grave ».", "Paul Marchand"),
        SpeakerCase("Pour Paul Marchand « les fautes très graves sont rares ici ».", "Paul Marchand"),
        SpeakerCase("Paul Marchand : « Nous sommes prêts à agir. »", "Paul Marchand"),
        SpeakerCase("Comme l’a souligné Paul Marchand, le pays est « prêt à agir seul ».", "Paul Marchand"),
        SpeakerCase("Nils Holm, qui a dénoncé « une faute très grave », est parti.", "Nils Holm"),
        SpeakerCase(
            "Paul Marchand est venu. Tout en disant préférer « une issue très calme », Nils Holm est parti.",
            "Nils Holm"),
        SpeakerCase("Soulignant « une faute très grave », le ministre suédois Nils Holm est parti.", "Nils Holm"),
        SpeakerCase(
            "Nils Holm a regretté ce choix et Anna Kowalska, députée de Gdansk, a dénoncé « une faute très grave ».",
            "Anna Kowalska"),
        SpeakerCase(
            "Anna Kowalska a soutenu le texte mais estimé que c’était « un pas bien trop court ».", "Anna Kowalska"),
        SpeakerCase("Un texte qualifié de « faute très grave » par Nils Holm a été adopté.", "Nils Holm"),
        SpeakerCase(
            "Paul Marchand avait auparavant accusé le voisin d’avoir « manqué à tous ses devoirs ».", "Paul Marchand"),
        SpeakerCase(
            "Paul Marchand a affirmé que les mesures proposées hier par la Norvège allaient « rien changer du tout ».",
            "Paul Marchand"),
        SpeakerCase("Paul Marchand est allé jusqu’à affirmer que le pays est « prêt à agir seul ».", "Paul Marchand"),
        SpeakerCase("Paul Marchand vient de déclarer que le pays est « prêt à agir seul ».", "Paul Marchand"),
        SpeakerCase("M. Marchand a néanmoins reconnu qu’il s’agissait « d’une faute très grave ».", "Marchand"),
        SpeakerCase(
            "Paul Marchand a estimé qu’il n’y aurait pas d’accord, car « rien n’est encore prêt ».", "Paul Marchand"),
        SpeakerCase(
            "Paul Marchand s’est dit hier « prêt à agir seul », comme le réclamait la Norvège.", "Paul Marchand"),
        SpeakerCase("Paul Marchand tient à souligner que le pays est « prêt à agir seul ».", "Paul Marchand"),
        SpeakerCase("Paul Marchand a affirmé que Nils Holm avait dénoncé « une faute très grave ».", "Nils Holm"),
        SpeakerCase(
            "Paul Marchand a noté que la Norvège avait annoncé une aide de dix millions, « un geste très attendu ici ».",
            "Paul Marchand"),
        SpeakerCase(
            "Paul Marchand a estimé que la Norvège allait désormais reprendre « le chemin de la raison ».",
            "Paul Marchand"),
        SpeakerCase(
            "LYON, 3 mai (Agence) - Les maires de la vallée, réunis mardi, ont dénoncé « une faute très grave ».",
            "{Les maires de la vallée}"),
        SpeakerCase(
            "Les maires des 20 premières villes ont dénoncé « une faute très grave ».",
            "{Les maires des 20 premières villes}"),
        SpeakerCase("Pour Nils Holm, la commission pose « une question très grave ».", "Nils Holm"),
        SpeakerCase(
            "L’étude, qui concluait à un risque, a été rejetée par l’agence pour ses « lacunes très importantes ».",
            "{l’agence}"
        ),
        SpeakerCase(
            "Paul Marchand ne considère pas le texte comme utile, « il déchire les accords signés ».", "?"),
        SpeakerCase(
            "Nils Holm, correspondant à Lyon de la Neue Rundschau nuance : « Rien ne presse encore ».", "Nils Holm"),
        SpeakerCase(
            "Nils Holm a dénoncé « une faute très grave », l’élu LR Paul Marchand regrettant « un bien grand gâchis ».",
            "Nils Holm",
            "Paul Marchand"),
    ])
    func findsTheSpeakerBeforeThePassage(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "Le ministre Paul Marchand est là. « Nous sommes prêts à agir », a-t-il dit, ajoutant que « rien ne presse encore ».",
            "Paul Marchand", "Paul Marchand"),
        SpeakerCase(
            "Anna Kowalska a reçu Paul Marchand. « Nous sommes prêts à agir », a-t-elle dit.", "Anna Kowalska"),
        SpeakerCase(
            "« Nous sommes prêts à agir », a dit Paul Marchand. « Il faut aller vite maintenant. »", "Paul Marchand",
            "Paul Marchand"),
        SpeakerCase(
            "« Nous sommes prêts à agir », a dit Paul Marchand. | « Il faut aller vite maintenant. »", "Paul Marchand",
            "Paul Marchand"),
        SpeakerCase(
            "« Nous sommes prêts à agir », a dit Paul Marchand. Et d’ajouter : « Il faut aller vite maintenant. »",
            "Paul Marchand", "Paul Marchand"),
        SpeakerCase(
            "Paul Marchand a présenté le plan. Une version contredite par Nils Holm. « Le texte est tout autre », a-t-il dit.",
            "Nils Holm"),
        SpeakerCase(
            "Pour Paul Marchand, c’est « une faute ». Et d’ajouter pour la Norvège : « Il faut aller vite maintenant. »",
            "Paul Marchand"),
        SpeakerCase(
            "« Rien ne presse », a dit Paul Marchand. | « Nous sommes prêts à agir », et d’ajouter : « Il faut aller vite. »",
            "Paul Marchand", "Paul Marchand", "Paul Marchand"),
        SpeakerCase(
            "Le ministre Paul Marchand est là. « Nous sommes prêts à agir », a\u{2011}t\u{2011}il dit.", "Paul Marchand"
        ),
        SpeakerCase(
            "Selon Paul Marchand, rien ne presse encore. « Il faut pourtant aller vite maintenant. »", "Paul Marchand"),
        SpeakerCase(
            "« Rien ne presse », a dit Paul Marchand. « Tout va bien ici », a-t-il ajouté. « Rien ne change », a-t-il insisté. | Le blé pousse mal. « Il faut pourtant aller vite maintenant. »",
            "Paul Marchand", "Paul Marchand", "Paul Marchand", "Paul Marchand"),
        SpeakerCase(
            "« Rien ne presse », a dit Paul Marchand. « Tout va bien ici », a-t-il ajouté. « Rien ne change », a-t-il insisté. | La lettre de Nils Holm est là. « Il faut pourtant aller vite maintenant. »",
            "Paul Marchand", "Paul Marchand", "Paul Marchand", "?"),
        SpeakerCase(
            "« Rien ne presse », a dit Paul Marchand. | De son avis, « il faut aller vite maintenant ».",
            "Paul Marchand",
            "Paul Marchand"),
        SpeakerCase("Paul Marchand, ministre suédois | « Il faut aller vite maintenant. »", "Paul Marchand"),
        SpeakerCase(
            "Paul Marchand est parti. Le Valdinois admet des ratés. « Il faut aller vite », a dit le Valdinois.",
            "Paul Marchand"),
        SpeakerCase(
            "Le vote a surpris la députée Anna Kowalska. | « Il faut aller vite maintenant », a-t-elle dit.",
            "Anna Kowalska"),
        SpeakerCase(
            "« Nous sommes prêts à agir », a dit Paul Marchand. « Chacun a sa propre » politique.", "Paul Marchand",
            "Paul Marchand"),
        SpeakerCase(
            "La fête a ouvert. Paul Marchand est venu. | La région du Sud court un risque, a-t-il dit à Tunis, évoquant « une faute très grave ».",
            "Paul Marchand"),
        SpeakerCase(
            "Des ministres sont réunis à l’invitation du ministre Paul Marchand. « Nous sommes prêts à agir », a-t-il dit.",
            "Paul Marchand"),
        SpeakerCase(
            "Le Kremlin est là. Le ministre Paul Marchand aussi. « Nous sommes prêts à agir », a-t-il dit.",
            "Paul Marchand"),
        SpeakerCase(
            "Le ministre Paul Marchand a appelé à agir, informe l’AFP. | Le blé pousse. | « Nous sommes prêts », a-t-il dit.",
            "Paul Marchand"),
        SpeakerCase(
            "Paul Marchand a rappelé que rien ne pressait encore. | « Nous sommes prêts à agir dès demain. »",
            "Paul Marchand"),
        SpeakerCase(
            "Paul Marchand est ministre. Nils Holm « ne viendra pas demain », a-t-il dit.", "Paul Marchand"),
        SpeakerCase("« Rien ne presse encore ici. » Voilà comment Paul Marchand résume la réunion.", "Paul Marchand"),
        SpeakerCase(
            "Nils Holm espère que le texte de M. Marchand passera. Ce dernier a réclamé « un vote très rapide ».",
            "Marchand"),
    ])
    func goesOnWithPronounsAndWithoutCues(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "Le ministre suédois de la Défense Nils Holm est là. « Nous sommes prêts à agir », a dit le ministre.",
            "Nils Holm"),
        SpeakerCase(
            "Le ministre suédois de la Défense Nils Holm et la ministre polonaise Anna Kowalska sont là. « Nous sommes prêts », a dit la ministre. « Nous agirons demain », a dit le ministre suédois.",
            "Anna Kowalska", "Nils Holm"),
        SpeakerCase(
            "Le ministre suédois des Affaires étrangères Nils Holm est là. « Nous sommes prêts à agir », a dit le chef de la diplomatie suédoise.",
            "Nils Holm"),
        SpeakerCase("« Nous sommes prêts à agir », a dit le ministre grec de la Mer.", "(le ministre grec de la Mer)"),
        SpeakerCase(
            "L’ancien ministre Nils Holm est là. « Nous sommes prêts à agir », a dit le ministre.", "(le ministre)"),
        SpeakerCase(
            "Le secrétaire d’État adjoint Nils Holm est là. « Nous sommes prêts », a dit le chef de la diplomatie norvégienne.",
            "(le chef de la diplomatie norvégienne)"),
        SpeakerCase(
            "La ministre de la Mer a répondu : « Nous sommes prêts à agir ». Rien ne change, a dit mardi Anna Kowalska.",
            "Anna Kowalska"),
        SpeakerCase(
            "La ministre de la Mer a dit : « Nous sommes prêts ». Rien ne change. On attend. Anna Kowalska a salué Ida Holm.",
            "(La ministre de la Mer)"),
        SpeakerCase(
            "Il y eut l’intervention de Paul Marchand. Le chef de file de l’opposition a dénoncé « une faute très grave ».",
            "Paul Marchand"),
        SpeakerCase(
            "Anna Kowalska a pris la parole à Lyon. « Rien ne presse. Nous sommes prêts à agir », a rappelé la présidente.",
            "Anna Kowalska"),
        SpeakerCase(
            "Ida Holm est là. Anna Kowalska a pris la parole à Lyon. « Nous sommes prêts à agir », a rappelé la présidente.",
            "(la présidente)"),
        SpeakerCase(
            "Un rassemblement jugé utile par Nils Holm. | Le chef de la diplomatie norvégienne est parti. « Nous sommes prêts », a-t-il dit.",
            "Nils Holm"),
        SpeakerCase(
            "L’ambassadeur suédois au Niger, Nils Holm, est là. « Nous sommes prêts », a dit le diplomate suédois.",
            "Nils Holm"),
        SpeakerCase(
            "La foule attend, après la venue d’Anna Kowalska à Lyon. | « Nous sommes prêts à agir », a dit la ministre de la Mer.",
            "Anna Kowalska"),
        SpeakerCase(
            "« Nous sommes prêts à agir », a affirmé le magnétiseur Paul Marchand de la clinique.", "Paul Marchand"),
        SpeakerCase(
            "« Nous sommes prêts à agir », a rétorqué le premire ministre grec, Paul Marchand.", "Paul Marchand"),
        SpeakerCase(
            "L’Espagnol Josep Martorell est là. « Nous sommes prêts à agir », a dit l’Espagnol.", "Josep Martorell"),
        SpeakerCase(
            "Le président Paul Marchand reçoit son homologue norvégien Nils Holm. « Nous sommes prêts », a dit le président norvégien.",
            "Nils Holm"),
        SpeakerCase(
            "Pour le ministre chargé des Relations avec le parlement Nils Holm, c’est « une faute très grave ».",
            "Nils Holm"),
        SpeakerCase(
            "« Nous sommes prêts à agir », a réagi la directrice de l’ONG Terre Claire. Bénédicte Janssens appelle à un vote.",
            "Bénédicte Janssens"),
    ])
    func resolvesOffices(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "« Nous sommes prêts à agir », a confié un haut diplomate européen.", "(un haut diplomate européen)"),
        SpeakerCase(
            "« Nous sommes prêts à agir », a dit une source proche du dossier. « Rien ne presse », a ajouté cette source.",
            "(une source proche du dossier)", "(une source proche du dossier)"),
        SpeakerCase("« Nous sommes prêts à agir », a dit un de ses collègues.", "(un de ses collègues)"),
        SpeakerCase("« Nous sommes prêts à agir », raconte Hadil, 29 ans, qui vend des fleurs.", "Hadil"),
        SpeakerCase("« Nous sommes prêts à agir », selon l’entourage de M. Marchand.", "(l’entourage de M. Marchand)"),
        SpeakerCase("« Nous sommes prêts à agir », a indiqué l’Élysée.", "{Élysée}"),
        SpeakerCase("« Nous sommes prêts à agir », précise le communiqué.", "{le communiqué}"),
        SpeakerCase("Moscou a dénoncé « une faute très grave ».", "{Moscou}"),
        SpeakerCase("L’OTAN a dénoncé « une faute très grave ».", "{OTAN}"),
        SpeakerCase("« Nous sommes prêts à agir », explique-t-on au cabinet du ministre.", "{au cabinet du ministre}"),
    ])
    func keepsUnnamedSourcesAndBodies(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase("Le pays traverse « une crise très profonde ».", "?"),
        SpeakerCase("Paul Marchand est parti. La foule criait. « Rendez-nous notre argent volé. »", "?"),
        SpeakerCase("Nils Holm et Paul Marchand ont dénoncé « une faute très grave ».", "?"),
        SpeakerCase(
            "Paul Marchand a dénoncé les faits, mais les familles restent « très en colère ».", "?"),
        SpeakerCase(
            "Paul Marchand est venu hier. Le maire Nils Holm a ouvert la séance. Puis on a bu. « Je pars demain matin », a-t-il dit.",
            "Nils Holm"),
        SpeakerCase(
            "Paul Marchand a rappelé à Nils Holm que rien ne pressait. | « Nous sommes prêts à agir dès demain. »", "?"),
        SpeakerCase(
            "Paul Marchand est venu hier. La lettre de Nils Holm a été lue. « Je pars demain matin », a-t-il dit.", "?"),
        SpeakerCase("La Norvège, Paris et Rome ont dénoncé « une faute très grave ».", "?"),
        SpeakerCase(
            "« Rien ne presse », a dit Paul Marchand tandis que son voisin tempérait à la sortie : « C’est une faute ».",
            "Paul Marchand", "(son voisin)"),
        SpeakerCase("La mairie est là. « Je pars demain matin », a-t-elle dit.", "?"),
        SpeakerCase("Nils Holm a pris la défense de Paul Marchand : « C’est un homme très honnête. »", "?"),
        SpeakerCase(
            "La foule a préféré le garçon à des gens comme Paul Marchand ou Anna Kowalska. « Je pars demain matin », confie-t-il.",
            "?"),
        SpeakerCase(
            "« Je pars demain matin », chante le garçon dans ce titre écrit pour lui par deux amis et que, selon l’Académie, tout le monde aime.",
            "?"),
        SpeakerCase(
            "Paul Marchand est venu. « Rien ne presse », a-t-il dit. Membres du parti, le patron des élus Nils Holm s’est désolé d’être « bien seul à agir », a-t-il ajouté.",
            "Paul Marchand", "?"),
        SpeakerCase(
            "Paul Marchand et Nils Holm ont visité la Norvège. Le Kremlin a accepté. | « Je pars demain matin », a-t-il dit.",
            "?"),
    ])
    func saysNothingWhereTheEvidenceIsWeak(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        ("« Nous sommes prêts à agir », a déclaré Paul Marchand.", "déclarer"),
        ("« Nous sommes prêts à agir », a fait savoir Paul Marchand.", "faire savoir"),
        ("« Nous sommes prêts à agir », s’est félicité Paul Marchand.", "se féliciter"),
        ("Paul Marchand a mis en garde contre « une faute très grave ».", "mettre en garde"),
        ("« Nous sommes prêts à agir », selon Paul Marchand.", "selon"),
        ("Aux yeux de Paul Marchand, c’est « une faute très grave ».", "aux yeux de"),
    ])
    func reportsTheCue(_ text: String, _ cue: String) throws {
        #expect(try facts([text]).quotations.map(\.cue) == [cue])
    }

    @Test(arguments: [
        ("Paul Marchand a annoncé mardi que son pays livrerait deux ponts.", "Paul Marchand annoncer"),
        ("Le pays livrera deux ponts demain, a annoncé mardi Paul Marchand.", "Paul Marchand annoncer"),
        ("Selon Paul Marchand, le pays livrera deux ponts demain.", "Paul Marchand selon"),
        ("Paul Marchand n’a pas dit que son pays livrerait deux ponts.", ""),
        ("Paul Marchand n’a ni confirmé ni démenti que son pays livrerait deux ponts.", ""),
        ("Paul Marchand et Nils Holm ont annoncé que tout irait bien demain.", ""),
        ("Le pays livrera deux ponts demain, a-t-il annoncé mardi.", ""),
        ("Il a annoncé que son pays livrerait deux ponts demain.", ""),
        ("Paul Marchand a annoncé la livraison de deux ponts demain.", ""),
        ("Paul Marchand a annoncé que « tout irait bien » pour les deux ponts.", ""),
        ("Un accord, dit Paul Marchand.", ""),
        ("Moscou a annoncé que le pays livrerait deux ponts demain.", ""),
    ])
    func collectsWhatASpeakerNamedInTheSentenceIsReportedToSay(_ text: String, _ expected: String) throws {
        let found = try facts(["Une première ligne.", text])
        #expect(found.reports.map { "\(short($0.speaker)) \($0.cue)" }.joined(separator: " | ") == expected)
        #expect(found.reports.allSatisfy { $0.text == text && $0.span.paragraph == 1 })
    }

    @Test func aCorrectionBeatsTheText() throws {
        let corrections = ArticleCorrections(speakers: [
            .init(quotation: "Nous sommes prêts", speaker: "Nils Holm", location: SourceLocation(file: "a.yml")),
            .init(quotation: "Rien ne presse", speaker: nil, location: SourceLocation(file: "a.yml")),
        ])
        let text = "« Nous sommes prêts à agir », a dit Paul Marchand. « Rien ne presse encore », a ajouté Nils Holm."
        let found = try facts([text], corrections: corrections).quotations
        #expect(found.map { short($0.speaker) } == ["Nils Holm", "?"])
    }

    @Test func aNamedSpeakerIsAmongThePeople() throws {
        let found = try facts(["« Nous sommes prêts à agir », a dit la ministre suédoise Sofia Lindqvist."])
        #expect(found.quotations.map(\.speaker) == found.people.map { .named(id: $0.id, name: $0.name) })
    }
}
