import BriefingModel
import Testing

@testable import Extraction

/// Who says words in the turns of French newspapers: whom a demonstrative means, whom a thing makes speak, which of two.
@Suite struct SpeakerNewspaperTests {
    @Test(arguments: [
        SpeakerCase(
            "Nils Holm a reçu la presse.|« Il faut fixer un cap », a déclaré ce poids lourd du parti.",
            "Nils Holm"),
        SpeakerCase(
            "Nils Holm est venu. « Je ne regrette rien du tout », estime ce retraité.",
            "Nils Holm"),
        SpeakerCase(
            "Il a parlé avec Nils Holm. « Je ne regrette rien du tout », estime ce retraité.",
            "(ce retraité)"),
        SpeakerCase(
            "Nils Holm et Anna Kowalska en doutent. « Nous sommes seuls ici », a jugé le premier. Nils Holm et Anna Kowalska partent. « Nous sommes perdus ici », a dit la seconde.",
            "Nils Holm", "Anna Kowalska"),
        SpeakerCase(
            "Nils Holm, Anna Kowalska et Piotr Lenski en doutent. « Nous sommes seuls ici », a jugé le premier.",
            "?"),
        SpeakerCase(
            "Nils Holm a des élus autour de lui. « Nous sommes prêts à partir », ont dit deux de ses collègues.",
            "(deux de ses collègues)"),
        SpeakerCase(
            "« Il fait très froid ici », résume un « casque bleu » posté au pont.",
            "(un « casque bleu »)"),
    ])
    func tellsWhomAWordThatPointsBackMeans(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase("Ce qui fait dire à Nils Holm que « tout est perdu pour nous ».", "Nils Holm"),
        SpeakerCase("De quoi faire même dire au député Nils Holm que « tout est perdu pour nous ».", "Nils Holm"),
        SpeakerCase("Nils Holm veut faire croire que « tout est perdu pour nous ».", "Nils Holm"),
        SpeakerCase("Anna Kowalska voit dans ce texte « le pillage du pays ».", "Anna Kowalska"),
        SpeakerCase(
            "Pour Anna Kowalska, députée de la Mer et membre du bureau : « C’est un moment charnière. »",
            "Anna Kowalska"),
        SpeakerCase(
            "Pour Anna Kowalska, secrétaire confédérale du syndicat, « les comptes ne sont pas bons ».",
            "Anna Kowalska"),
        SpeakerCase(
            "Un avis partagé à la radio par Nils Holm, ministre de la Mer : « Nous le demandions hier. »",
            "Nils Holm"),
        SpeakerCase("« Ce sera très dur ! » prédisait il y a un an Nils Holm, lors du vote.", "Nils Holm"),
        SpeakerCase(
            "« Ce serait une folie », a déclaré dans un entretien au « Courrier » le ministre de la Mer, Nils Holm.",
            "Nils Holm"),
        SpeakerCase("« Il y en a eu d’autres », tente d’expliquer vendredi Nils Holm, 22 ans.", "Nils Holm"),
        SpeakerCase(
            "« On pourrait faire mieux, commente, pour sa part, Anna Kowalska, chargée de la Mer. »",
            "Anna Kowalska"),
        SpeakerCase(
            "Les marins se plaignent. Le maire Nils Holm se défend. « Ce n’est pas un abandon mais un report. »",
            "Nils Holm"),
    ])
    func hearsWhoIsMadeToSpeakOrNamedFarFromTheVerb(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "Le peuple, dans les rues du pays, a sommé Paris de « partir sans attendre davantage ».", "?"),
        SpeakerCase("Paris et Berlin ont salué « une étape décisive pour tous ».", "{Paris et Berlin}"),
        SpeakerCase("La Norvège, Paris et Rome ont dénoncé « une faute très grave ».", "?"),
        SpeakerCase(
            "Vent debout contre la loi, Nils Holm, venu du port, a dit son « soutien total à tous ».", "Nils Holm"),
        SpeakerCase(
            "Quant au ministre, Nils Holm, il prévoit que « les agents pourront entrer ».", "Nils Holm"),
        SpeakerCase(
            "Nils Holm a parlé. Quant à l’article 16, il prévoit que « les agents pourront entrer ».", "(l’article)"),
        SpeakerCase(
            "Nils Holm, spécialiste de la question norvégienne, qui rappelle que tous « ont espéré mieux », se tait.",
            "Nils Holm"),
        SpeakerCase(
            "« Ce n’est pas possible », a estimé la tête de liste du parti pour les élections régionales Nils Holm.",
            "Nils Holm"),
        SpeakerCase(
            "« Ce n’est pas possible », a dit le président norvégien après un repas avec ses homologues Nils Holm, Idriss Doho et Paul Marchand.",
            "(le président norvégien)"),
        SpeakerCase(
            "Nils Holm est venu lundi.|Il craint un vote. « Nils Holm se trompe de jour », a dit le ministre.",
            "?"),
        SpeakerCase(
            "Le pays attend « des garanties à 27 »Anna Kowalska viendra lundi. « Ce sera utile à tous », a-t-elle dit.",
            "{Le pays}", "Anna Kowalska"),
        SpeakerCase(
            "« Nous avons reçu des gages », a dit Nils Holm.« Un bluff de plus »Le gouvernement attend.",
            "Nils Holm", "?"),
        SpeakerCase(
            "« Il faut d’abord recevoir nos avions », explique l’entourage de la ministre Anna Kowalska.",
            "(l’entourage de la ministre)"),
        SpeakerCase(
            "La ministre Anna Kowalska est venue. L’Estonienne Liina Kask est arrivée. « Nous n’y arriverons pas », a reconnu la ministre.",
            "Liina Kask"),
        SpeakerCase(
            "Le Français Tancrède de Ligny était là. « Un pays sans défense est perdu », justifie-t-il.",
            "Tancrède de Ligny"),
        SpeakerCase(
            "TRUMB CHOISIT UN CANDIDAT|M. Trumb est venu. « Nous avons bien avancé », a-t-il dit.", "Trumb"),
        SpeakerCase(
            "Le ministre Nils Holm veut aller vite. « Il a tort sur tout », soupire ce conseiller.", "(ce conseiller)"),
        SpeakerCase(
            "Nils Holm reçoit la presse à Gand. « Bienvenue à vous tous », proclame ce panneau.", "(ce panneau)"),
        SpeakerCase("Le suspect, Nils Holm, vit dans une « grande précarité depuis dix ans »."),
        SpeakerCase(
            "Le premier ministre Nils Holm est arrivé à Oslo. « Il est le bienvenu », a dit le premier ministre du Québec.",
            "(le premier ministre du Québec)"),
    ])
    func givesWordsToNobodyElseThanWhoActs(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        "Pour Anna Kowalska, députée de la Mer et membre du bureau : « C’est un moment charnière. » Nils Holm voit dans ce texte une « chance »",
        "Ce qui fait même dire au député Nils Holm que « tout est perdu », estime ce poids lourd du parti, a jugé le premier",
        "« Une folie », a déclaré il y a un an dans un entretien au « Courrier » un « casque bleu » ; quant au ministre, il prévoit",
        "« Non », a estimé la tête de liste du parti pour les élections régionales Nils Holm.« Un bluff »Paris et Berlin, deux de ses collègues",
        "Après MM. Holm et Berg, le chef de la diplomatie belge, spécialiste de la question norvégienne, qui rappelle « ceci »",
    ])
    func readsTextsThatAreCutShort(text: String) throws {
        for part in cutShort(text) { #expect(throws: Never.self) { try facts([part]) } }
    }

    @Test func readsANameBehindAnOfficeThatASecondDescriptionFollows() throws {
        let found = try facts([
            "Le ministre du Commerce et ardent défenseur du traité, Loam Fex, a prévenu les députés."
        ])
        #expect(found.people.map(\.name) == ["Loam Fex"])
    }

    @Test func givesAnOfficeThatBeginsTheMainClauseToNobodyNamedBeforeIt() throws {
        let found = try facts([
            "Après MM. Holm et Berg, le chef de la diplomatie belge devait encore rencontrer Anna Kowalska."
        ])
        #expect(found.people.first { $0.name == "Berg" }?.role == nil)
    }
}
