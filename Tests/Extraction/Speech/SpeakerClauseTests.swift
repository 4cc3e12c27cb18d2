import BriefingModel
import Testing

@testable import Extraction

/// Speakers told by how a sentence's clauses hang together.
@Suite struct SpeakerClauseTests {
    @Test(arguments: [
        SpeakerCase(
            "Paul Marchand a assuré que la Norvège ne céderait pas, tout en prévenant que « rien ne presserait cette fois ».",
            "Paul Marchand"),
        SpeakerCase(
            "Oslo n’a rien confirmé, un porte-parole du ministère, Nils Holm, assurant que « rien ne presse dans cette affaire ».",
            "Nils Holm"),
        SpeakerCase(
            "Paul Marchand a dit que tout irait bien, selon la police, ajoutant que « rien ne presse dans cette affaire ».",
            "Paul Marchand"),
    ])
    func findsWhoseDeedAGerundTells(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "Paul Marchand a estimé vendredi 23 août que comme le port était prêt, il avait « une tâche à mener ».",
            "Paul Marchand"),
        SpeakerCase(
            "Paul Marchand a expliqué que la fête était privée puisque personne n’était « convié par la mairie ».",
            "Paul Marchand"),
        SpeakerCase(
            "La Ligue a salué l’accord, comme Paul Marchand qui a « salué le travail de tous ».", "Paul Marchand"),
        SpeakerCase("Paul Marchand s’est « félicité de l’accord conclu lundi ».", "Paul Marchand"),
    ])
    func readsWhatAVerbReportsBeyondDaysAndReasons(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "« Rien ne presse », a dit Nils Holm. | Plus tôt, M. Marchand avait parlé de l’aide. | « Nous sommes prêts », avait-il martelé.",
            "Nils Holm", "Marchand"),
        SpeakerCase(
            "Si l’affaire suit la visite de Nils Holm, chef de file du parti, à Oslo, Paul Marchand n’a rien cédé. | « Nous sommes prêts », a-t-il déclaré.",
            "Paul Marchand"),
        SpeakerCase(
            "Si Nils Holm a soutenu Paul Marchand, il charge son parti : « Nous avons été trahis par les nôtres. »",
            "Nils Holm"),
        SpeakerCase(
            "Nils Holm a bien parlé. « Mais Paul Marchand est sympathique », a-t-il dit. Mais Paul Marchand, « c’est la fin d’un monde », a-t-il rappelé.",
            "Nils Holm", "Nils Holm"),
    ])
    func knowsTheSubjectBehindWhatIntroducesASentence(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "Selon Le Figaro, Paul Marchand évoque une affaire « sans queue ni tête ».", "Paul Marchand"),
        SpeakerCase(
            "Pour la Ligue des marins, Paul Marchand avait dénoncé vendredi une possible « atteinte grave au droit ».",
            "Paul Marchand"),
        SpeakerCase(
            "« Nils était assis là, mécontent », écrit Le Monde en rapportant les paroles de Paul Marchand.",
            "Paul Marchand"),
        SpeakerCase(
            "Le ministère norvégien a désigné le port comme un lieu où tout est « perdu depuis des années », selon lui.",
            "{Le ministère norvégien}"),
    ])
    func hearsWhoSpeaksThroughWhoRelays(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "Nils Holm a parlé lundi. | L’avocat de Lucie Fabre attendait beaucoup de lui, estimant qu’un chef « doit défendre nos principes ».",
            "(L’avocat de Lucie Fabre)"),
        SpeakerCase(
            "Anna Kowalska est bien plus sévère avec Nils Holm : « Je me souviens de tout cela, hélas. »", "?"),
        SpeakerCase(
            "Le président de la Ligue des marins (LDM) Paul Marchand vise ce plan. Pour lui, le port doit être payé « pour services rendus ».",
            "Paul Marchand"),
    ])
    func tiesARoleToNobodyElse(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "« Rien ne presse dans le port », explique Nils Holm. Paul Marchand, âgé de 77 ans, est connu pour ses discours. « Nous sommes tous bien placés pour le savoir. »",
            "Nils Holm", "?")
    ])
    func leavesWordsBehindATaleOfSomebodyElse(_ sample: SpeakerCase) throws { try check(sample) }
}
