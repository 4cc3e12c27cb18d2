/// Notices changes by comparing the state of the folders at every interval; works on any file system.
struct PollingWatcher: Sendable {
    private let folders: WatchedFolders
    private let interval: Duration
    private let changes: ChangeSignal
    private let first: FolderSnapshot

    /// Takes the present state as the first one.
    init(_ folders: WatchedFolders, interval: Duration, changes: ChangeSignal) {
        self.folders = folders
        self.interval = interval
        self.changes = changes
        first = FolderSnapshot(folders)
    }

    /// Compares until the task is cancelled.
    func run() async {
        var known = first
        while (try? await Task.sleep(for: interval)) != nil {
            let present = FolderSnapshot(folders)
            guard present != known else { continue }
            known = present
            await changes.change()
        }
    }
}
