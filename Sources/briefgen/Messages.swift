import Corpus

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

    static let buildDiscussion = """
        The new site is staged beside the old one and exchanged with it in one step; files that briefgen did not write \
        are kept. A folder without a folder “articles” in it is read as a folder of articles.
        """

    /// The line that ends a build: what was read and recognised, what was written, what was not and why.
    static func summary(_ outcome: SiteBuild.Outcome, seconds: Double, memory: Int) -> String {
        var lines: [String] = []
        if let counts = outcome.counts {
            let found = [
                count(counts.articles, "article"), count(outcome.ministers, "minister"),
                count(outcome.meetings, "meeting"), count(outcome.systems, "system"),
            ]
            lines.append("read \(count(counts.filesRead, "file")): " + found.joined(separator: ", "))
        }
        lines += skipped(outcome.skipped)
        if let report = outcome.report {
            let files = [
                "\(report.written) written", "\(report.unchanged) unchanged",
                report.removed > 0 ? "\(report.removed) removed" : nil,
                report.foreign > 0 ? "\(report.foreign) not ours and kept" : nil,
            ]
            lines.append(
                "\(outcome.site): \(count(report.pages, "page")); files: "
                    + files.compactMap { $0 }.joined(separator: ", "))
        } else {
            lines.append("\(outcome.site) was left as it was")
        }
        let errors = outcome.diagnostics.count { $0.severity == .error }
        let warnings = outcome.diagnostics.count { $0.severity == .warning }
        lines.append(
            "\(count(errors, "error")), \(count(warnings, "warning")), "
                + "\(rounded(seconds)) s, \(memory / 1_048_576) MiB")
        return lines.joined(separator: "\n")
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
    private static func rounded(_ seconds: Double) -> String {
        let hundredths = Int((seconds * 100).rounded())
        return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
    }

    /// `1 article`, `2 articles`, `10 000 articles`.
    static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
        "\(number) \(number == 1 ? singular : plural ?? singular + "s")"
    }
}
