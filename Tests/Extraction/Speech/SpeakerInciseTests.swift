import BriefingModel
import Testing

@testable import Extraction

/// Who says words beside which a clause of its own, a noun, or an office without a name stands.
@Suite struct SpeakerInciseTests {
    @Test(arguments: [
        SpeakerCase(
            "Le ministre Nils Holm est là. Le texte, a déclaré Nils Holm, « n’est pas prêt du tout ».",
            "Nils Holm"),
        SpeakerCase(
            "Le texte, a rappelé jeudi la ministre de la Mer, Anna Kowalska, est « utile à tout le monde ».",
            "Anna Kowalska"),
        SpeakerCase(
            "Il y a dans l’accord, se félicite l’eurodéputé Nils Holm, « enfin une clause utile ».",
            "Nils Holm"),
        SpeakerCase(
            "Nils Holm, ministre de la Mer, a salué Anna Kowalska, « une amie de toujours ».",
            "Nils Holm"),
        SpeakerCase(
            "« Le pays attend, a martelé la ministre de la Mer, Anna Kowalska, il faut agir vite. »",
            "Anna Kowalska"),
        SpeakerCase(
            "« Le pays attend, a martelé Anna Kowalska, ministre de la Mer, il faut agir vite. »",
            "Anna Kowalska"),
        SpeakerCase(
            "« En février, nous avons appelé nos alliés. La ville a répondu », a déclaré le maire Nils Holm.",
            "Nils Holm"),
        SpeakerCase(
            "« Un vrai coup dans l’eau », a rétorqué depuis Oslo le vice-ministre Nils Holm.",
            "Nils Holm"),
        SpeakerCase(
            "Le ministre Nils Holm parle. « Ce sont des temps durs », a reconnu il.",
            "Nils Holm"),
        SpeakerCase(
            "« Le pays est le meilleur maître », est convaincu le représentant spécial Nils Holm.",
            "Nils Holm"),
        SpeakerCase(
            "« Ce sera poli et brutal », a prédit l’un d’eux.",
            "(l’un d’eux)"),
        SpeakerCase(
            "« Il y aura vingt nuits de plus », calcule un diplomate balte.",
            "(un diplomate balte)"),
        SpeakerCase(
            "« Ce sera très équilibré », ironise un ambassadeur ouest-africain.",
            "(un ambassadeur ouest-africain)"),
    ])
    func hearsWhoeverStandsBetweenCommasOrBehindTheWords(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "Le ministre Nils Holm est là. Réponse de Holm : « Ce n’était pas prévu. »",
            "Nils Holm"),
        SpeakerCase(
            "« Ce n’était pas prévu. » Cette réponse, sèche, de Nils Holm, maire du port, a fait le tour de la ville.",
            "Nils Holm"),
        SpeakerCase(
            "« Ce n’était pas prévu. »|Une citation de Nils Holm, maire du port",
            "Nils Holm"),
        SpeakerCase(
            "« Le port attend depuis dix ans. » Nils Holm, maire du port, n’a pas perdu de temps.",
            "Nils Holm"),
        SpeakerCase(
            "Le maire Nils Holm y voit au contraire « une manière habile de gagner du temps ».",
            "Nils Holm"),
        SpeakerCase(
            "Le maire Nils Holm n’y voit qu’« une promesse de plus pour les autres ».",
            "Nils Holm"),
        SpeakerCase(
            "Le maire Nils Holm était là. Il avait à cette occasion exhorté les siens à « donner plus et plus vite ».",
            "Nils Holm"),
        SpeakerCase(
            "La Bulgarie, par la voix de son ministre Nils Holm, s’est dite prête à « ouvrir ses ateliers ».",
            "Nils Holm"),
    ])
    func hearsWhoIsNamedByANounForTheWords(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "« L’Afrique observe tout », a prévenu le commissaire à la paix, le Mauritanien Mohamed Ould Sidi.",
            "Mohamed Ould Sidi"),
        SpeakerCase(
            "« Nous ne sommes pas en guerre », a rappelé le ministre français des Armées, Aymeric de Lestrange.",
            "Aymeric de Lestrange"),
        SpeakerCase(
            "« Il le faut pour nous tous », a dit le ministre roumain, Ștefan Țurcanu. « Vite, très vite », selon M. Țurcanu.",
            "Ștefan Țurcanu", "Ștefan Țurcanu"),
        SpeakerCase(
            "« Il le faut pour nous tous », a dit le ministre espagnol, Rodrigo Arteaga y Montoro.",
            "Rodrigo Arteaga y Montoro"),
        SpeakerCase(
            "La secrétaire générale de l’Otan, Ingrid Holm, a refermé le ban. « Il était temps de partir », a déclaré la Norvégienne.",
            "Ingrid Holm"),
        SpeakerCase(
            "La ministre belge Anna Kowalska a parlé. Le Grec Nils Holm n’en a pas. « Ce n’est pas possible », a fait valoir le ministre.",
            "Nils Holm"),
        SpeakerCase(
            "Le ministre ukrainien de la Défense, Dmytro Bondar, a parlé. « Il n’y a pas que cela », a tempéré le chef du Pentagone.",
            "(le chef du Pentagone)"),
        SpeakerCase(
            "Un porte-parole du Pentagone a fait savoir que le secrétaire à la Défense, Nils Holm, avait « redit son attachement au pays ».",
            "(Un porte-parole du Pentagone)"),
        SpeakerCase(
            "Le ministre Nils Holm répondait à des révélations selon lesquelles la ville aurait fourni « pour cent millions de munitions ».",
            "?"),
        SpeakerCase(
            "Le secrétaire Nils Holm a dit sa « profonde inquiétude pour le pays », selon un communiqué lu par sa porte-parole, Anna Kowalska.",
            "Nils Holm"),
        SpeakerCase(
            "Interrogé sur des informations selon lesquelles la ville aurait livré des armes, Nils Holm a répondu que « rien n’était encore décidé ».",
            "Nils Holm"),
        SpeakerCase("« Le port ne cédera jamais rien. » Nils Holm a peu goûté ces paroles du maire.", "?"),
    ])
    func tellsTheSpeakerByNameOfficeOrCountry(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        "Le texte, a rappelé jeudi la ministre de la Mer, Anna Kowalska, est « utile à tout le monde ».",
        "« Le pays attend, a martelé Anna Kowalska, ministre de la Mer, il faut agir vite. » Réponse de Holm : « Non »",
        "Le maire Nils Holm n’y voit qu’« une promesse » ; la Bulgarie, par la voix de son ministre, s’est dite « prête »",
        "« Vite », a dit la ministre, Gwénola de Ligny. Une citation de Rodrigo Arteaga y Montoro, l’un d’eux",
        "Il répondait à des révélations selon lesquelles la ville aurait fourni « des munitions », est convaincu l’ancien",
    ])
    func readsTextsThatAreCutShort(text: String) throws {
        for part in cutShort(text) { #expect(throws: Never.self) { try facts([part]) } }
    }
}
