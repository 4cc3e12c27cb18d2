import BriefingModel
import Yams

/// Turns Yams's marks into places in the file, in characters.
struct YAMLPlace {
    let yaml: String
    let file: String
    let firstLine: Int
    /// The lines of `yaml`, cut up only when a column is asked for that is not the first.
    private let lines: [Substring]

    init(yaml: String, file: String, firstLine: Int) {
        self.yaml = yaml
        self.file = file
        self.firstLine = firstLine
        lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The place of a mark, whose column counts Unicode scalars from 1.
    func location(_ mark: Mark?) -> SourceLocation {
        guard let mark else { return SourceLocation(file: file, line: firstLine) }
        var column = mark.column
        if column > 1, lines.indices.contains(mark.line - 1) {
            let scalars = lines[mark.line - 1].unicodeScalars.prefix(column - 1)
            column = Substring(scalars).count + 1
        }
        return SourceLocation(file: file, line: mark.line + firstLine - 1, column: column)
    }

    /// The node with places, its aliases resolved.
    func convert(_ node: Node) -> MetadataNode {
        let location = location(node.mark)
        switch node {
        case .scalar(let scalar):
            return MetadataNode(
                value: .scalar(scalar.string, isPlain: scalar.style == .plain || scalar.style == .any),
                location: location)
        case .sequence(let sequence):
            return MetadataNode(value: .sequence(sequence.map(convert)), location: location)
        case .mapping(let mapping):
            let entries = mapping.map { key, value in
                MetadataEntry(
                    key: key.scalar?.string ?? "", keyLocation: self.location(key.mark), value: convert(value))
            }
            return MetadataNode(value: .mapping(entries), location: location)
        case .alias:
            return MetadataNode(value: .scalar("", isPlain: true), location: location)
        }
    }

    /// What Yams complains of, as a diagnostic with its place.
    func failure(for error: YamlError) -> YAMLReader.Failure {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return YAMLReader.Failure(reason: .yamlSyntax(problem), location: location(mark))
        case .duplicatedKeysInMapping(let keys, let context):
            return YAMLReader.Failure(
                reason: .duplicateKey(keys.first ?? ""), location: secondUse(of: keys.first, after: context.mark))
        case .reader(let problem, _, _, _):
            return YAMLReader.Failure(
                reason: .yamlSyntax(problem), location: SourceLocation(file: file, line: firstLine))
        default:
            return YAMLReader.Failure(
                reason: .yamlSyntax("\(error)"), location: SourceLocation(file: file, line: firstLine))
        }
    }

    /// Where a key is given for the second time; Yams knows only the first.
    private func secondUse(of key: String?, after mark: Mark) -> SourceLocation {
        let first = location(mark)
        guard let key, !key.isEmpty else { return first }
        for index in lines.indices where index >= mark.line - 1 {
            let line = lines[index]
            let isFirst = index == mark.line - 1
            var start =
                line.index(
                    line.startIndex, offsetBy: isFirst ? first.column ?? 1 : 0, limitedBy: line.endIndex)
                ?? line.endIndex
            while let found = line[start...].firstRange(of: key) {
                let before = line[..<found.lowerBound].last ?? " "
                let after = line[found.upperBound...].drop { " \"'".contains($0) }.first
                if " {,-\"'".contains(before), after == ":" {
                    let quote = before == "\"" || before == "'" ? 1 : 0
                    let column = line.distance(from: line.startIndex, to: found.lowerBound) - quote + 1
                    return SourceLocation(file: file, line: index + firstLine, column: column)
                }
                start = found.upperBound
            }
        }
        return first
    }
}
