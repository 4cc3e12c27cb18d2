import Testing

@testable import Extraction

/// How newspapers, communiqués and machines that translate lead to words and name who said them.
@Suite struct SpeakerPressTests {
    @Test(arguments: [
        SpeakerCase("« Rien ne presse encore », estiment les analystes de la banque.", "(les analystes de la banque)"),
        SpeakerCase("« Rien ne presse encore », affirment les experts.", "(les experts)"),
        SpeakerCase("« Rien ne presse encore », dit un jeune. Il part.", "(un jeune)"),
        SpeakerCase("« Rien ne presse encore », grogne un conseiller du maire.", "(un conseiller du maire)"),
        SpeakerCase("« Rien ne presse encore », agace leurs avocats.", "?"),
        SpeakerCase("« Rien ne presse encore », a dit un ministre", "(un ministre)"),
        SpeakerCase("« Rien ne presse encore », rigole (jaune) un diplomate.", "(un diplomate)"),
        SpeakerCase(
            "« Rien ne presse encore », assure un porte-parole de la Défense, Nils Holm, à la radio.", "Nils Holm"),
        SpeakerCase(
            "« Rien ne presse encore », a répété, inflexible, le porte-parole du parti, Nils Holm.", "Nils Holm"),
        SpeakerCase("« Rien ne presse encore », anticipe de son côté Nils Holm.", "Nils Holm"),
        SpeakerCase("« Rien ne presse encore », anticipe Nils Holm, économiste chez Boréa.", "Nils Holm"),
        SpeakerCase(
            "« Rien ne presse encore », a-t-on indiqué de source diplomatique.", "(source diplomatique)"),
        SpeakerCase(
            "« Rien ne presse encore », a-t-on appris auprès du ministère de la Mer.", "{du ministère de la Mer}"),
        SpeakerCase("Mais son bras droit, Nils Holm, s’est déclaré « fort inquiet de tout ».", "Nils Holm"),
        SpeakerCase("Pour sa part, le ministre Nils Holm juge ce choix « brutal et très dur ».", "Nils Holm"),
        SpeakerCase(
            "Les chefs d’État et de gouvernement de la Ligue ont réclamé « un vote très rapide ».",
            "{Les chefs d’État et de gouvernement de la Ligue}"),
    ])
    func readsWhoeverStandsBehindTheVerb(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "Le ministre Nils Holm est venu. Le ministre a déclaré :|« Vous tenez loin des vôtres, et nous le savons. »",
            "Nils Holm"),
        SpeakerCase(
            "Le ministre Nils Holm est venu. Le ministre s’est adressé aux soldats :|« Vous tenez loin des vôtres. »",
            "Nils Holm"),
        SpeakerCase(
            "Citations|« Vous tenez loin des vôtres. »|– L’honorable Anna Kowalska, ministre de la Mer|« Rien ne presse. »|– Nils Holm, secrétaire général",
            "Anna Kowalska", "Nils Holm"),
        SpeakerCase(
            "« Un dîner poli. Très poli. »|C’est ainsi qu’un conseiller suédois résume le repas.",
            "(un conseiller suédois)"),
        SpeakerCase("« Rien ne presse encore. »|– Nils Holm, lui, reste muet.", "?"),
        SpeakerCase("« Rien ne presse encore. » La formule est de Nils Holm, maire du port.", "Nils Holm"),
        SpeakerCase(
            "« Rien ne presse encore » : la formule du ministre suédois, Nils Holm, résume le débat.", "Nils Holm"),
        SpeakerCase(
            "Le pays attend. « Rien ne presse. » « Nous verrons demain », explique Nils Holm, maire du port.",
            "Nils Holm", "Nils Holm"),
    ])
    func readsWhoIsNamedBeforeOrBehindWordsOfTheirOwnLine(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "Anna Kowalska, selon deux témoins, est partie. Nils Holm a prévenu, selon deux témoins, que le pays était « à bout de forces ».",
            "Nils Holm"),
        SpeakerCase(
            "La réponse n’a pas échappé à la ministre Anna Kowalska, selon laquelle « il y a des alliés qu’on attend ».",
            "Anna Kowalska"),
        SpeakerCase("Une rumeur court, selon laquelle « il y a des alliés qu’on attend ».", "?"),
        SpeakerCase(
            "Anna Kowalska, maire du port, est là. « On a tenu. “Tenir”, disaient les anciens », rappelle-t-elle.",
            "Anna Kowalska"),
        SpeakerCase(
            "« Vous avez vu cela, vous ? interroge le maire Nils Holm. Nous, rien du tout. »", "Nils Holm"),
        SpeakerCase(
            "Le ministre suédois n’était pas à l’aise. Nils Holm part. L’entourage du ministre assume : « Nous avons tout donné. »",
            "(L’entourage du ministre)"),
        SpeakerCase("Nils Holm, maire du port, est venu. « Rien ne presse encore », a déclaré-t-il.", "Nils Holm"),
        SpeakerCase(
            "Le ministre danois Nils Holm est venu avec son homologue néerlandaise, Willemijn Sloet. « Rien ne presse », a promis cette dernière.",
            "Willemijn Sloet"),
    ])
    func tellsWhoSpeaksFromWhoRelaysOrIsSpokenOf(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "Le ministre belge Jan De Wael est là. « Rien ne presse », a dit De Wael. De Wael a dit que « tout est prêt ici ».",
            "Jan De Wael", "Jan De Wael"),
        SpeakerCase(
            "Le secrétaire général Jaap de Hooper est là. « Rien ne presse », a dit De Hooper.", "Jaap de Hooper"),
        SpeakerCase(
            "La ministre María Fernández de la Torre est là. « Rien ne presse », a dit la ministre.",
            "María Fernández de la Torre"),
        SpeakerCase(
            "Le ministre belge Lieven Baert de Coninck est là. « Rien ne presse », a dit M. Baert de Coninck.",
            "Lieven Baert de Coninck"),
        SpeakerCase("Le ministre Nils Holm de Suède est là. « Rien ne presse », a dit Nils Holm.", "Nils Holm"),
        SpeakerCase(
            "Le ministre Ivan Zaporojan est là. « Rien ne presse encore », a dit Zaporozhan.", "Ivan Zaporojan"),
    ])
    func readsNamesOfSeveralWords(_ sample: SpeakerCase) throws { try check(sample) }
}
