import BriefingModel
import Testing

@testable import Extraction

/// Speakers told by the shape of the sentence rather than by a listed verb, and speakers that go on.
@Suite struct SpeakerShapeTests {
    @Test(arguments: [
        SpeakerCase("« Nous sommes prêts à agir », s’est emballé Paul Marchand.", "Paul Marchand"),
        SpeakerCase("« Nous sommes prêts à agir », ont communiqué les Gardes de la Mer.", "{les Gardes de la Mer}"),
        SpeakerCase("« Nous sommes prêts à agir », pontifie Paul Marchand.", "Paul Marchand"),
        SpeakerCase("Paul Marchand est là. « Nous sommes prêts à agir », pontifiait-il.", "Paul Marchand"),
        SpeakerCase("À Gand, « le moral reste très bon », rappelait sur place Paul Marchand.", "Paul Marchand"),
        SpeakerCase("« Le pays n’attendra pas », lui a fait écho le ministre Nils Holm.", "Nils Holm"),
        SpeakerCase(
            "« Nous sommes prêts à agir », s’alarmait le 24 mai à la télévision le ministre Paul Marchand.",
            "Paul Marchand"),
        SpeakerCase("« Rien ne presse encore », n’a pas convaincu Paul Marchand.", "?"),
        SpeakerCase("« Rien ne presse encore », a-t-on pu lire sur une grande pancarte.", "?"),
        SpeakerCase("« Rien ne presse encore », affaire Paul Marchand : le procès.", "?"),
        SpeakerCase("« Nous sommes prêts à agir », a osé affirmer Paul Marchand.", "Paul Marchand"),
        SpeakerCase("Paul Marchand, qui s’est targué de dire que le pays est « prêt à agir seul ».", "Paul Marchand"),
        SpeakerCase(
            "La Norvège a donné un pont, Paul Marchand s’est félicité d’annoncer que le pays est « prêt à agir seul ».",
            "Paul Marchand"),
        SpeakerCase(
            "« Nous sommes prêts à agir », juge l’anthropologue en titre de la ville, Anna Kowalska. L’anthropologue Anna Kowalska écrit.",
            "Anna Kowalska"),
        SpeakerCase(
            "Les villes ont « gagné beaucoup de temps », s’est prévalu M. Marchand.", "Marchand"),
        SpeakerCase(
            "« C’est un soutien, abonde Anna Kowalska, maire dans le Sud. Il faut agir. »", "Anna Kowalska"),
        SpeakerCase("« Nous irons, comme l’a dit Nils Holm, jusqu’au bout », a dit Paul Marchand.", "Paul Marchand"),
        SpeakerCase("Paul Marchand est là. « Nous sommes prêts à agir », nous dit-il.", "Paul Marchand"),
        SpeakerCase("« Nous sommes prêts à agir, déclare Sabrina, qui mène la foule. Tout ira bien. »", "Sabrina"),
    ])
    func takesAnyVerbInThePlaceOfOneThatReports(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase("Selon nos informations, le pont est « bien trop court ».", "?"),
        SpeakerCase(
            "« Rien ne presse », a dit Paul Marchand. | Selon lui, le pays est « prêt à agir seul ».", "Paul Marchand",
            "Paul Marchand"),
        SpeakerCase(
            "« Rien ne presse », a dit Paul Marchand. Le président Nils Holm n’a pas pris « la mesure de cette vague », selon lui.",
            "Paul Marchand", "Paul Marchand"),
        SpeakerCase("Pour la commissaire suédoise Anna Kowalska : « Nous sommes prêts à agir ».", "Anna Kowalska"),
        SpeakerCase(
            "Un texte qualifié par ailleurs de « faute très grave » par Nils Holm a été adopté.", "Nils Holm"),
        SpeakerCase(
            "Le vote a été reporté mais peu après, le ministre Nils Holm a condamné le texte et dénoncé « une faute très grave ».",
            "Nils Holm"),
        SpeakerCase("Les 7 ministres de la Mer ont dénoncé « une faute très grave ».", "{Les 7 ministres de la Mer}"),
        SpeakerCase(
            "Une carte du cadastre estime que « trois cents maisons » sont là.", "(Une carte du cadastre)"),
        SpeakerCase("La Norvège vote et la Suède s’attendait à « un vote très rapide ».", "{Suède}"),
        SpeakerCase(
            "Un haut-fonctionnaire suédois avait déclaré en avril 2011 que son pays « ne soutiendrait rien de tel ».",
            "(Un haut-fonctionnaire suédois)"),
        SpeakerCase(
            "Alors que l’ONG Terre, fondée par des maires, a dénoncé « une faute très grave », Paul Marchand, fondateur de Boréa, spécialiste des ponts, a estimé que « rien ne presse encore ».",
            "{ONG Terre}", "Paul Marchand"),
        SpeakerCase("C’est par là que le ministre Paul Marchand espère « trouver une issue ».", "Paul Marchand"),
        SpeakerCase(
            "Évoquant « une faute très grave », du fait de la crise, le ministre Nils Holm est parti.", "Nils Holm"),
        SpeakerCase(
            "« Rien ne presse », a répété Paul Marchand, pour qui l’Alliance soutiendra le Sud « sans aucun délai ».",
            "Paul Marchand", "Paul Marchand"),
        SpeakerCase(
            "Paul Marchand est là. L’appui des villes, a-t-il ajouté, est utile ; il sera « sans aucune limite ».",
            "Paul Marchand"),
        SpeakerCase(
            "Anna Kowalska a réclamé un vote, tout comme Nils Holm, « très préoccupé et attristé ».", "Nils Holm"),
        SpeakerCase(
            "Les maires ont voté, Nils Holm assurant ne pas prôner « une politique de rupture ».", "Nils Holm"),
        SpeakerCase(
            "Anna Kowalska lui a parlé : le conseil doit reprendre l’initiative « dans la seule unité ».",
            "Anna Kowalska"),
        SpeakerCase(
            "Anna Kowalska est là. Candidate à la mairie pour remplacer son mari, elle a confirmé que « rien ne presse encore ».",
            "Anna Kowalska"),
        SpeakerCase(
            "Nils Holm est parti. Puis le chef du Parlement élu et basé dans le Sud, Nils Holm, a dénoncé « une faute très grave ».",
            "Nils Holm"),
        SpeakerCase("Paul Marchand n’a pas exclu l’adoption d’« une taxe très lourde ».", "Paul Marchand"),
        SpeakerCase("Paul Marchand a été décrit à la presse, « un homme très seul ».", "?"),
        SpeakerCase("Paul Marchand a rejoint Nils Holm dans « une ville très calme ».", "?"),
        SpeakerCase(
            "« Nous sommes prêts à agir », a dit une source au sein de la mairie.", "(une source au sein de la mairie)"),
        SpeakerCase("« Nous sommes prêts à agir », a dit une source dans un communiqué.", "(une source)"),
    ])
    func findsTheSubjectBehindInsertionsAndOtherWords(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "« Nous sommes prêts », a dit Paul Marchand. « Il faut aller vite maintenant » et « sans aucun bruit ».",
            "Paul Marchand", "Paul Marchand", "Paul Marchand"),
        SpeakerCase(
            "« Nous sommes prêts », a dit Paul Marchand. Mais ce n’est « pas encore la fin du travail ».",
            "Paul Marchand",
            "Paul Marchand"),
        SpeakerCase(
            "« Nous sommes prêts », a dit Paul Marchand. S’ils ne le font pas, « ils vont le payer très cher ».",
            "Paul Marchand", "Paul Marchand"),
        SpeakerCase(
            "« Nous sommes prêts », a dit Paul Marchand. La Norvège reste « très loin de tout cela ».", "Paul Marchand",
            "?"),
        SpeakerCase(
            "Paul Marchand a salué les « élus du Sud » qui ont « agi et lutté ensemble » hier.", "Paul Marchand",
            "Paul Marchand"),
        SpeakerCase(
            "Paul Marchand a salué les « élus du Sud » tandis que la Norvège reste « très en colère ».",
            "Paul Marchand",
            "?"),
        SpeakerCase(
            "(LYON) Paul Marchand, le ministre, l’a confirmé, en marge du conseil des élus. « Rien ne presse encore », a-t-il dit.",
            "Paul Marchand"),
        SpeakerCase(
            "La Ligue du Nord a appelé les villes à voter. Elle a aussi demandé « un vote très rapide ».",
            "{Ligue du Nord}"),
        SpeakerCase(
            "« C’est un acte hostile », a dénoncé le GNA. | « L’appui du président grec est inacceptable », a-t-il averti.",
            "{GNA}", "{GNA}"),
        SpeakerCase(
            "La Ligue du Nord a appelé la députée à voter. Elle a aussi demandé « un vote très rapide ».", "?"),
        SpeakerCase(
            "Paul Marchand a dit non. Un peu auparavant, son homologue, Javad Vaidi, a émis un souhait. « Rien ne presse encore », a-t-il dit.",
            "Javad Vaidi"),
        SpeakerCase(
            "Anna Kowalska est venue. « Rien ne presse. Tout va bien. Tout ira bien. On verra. C’est fini », a dit la sociologue.",
            "Anna Kowalska"),
        SpeakerCase("« Nous sommes prêts à agir », s`est félicité Paul Marchand.", "Paul Marchand"),
        SpeakerCase("« C?est d?abord une chance », s?est réjoui Paul Marchand.", "Paul Marchand"),
        SpeakerCase(
            "Paul Marchand indique : « Nous sommes prêts ». Et les agriculteurs ont une question : « Qui va payer tout cela ? »",
            "Paul Marchand", "?"),
        SpeakerCase(
            "Paul Marchand part. Son homologue, Javad Vaidi, a émis un souhait. « Rien ne presse encore », a-t-il dit.",
            "Javad Vaidi"),
    ])
    func goesOnWithOneSpeaker(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "La ministre suédoise Anna Kowalska est là. « Nous sommes prêts à agir », a souligné le ministre.",
            "Anna Kowalska"),
        SpeakerCase(
            "Nils Holm dénonce un abus | Lors d’une visite, le Premier ministre a fustigé « une faute très grave ».",
            "Nils Holm"),
        SpeakerCase(
            "Nils Holm dénonce un abus. Aux côtés du secrétaire d’État aux Ponts Paul Marchand, le Premier ministre a fustigé « une faute très grave ».",
            "Nils Holm"),
        SpeakerCase(
            "Anna Kowalska, présidente de la commission, est là. « Nous sommes prêts », a dit le président américain.",
            "(le président américain)"),
        SpeakerCase(
            "« Rien ne presse », a dit Paul Marchand. « Nous sommes prêts à agir », ajoute encore le philosophe. Il est déjà tard, observe le scientifique.",
            "Paul Marchand", "Paul Marchand"),
        SpeakerCase(
            "« Rien ne presse », a dit Paul Marchand. « Nous sommes prêts à agir », soupire son frère.",
            "Paul Marchand",
            "(son frère)"),
        SpeakerCase(
            "Suh Wook a fait un geste. « Nous sommes prêts à agir », a annoncé Suh à la radio.", "Suh Wook"),
        SpeakerCase(
            "Anna Kowalska est venue. La ministre des Ponts a salué « un accord très attendu ». Anna Kowalska, ministre des Ponts, part.",
            "Anna Kowalska"),
        SpeakerCase(
            "« Rien ne presse », a dit Paul Marchand. Un plan que Nils Holm attend. « Nous sommes prêts », dit l’agriculteur.",
            "Paul Marchand", "(l’agriculteur)"),
        SpeakerCase(
            "Le chef de la diplomatie suédoise Nils Holm est là, comme le ministre Paul Marchand. « Nous sommes prêts », a dit le ministre suédois.",
            "Nils Holm"),
        SpeakerCase(
            "Le président Paul Marchand et Nils Holm sont là. « Nous sommes prêts », a dit le président norvégien.",
            "(le président norvégien)"),
        SpeakerCase(
            "« Nous sommes prêts », a dit le président norvégien après un déjeuner avec ses homologues Nils Holm, Idriss Doho et Paul Marchand.",
            "(le président norvégien)"),
        SpeakerCase(
            "« Nous sommes prêts », a dit le chef de l’État. Le chef d’état-major de l’armée, le général Paul Marchand, est parti.",
            "(le chef de l’État)"),
        SpeakerCase(
            "« Rien ne presse », a réagi Paul Marchand. | Sans commenter les propos de M. Holm, il a défendu son plan : « Il reste du chemin. »",
            "Paul Marchand", "Paul Marchand"),
        SpeakerCase(
            "Son directeur général pour la Norvège, Paul Marchand, a assuré que « rien ne presse encore ».",
            "Paul Marchand"),
        SpeakerCase(
            "« Rien ne presse », a dit Paul Marchand. « Nous sommes prêts », a dit le leader syndical.",
            "Paul Marchand",
            "Paul Marchand"),
        SpeakerCase(
            "Son collègue des Ponts Paul Marchand est venu. « Nous sommes prêts », a dit le ministre des Ponts.",
            "Paul Marchand"),
        SpeakerCase("« Nous sommes prêts à agir », a déclaré Susan N’Garnim.", "Susan N’Garnim"),
        SpeakerCase("« Nous sommes prêts à agir », confie Mohamed, un lycéen du Sud.", "Mohamed"),
        SpeakerCase(
            "« Rien ne presse », confie Mohamed, un lycéen. « Nous sommes prêts », avoue ce lycéen.", "Mohamed",
            "Mohamed"),
        SpeakerCase("Haithem, 19 ans, a dit avoir « créé un groupe d’amis ».", "Haithem"),
        SpeakerCase(
            "« Rien ne presse », dit le professeur Yap Doum II. « Nous sommes prêts », ajoute le Pr Doum.",
            "Yap Doum II",
            "Yap Doum II"),
        SpeakerCase("« Nous sommes prêts à agir », a dit Jean-Luc le Marchand.", "Jean-Luc le Marchand"),
    ])
    func knowsPeopleByPartsOfTheirNamesAndByWhatTheyAre(_ sample: SpeakerCase) throws { try check(sample) }

    @Test func turnsARegularParticipleIntoItsInfinitive() throws {
        let found = try facts(["« Nous sommes prêts à agir », ont communiqué les Gardes de la Mer."])
        #expect(found.quotations.map(\.cue) == ["communiquer"])
    }

    @Test(arguments: [
        ("Paul Marchand a salué « un accord très attendu« . Il part.", "un accord très attendu"),
        (
            "« Nous sommes prêts à agir — a confirmé, hier, Paul Marchand, lors d’un entretien",
            "Nous sommes prêts à agir"
        ),
        ("La somme est « estimée à dix millions, selon Paul Marchand.", "estimée à dix millions"),
    ])
    func endsTheWordsWhereTheMarkIsWrongOrMissing(_ text: String, _ words: String) throws {
        #expect(try facts([text]).quotations.map(\.text) == [words])
    }

    @Test(arguments: [
        SpeakerCase(
            "Paul Marchand était à Gand mardi pour parler des trois ponts. | « Rien ne presse encore », a martelé le chef de l’État devant la foule. | Le président norvégien Nils Holm avait tout refusé lundi. | « Nous sommes prêts à agir », a estimé le président.",
            "Paul Marchand", "Paul Marchand"),
        SpeakerCase(
            "Le président norvégien Nils Holm était à Gand mardi. | « Rien ne presse encore », a martelé le chef de l’État devant la foule.",
            "Nils Holm"),
    ])
    func takesNobodyForARulerWhoIsCalledOneOnlyLater(_ sample: SpeakerCase) throws { try check(sample) }
}
