import BriefingModel

extension ArticleText {
    /// Moves the paragraphs that a curator dropped to the residue; names the corrections that meet no paragraph.
    mutating func drop(_ drops: [ParagraphDrop]) -> [Diagnostic] {
        guard !drops.isEmpty else { return [] }
        var dropped: Set<Int> = []
        var diagnostics: [Diagnostic] = []
        for drop in drops {
            let matches: [Int]
            let wanted: String
            switch drop.target {
            case .number(let number):
                wanted = String(number)
                matches = paragraphs.indices.contains(number - 1) ? [number - 1] : []
            case .beginning(let beginning):
                wanted = beginning
                let words = PhraseTable.words(of: beginning)
                matches = paragraphs.indices.filter {
                    !words.isEmpty && PhraseTable.words(of: paragraphs[$0].text).starts(with: words)
                }
            }
            if matches.isEmpty {
                let problem = CorpusDiagnostic.correctionWithoutEffect(key: "drop", value: wanted)
                diagnostics.append(problem.diagnostic(at: drop.location))
            }
            dropped.formUnion(matches)
        }
        residue += dropped.sorted().map { ResidueLine(paragraphs[$0].text, line: paragraphs[$0].line) }
        residue.sort { $0.line < $1.line }
        paragraphs = paragraphs.indices.filter { !dropped.contains($0) }.map { paragraphs[$0] }
        return diagnostics
    }
}
