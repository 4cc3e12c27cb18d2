import BriefingModel
import Corpus
import Extraction

/// Every sentence the command line says to people, in English.
enum Messages {
    static func jobsMustBePositive(_ jobs: Int) -> String { "--jobs is at least 1, not \(jobs)." }

    static func baseURLIsNoAddress(_ text: String) -> String {
        "--base-url is a full address such as https://example.org/briefings/, not “\(text)”."
    }

    static func failure(_ sentence: String) -> String { "error: \(sentence)" }

    static let extractDiscussion = """
        One JSON object per article on standard output; the format is in the guide. Entity pages of the corpus are the \
        knowledge unless --knowledge names another corpus, or “none”.
        """

    /// One line a step: `speakers      12.34 %      0.14 s`; the last one is the sum.
    static func timings(_ times: StepTimes) -> String {
        let seconds = { (time: Duration) in time / .seconds(1) }
        let whole = seconds(times.spent.values.reduce(.zero, +))
        let lines = StepTimes.Step.allCases.map { step in
            (name: step.rawValue, seconds: times.spent[step].map(seconds) ?? 0)
        }
        return (lines + [(name: "all", seconds: whole)]).map { line in
            let share = whole > 0 ? line.seconds * 100 / whole : 0
            return padded(line.name, to: -12) + padded(rounded(share), to: 7) + " %"
                + padded(rounded(line.seconds), to: 10) + " s"
        }.joined(separator: "\n")
    }

    static let buildDiscussion = """
        The new site is staged beside the old one and exchanged with it in one step; files that briefgen did not write \
        are kept. A folder without a folder “articles” in it is read as a folder of articles.
        """

    /// The lines that end a build: what was read and recognised, what was not and why, what was written.
    static func summary(
        _ outcome: SiteBuild.Outcome, seconds: Double, memory: Int, _ report: ReportOptions
    ) -> String {
        let closing = closingLine(outcome, seconds: seconds, memory: memory)
        if report.quiet { return closing }
        var lines: [String] = []
        if let counts = outcome.counts {
            lines.append(
                "read \(count(counts.filesRead, "file")): \(count(counts.articles, "article")), "
                    + count(counts.entityPages, "page"))
        }
        if let found = outcome.recognised { lines.append(recognised(found)) }
        lines += report.verbose ? everySkipped(outcome.skipped) : skipped(outcome.skipped)
        written(outcome).map { lines.append($0) }
        if report.verbose {
            lines += outcome.timings.map { "\($0.stage.rawValue): \(rounded($0.seconds)) s" }
        }
        return (lines + [closing]).joined(separator: "\n")
    }

    /// `recognised 31 people, 12 meetings, 18 systems (14 without a page), 45 statements, 22 transfers`.
    private static func recognised(_ found: SiteBuild.Recognised) -> String {
        let things = [
            count(found.people, "person", "people"), count(found.meetings, "meeting"), count(found.systems, "system"),
        ].joined(separator: ", ")
        let pageless = found.withoutPage > 0 ? " (\(grouped(found.withoutPage)) without a page)" : ""
        return "recognised \(things)\(pageless), \(count(found.statements, "statement")), "
            + count(found.acts, "transfer")
    }

    private static func written(_ outcome: SiteBuild.Outcome) -> String? {
        guard let report = outcome.report else {
            return NewFiles.isFolder(outcome.site) ? "\(outcome.site) was left as it was" : nil
        }
        let files = [
            "\(report.written) \(outcome.isRehearsal ? "would be written" : "written")",
            "\(report.unchanged) unchanged",
            report.removed > 0 ? "\(report.removed) \(outcome.isRehearsal ? "would be removed" : "removed")" : nil,
            report.foreign > 0 ? "\(report.foreign) not ours and kept" : nil,
        ]
        return "\(outcome.site): \(count(report.pages, "page")); files: "
            + files.compactMap { $0 }.joined(separator: ", ")
    }

    /// `0 errors, 2 warnings, 0.21 s, 45 MiB`.
    static func closingLine(_ outcome: SiteBuild.Outcome, seconds: Double, memory: Int) -> String {
        tally(outcome.diagnostics) + ", \(rounded(seconds)) s, \(memory / 1_048_576) MiB"
            + (outcome.isRehearsal ? "; nothing was written" : "")
    }

    /// `1 error, 0 warnings`.
    static func tally(_ diagnostics: [Diagnostic]) -> String {
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count { $0.severity == .warning }
        return "\(count(errors, "error")), \(count(warnings, "warning"))"
    }

    /// Each skipped file with its reason.
    private static func everySkipped(_ inputs: [SkippedInput]) -> [String] {
        inputs.map { "skipped \($0.path): \($0.reason)" }
    }

    /// `skipped 3 files: 2 saved web pages, …`: each reason with its count and first file.
    private static func skipped(_ inputs: [SkippedInput]) -> [String] {
        guard !inputs.isEmpty else { return [] }
        var reasons: [(reason: String, first: String, count: Int)] = []
        for input in inputs {
            let reason = "\(input.reason)"
            if let index = reasons.firstIndex(where: { $0.reason == reason }) {
                reasons[index].count += 1
            } else {
                reasons.append((reason, input.path, 1))
            }
        }
        let list = reasons.map {
            $0.count == 1 ? "\($0.first) (\($0.reason))" : "\($0.count) such as \($0.first) (\($0.reason))"
        }
        return ["skipped \(count(inputs.count, "file")): " + list.joined(separator: "; ")]
    }

    /// Two decimals, whatever the locale.
    static func rounded(_ seconds: Double) -> String {
        let hundredths = Int((seconds * 100).rounded())
        return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
    }

    /// `text` with spaces before it up to `width` characters, or behind it up to `-width`.
    private static func padded(_ text: String, to width: Int) -> String {
        let spaces = String(repeating: " ", count: max(0, abs(width) - text.count))
        return width < 0 ? text + spaces : spaces + text
    }

    /// `1 article`, `2 articles`, `10 000 articles`.
    static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
        "\(grouped(number)) \(number == 1 ? singular : plural ?? singular + "s")"
    }

    /// `10 000`: thousands apart, whatever the locale.
    static func grouped(_ number: Int) -> String {
        var groups: [Substring] = []
        var digits = Substring(String(number))
        while digits.count > 3 {
            groups.insert(digits.suffix(3), at: 0)
            digits = digits.dropLast(3)
        }
        return ([digits] + groups).joined(separator: " ")
    }
}
