import SystemPackage

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// A regular file that is open to read.
final class OpenFile {
    private let descriptor: FileDescriptor
    /// What the file was when it was opened.
    let status: Stat

    /// Takes an open file over; anything but a regular one is closed and refused as not being there.
    init(_ descriptor: FileDescriptor) throws(Errno) {
        self.descriptor = descriptor
        do throws(Errno) {
            status = try Stat(descriptor)
        } catch {
            try? descriptor.close()
            throw error
        }
        guard status.type == .regular else { throw .noSuchFileOrDirectory }
    }

    deinit { try? descriptor.close() }

    /// Fills `buffer` as far as the file goes on, and returns how many bytes were read: 0 at its end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(Errno) -> Int {
        var count = 0
        while count < buffer.count {
            let read: Int
            do {
                read = try descriptor.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
            } catch {
                throw error as? Errno ?? .ioError
            }
            if read == 0 { break }
            count += read
        }
        return count
    }

    /// The whole file from where it is read.
    func readWhole() throws(Errno) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.size) + 1)
        try withChunks { chunk throws(Errno) in
            bytes.append(contentsOf: chunk)
            return true
        }
        return bytes
    }

    /// Whether the file, from where it is read, holds exactly `bytes`.
    func holds(_ bytes: UnsafeRawBufferPointer) throws(Errno) -> Bool {
        var offset = 0
        var isSame = true
        try withChunks { chunk throws(Errno) in
            guard let start = chunk.baseAddress, let expected = bytes.baseAddress else {
                isSame = false
                return false
            }
            isSame = offset + chunk.count <= bytes.count && memcmp(start, expected + offset, chunk.count) == 0
            offset += chunk.count
            return isSame
        }
        return isSame && offset == bytes.count
    }

    /// Calls `body` with one piece of the file after the other until it returns `false`.
    private func withChunks(_ body: (UnsafeRawBufferPointer) throws(Errno) -> Bool) throws(Errno) {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = try read(into: buffer)
            guard count > 0 else { return }
            guard try body(UnsafeRawBufferPointer(rebasing: buffer[..<count])) else { return }
        }
    }
}
