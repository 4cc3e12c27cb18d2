import BriefingModel
import Yams

/// Reads YAML into nodes with places, within bounds that no hostile file can stretch.
enum YAMLReader {
    /// Larger front matter and sidecars are refused: 64 KiB.
    static let maximumSize = 64 * 1024
    /// More aliases are refused; fewer cannot multiply into much.
    static let maximumAliases = 8

    /// Why a text could not be read, and where.
    struct Failure: Error {
        let reason: CorpusDiagnostic
        let location: SourceLocation
    }

    /// Reads `yaml`, whose first line is line `firstLine` of `file`; a text without any key gives an empty mapping.
    static func read(_ yaml: String, file: String, firstLine: Int) throws(Failure) -> [MetadataEntry] {
        let place = YAMLPlace(yaml: yaml, file: file, firstLine: firstLine)
        let whole = SourceLocation(file: file, line: firstLine)
        guard yaml.utf8.count <= maximumSize else {
            throw Failure(reason: .yamlTooLarge(limit: maximumSize), location: whole)
        }
        guard possibleAliases(in: yaml) <= maximumAliases else {
            throw Failure(reason: .yamlTooManyAliases(limit: maximumAliases), location: whole)
        }
        let root: Node?
        do {
            // What a scalar could stand for is not asked: all are texts here.
            root = try Yams.compose(yaml: yaml, .basic, .default, .utf8)
        } catch let error as YamlError {
            throw place.failure(for: error)
        } catch {
            throw Failure(reason: .yamlSyntax("\(error)"), location: whole)
        }
        guard let root else { return [] }
        let node = place.convert(root)
        if node.isNull { return [] }
        guard case .mapping(let entries) = node.value else {
            throw Failure(reason: .yamlNotAMapping, location: node.location)
        }
        return entries
    }

    /// How many `*` could begin an alias.
    private static func possibleAliases(in yaml: String) -> Int {
        var count = 0
        var previous = UInt8(ascii: "\n")
        for byte in yaml.utf8 {
            if byte == UInt8(ascii: "*"), previous <= 0x20 || [0x5B, 0x7B, 0x2C, 0x3A, 0x2D, 0x3F].contains(previous) {
                count += 1
            }
            previous = byte
        }
        return count
    }
}
