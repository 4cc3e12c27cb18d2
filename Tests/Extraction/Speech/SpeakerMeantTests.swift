import Testing

@testable import Extraction

/// Whom words mean that are neither a name nor an office told before.
@Suite struct SpeakerMeantTests {
    @Test(arguments: [
        SpeakerCase(
            "Le ministre Nils Holm a parlé.|Oslo a réagi par la voix de son porte-parole. « Rien ne presse », a dit ce dernier.",
            "(son porte-parole)"),
        SpeakerCase(
            "Anna Kowalska critique Nils Holm, qui fut son ministre. « Rien ne presse », a dit ce dernier.", "Nils Holm"
        ),
        SpeakerCase("Le ministre a parlé. « Rien ne presse ici », a dit ce dernier.", "?"),
        SpeakerCase(
            "Anna Kowalska remplace Nils Holm, battu par le maire. « Rien ne presse », a dit ce dernier.", "Nils Holm"),
        SpeakerCase(
            "La conseillère Anna Kowalska a signé. Cela n’engage « à rien du tout ici », a souligné la Valaisanne.",
            "Anna Kowalska"),
        SpeakerCase(
            "Tous regardaient Nils Holm, nouveau chef du port. L’ancien sénateur n’a rien promis. Il a dit que « rien ne presse ici ».",
            "Nils Holm"),
        SpeakerCase(
            "Nils Holm, ministre de la Mer, a vu le ministre danois de la Mer, Karl Berg. M. Holm a promis son aide.|« Rien ne presse encore », a déclaré le ministre danois.",
            "Karl Berg"),
        SpeakerCase(
            "La ministre Anna Kowalska est venue. Le secrétaire général de la Ligue a craint « une longue nuit ». La ministre a vu son homologue danois, Karl Berg. M. Berg a dit que « rien ne presse ici ».",
            "(Le secrétaire général de la Ligue)", "Karl Berg"),
        SpeakerCase(
            "Nils Holm, ministre danois de la Mer, a parlé.|Son ministre de la Mer, le général Karl Berg, a promis des bateaux. « Rien ne presse encore », a-t-il dit.",
            "Karl Berg"),
        SpeakerCase(
            "Le procès de Nils Holm s’est ouvert. L’ancien juge a dénoncé « une très longue nuit ».", "(L’ancien juge)"),
        SpeakerCase(
            "Le maire Karl Berg l’a annoncé : Nils Holm a été arrêté.|« Rien ne presse encore », a-t-il ajouté.",
            "Karl Berg"),
        SpeakerCase(
            "« C’est bien ainsi », a jugé un diplomate.|Les Danois ont répondu : leur ministre, Karl Berg, a promis des bateaux.|« Rien ne presse encore », a-t-il expliqué.",
            "(un diplomate)", "Karl Berg"),
    ])
    func tellsWhomAWordMeans(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "La ministre de la Mer Anna Kowalska a parlé.|« Rien ne presse encore », a plaisanté Mme la ministre Kowalska.",
            "Anna Kowalska"),
        SpeakerCase(
            "« Rien ne presse encore. »|Anna Kowalska, ministre de la Mer|Nils Holm, ministre danois, est venu.",
            "Anna Kowalska"),
        SpeakerCase("« Rien ne presse encore. »|Nils Holm, maire du port, a signé.", "?"),
        SpeakerCase(
            "Oslo a salué par la voix de son porte-parole, Nils Holm, « une réunion fort utile ».", "Nils Holm"),
        SpeakerCase(
            "Le secrétaire à la Mer Arthur \"Art\" Holm a parlé. « Rien ne presse encore », a dit M. Holm.",
            "Arthur \"Art\" Holm"),
        SpeakerCase(
            "Le ministre de la Mer Arthur « Art » Holm redoute « une très longue nuit ».", "Arthur « Art » Holm"),
        SpeakerCase("La ministre Léa Petit redoute « une très longue nuit ».", "Léa Petit"),
        SpeakerCase("Léa Grand Palais redoute « une très longue nuit ».", "{Grand Palais}"),
        SpeakerCase("« Rien ne presse encore. »|Nils Holm, journaliste", "?"),
        SpeakerCase("Le président, le Mauricien Nils Holm, redoute « une très longue nuit ».", "Nils Holm"),
    ])
    func readsWhoIsNamedBesideWords(_ sample: SpeakerCase) throws { try check(sample) }
}
