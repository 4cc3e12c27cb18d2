import BriefingModel
import Testing

@testable import Extraction

struct StepTimesTests {
    @Test func measuringChangesNoFactAndSeesEveryStep() throws {
        let article = try sampleArticle(
            [
                "« Nous irons loin », a déclaré la ministre suédoise de la Défense, Anna Lindholm.",
                "La Suède livrera dix chars Leopard 2 à l’Ukraine, selon la réunion de mercredi à Bruxelles.",
            ], published: "2021-03-04")
        let extractor = Extractor(knowledge: Knowledge())
        var times = StepTimes(isMeasuring: true)
        let facts = extractor.facts(of: [article], times: &times)[0]
        let plain = extractor.facts(of: article)
        #expect(FactsEncoder.line(article, facts) == FactsEncoder.line(article, plain))
        let outside: Set<StepTimes.Step> = [.reading, .preparing, .writing]
        #expect(Set(times.spent.keys) == Set(StepTimes.Step.allCases).subtracting(outside))
        #expect(times.spent.values.allSatisfy { $0 > .zero })
    }

    @Test func processorTimeIsSharedOutAsTheClockSawTheSteps() throws {
        let (_, times) = StepTimes.ofThread(isMeasuring: true) { times in
            for (step, rounds) in [(StepTimes.Step.people, 100_000), (.speakers, 1_000)] {
                times.measure(step) { _ = (0..<rounds).reduce(into: Hasher()) { $0.combine($1) }.finalize() }
            }
        }
        #expect(Set(times.spent.keys) == [.people, .speakers])
        #expect(try #require(times.spent[.people]) > #require(times.spent[.speakers]))
        #expect(StepTimes.ofThread(isMeasuring: false) { $0.measure(.people) { 7 } }.times.spent.isEmpty)
    }

    @Test func timesOfSeveralArticlesAddUp() {
        var sum = StepTimes(isMeasuring: true)
        var parts: Duration = .zero
        for _ in 0..<2 {
            var one = StepTimes(isMeasuring: true)
            #expect(one.measure(.people) { 7 } == 7)
            sum.add(one)
            parts += one.spent[.people] ?? .zero
        }
        #expect(sum.spent[.people] == parts)
    }

    @Test func nothingIsMeasuredUnasked() {
        var times = StepTimes(isMeasuring: false)
        #expect(times.measure(.people) { 7 } == 7)
        #expect(times.spent.isEmpty)
    }
}
