import CPlatform

/// Notes every change below a set of folders in a `ChangeSignal`.
public struct FolderWatcher: Sendable {
    /// How changes are noticed.
    public enum Method: Hashable, Sendable {
        /// The system tells (inotify on Linux).
        case notification
        /// The folders are read again at every interval.
        case polling
    }

    /// The folders.
    public let folders: WatchedFolders
    /// How often they are read when polling.
    public var interval: Duration = .milliseconds(500)

    /// Makes a watcher for `folders`.
    public init(_ folders: WatchedFolders) { self.folders = folders }

    /// What the machine and the file systems allow: network and shared folders do not tell of changes made elsewhere.
    public var bestMethod: Method {
        #if os(Linux)
            folders.roots.allSatisfy { !Self.silentFileSystems.contains(UInt(briefgen_file_system($0.string))) }
                ? .notification : .polling
        #else
            .polling
        #endif
    }

    /// Starts to watch, before it returns; ends when the given task body ends.
    ///
    /// When `method` turns out not to work, as when the system has no watches left, the folders are polled.
    /// - Parameter body: gets the method in use.
    public func watch<Result: Sendable>(
        _ changes: ChangeSignal, method: Method, while body: @Sendable (Method) async throws -> Result
    ) async rethrows -> Result {
        #if os(Linux)
            if method == .notification, let watcher = InotifyWatcher(folders, changes: changes) {
                defer { watcher.stop() }
                return try await body(.notification)
            }
        #endif
        let poller = PollingWatcher(folders, interval: interval, changes: changes)
        let task = Task { await poller.run() }
        defer { task.cancel() }
        return try await body(.polling)
    }

    /// Magic numbers (statfs(2)) of NFS, SMB, CIFS, SMB2, FUSE, 9P (WSL), VirtualBox, VMware, Coda and AFS.
    private static let silentFileSystems: Set<UInt> = [
        0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x6573_5546, 0x0102_1997, 0x786F_4256, 0xBACB_ACBC, 0x7375_7245,
        0x5346_414F,
    ]
}
