import Foundation
import Preview
import SystemPackage
import TestSupport
import Testing

@Suite struct FolderWatcherTests {
    typealias Method = FolderWatcher.Method

    /// Waits for a change, at most for two minutes: tests that compute keep this one waiting for a thread.
    func sees(_ changes: ChangeSignal, after act: () throws -> Void) async throws -> Bool {
        let seen = await changes.count
        try act()
        return await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                await changes.wait(after: seen)
                return !Task.isCancelled
            }
            group.addTask {
                try? await Task.sleep(for: .seconds(120))
                return false
            }
            defer { group.cancelAll() }
            return await group.next() ?? false
        }
    }

    /// Lets the echoes of an act pass.
    func settle(_ changes: ChangeSignal) async throws {
        var seen = -1
        while await changes.count != seen {
            seen = await changes.count
            try await Task.sleep(for: .milliseconds(150))
        }
    }

    func watching(
        _ folder: TemporaryFolder, roots: [String] = ["corpus"], excluding: [String] = [], _ method: Method,
        _ body: @Sendable (ChangeSignal) async throws -> Void
    ) async throws {
        var watcher = FolderWatcher(
            WatchedFolders(
                roots.map { folder.path.appending($0) }, excluding: excluding.map { folder.path.appending($0) }))
        watcher.interval = .milliseconds(40)
        let changes = ChangeSignal()
        try await watcher.watch(changes, method: method) { used in
            #expect(used == method)
            try await body(changes)
        }
    }

    @Test(arguments: [Method.notification, .polling])
    func seesEveryWayToChangeAFile(method: Method) async throws {
        let folder = try TemporaryFolder(["corpus/articles/a.txt": "a", "corpus/b.md": "b"])
        let manager = FileManager.default
        let root = folder.path.appending("corpus")
        try await watching(folder, method) { changes in
            let acts: [(String, () throws -> Void)] = [
                ("write", { try folder.write("changed", to: "corpus/articles/a.txt") }),
                ("create", { try folder.write("new", to: "corpus/c.md") }),
                (
                    "rename over",
                    {
                        try folder.write("saved", to: "corpus/.b.md.swp")
                        rename(root.appending(".b.md.swp").string, root.appending("b.md").string)
                    }
                ),
                (
                    "append",
                    {
                        let file = try FileDescriptor.open(root.appending("b.md"), .writeOnly, options: .append)
                        _ = try file.writeAll("more".utf8)
                        try file.close()
                    }
                ),
                ("permissions", { chmod(root.appending("c.md").string, 0o600) }),
                ("delete", { try manager.removeItem(atPath: root.appending("c.md").string) }),
                ("new folders", { try folder.write("x", to: "corpus/articles/2022/10/x.txt") }),
                ("in a new folder", { try folder.write("y", to: "corpus/articles/2022/10/y.txt") }),
                (
                    "move a folder",
                    {
                        rename(root.appending("articles/2022").string, root.appending("articles/2023").string)
                    }
                ),
                ("in a moved folder", { try folder.write("z", to: "corpus/articles/2023/10/z.txt") }),
                ("delete a folder", { try manager.removeItem(atPath: root.appending("articles/2023").string) }),
            ]
            for (name, act) in acts {
                #expect(try await sees(changes, after: act), "\(name)")
                try await settle(changes)
            }
        }
    }

    @Test(arguments: [Method.notification, .polling])
    func takesNoNoticeOfWhatIsNoInput(method: Method) async throws {
        let folder = try TemporaryFolder(["corpus/a.txt": "a", "corpus/Site/index.html": "", "corpus/.git/HEAD": ""])
        try await watching(folder, excluding: ["corpus/Site"], method) { changes in
            try folder.write("page", to: "corpus/Site/index.html")
            try folder.write("page", to: "corpus/Site/new/index.html")
            try folder.write("ref", to: "corpus/.git/HEAD")
            try folder.write("swap", to: "corpus/.a.txt.swp")
            try folder.write("backup", to: "corpus/a.txt~")
            try folder.write("lock", to: "corpus/#a.txt#")
            _ = try folder.read("corpus/a.txt")
            try await Task.sleep(for: .milliseconds(400))
            #expect(await changes.count == 0)
            #expect(try await sees(changes) { try folder.write("now", to: "corpus/a.txt") })
        }
    }

    @Test(arguments: [Method.notification, .polling])
    func findsAFolderAgainThatWasReplaced(method: Method) async throws {
        let folder = try TemporaryFolder(["corpus/a.txt": "a", "templates/minister.md": "x"])
        try await watching(folder, roots: ["corpus", "templates"], method) { changes in
            let path = folder.path.appending("templates").string
            #expect(try await sees(changes) { try FileManager.default.removeItem(atPath: path) })
            try await settle(changes)
            #expect(try await sees(changes) { try folder.write("y", to: "templates/minister.md") })
            try await settle(changes)
            #expect(try await sees(changes) { try folder.write("z", to: "templates/minister.md") })
            try await settle(changes)
            #expect(try await sees(changes) { rename(path, path + ".old") })
            try await settle(changes)
            #expect(try await sees(changes) { rename(path + ".old", path) })
            try await settle(changes)
            #expect(try await sees(changes) { try folder.write("again", to: "templates/minister.md") })
        }
    }
}
