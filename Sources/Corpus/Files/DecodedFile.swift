import BriefingModel
import SystemPackage

/// Reads files as clean text, with buffers that are used again.
struct DecodedFile {
    private let raw = ByteBuffer()
    private let decoded = ByteBuffer()
    /// The buffer that holds the text.
    private(set) var text: ByteBuffer
    /// Where in `text` it is.
    private(set) var range = 0..<0
    /// How many bytes the file has.
    private(set) var size = 0
    /// What was wrong with the bytes.
    private(set) var diagnostics: [Diagnostic] = []

    init() { text = raw }

    /// The text's bytes, valid until the next reading.
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: text.bytes[range]) }

    /// The text as a string.
    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Reads the file at `path`, which is shown as `file`.
    mutating func read(_ path: FilePath, file: String) throws(FileReader.Failure) {
        try FileReader.read(path, into: raw)
        decode(file: file)
    }

    /// Takes a text that came from elsewhere, such as a JSON line.
    mutating func take(_ content: String, file: String) {
        raw.count = 0
        raw.append(content)
        decode(file: file)
    }

    private mutating func decode(file: String) {
        size = raw.count
        (text, range, diagnostics) = TextDecoder.decode(raw, into: decoded, file: file)
    }
}
