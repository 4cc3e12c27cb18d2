import Testing

@testable import Extraction

/// Who speaks in news that machines have put into French, and who is meant by the office that several hold.
@Suite struct SpeakerTranslatedTests {
    @Test(arguments: [
        SpeakerCase(
            "Le ministre Nils Holm a parlé.|Discours direct de Holm : « La mer monte plus vite que prévu. »",
            "Nils Holm"),
        SpeakerCase(
            "Nils Holm est venu. Paris hésite.|Réplique de Nils Holm : « Nous avons payé le premier. »", "Nils Holm"),
        SpeakerCase(
            "Nils Holm et Karl Berg sont là.|Réponse de la ministre de la Mer Anna Lind : « Rien ne presse. »",
            "Anna Lind"),
        SpeakerCase("Réplique des « bonnets bleus » : « Le port doit vivre. »", "(des « bonnets bleus »)"),
        SpeakerCase("« Le port doit vivre », réplique de son côté Nils Holm.", "Nils Holm"),
        SpeakerCase(
            "« Rien ne presse encore », explique en entrevue l’ancien ministre Nils Holm.", "Nils Holm"),
        SpeakerCase(
            "La phrase d’un haut fonctionnaire européen en dit long : « Rien ne presse encore. »",
            "(un haut fonctionnaire européen)"),
        SpeakerCase("Cette phrase du livre en dit long : « Rien ne presse encore. »", "(Cette phrase du livre)"),
    ])
    func readsANounForWordsBeforeAColon(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "La ministre allemande Anna Lind l’a dit à l’issue d’un entretien avec son homologue estonien Kaarel Tamm. « Rien ne presse encore », a-t-elle dit.",
            "Anna Lind"),
        SpeakerCase(
            "Le ministre allemand Karl Lind l’a dit à l’issue d’un entretien avec son homologue estonienne Liis Tamm. « Rien ne presse encore », a-t-elle dit.",
            "?"),
        SpeakerCase(
            "Le ministre danois de la Mer Nils Holm a parlé.|La mer monte. Les ports attendent. Le Nord hésite.|Lundi s’est tenue une séance, dans laquelle a pris part le chef du MAE Karl Berg. Le ministre a appelé les autres « à ne plus attendre ».",
            "Karl Berg"),
        SpeakerCase(
            "Le ministre danois de la Mer Nils Holm a parlé.|Il a reçu lundi le chef de la diplomatie, Karl Berg. Le ministre a appelé les autres « à ne plus attendre ».",
            "Nils Holm"),
        SpeakerCase(
            "Le ministre danois de la Mer Karl Berg a parlé. Le chef de la diplomatie Nils Holm était là. « Rien ne presse encore », a dit le ministre.",
            "Karl Berg"),
        SpeakerCase(
            "« Deux pour cent nous suffisent », dit la ministre espagnole. La Lituanienne Anna Lind a parlé aussi.",
            "(la ministre espagnole)"),
        SpeakerCase(
            "Le chef du gouvernement Karl Berg était là avec son ministre de la Mer. « Rien ne presse encore », a assuré le ministre.",
            "(le ministre)"),
        SpeakerCase(
            "Le président français Nils Holm a parlé.|La guerre dure. Kiev dénonce les crimes du président russe Karl Berg. « Nous tiendrons », a dit le président.",
            "Nils Holm"),
        SpeakerCase(
            "Le président français Nils Holm a parlé.|La guerre dure. Une rencontre avec le président russe Karl Berg est prévue. « Nous tiendrons », a ajouté le président.",
            "Nils Holm"),
        SpeakerCase(
            "La réunion a été présidée par la haute représentante de l’Union pour les affaires étrangères et la politique de sécurité, Ilze Bērzkalne. La haute représentante a regretté « les hésitations de quelques capitales ».",
            "Ilze Bērzkalne"),
    ])
    func tellsWhoIsMeantByGenderAndOffice(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        ("Le patron des patrons, Jean Dupont de Bézons, est venu.", ["Jean Dupont de Bézons"]),
        ("Jean Dupont de Bézons a parlé. Jean Dupont de Bézons est parti.", ["Jean Dupont de Bézons"]),
        ("Jean Dupont de Bézons a parlé.", ["Jean Dupont"]),
        ("Jean Dupont de Paris a parlé. Jean Dupont de Paris est parti.", ["Jean Dupont"]),
    ])
    func joinsASecondFamilyNameThatIsToldTwiceOrSetOff(_ text: String, _ names: [String]) throws {
        #expect(try facts([text]).people.map(\.name) == names)
    }
}
