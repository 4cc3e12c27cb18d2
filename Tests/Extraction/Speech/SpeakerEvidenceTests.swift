import BriefingModel
import Testing

@testable import Extraction

/// What may speak, and what evidence a speaker's name asks for.
@Suite struct SpeakerEvidenceTests {
    @Test(arguments: [
        SpeakerCase(
            "Le pont a été fermé, selon le ministère de la Mer. | « Rien ne presse ici », a indiqué le ministère.",
            "{le ministère de la Mer}"),
        SpeakerCase(
            "Le pont a été fermé, selon le parquet de Gand. Une plainte est arrivée au parquet de Liège. | « Rien ne presse ici », a indiqué le parquet.",
            "{le parquet}"),
        SpeakerCase("« Rien ne presse ici », a indiqué le parquet.", "{le parquet}"),
        SpeakerCase(
            "Les juges ont saisi la Fédération hospitalière de Gand. | « Rien ne presse ici », a répondu la fédération.",
            "{Fédération hospitalière de Gand}"),
        SpeakerCase(
            "La collecte a été suspendue par la première laiterie du pays. | « Rien ne presse ici », a répondu la première laiterie du pays.",
            "(la première laiterie du pays)"),
        SpeakerCase("« Rien ne presse ici », ont répondu les avocats.", "(les avocats)"),
        SpeakerCase("« Rien ne presse ici », ont répondu les ministres.", "{les ministres}"),
        SpeakerCase("« Rien ne presse ici », a répondu un collectif de riverains.", "(un collectif de riverains)"),
        SpeakerCase("« Rien ne presse ici », a répondu une association suédoise.", "(une association suédoise)"),
        SpeakerCase("« Rien ne presse ici », affirme le rapport.", "(le rapport)"),
    ])
    func tellsBodiesWithANameFromThoseThatAreOnlyDescribed(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "Anna Kowalska est montée à la tribune. | « Rien ne presse ici », a répété la jeune Suédoise.",
            "Anna Kowalska"),
        SpeakerCase(
            "« Rien ne presse », a dit Paul Marchand. | « Nils Holm est en retard sur tout », a-t-il dit.",
            "Paul Marchand", "Paul Marchand"),
        SpeakerCase(
            "Nils Holm a quitté la salle. | « Nils Holm est en retard sur tout », a-t-il dit.", "?"),
        SpeakerCase(
            "Le pays a appris le départ de Nils Holm. | « Rien ne presse ici », a-t-il dit, avant de s’en prendre à M. Holm.",
            "?"),
        SpeakerCase(
            "Paul Marchand a choisi un pont dessiné par Nils Holm. « Rien ne presse ici », a-t-il dit.",
            "Paul Marchand"),
        SpeakerCase(
            "Le président Paul Marchand est venu. Le président du Conseil des arts Nils Holm attend. « Rien ne presse ici », a dit le chef de l’État.",
            "Paul Marchand"),
        SpeakerCase(
            "« Rien ne presse ici », a dit Paul Marchand. « Paul Marchand a eu tort de promettre. »", "Paul Marchand",
            "?"),
        SpeakerCase("Nils Holm a signé le texte. Mais pour Paul Marchand, il « ne sert à rien ».", "Paul Marchand"),
        SpeakerCase(
            "« Rien ne presse ici », a dit Paul Marchand. « Le pont est bien trop court. » Nils Holm « en est tout à fait conscient ».",
            "Paul Marchand", "Paul Marchand", "?"),
        SpeakerCase(
            "Anna Kowalska a été interrompue par Nils Holm. « Rien ne presse ici », a-t-il dit.", "Nils Holm"),
        SpeakerCase("Nils Holm doit « revoir tout son plan ».", "?"),
    ])
    func takesNobodyOfWhomTheWordsSpeak(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase("Selon les chiffres fournis par Nils Holm, le pont est « bien trop court ».", "Nils Holm"),
        SpeakerCase(
            "Paul Marchand avait ajouté, d’après Le Parisien : « Rien ne presse ici ».", "Paul Marchand"),
        SpeakerCase("Selon Le Parisien, Nils Holm a un autre plan : « Rien ne presse ici. »", "?"),
        SpeakerCase(
            "M. Holm, qui s’est présenté comme « un homme de bonne volonté », a remercié le ministre Paul Marchand.",
            "?"),
        SpeakerCase(
            "« Rien ne presse ici », rapporte le magazine. « Le pont est bien trop court. »", "{le magazine}", "?"),
        SpeakerCase(
            "Anna Kowalska a reçu Ingrid Berg. Le maire de la ville précise. « Rien ne presse ici. »",
            "(Le maire de la ville)"),
        SpeakerCase(
            "« Rien ne presse ici », a dit Paul Marchand, tandis qu’Anna Kowalska, du syndicat, a salué le choix d’un « projet bien plus durable ».",
            "Paul Marchand", "Anna Kowalska"),
        SpeakerCase(
            "« Les acheteurs sont rares », a dit Paul Marchand. « Rien ne presse ici », estime le numéro 1 du marché.",
            "Paul Marchand", "(le numéro)"),
        SpeakerCase("Paul Marchand est là. « Rien ne presse ici », estime le numéro"),
        SpeakerCase(
            "« Rien ne presse ici ». C’est par ces mots que Nils Holm a ouvert la séance.", "Nils Holm"),
    ])
    func tellsWhoeverSpeaksFromWhoeverPassesItOn(_ sample: SpeakerCase) throws { try check(sample) }

    @Test(arguments: [
        SpeakerCase(
            "Le juge Nils Holm a demandé un procès pour « faux en écriture », « recel de biens volés ».", "?", "?"),
        SpeakerCase("Paul Marchand a joué dans des émissions comme « Nulle part au monde »."),
        SpeakerCase("L’acteur Paul Marchand (« La maison du lac ») est venu."),
        SpeakerCase("Paul Marchand s’est fait connaître avec « La maison du lac »."),
    ])
    func givesNobodyTheNamesOfOffencesAndWorks(_ sample: SpeakerCase) throws { try check(sample) }
}
