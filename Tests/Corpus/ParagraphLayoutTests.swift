import BriefingModel
import Corpus
import Testing

@Suite struct ParagraphLayoutTests {
    @Test func joinsTheLinesOfAWrappedText() throws {
        let text = """
            Les ministres de la Pêche se sont retrouvés lundi à Port-Royal
            pour parler des quotas de l’année prochaine. Ils n’ont pas trouvé
            d’accord et se sont séparés au bout de la nuit.

            Une nouvelle réunion est prévue au printemps, sans que le lieu en
            soit connu. Les pêcheurs du Nord, eux, attendent depuis deux ans
            que les Sept-Îles publient leurs chiffres.
            Les armateurs du Sud n’attendent plus.
            """
        let article = try readArticle(text)
        #expect(article.paragraphs.map(\.line) == [1, 5, 8])
        #expect(
            article.paragraphs[0].text.hasSuffix(
                "se sont retrouvés lundi à Port-Royal pour parler des quotas "
                    + "de l’année prochaine. Ils n’ont pas trouvé d’accord et se sont séparés au bout de la nuit."))
        #expect(article.paragraphs[1].text.contains("les Sept-Îles publient"))
    }

    @Test func takesEveryLineAsAParagraphOtherwise() throws {
        let lines = [
            "Les ministres de la Pêche se sont retrouvés lundi à Port-Royal pour parler des quotas de l’année prochaine.",
            "« Nous voulions un accord. »",
            "Ils se sont séparés sans en trouver au bout de la nuit, ont indiqué à l’aube deux délégations du Nord.",
            "Un échec",
            "Une nouvelle réunion est prévue au printemps, sans que le lieu en soit connu.",
        ]
        #expect(try readArticle(lines.joined(separator: "\n")).paragraphs.map(\.text) == lines)
    }

    @Test func acceptsEveryKindOfLineEnd() throws {
        for end in ["\n", "\r\n", "\r", "\u{85}"] {
            let article = try readArticle("Une première phrase.\(end)\(end)Une deuxième phrase.\(end)")
            #expect(
                article.paragraphs == [
                    Paragraph("Une première phrase.", line: 1), Paragraph("Une deuxième phrase.", line: 3),
                ])
        }
        let article = try readArticle("Une première phrase.\u{2028}Une deuxième phrase.\nUne troisième.")
        #expect(article.paragraphs.map(\.line) == [1, 1, 2])
    }

    @Test func takesTheMarksOfMarkdownAway() throws {
        let text = """
            # Un titre pour la page

            ## L’artillerie **d’abord**

            La [ministre](https://example.org/a_(b) "titre") a dit *oui*, puis `non` ; ![une image](x.png) 5 * 3 et nom_de_fichier.

            1986\\. Une grande année pour les ports.
            > Une parole rapportée.
            """
        let article = try readArticle(text, extension: "md")
        #expect(article.title == "Un titre pour la page")
        #expect(article.paragraphs.map(\.text).contains("L’artillerie d’abord"))
        #expect(article.paragraphs.map(\.text).contains("1986. Une grande année pour les ports."))
        #expect(article.paragraphs.map(\.text).contains("Une parole rapportée."))
        #expect(article.paragraphs.map(\.line) == [1, 3, 5, 7, 8])
    }
}
