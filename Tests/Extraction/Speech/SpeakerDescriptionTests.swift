import Testing

@testable import Extraction

/// Speakers whom a text calls by what they are, by a body's other name, or by nothing but where their words stand.
@Suite struct SpeakerDescriptionTests {
    @Test(arguments: [
        SpeakerCase("« Rien ne presse encore », assure l’un d’eux, Nils Holm, sur le quai.", "Nils Holm"),
        SpeakerCase("Nils Holm, un des fondateurs du club a dit « attendre la fin du mois ».", "Nils Holm"),
        SpeakerCase("« Rien ne presse encore », précise le procureur du Roi Nils Holm.", "Nils Holm"),
        SpeakerCase("« Rien ne presse encore », précise la substitut du procureur Anna Kowalska.", "Anna Kowalska"),
        SpeakerCase(
            "« Rien ne presse encore », dit le procureur du comté de Boréal, dans le Nord, Nils Holm.", "Nils Holm"),
        SpeakerCase(
            "« Rien ne presse encore », dit un porte-parole des « Veilleurs » du Nord (centre), Nils Holm.", "Nils Holm"
        ),
        SpeakerCase("Nils Holm est là. « Rien ne presse encore », explique notre interlocuteur.", "Nils Holm"),
        SpeakerCase("Nils Holm est là. « Rien ne presse encore », dit le quinquagénaire.", "Nils Holm"),
        SpeakerCase("« Rien ne presse encore », dit le quinquagénaire. Le port dort.", "(le quinquagénaire)"),
        SpeakerCase(
            "Nils Holm est là. Le centriste, pour qui « le problème reste entier », attend une réponse.", "Nils Holm"),
        SpeakerCase("Me Holm s’est levé. « Rien ne presse encore », conclut l’avocat.", "Holm"),
        SpeakerCase(
            "La secrétaire d’État à la Mer, Anna Kowalska, est venue. La ministre a reçu les marins. « Rien ne presse », a-t-elle dit.",
            "Anna Kowalska"),
        SpeakerCase(
            "Anna Kowalska prend ses distances : « Rien ne presse encore », tranche la cofondatrice du mouvement.",
            "Anna Kowalska"),
        SpeakerCase(
            "Il a vu le Premier ministre suédois Nils Holm.|La mer est belle au port.|À Paris, Paul Marchand s’est exprimé. « Rien ne presse », a dit le Premier ministre.",
            "Paul Marchand"),
        SpeakerCase(
            "Le ministre de la Pêche Nils Holm est absent. Le ministre de la Mer s’inquiète du vent. « Rien ne presse », a dit le ministre.",
            "(Le ministre de la Mer)"),
    ])
    func knowsSomebodyByWhatTheyAre(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "Boréalis a dit « étudier la question ». « Nous verrons », ajoute l’entreprise.", "{Boréalis}", "{Boréalis}"
        ),
        SpeakerCase(
            "Pour l’hebdomadaire Le Phare, la mer monte. « Rien ne presse encore », écrit le journal.",
            "{l’hebdomadaire Le Phare}"),
        SpeakerCase("« Rien ne presse encore », concluent l’Adnal et l’Opam.", "{Adnal et l’Opam}"),
        SpeakerCase(
            "« Rien ne presse », lit-on sur le site du port. Celui-ci ajoute que « la mer est belle aujourd’hui ».",
            "{le site du port}", "{le site du port}"),
        SpeakerCase(
            "« Rien ne presse », dit le maire Nils Holm. Ce dernier ajoute que « la mer est belle aujourd’hui ».",
            "Nils Holm", "Nils Holm"),
        SpeakerCase("« Rien ne presse encore », apprend-on à bonne source.", "(bonne source)"),
        SpeakerCase(
            "Selon un bilan établi entre le 3 et le 9 mai par la chambre de commerce, « la perte est très lourde ».",
            "{la chambre de commerce}"),
        SpeakerCase(
            "Comme on peut le lire sur le site du ministère de la Mer, « la coopération est étroite ».",
            "{le site du ministère de la Mer}"),
        SpeakerCase(
            "Le président a « souhaité voir les marins de ses yeux », indique la présidence.", "{la présidence}"),
    ])
    func knowsABodyByItsOtherName(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase("Comme le disait Nils Holm, « la mer est toujours belle ».", "Nils Holm"),
        SpeakerCase("« Rien ne presse », a donc répondu Nils Holm.", "Nils Holm"),
        SpeakerCase("« Rien ne presse », laisse tomber Nils Holm, maire du port.", "Nils Holm"),
        SpeakerCase(
            "Nils Holm a dit que « rien ne presse ». Et a appelé à « ne pas céder ».", "Nils Holm", "Nils Holm"),
        SpeakerCase(
            "Tandis que le responsable du texte pour la Ligue, Nils Holm, prend des pincettes : « Il faut un équilibre. »",
            "Nils Holm"),
        SpeakerCase(
            "Sur RTL, le candidat du parti Nils Holm ne cache pas sa surprise : « Je ne comprends rien. »", "Nils Holm"),
        SpeakerCase("Un autre marin s’est interrogé : « Je n’ose imaginer la suite. »", "(Un autre marin)"),
        SpeakerCase(
            "« Nous ne nions rien », a dit Nils Holm. « Mais les cartes ne sont pas lisibles par tous » que chacun reçoit.",
            "Nils Holm", "Nils Holm"),
        SpeakerCase(
            "« Nous ne nions rien », a dit Nils Holm, estimant qu’au fond, l’usine ne propose pas « une réponse claire ».",
            "Nils Holm", "Nils Holm"),
        SpeakerCase(
            "Alors que Nils Holm dénonce les « dérives du port », la ministre Anna Kowalska s’inquiète et appelle à « un effort de tous ».",
            "Nils Holm", "Anna Kowalska"),
        SpeakerCase(
            "Paul Marchand ayant refusé, Nils Holm a parlé de la mer. Il a évoqué « une mer sans fin ».", "Nils Holm"),
        SpeakerCase(
            "Nils Holm en appelle à « la raison de tous » pour que la loi soit votée, comme l’a promis Paul Marchand.",
            "Nils Holm"),
        SpeakerCase("Il était « ému devant la mer, selon la juge », a rappelé Nils Holm.", "Nils Holm"),
        SpeakerCase(
            "« Rien ne presse », dit Nils Holm, maire du port. Le vent se lève. « Nous attendrons la fin de la tempête. » La digue tient. « Elle tiendra », dit Nils Holm.",
            "Nils Holm", "Nils Holm", "Nils Holm"),
    ])
    func readsWhereTheWordsStand(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase("Anna Kowalska est là. Elle les accusait encore de « tenir le port en otage ».", "Anna Kowalska"),
        SpeakerCase("Les riverains réclament « la fin du bruit au port ».", "(Les riverains)"),
        SpeakerCase("Les barrages demandent « une réponse à la hauteur ».", "?"),
        SpeakerCase("Nils Holm y a vu « des mesures très utiles ».", "Nils Holm"),
        SpeakerCase("Nils Holm voit dans la critique du port « un débat sans fin ».", "Nils Holm"),
        SpeakerCase("Pour rappel, Nils Holm reproche aux élus d’avoir « tout dit trop tard ».", "Nils Holm"),
        SpeakerCase(
            "« Rien ne presse », lance Nils Holm, évoquant Paul Marchand, l’accusant de « tenir le port en otage ».",
            "Nils Holm", "Nils Holm"),
        SpeakerCase(
            "Nils Holm se tait, le gouvernement assurant de son côté vouloir « tenir le cap ».", "{le gouvernement}"),
        SpeakerCase(
            "L’association La Vigie a écrit aux élus du port. Elle a mis en garde contre « une mer trop haute ».",
            "{L’association La Vigie}"),
        SpeakerCase("Nils Holm a persisté hier matin. « Rien ne presse », a dit le chef des Veilleurs.", "Nils Holm"),
        SpeakerCase(
            "Le ministre Nils Holm a persisté hier matin. « Rien ne presse », a dit le chef des Veilleurs.",
            "(le chef des Veilleurs)"),
        SpeakerCase("Sur le port, c’est Nils Holm qui ouvre le feu. « Rien ne presse », a-t-il écrit.", "Nils Holm"),
        SpeakerCase(
            "« Rien ne presse », explique le collectif « Veilleurs libres ».", "{le collectif « Veilleurs libres »}"),
        SpeakerCase(
            "La coordination des « veilleurs libres » rappelle que « la mer est à tous ».",
            "{La coordination des « veilleurs libres »}"),
        SpeakerCase("« Rien ne presse », écrit le journal local Le Phare.", "{le journal local Le Phare}"),
        SpeakerCase("« Rien ne presse », dit un ingénieur dans la marine.", "(un ingénieur dans la marine)"),
    ])
    func hearsGroupsAndThoseWhoActAlone(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase("Une affaire relevant de « la grande délinquance qui a sévi au port » occupe la cour.", "?"),
        SpeakerCase(
            "Nils Holm est là. Le Sénat cherche une loi, déplore-t-il : « Rien n’avance encore. »", "Nils Holm"),
        SpeakerCase(
            "« Rien ne presse », dit Nils Holm. Johann travaille au port : « La mer est belle ce matin, et calme. » La digue tient. « Elle est haute », dit Nils Holm.",
            "Nils Holm", "?", "Nils Holm"),
        SpeakerCase("Paul Marchand répond aux propos de Nils Holm : « Je n’ai rien à me reprocher. »", "Paul Marchand"),
        SpeakerCase("Face à Nils Holm, un des salariés a lancé : « Rien ne presse. »", "(un des salariés)"),
        SpeakerCase(
            "Le Premier ministre suédois Nils Holm est là. Paul Marchand l’a reçu. « Rien ne presse », a dit le Premier ministre.",
            "Nils Holm"),
        SpeakerCase("Paul Marchand attaque Nils Holm : « Il a menti », réplique le député.", "(le député)"),
        SpeakerCase("La députée Anna Kowalska répond : « Il a menti », dénonce la sénatrice.", "(la sénatrice)"),
        SpeakerCase(
            "Boréalis a porté plainte contre l’association Vigie. « Rien ne presse », dit l’association.",
            "{l’association Vigie}"),
        SpeakerCase("Veilleurs a attaqué Boréalis. « Rien ne presse », dit l’entreprise.", "(l’entreprise)"),
        SpeakerCase("Selon le journal Le Phare, la mer monte. « Rien ne presse », dit la radio.", "{la radio}"),
        SpeakerCase(
            "Le juge Paul Marchand a parlé. Pour lui, le coupable, c’est Nils Holm. « Il a tout avoué », a-t-il dit.",
            "Paul Marchand"),
        SpeakerCase(
            "Nils Holm, maire, visite le musée. Le conservateur dit que « la mer est belle ».", "(Le conservateur)"),
        SpeakerCase("Les moteurs demandent « une réponse à la hauteur ».", "?"),
        SpeakerCase("Un graffiti s’est glissé sur le mur : « Rien ne presse. »", "?"),
        SpeakerCase(
            "« Rien ne presse », a dit Nils Holm. « On ne lâche rien, on est là » est un chant du port.", "Nils Holm",
            "?"),
        SpeakerCase(
            "La secrétaire d’État Anna Kowalska a salué la ministre. « Rien ne presse », a dit la ministre.",
            "(la ministre)"),
    ])
    func leavesWordsThatNobodyIsTiedTo(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "Le préfet Paul Marchand est là. Celui-ci, « malade depuis trois semaines », selon Nils Holm, assure que « la mer est belle ».",
            "Nils Holm", "Paul Marchand"),
        SpeakerCase(
            "Nils Holm, ministre de la Terre, est là. Le ministre, « fatigué par ces longs mois », selon le ministre de la Mer, assure que « la mer est belle ».",
            "(le ministre de la Mer)", "Nils Holm"),
    ])
    func readsASubjectAgainBehindAViewOfIt(_ sample: SpeakerCase) throws { try check(sample) }
}
