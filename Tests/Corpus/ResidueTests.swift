import BriefingModel
import Corpus
import Testing

/// Pages in the shapes that sites leave behind, in our own words and about nobody.
@Suite struct ResidueTests {
    /// What the page is like, and its lines with what they are.
    static let pages: [(String, String)] = [
        (
            "a caption whose credit has spaces, a notice of the page's own",
            """
            P Les ministres de la Pêche se sont retrouvés lundi à Port-Royal pour parler des quotas de l’année prochaine.

            R Le ministre Paul Testaire, en juin 2031. ( AFP / ANNE EXEMPLE )

            P Ils n’ont pas trouvé d’accord, a dit l’un d’eux à la sortie.

            R Vous êtes à nouveau en ligne
            """
        ),
        (
            "a film with its button between two paragraphs, a link behind a mark, a sentence that only looks like a button's",
            """
            P Les ministres de la Pêche se sont retrouvés lundi à Port-Royal pour parler des quotas de l’année prochaine.

            R Paul Testaire : « Nous pêcherons moins » - Regarder sur Port Royal Direct

            P Ils n’ont pas trouvé d’accord, a dit l’un d’eux à la sortie.

            R » LIRE AUSSI - Quotas : ce que demandent les ports du Nord

            P Le débat - à regarder sur la chaîne du port - reprendra lundi dans la capitale de l’île.
            """
        ),
        (
            "an agency's signature in brackets behind the last sentence, and a bracket that belongs to the text",
            """
            P Les ministres de la Pêche se sont retrouvés lundi à Port-Royal pour parler des quotas de l’année prochaine.

            P (Le reportage que la télévision du port en a fait a été vu par toute l’île, dit la capitainerie.)

            P Ils n’ont pas trouvé d’accord, a dit l’un d’eux à la sortie.

            R (Reportage Anne Exemple et Paul Testaire, version française Lise Modèle, édité par Jo Patron)
            """
        ),
        (
            "a menu above the title, invitations and labels of players, a day far below a long standfirst",
            """
            R Accueil > Actualités > Salle de presse

            T Pêche : les ministres du Nord et ceux du Sud ont-ils trouvé ensemble un accord sur les quotas ?

            P À Port-Royal, ils ont remis le débat à plus tard. Derrière les quotas, une question : qui pêchera ?

            P Le port, lui, attend des réponses depuis trois ans et quatre mois.

            R Publié le 22 mars 2031 à 07h00

            P Les ministres de la Pêche se sont retrouvés lundi à Port-Royal pour parler des quotas de l’année prochaine.

            R Copy to clipboard

            P Ils n’ont pas trouvé d’accord, a dit l’un d’eux à la sortie.

            R Vous avez trouvé une erreur ? Sélectionnez et appuyez sur Entrée
            """
        ),
        (
            "a bracket that belongs to the text behind everything else",
            """
            P Les ministres de la Pêche se sont retrouvés lundi à Port-Royal pour parler des quotas de l’année prochaine.

            P (Un reportage de la télévision du port sera diffusé demain soir, dit la capitainerie de l’île.)
            """
        ),
        (
            "share bars and section tags",
            """
            R Suivez nous sur

            R DÉFENSE

            T Les ministres du Nord cherchent un accord sur les pêches

            R PARTAGEZ:

            R Publié le

            R on

            P Les ministres de la Pêche se sont retrouvés lundi à Port-Royal pour parler des quotas de l’année prochaine.

            R Publicité

            P Ils n’ont pas trouvé d’accord.

            R Partagez cet article:

            R Tendance
            """
        ),
        (
            "bullets with dates, a picture's caption in English, an invitation at the end",
            """
            T La secrétaire générale donne un aperçu de la réunion

            R   • 11 Oct. 2031 -
            R   • |
            R   • Mis à jour le: 13 Oct. 2031 10:54

            P Réunis pendant deux jours, les ministres parleront surtout des ports et de ceux qui les gardent.

            R General view of the meeting room before the ministers of the Northern countries

            P La secrétaire générale a souhaité « une décision rapide ».

            R Lire la retranscription intégrale de la conférence (en anglais).
            """
        ),
        (
            "crawler's date, source-link counter",
            """
            T Le patron du port a déclaré que la digue tiendrait encore l’hiver

            P Le patron du port a fait savoir lundi que la digue tiendrait, quoi qu’en disent les pêcheurs de l’île.

            R https://video.example.org/watch?v=digue

            P Les pêcheurs ne le croient pas.

            R INTERACTIF - Les digues du pays en une carte

            R Source link -32
            """
        ),
        (
            "menu words, a byline and a date after the title, an agency and teasers at the end",
            """
            R Nous joindre
            R X
            R Rechercher
            R Publicité

            R Huit dossiers

            T De capitaine à ministre: retour sur la première année d’Anna Kask

            R durée 15h00
            R 2 janvier 2023
            R ici

            R commentaires

            R vues

            R imprimante
            R email
            R Par La Presse Boréale

            P À sa première année comme ministre de la Pêche, Anna Kask a fait avancer au moins huit dossiers sur douze.

            P Elle reconnaît que la décision la plus difficile reste à prendre.

            R La Presse Boréale

            R RECOMMANDÉS POUR VOUS

            R Publié le 29 octobre 2031

            R Quotas de pêche: les îles attendent toujours

            R Les îles attendent toujours le calcul promis.
            """
        ),
        (
            "standfirst before the byline, comments form at the foot",
            """
            T Pêche: les Six «consternés» par l’attitude du Conseil

            P La réunion de Port-Royal n’a rien donné, selon plusieurs délégations.

            R Paul Testaire, à Port-Royal

            R Le 23 février 2024 à 22h13

            P Le délégué permanent des Six s’est dit mardi consterné par la lenteur du Conseil à fixer les quotas.

            P Une nouvelle séance est prévue vendredi.

            R Laisser un commentaire

            R Votre adresse email ne sera pas publiée.

            R Les champs obligatoires sont indiqués avec *

            R Bouton retour en haut de la page
            """
        ),
        (
            "title repeated with a picture's credit, date after a comma",
            """
            T Ports : Anna Kask proche de la sortie

            R Ports : Anna Kask proche de la sortie©Panorama

            R , publié le jeudi 20 février 2020 à 12h55

            P La ministre des Ports serait en posture très délicate depuis la grève des dockers de l’île.

            P "Diviser pour mieux régner"

            P De quoi provoquer la colère des dockers.
            """
        ),
        (
            "caption with and without its credit, names of the paper and section first",
            """
            R VPN-TV
            R Politique

            T Testaire sur les quotas: "Le mot n’a pas de sens"

            R Paul Testaire lors de sa visite au port, le 25 avril 2014.

            R Paul Testaire lors de sa visite au port, le 25 avril 2014. - DR

            P Le ministre des Ports Paul Testaire a estimé vendredi que le mot « quota » n’avait pas de sens pour lui.

            R la rédaction avec AFP
            """
        ),
        (
            "section glued to the title, title again, author twice",
            """
            R PÊCHECrise des quotas : Les ministres se réunissent le 14 septembre

            T Crise des quotas : Les ministres se réunissent le 14 septembre

            R Anne Exemple

            R Anne Exemple

            P Les ministres de la Pêche vont tenir une réunion d’urgence, à un moment où les îles perdent patience.

            P Une situation aux «proportions inédites»

            P La situation n’a jamais été aussi grave, indique le communiqué.
            """
        ),
        (
            "labels with colons, picture files, tweets, counters",
            """
            T Deux navires de plus pour surveiller la mer du Nord

            R navire-du-nord.jpg
            R 1:31

            R Photo : le navire amiral quitte le port, le 3 mai.

            P Deux navires de plus surveilleront la mer du Nord dès le printemps, a annoncé le ministère des Ports.

            R À lire aussi

            R Les dockers reprennent le travail

            P Ils viendront de l’île et du continent.

            R Ministers meet again in the port tomorrow http://t.co/AbCdEf pic.twitter.com/GhIjKl
            R — Port News (@portnews) 9 juillet 2015

            R Source : https://www.example.org/navires
            R #ports #pêche
            R Partager Tweeter Envoyer Imprimer
            R -30-
            """
        ),
        (
            "what a site says about itself at the end",
            """
            T Les Six approuvent un plan pour les ports

            P Les ministres des Ports ont approuvé un plan de trois ans, sans dire encore qui le paiera.

            R Ce site reprend des textes de sources diverses. Les opinions exprimées dans ces articles n’engagent que leurs auteurs.

            R Tous droits réservés.

            R Ce site utilise des cookies pour améliorer votre expérience. Vous pouvez vous désinscrire. J’accepte
            """
        ),
        (
            "menu, links between title and text, a caption above its credit, a ticker",
            """
            R A la une
            R Monde
            R Toutes les news Monde
            T Le Nord juge "importante" la présence des navires que le Sud veut retirer
            R Réagir
            R Le ministre Paul Testaire lors d'une rencontre à Port-Royal le 16 juin 2020
            R 1/3
            R ©ANNE EXEMPLE, AFP
            R A lire aussi
            R Monde
            R Testaire annonce une forte réduction de la flotte
            R Monde
            R Affaire des quotas: Kask dénonce une "tentative", demande une "clarification" au Conseil du port
            R AFP, publié le mardi 16 juin 2020 à 20h08
            P La présence des navires au Nord est importante pour la sécurité des îles, a déclaré mardi le ministre.
            P Mais selon le Conseil, il n'y en a que trente-quatre.
            P - La digue "délinquante" -
            P Le sujet doit être évoqué mercredi au cours d'une réunion des ministres de la Pêche.
            R Réagir
            R Publicité
            R Fil info
            R 12:37PortsDroits de quai: le Conseil fait appel de la décision
            R 12:20PolitiqueÎles: fallait-il remplacer le capitaine ?
            R Vos réactions doivent respecter nos CGU.
            """
        ),
        (
            "headlines inside the text, a subheading after them",
            """
            P Les ministres de la Pêche se sont retrouvés lundi à Port-Royal pour parler des quotas de l’année.

            P Ils se sont séparés sans accord au bout de la nuit, ont indiqué deux délégations.

            R À lire aussi :

            R Quotas : le Nord attend toujours

            P Un échec annoncé

            P Une nouvelle réunion est prévue au printemps, sans que le lieu en soit connu.
            """
        ),
        (
            "audio player and a list of links at the end",
            """
            R Politique intérieure
            T Le ministre de la Pêche sommé de démissionner
            R 23/10/2020
            R partager
            R Facebook
            R Play / pause
            R JavaScript is required.
            R Enregistrer l'audio sur son web
            R Durée de l'audio
            P Un journal révèle ce vendredi que le ministre de la Pêche a passé la soirée au port, contre ses propres règles.
            R Paul Testaire, photo: Archives du Gouvernement
            P Les appels à la démission se sont multipliés depuis ce matin dans les rangs de l'opposition.
            R Auteur:
            R Anna Kask
            R mot-clé:
            R articles correspondants
            R Régates : au port, une manche sans vainqueur entre le Nord et le Sud
            R suivez nous
            """
        ),
        (
            "credit in words after the caption's own full stop",
            """
            P C’était un objectif loin d’être gagné : les ministres ont trouvé jeudi un accord sur les droits de port.

            R Paul Testaire lors de la conférence de presse finale à Port-Royal. Crédits Agence Boréale.

            P « C’est un pas important », a dit le ministre.
            """
        ),
    ]

    @Test(arguments: pages)
    func tellsTextFromResidue(_ name: String, _ marked: String) throws {
        let expected = MarkedArticle(marked)
        let article = try expected.read()
        #expect(article.title == expected.title, "\(name)")
        #expect(article.paragraphs == expected.paragraphs, "\(name)")
        let residue = expected.residue.map {
            ResidueLine($0.text.trimmingPrefix(while: { $0 == " " }).description, line: $0.line)
        }
        #expect(article.boilerplate == residue, "\(name)")
    }

    /// Lines that look like residue and are text, between two paragraphs.
    @Test(arguments: [
        "Un accord fragile", "12 octobre 2022", "Non.", "Il l’a dit.", "Le minis", "« Jamais »", "Que faire ?",
        "Les raisons d’un refus", "1986. Une grande année pour les ports de l’île.", "Oui !", "À suivre.",
        "Voir, c’est croire, a résumé le pêcheur.", "Le décret publié le 12 octobre 2022 est resté lettre morte.",
        "La banque concernée, Crédit du Nord, a démenti.", "Le cours a chuté. Crédit du Port a démenti.",
        "Le capitaine a montré la carte (photo).", "Il a dit non - AFP ou pas.",
        "Lire entre les lignes du communiqué n’est pas difficile.", "Partager la mer ne se décrète pas.",
    ])
    func keepsShortLinesInsideTheText(_ line: String) throws {
        let text = """
            Les ministres de la Pêche se sont retrouvés lundi à Port-Royal pour parler des quotas de l’année.

            Ils se sont séparés sans accord au bout de la nuit, ont indiqué deux délégations.

            \(line)

            Une nouvelle réunion est prévue au printemps, sans que le lieu en soit connu.

            Les pêcheurs attendent.
            """
        let article = try readArticle(text)
        #expect(article.paragraphs.map(\.text).contains(line))
        #expect(article.boilerplate.isEmpty, "\(article.boilerplate)")
        #expect(article.published == nil)
    }

    @Test func dropsTheLinesThatTheSiteLists() throws {
        let folder = try TemporaryFolderWithSettings(
            settings: "boilerplate:\n  - Le port vous salue bien.\n",
            article: "Les ministres se sont retrouvés lundi au port de l’île.\n\nLe port vous salue bien.\n")
        let article = try folder.article()
        #expect(article.paragraphs.map(\.text) == ["Les ministres se sont retrouvés lundi au port de l’île."])
        #expect(article.boilerplate == [ResidueLine("Le port vous salue bien.", line: 3)])
    }

    @Test func leavesAPageThatIsOneCaptionItsText() throws {
        let text =
            "Arrivée des ministres au port de l’île, où ils doivent parler de quotas. /Photo prise le 29 mai 2015/"
        #expect(try readArticle(text).paragraphs.map(\.text) == [text])
    }
}
