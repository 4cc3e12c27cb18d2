import BriefingModel
import Testing

@testable import Extraction

@Suite struct PeopleTests {
    /// A text and the people in it: name, role, organisation, country, `-` for what is not known.
    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        let people: [String]

        init(_ text: String, _ people: String...) {
            self.text = text
            self.people = people
        }

        var testDescription: String { text }
    }

    private func line(_ person: PersonFact) -> String {
        [person.name, person.role ?? "-", person.organisation ?? "-", person.country ?? "-"].joined(separator: " / ")
    }

    @Test(arguments: [
        Case(
            "Le ministre lituanien des Affaires étrangères Jonas Petraitis a salué cet accord.",
            "Jonas Petraitis / ministre des Affaires étrangères / - / Lituanie"),
        Case(
            "Sofia Lindqvist, ministre suédoise de la Défense, est arrivée lundi.",
            "Sofia Lindqvist / ministre de la Défense / - / Suède"),
        Case(
            "Le ministre de la Défense norvégien, Erik Halvorsen, a été reçu.",
            "Erik Halvorsen / ministre de la Défense / - / Norvège"),
        Case(
            "L’ambassadrice américaine auprès de l’OTAN, Laura Whitfield, était présente.",
            "Laura Whitfield / ambassadrice / OTAN / États-Unis"),
        Case(
            "L’ambassadeur suédois au Niger, Nils Holm, était présent.",
            "Nils Holm / ambassadeur au Niger / - / Suède"),
        Case(
            "Le ministre norvégien de la Défense Erik Halvorsen a vu ses homologues suédois Nils Holm et grec Marco Bellini.",
            "Erik Halvorsen / ministre de la Défense / - / Norvège", "Nils Holm / ministre de la Défense / - / Suède",
            "Marco Bellini / ministre de la Défense / - / Grèce"),
        Case(
            "Le président norvégien Erik Halvorsen et ses homologues du Mali Nils Holm et du Tchad Marco Bellini sont là.",
            "Erik Halvorsen / président / - / Norvège", "Nils Holm / président / - / Mali",
            "Marco Bellini / président / - / Tchad"),
        Case(
            "Le ministre norvégien de la Défense Erik Halvorsen a reçu son collègue suédois Nils Holm.",
            "Erik Halvorsen / ministre de la Défense / - / Norvège", "Nils Holm / ministre de la Défense / - / Suède"),
        Case(
            "Le ministre norvégien de la Défense Erik Halvorsen a parlé. Nils Holm, son homologue suédois, est là.",
            "Erik Halvorsen / ministre de la Défense / - / Norvège", "Nils Holm / ministre de la Défense / - / Suède"),
        Case("Le ministre de la Défense et un collègue, Nils Holm, sont là.", "Nils Holm / collègue / - / -"),
        Case(
            "Les deux coprésidents des débats, l’Algérien Nils Holm et l’Américain Marco Bellini, sont là.",
            "Nils Holm / coprésident des débats / - / Algérie",
            "Marco Bellini / coprésident des débats / - / États-Unis"),
        Case("Lors de sa rencontre avec son homologue grec Marco Bellini, il a ri.", "Marco Bellini / - / - / Grèce"),
        Case(
            "Le vice-chancelier et ministre grec des Affaires étrangères, Marco Bellini, a ri.",
            "Marco Bellini / ministre des Affaires étrangères / - / Grèce"),
        Case(
            "La ministre de l’Agriculture, de la Pêche et des Forêts, Karin Vogt, a ri.",
            "Karin Vogt / ministre de l’Agriculture, de la Pêche et des Forêts / - / -"),
        Case(
            "La chancelière allemande Karin Vogt et l’ancien président Marco Bellini se sont vus.",
            "Karin Vogt / chancelière / - / Allemagne", "Marco Bellini / ancien président / - / -"),
        Case(
            "Anna Kowalska, vice-présidente de la Fédération des éleveurs (FDE), n’est pas venue.",
            "Anna Kowalska / vice-présidente / Fédération des éleveurs / -"),
        Case(
            "Les ministres français et polonais des Finances, Paul Marchand et Piotr Zielny, ont signé.",
            "Paul Marchand / ministre des Finances / - / France", "Piotr Zielny / ministre des Finances / - / Pologne"),
        Case(
            "Le président du parti Avenir et ministre de la Culture Louis Varennes a souri.",
            "Louis Varennes / président / parti Avenir / -"),
        Case(
            "Le conseiller du président Victor Lemoine, Henri Castel, a refusé.",
            "Victor Lemoine / président / - / -", "Henri Castel / conseiller / - / -"),
        Case(
            "Andrew Coleman de Radio Nord était sur place.", "Andrew Coleman / - / - / -"),
        Case(
            "La climatologue Inès Bourdier a répondu.", "Inès Bourdier / climatologue / - / -"),
        Case(
            "Le ministre malien de la Défense et des Anciens combattants, le général de division Amadou Sangharé, a parlé.",
            "Amadou Sangharé / ministre de la Défense et des Anciens combattants / - / Mali"),
        Case(
            "Le président du premier syndicat agricole norvégien Nils Vranc a parlé.",
            "Nils Vranc / président du premier syndicat agricole / - / Norvège"),
        Case(
            "La commissaire en charge de la Pêche Maria Dimanaki a parlé.",
            "Maria Dimanaki / commissaire en charge de la Pêche / - / -"),
        Case("O.R. avec agence."),
        Case("PHOTO JEAN DUPONT, LA GAZETTE"),
        Case(
            "Le ministre norvégien de l’économie et des finances, Nils Vranc, a parlé.",
            "Nils Vranc / ministre de l’économie et des finances / - / Norvège"),
        Case(
            "Le ministre suédois de la Défense Nils Vranc a reçu son homologue norvégienne Ida Strand.",
            "Nils Vranc / ministre de la Défense / - / Suède", "Ida Strand / ministre de la Défense / - / Norvège"),
        Case(
            "L’ancien Premier ministre du Danemark Nils Vranc, secrétaire général de l’OTAN, a parlé.",
            "Nils Vranc / secrétaire général / OTAN / -"),
        Case("Le préfet en mai. ( AFP / JEAN DUPONT )"),
        Case("Le prix Marie Dumont a été remis à l’Institut Jean Martin, rue Pierre Duval."),
        Case("Un haut responsable du ministère a parlé sous couvert d’anonymat."),
    ])
    func readsRolesInAllShapes(_ sample: Case) throws {
        #expect(try facts([sample.text]).people.map(line) == sample.people)
    }

    @Test(arguments: [
        ("Bruno Le Guennec a parlé. M. Le Guennec est parti.", "Bruno Le Guennec", 2),
        ("Ursula van der Meer a parlé. Mme van der Meer est partie.", "Ursula van der Meer", 2),
        ("Xi Wenliang a parlé. M. Xi est parti.", "Xi Wenliang", 2),
        ("John F. Harding a parlé. Harding est parti.", "John F. Harding", 2),
        ("Josep MARTORELL a parlé. M. Martorell est parti.", "Josep Martorell", 2),
        ("Oleksii Marenko a parlé. Oleksiï Marenko est parti.", "Oleksii Marenko", 2),
        ("Milan Kacerov a parlé. Milan Káčerov est parti.", "Milan Kacerov", 2),
        ("Andreï Poltoutine a parlé. Andrei Poltutin est parti.", "Andreï Poltoutine", 2),
        ("Jean-Yves Le Tallec a parlé. Le ministre Le Tallec est parti.", "Jean-Yves Le Tallec", 2),
        ("Alessio D’Angelo a parlé. D’accord, dit M. D’Angelo.", "Alessio D’Angelo", 2),
    ])
    func joinsTheMentionsOfOnePerson(_ text: String, _ name: String, _ mentions: Int) throws {
        let people = try facts([text]).people
        #expect(people.map(\.name) == [name])
        #expect(people.first?.mentions.count == mentions)
    }

    @Test(arguments: [
        "L’album est sorti chez Martin Records lundi.",
        "La course passe par Amelia Island lundi.", "Paul Halvorsen Productions a fermé lundi.",
    ])
    func namesOfCompaniesWorksAndPlacesAreNobody(_ text: String) throws {
        #expect(try facts([text]).people.map(\.name).isEmpty)
    }

    @Test func mentionsAreTheNamesThemselves() throws {
        let text = "Mme Sofia Lindqvist a reçu M. Halvorsen. « Merci », a dit Lindqvist."
        let scalars = Array(text.unicodeScalars)
        let mentions = try facts([text]).people.map { person in
            person.mentions.map { span in String(String.UnicodeScalarView(scalars[span.start..<span.end])) }
        }
        #expect(mentions == [["Sofia Lindqvist", "Lindqvist"], ["Halvorsen"]])
    }

    @Test func aFamilyNameIsResolvedByTheOfficeOfTheDay() throws {
        let knowledge = Knowledge(ministers: [
            try ministerPage(
                "Erik Halvorsen", country: "Norvège", title: "ministre de la Défense", of: "Norvège",
                from: "2015-01-01",
                to: "2018-12-31"),
            try ministerPage(
                "Lars Halvorsen", country: "Norvège", title: "ministre de la Défense", of: "Norvège",
                from: "2019-01-01",
                to: nil),
        ])
        let text = "« Nous sommes prêts à agir », a déclaré M. Halvorsen."
        let then = try facts([text], published: "2017-05-04", knowledge: knowledge)
        #expect(then.people.map(\.id.text) == ["erik-halvorsen"])
        #expect(then.people.first?.role == "ministre de la Défense")
        let later = try facts([text], published: "2020-05-04", knowledge: knowledge)
        #expect(later.quotations.map(\.speaker) == later.people.map { .named(id: $0.id, name: $0.name) })
        #expect(later.people.map(\.name) == ["Lars Halvorsen"])
        let undated = try facts([text], knowledge: knowledge)
        #expect(undated.people.map(\.curated) == [false])
    }

    @Test func anOfficeAloneMeansItsHolderOnThatDay() throws {
        let knowledge = Knowledge(ministers: [
            try ministerPage(
                "Karin Vogt", country: "Norvège", title: "secrétaire générale", of: "OTAN", from: "2010-01-01",
                to: "2015-01-01"),
            try ministerPage(
                "Tomas Berg", country: "Suède", title: "secrétaire général", of: "OTAN", from: "2015-01-02", to: nil),
        ])
        let text = "« Nous sommes prêts à agir », a déclaré le secrétaire général de l’OTAN."
        #expect(
            try facts([text], published: "2018-03-01", knowledge: knowledge).quotations.map { short($0.speaker) } == [
                "Tomas Berg"
            ])
        #expect(
            try facts([text], knowledge: knowledge).quotations.map { short($0.speaker) }
                == ["(le secrétaire général de l’OTAN)"])
    }

    @Test func aPageOfAnotherCountryDoesNotFit() throws {
        let knowledge = Knowledge(ministers: [
            try ministerPage(
                "Anna Smith", country: "Canada", title: "ministre de la Défense", of: "Canada", from: "2015-01-01",
                to: nil)
        ])
        let people = try facts(
            ["Le ministre australien Smith est arrivé."], published: "2018-01-01", knowledge: knowledge
        ).people
        #expect(people.map(\.curated) == [false])
    }

    @Test func theLineBeforeANameSaysNothingOfIt() throws {
        let people = try facts(["La déclaration du Conseil", "Anna Lindholm, ministre de la Défense, est à Oslo."])
            .people
        #expect(people.map(line) == ["Anna Lindholm / ministre de la Défense / - / -"])
    }

    @Test func aRefusedNameIsNobody() throws {
        let corrections = ArticleCorrections(refused: [ArticleCorrections.Refusal("Paul Marchand")])
        #expect(try facts(["Paul Marchand a parlé."], corrections: corrections).people.isEmpty)
    }
}
