import SystemPackage

/// Reads whole files into a buffer that is used again.
enum FileReader {
    /// Files larger than this are not read: 1 GiB.
    static let maximumSize = 1 << 30
    private static let largeSize = 1 << 24

    /// Why a file could not be read.
    enum Failure: Error, Hashable {
        case refused(Errno)
        case tooLarge
    }

    /// Replaces what is in `buffer` by the content of the file at `path`.
    static func read(_ path: FilePath, into buffer: ByteBuffer) throws(Failure) {
        buffer.count = 0
        do {
            let descriptor = try FileDescriptor.open(path, .readOnly, options: [.closeOnExec, .nonBlocking])
            defer { try? descriptor.close() }
            while true {
                if buffer.capacity - buffer.count < 16 * 1024 { buffer.reserve(max(64 * 1024, buffer.count)) }
                let free = UnsafeMutableRawBufferPointer(
                    start: buffer.base + buffer.count, count: buffer.capacity - buffer.count)
                let read = try descriptor.read(into: free)
                if read == 0 { return }
                buffer.count += read
                // Only what seems large is asked for its size, before it fills the memory.
                if buffer.count >= largeSize, buffer.count - read < largeSize,
                    try size(of: descriptor, at: buffer.count) > maximumSize
                {
                    throw Failure.tooLarge
                }
                if buffer.count > maximumSize { throw Failure.tooLarge }
            }
        } catch let failure as Failure {
            throw failure
        } catch let reason as Errno {
            throw .refused(reason)
        } catch {
            throw .refused(.ioError)
        }
    }

    /// The size of the file in bytes; it is read on from `offset`.
    private static func size(of descriptor: FileDescriptor, at offset: Int) throws -> Int {
        let end = try descriptor.seek(offset: 0, from: .end)
        try descriptor.seek(offset: Int64(offset), from: .start)
        return Int(end)
    }
}
