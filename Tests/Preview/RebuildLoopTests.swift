import Foundation
import Preview
import TestSupport
import Testing

/// Copies a file, slowly, and counts.
actor SlowBuilder {
    private(set) var builds = 0
    private(set) var running = 0
    private(set) var mostRunning = 0
    private(set) var built = ""
    private let folder: TemporaryFolder

    init(_ folder: TemporaryFolder) { self.folder = folder }

    func build(lasting duration: Duration) async {
        running += 1
        mostRunning = max(mostRunning, running)
        let text = (try? folder.read("corpus/a.txt")) ?? ""
        try? await Task.sleep(for: duration)
        built = text
        builds += 1
        running -= 1
    }
}

@Suite struct RebuildLoopTests {
    /// Runs a loop over a watched folder while `body` edits it.
    func rebuilding(
        _ folder: TemporaryFolder, lasting duration: Duration, _ body: @Sendable (SlowBuilder) async throws -> Void
    ) async throws {
        let builder = SlowBuilder(folder)
        let changes = ChangeSignal()
        let watcher = FolderWatcher(WatchedFolders([folder.path.appending("corpus")]))
        try await watcher.watch(changes, method: watcher.bestMethod) { _ in
            let loop = RebuildLoop(changes: changes) { await builder.build(lasting: duration) }
            let task = Task { await loop.run() }
            try await body(builder)
            task.cancel()
            await task.value
        }
    }

    @Test func buildsTheLastStateOfTwoHundredSavesOneAtATime() async throws {
        let folder = try TemporaryFolder(["corpus/a.txt": "0"])
        try await rebuilding(folder, lasting: .milliseconds(20)) { builder in
            for number in 1...200 {
                try folder.write("\(number)", to: "corpus/a.txt")
                if number.isMultiple(of: 7) { try await Task.sleep(for: .milliseconds(5)) }
            }
            while await builder.built != "200" { try await Task.sleep(for: .milliseconds(10)) }
            #expect(await builder.mostRunning == 1)
            #expect(await builder.builds < 100)
        }
    }

    @Test func buildsAgainWhenTheInputChangesDuringABuild() async throws {
        let folder = try TemporaryFolder(["corpus/a.txt": "first"])
        try await rebuilding(folder, lasting: .milliseconds(300)) { builder in
            while await builder.running == 0 { try await Task.sleep(for: .milliseconds(5)) }
            try folder.write("second", to: "corpus/a.txt")
            while await builder.built != "second" { try await Task.sleep(for: .milliseconds(10)) }
            #expect(await builder.builds == 2)
        }
    }

    @Test func restsWhenNothingChanges() async throws {
        let folder = try TemporaryFolder(["corpus/a.txt": "first"])
        try await rebuilding(folder, lasting: .zero) { builder in
            while await builder.builds == 0 { try await Task.sleep(for: .milliseconds(5)) }
            try await Task.sleep(for: .milliseconds(500))
            // A corpus written a moment ago may be built once more.
            let settled = await builder.builds
            #expect(settled <= 2)
            try await Task.sleep(for: .milliseconds(500))
            #expect(await builder.builds == settled)
        }
    }
}
