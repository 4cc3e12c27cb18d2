import BriefingModel
import Testing

@testable import Extraction

/// What sentences tell of a meeting: `kind`, with the person where there is one.
@Suite struct MeetingNoteTests {
    private func read(_ text: String, language: String = "fr") throws -> [String] {
        let page = MinisterPage(page: try samplePage("Anneke Verhulst", ["Mme Verhulst"]), country: "Norvège")
        let other = MinisterPage(page: try samplePage("Dag Holmen"), country: "Norvège")
        let opening =
            language == "en"
            ? "NATO defence ministers are meeting in Brussels on Thursday."
            : "Les ministres de la Défense de l’OTAN se réunissent jeudi à Bruxelles."
        var article = try sampleArticle([opening, text])
        article.language = language
        let facts = Extractor(knowledge: Knowledge(ministers: [page, other])).facts(of: article)
        return facts.meetingNotes.filter { $0.sentence.paragraph == 1 }.map { note in
            [note.kind.rawValue, note.person?.text].compactMap { $0 }.joined(separator: " ")
        }
    }

    @Test(arguments: [
        ("La défense aérienne est à l’ordre du jour.", ["agenda"]),
        ("Au programme : les stocks de munitions.", ["agenda"]),
        ("Les ministres ont approuvé un plan de formation.", ["decision"]),
        ("Les alliés se sont engagés à livrer plus vite.", ["decision"]),
        ("Quinze pays ont signé par ailleurs une lettre d’intention.", ["decision"]),
        ("Les alliés n’ont pas approuvé le plan.", []),
        ("Les ministres ont discuté du plan.", []),
        ("La Norvège a approuvé une livraison.", []),
        ("Les Pays-Bas se sont engagés à livrer.", []),
        ("La ministre a donné l’ordre de partir.", []),
        ("Anneke Verhulst a participé à la réunion.", ["attended anneke-verhulst"]),
        ("Anneke Verhulst, la ministre de la Défense, a pris part aux échanges.", ["attended anneke-verhulst"]),
        ("Anneke Verhulst, qui préside la réunion, a parlé.", ["attended anneke-verhulst"]),
        ("Anneke Verhulst participera à la réunion.", ["expected anneke-verhulst"]),
        ("Anneke Verhulst est attendue vendredi.", ["expected anneke-verhulst"]),
        ("À son arrivée, la ministre, Anneke Verhulst, a salué Dag Holmen.", ["attended anneke-verhulst"]),
        ("Anneke Verhulst a dit que la Norvège participe à l’exercice.", []),
        ("Les ministres écoutent Anneke Verhulst.", []),
    ])
    func tellsWhatAFrenchSentenceSaysOfAMeeting(_ text: String, _ expected: [String]) throws {
        let found = try read(text)
        #expect(found == expected)
    }

    @Test(arguments: [
        ("Air defence is on the agenda.", ["agenda"]), ("Ministers have approved a plan.", ["decision"]),
        ("Allies agreed to meet again.", ["decision"]), ("Ministers have not approved the plan.", []),
        ("Anneke Verhulst attended the meeting.", ["attended anneke-verhulst"]),
        ("Anneke Verhulst will chair the meeting.", ["expected anneke-verhulst"]),
    ])
    func tellsWhatAnEnglishSentenceSaysOfAMeeting(_ text: String, _ expected: [String]) throws {
        let found = try read(text, language: "en")
        #expect(found == expected)
    }

    @Test func givesASentenceToTheMeetingNamedBeforeItInItsParagraph() throws {
        let article = try sampleArticle([
            "Les ministres de la Défense de l’OTAN se réunissent jeudi à Bruxelles.",
            "Le Groupe des plans nucléaires siège vendredi. Au programme : la dissuasion.",
            "Au programme : les stocks.",
        ])
        let notes = Extractor(knowledge: Knowledge()).facts(of: article).meetingNotes
        #expect(notes.map { $0.meeting.text.prefix(7) } == ["nuclear", "defence"])
    }

    @Test func leavesASentenceAloneWhereNoMeetingIsToldOf() throws {
        let article = try sampleArticle(["Les alliés ont approuvé un plan."])
        #expect(Extractor(knowledge: Knowledge()).facts(of: article).meetingNotes.isEmpty)
    }
}
