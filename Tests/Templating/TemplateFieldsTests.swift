import Testing

@testable import Templating

@Suite struct TemplateFieldsTests {
    @Test(arguments: [
        ("name", "name", true), ("name", "named", false), ("permalink", "permalinkLabel", false),
        ("columnSubject", "columnSubjects", false), ("columnState", "columnScope", false),
        ("participants", "participantz", false), ("participants", "participants", true), ("a", "", false),
    ])
    func tellsNamesApartByAllOfTheirBytes(_ left: String, _ right: String, _ isSame: Bool) {
        let names = AskedNames([left, right])
        withExtendedLifetime(names) { #expect((names.list[0] == names.list[1]) == isSame) }
    }

    @Test func theLastOfTwoFieldsWithOneNameCounts() {
        let fields: TemplateFields = ["a": "first", "b": "other", "a": "last"]
        #expect(fields["a"] == "last" && fields.value(named: "b") == "other" && fields["c"] == nil)
        #expect(fields.merging(["b": "new"])["b"] == "new")
        #expect(fields == ["b": "other", "a": "last"] && fields != ["a": "last"] && ["a": "last"] != fields)
    }

    @Test func setsAndTakesAwayAValue() {
        var fields: TemplateFields = ["a": "first", "a": "last"]
        fields["a"] = "new"
        #expect(fields == ["a": "new"])
        fields["a"] = nil
        #expect(fields == [:])
    }
}
