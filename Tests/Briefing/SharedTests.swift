import Testing

@testable import Briefing

@Suite struct SharedTests {
    private struct Person: Hashable { var name: String, age: Int }

    @Test func givesThePartsOfItsValueAndIsEqualByThem() {
        let person = Shared(Person(name: "A", age: 1))
        let older = person.with(\.age, 2)
        #expect(person.name == "A" && person.age == 1 && older.name == "A" && older.age == 2)
        #expect(person != older && person == Shared(Person(name: "A", age: 1)))
        #expect(Set([person, older, older.with(\.age, 1)]).count == 2)
    }
}
