import BriefingModel
import Testing

@testable import Extraction

/// Where somebody works, what tells them apart from things, and who holds a role named without them.
@Suite struct PeopleRoleTests {
    private func line(_ person: PersonFact) -> String {
        [person.name, person.role ?? "-", person.organisation ?? "-", person.country ?? "-"].joined(separator: " / ")
    }

    @Test(arguments: [
        PeopleTests.Case(
            "Idriss Doho, analyste au centre Hansaring, est venu.", "Idriss Doho / analyste / centre Hansaring / -"),
        PeopleTests.Case(
            "Idriss Doho, professeur de droit à l’université de Gand, est venu.",
            "Idriss Doho / professeur de droit / université de Gand / -"),
        PeopleTests.Case(
            "Idriss Doho, professeur à l’université Paul Lambert, est venu.",
            "Idriss Doho / professeur / université Paul Lambert / -"),
        PeopleTests.Case(
            "Idriss Doho, analyste au centre de réflexion New Harbor, est venu.",
            "Idriss Doho / analyste / centre de réflexion New Harbor / -"),
        PeopleTests.Case(
            "Idriss Doho, spécialiste de l’Iran, est venu.", "Idriss Doho / spécialiste de l’Iran / - / -"),
        PeopleTests.Case(
            "Le ministre a répondu au président du Congrès, l’indépendantiste kanak Paul Marchand.",
            "Paul Marchand / président / Congrès / -"),
        PeopleTests.Case(
            "Le maréchal controversé Nils Holm est venu.", "Nils Holm / maréchal / - / -"),
        PeopleTests.Case(
            "Interrogé sur le poste de ministre de la Mer, Paul Marchand a parlé d’Anna Kowalska.",
            "Paul Marchand / - / - / -", "Anna Kowalska / - / - / -"),
        PeopleTests.Case("Les époux Nils et Anna Holm sont venus.", "Anna Holm / - / - / -"),
    ])
    func tellsWhereSomebodyWorksAndWhoHoldsARole(_ sample: PeopleTests.Case) throws {
        #expect(try facts([sample.text]).people.map(line) == sample.people)
    }

    @Test(arguments: [
        PeopleTests.Case(
            "Le ministre britannique des Forces armées, Paul Marchand, a dit au service de presse.",
            "Paul Marchand / ministre des Forces armées / - / Royaume-Uni"),
        PeopleTests.Case(
            "Le Haut-Commissaire de l’ONU aux droits de l’Homme, Anna Kowalska, est venue.",
            "Anna Kowalska / haut-Commissaire / ONU aux droits de l’Homme / -"),
        PeopleTests.Case(
            "Idriss Doho, professeur à l’Institut des Hautes études nationales, est venu.",
            "Idriss Doho / professeur / Institut des Hautes études nationales / -"),
        PeopleTests.Case(
            "Anna Kowalska est la secrétaire générale de la Ligue arabe.",
            "Anna Kowalska / secrétaire générale / Ligue arabe / -"),
        PeopleTests.Case(
            "Le frère d’Anna Kowalska est le secrétaire général de la Ligue arabe.", "Anna Kowalska / - / - / -"),
        PeopleTests.Case(
            "Le ministre turc des Transports a reçu ses homologues polonais, Paul Marchand, et roumain, Nils Holm.",
            "Paul Marchand / ministre des Transports / - / Pologne",
            "Nils Holm / ministre des Transports / - / Roumanie"),
        PeopleTests.Case(
            "Le président turc a reçu ses homologues Paul Marchand (Tchad) et Nils Holm (Niger).",
            "Paul Marchand / président / - / Tchad", "Nils Holm / président / - / Niger"),
        PeopleTests.Case(
            "La ministre turque de la Défense a reçu son homologue des Affaires étrangères, Nils Holm.",
            "Nils Holm / ministre des Affaires étrangères / - / -"),
        PeopleTests.Case(
            "La chancelière allemande a reçu son homologue turc, Nils Holm.", "Nils Holm / - / - / Turquie"),
        PeopleTests.Case(
            "Le général Nils Holm, chef du parti Avenir, est venu.", "Nils Holm / chef / parti Avenir / -"),
        PeopleTests.Case("Le général Nils Holm est venu.", "Nils Holm / général / - / -"),
    ])
    func tellsTheWholeOfficeAndTheWeightiest(_ sample: PeopleTests.Case) throws {
        #expect(try facts([sample.text]).people.map(line) == sample.people)
    }

    @Test(arguments: [
        PeopleTests.Case("Le père de Nils Holm est venu.", "Nils Holm / - / - / -"),
        PeopleTests.Case("Il a parlé à son frère. Problème : tout est fini, admet le docteur. Mais tout va bien."),
        PeopleTests.Case("Il s’adresse à Madame la Présidente. Les forces pro-Harbor sont parties."),
        PeopleTests.Case("LE COMBAT DE VALLS APPRÉCIÉ", "Valls / - / - / -"),
        PeopleTests.Case("Nils Holm vis-à-vis de la ville est seul.", "Nils Holm / - / - / -"),
        PeopleTests.Case("Il vit à Tel-Aviv, puis à Hong Kong et à Los Angeles, a dit la police."),
    ])
    func takesNoOtherWordsForPeople(_ sample: PeopleTests.Case) throws {
        #expect(try facts([sample.text, "Il pleut."]).people.map(line) == sample.people)
    }
}
