import BriefingModel
import Testing

@testable import Extraction

@Suite struct EnglishSpeechTests {
    @Test(arguments: [
        SpeakerCase("“We are ready to act,” said Paul Hartwell.", "Paul Hartwell"),
        SpeakerCase("“We are ready to act,” Paul Hartwell said on Monday.", "Paul Hartwell"),
        SpeakerCase("\"We are ready to act,\" the Swedish defence minister, Nils Holm, told reporters.", "Nils Holm"),
        SpeakerCase("Defence Minister Anna Kowalska is here. “We are ready to act,” she added.", "Anna Kowalska"),
        SpeakerCase("Paul Hartwell warned that the deal was “a very grave mistake”.", "Paul Hartwell"),
        SpeakerCase("According to Paul Hartwell, it was “a very grave mistake”.", "Paul Hartwell"),
        SpeakerCase("“We are ready to act,” said a senior official.", "(a senior official)"),
        SpeakerCase("The country lives through “a very deep crisis”.", "?"),
    ])
    func findsSpeakersInEnglish(_ sample: SpeakerCase) throws {
        let found = try facts(sample.paragraphs, language: "en").quotations
        #expect(found.map { short($0.speaker) } == sample.speakers, "\(found.map(\.text))")
    }

    @Test func readsEnglishRoles() throws {
        let people = try facts(
            ["Swedish Defence Minister Nils Holm met Laura Whitfield, director of the Northern Institute."],
            language: "en"
        ).people
        #expect(people.map(\.name) == ["Nils Holm", "Laura Whitfield"])
        #expect(people.map(\.role) == ["defence minister", "director"])
        #expect(people.map(\.country) == ["Suède", nil])
    }
}
