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
