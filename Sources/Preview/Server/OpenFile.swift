import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A regular file open for reading, closed when the value goes away.
final class OpenFile: Sendable {
    /// What opening a path can give.
    enum Result {
        case file(OpenFile)
        case folder
        /// Absent, unreadable, or neither a file nor a folder.
        case other
    }

    /// In bytes, when it was opened.
    let size: Int
    private let descriptor: FileDescriptor

    private init(_ descriptor: FileDescriptor, size: Int) {
        self.descriptor = descriptor
        self.size = size
    }

    deinit { try? descriptor.close() }

    /// Opens `path`, which must not be a symbolic link itself; a FIFO does not block.
    static func open(_ path: FilePath) -> Result {
        guard
            let descriptor = try? FileDescriptor.open(
                path, .readOnly, options: [.noFollow, .nonBlocking, .closeOnExec])
        else { return .other }
        var facts = stat()
        guard fstat(descriptor.rawValue, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
            try? descriptor.close()
            return facts.st_mode & S_IFMT == S_IFDIR ? .folder : .other
        }
        return .file(OpenFile(descriptor, size: Int(facts.st_size)))
    }

    /// Up to `count` bytes from the 0-based byte `offset` on; fewer at the end of the file, none beyond it.
    func bytes(from offset: Int, count: Int) throws -> [UInt8] {
        try Array(unsafeUninitializedCapacity: max(0, count)) { buffer, filled in
            while filled < buffer.count {
                let read = try descriptor.read(
                    fromAbsoluteOffset: Int64(offset + filled),
                    into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...]))
                if read == 0 { break }
                filled += read
            }
        }
    }

    /// The whole file.
    func allBytes() throws -> [UInt8] { try bytes(from: 0, count: size) }
}
