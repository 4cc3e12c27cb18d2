#if os(Linux)
    import Dispatch
    import Glibc
    import SystemPackage

    /// Notices changes through inotify(7), with one watch for each folder; new folders are watched as they come.
    final class InotifyWatcher {
        private let queue = DispatchQueue(label: "briefgen.inotify")
        private let source: any DispatchSourceRead
        private let retry: any DispatchSourceTimer

        /// Starts to watch; `nil` when the system gives no instance or not enough watches.
        init?(_ folders: WatchedFolders, changes: ChangeSignal) {
            let descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
            guard descriptor >= 0 else { return nil }
            let tree = InotifyTree(descriptor: descriptor, folders: folders)
            guard tree.watchAll() else {
                close(descriptor)
                return nil
            }
            source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
            retry = DispatchSource.makeTimerSource(queue: queue)
            source.setEventHandler {
                if tree.readEvents() { Task { await changes.change() } }
            }
            source.setCancelHandler { close(descriptor) }
            retry.setEventHandler {
                if tree.watchLostRoots() { Task { await changes.change() } }
            }
            retry.schedule(deadline: .now() + 1, repeating: 1)
            source.activate()
            retry.activate()
        }

        /// Ends the watch.
        func stop() {
            source.cancel()
            retry.cancel()
        }
    }

    /// The watched folders by watch number; touched on the watcher's queue alone once it has started.
    private final class InotifyTree: @unchecked Sendable {
        private let descriptor: Int32
        private let folders: WatchedFolders
        private var paths: [Int32: FilePath] = [:]
        private var buffer = [UInt8](repeating: 0, count: 65_536)

        init(descriptor: Int32, folders: WatchedFolders) {
            self.descriptor = descriptor
            self.folders = folders
        }

        /// Watches every folder below the roots; false when the system has no watches left.
        func watchAll() -> Bool { folders.roots.allSatisfy { watch($0) } }

        /// Watches roots that have come back after they were deleted or replaced; true when there was one.
        func watchLostRoots() -> Bool {
            let lost = folders.roots.filter { root in !paths.values.contains(root) && isFolder(root) }
            for root in lost { _ = watch(root) }
            return !lost.isEmpty
        }

        /// Reads what the system has to tell; true when it is a change that counts.
        func readEvents() -> Bool {
            var counts = false
            while true {
                let length = read(descriptor, &buffer, buffer.count)
                guard length > 0 else { return counts }
                var offset = 0
                while offset + MemoryLayout<inotify_event>.size <= length {
                    let event = buffer.withUnsafeBytes {
                        $0.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                    }
                    offset += MemoryLayout<inotify_event>.size
                    let name = String(
                        decoding: buffer[offset..<offset + Int(event.len)].prefix { $0 != 0 }, as: UTF8.self)
                    offset += Int(event.len)
                    if note(event, name: name) { counts = true }
                }
            }
        }

        private func note(_ event: inotify_event, name: String) -> Bool {
            let mask = event.mask
            if mask & UInt32(IN_Q_OVERFLOW) != 0 { return watchAll() || true }
            guard let folder = paths[event.wd] else { return false }
            if mask & UInt32(IN_IGNORED) != 0 {
                paths[event.wd] = nil
                return folders.roots.contains(folder)
            }
            guard !name.isEmpty else {
                guard folders.roots.contains(folder) else { return false }
                if mask & UInt32(IN_MOVE_SELF) != 0 { forget(folder) }
                return true
            }
            guard folders.count(name, in: folder) else { return false }
            let path = folder.appending(name)
            if mask & UInt32(IN_ISDIR) != 0 {
                if mask & UInt32(IN_MOVED_FROM) != 0 { forget(path) }
                if mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0 { _ = watch(path) }
            }
            return true
        }

        /// A folder that moved keeps its watches under a path that is no longer its own.
        private func forget(_ folder: FilePath) {
            for (number, path) in paths where path.starts(with: folder) {
                inotify_rm_watch(descriptor, number)
                paths[number] = nil
            }
        }

        /// Watches `folder` first and then looks inside, so that nothing made in between is missed.
        private func watch(_ folder: FilePath) -> Bool {
            let wanted =
                IN_CREATE | IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE
                | IN_DELETE_SELF | IN_MOVE_SELF
            let number = inotify_add_watch(
                descriptor, folder.string, UInt32(wanted | IN_ONLYDIR | IN_DONT_FOLLOW | IN_EXCL_UNLINK))
            guard number >= 0 else { return errno != ENOSPC && errno != ENOMEM }
            paths[number] = folder
            return FolderListing.names(in: folder).allSatisfy { name in
                let path = folder.appending(name)
                return !folders.count(name, in: folder) || !isFolder(path) || watch(path)
            }
        }

        private func isFolder(_ path: FilePath) -> Bool {
            var facts = stat()
            return lstat(path.string, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
        }
    }
#endif
