import SystemPackage

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What tells whether a file is still the one it was, without reading it.
struct FileVersion: Hashable, Sendable {
    private var device: UInt64
    private var inode: UInt64
    private var size: Int64
    /// When the content was last written, in nanoseconds since 1970.
    private var written: Int64
    /// When content, name or permissions last changed, in nanoseconds since 1970.
    private var changed: Int64

    /// A file that changed less than so many nanoseconds ago may change again within the same tick of the clock by which
    /// the file system dates it, and nothing would show that.
    private static let settlingTime: Int64 = 100_000_000

    /// The version of the file at `path`, links followed; `nil` when there is none, or when it changed a moment ago.
    static func settled(_ path: FilePath) -> FileVersion? {
        var status = stat()
        var now = timespec()
        guard path.withPlatformString({ stat($0, &status) }) == 0, clock_gettime(CLOCK_REALTIME, &now) == 0 else {
            return nil
        }
        let version = FileVersion(status)
        return max(version.written, version.changed) + settlingTime < nanoseconds(now) ? version : nil
    }

    private init(_ status: stat) {
        device = UInt64(truncatingIfNeeded: status.st_dev)
        inode = UInt64(truncatingIfNeeded: status.st_ino)
        size = Int64(status.st_size)
        #if canImport(Darwin)
            written = Self.nanoseconds(status.st_mtimespec)
            changed = Self.nanoseconds(status.st_ctimespec)
        #else
            written = Self.nanoseconds(status.st_mtim)
            changed = Self.nanoseconds(status.st_ctim)
        #endif
    }

    private static func nanoseconds(_ time: timespec) -> Int64 {
        Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000).partialValue &+ Int64(time.tv_nsec)
    }
}
