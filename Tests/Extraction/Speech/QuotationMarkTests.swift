import BriefingModel
import Testing

@testable import Extraction

@Suite struct QuotationMarkTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        let passages: [String]

        init(_ text: String, _ passages: String...) {
            self.text = text
            self.passages = passages
        }

        var testDescription: String { text }
    }

    private func passages(_ paragraphs: [String]) throws -> [String] {
        let article = try sampleArticle(paragraphs)
        let text = TokenisedArticle(
            article.paragraphs, language: .french,
            gazetteer: NameIndex(knowledge: Knowledge(), language: .french).gazetteer)
        return MarkReader.passages(in: text).map { text.text($0.inner) }
    }

    @Test(arguments: [
        Case("Il dit « oui à tout ».", "oui à tout"),
        Case("Il dit «\u{A0}oui à tout\u{A0}».", "oui à tout"),
        Case("Il dit «\u{202F}oui à tout\u{202F}».", "oui à tout"),
        Case("Il dit «oui à tout».", "oui à tout"),
        Case("Il dit “oui à tout”.", "oui à tout"),
        Case("Il dit „oui à tout“.", "oui à tout"),
        Case("Il dit \"oui à tout\".", "oui à tout"),
        Case("Il dit ‹ oui à tout ›.", "oui à tout"),
        Case("Il dit “ oui à tout “.", "oui à tout"),
        Case("Il dit “oui à tout ».", "oui à tout"),
        Case("Il dit qu’« oui à tout ».", "oui à tout"),
        Case("Il dit d' »oui à tout ».", "oui à tout"),
        Case("« Il dit “oui à tout” demain », dit-elle.", "Il dit “oui à tout” demain"),
        Case("\"Il dit \"oui à tout\" demain\", dit-elle.", "Il dit \"oui à tout\" demain"),
        Case("Il parle d’« oui » et de « non à tout ».", "oui", "non à tout"),
        Case("« Ils dirent d’en « voir les effets ». Fin.", "Ils dirent d’en « voir les effets"),
        Case("Ce mot \"n’avait \"pas de sens\", dit-il.", "pas de sens"),
        Case("Il note qu’« en un an, tout change. Rien de plus.", "en un an, tout change."),
        Case("« Tout change. Rien ne reste.", "Tout change. Rien ne reste."),
        Case(
            "« Qui nous aide ? » Personne ne vient. Rien ne change », a dit Paul Marchand.",
            "Qui nous aide ? » Personne ne vient. Rien ne change"),
        Case(
            "« Tout change ici », a dit Paul Marchand. Rien ne reste », a-t-il ajouté.", "Tout change ici",
            "Rien ne reste"),
        Case("Rien ne change », a déclaré Paul Marchand.", "Rien ne change"),
        Case("Il aime l’« été », non l’hiver.", "été"),
    ])
    func readsMarksOfAllFamilies(_ sample: Case) throws {
        #expect(try passages([sample.text]) == sample.passages)
    }

    @Test func anOpenerAtEachParagraphBeginsANewPassage() throws {
        let found = try passages(["Il dit : « Tout change ici.", "« Rien ne reste », a-t-il ajouté."])
        #expect(found == ["Tout change ici.", "Rien ne reste"])
    }

    @Test func aPassageMayEndInALaterParagraph() throws {
        let found = try facts(["« Tout change ici depuis longtemps.", "Rien ne reste », a dit Paul Marchand."])
            .quotations
        #expect(found.map(\.text) == ["Tout change ici depuis longtemps.\nRien ne reste"])
        #expect(found.map(\.endParagraph) == [1])
        #expect(found.map { short($0.speaker) } == ["Paul Marchand"])
    }

    @Test(arguments: [
        "L’exercice « Vent du Nord » commence.", "Le film « Les longs jours du nord » sort.",
        "C’est un « coup dur » pour tous.", "Le « Groupe des sept » se réunit.", "Il a parlé d’« avenir ».",
        "Le programme baptisé « Horizon clair » est prêt.",
        "Paul Marchand s’est félicité du « Pacte de Valmont pour le climat » hier.",
        "Ils rendront leurs « plans à moyen terme » demain.",
        "C’est ce que dit Paul Marchand, chercheur et auteur de « Refus du large, goût des îles » (Éditions du port).",
    ])
    func leavesNamesTitlesAndSingleWordsAlone(_ text: String) throws {
        #expect(try facts([text, "Autre paragraphe."]).quotations.isEmpty)
    }

    @Test func leavesHeadingsAlone() throws {
        let found = try facts(["Marchand : « Nous sommes prêts à agir »", "Le ministre Paul Marchand a parlé hier."])
        #expect(found.quotations.isEmpty)
    }

    @Test(arguments: [
        ("« Nous sommes prêts à agir », a dit Paul Marchand.", [Quotation.Kind.direct]),
        ("Paul Marchand a dit être « prêt à agir seul ».", [.fragment]),
        ("« Nous sommes prêts à agir », a dit Paul Marchand. « Il faut aller vite. »", [.direct, .continued]),
    ])
    func tellsKindsApart(_ text: String, _ kinds: [Quotation.Kind]) throws {
        #expect(try facts([text]).quotations.map(\.kind) == kinds)
    }
}
