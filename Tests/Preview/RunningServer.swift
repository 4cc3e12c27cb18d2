import Preview
import SystemPackage
import TestSupport

/// Runs a server over a temporary site while `body` talks to it.
func withServer<Result: Sendable>(
    _ folder: TemporaryFolder, site: String = "Site", state: PreviewState = PreviewState(edition: 1),
    heartbeat: Duration = .seconds(10), port: UInt16 = 0,
    _ body: @escaping @Sendable (PreviewServer, UInt16) async throws -> Result
) async throws -> Result {
    let server = PreviewServer(folder: folder.path.appending(site), state: state, heartbeat: heartbeat)
    let (ports, announce) = AsyncStream.makeStream(of: UInt16.self)
    return try await withThrowingTaskGroup(of: Result?.self) { group in
        group.addTask {
            try await server.run(port: port) { announce.yield($0) }
            return nil
        }
        group.addTask {
            for await port in ports { return try await body(server, port) }
            throw CancellationError()
        }
        defer { group.cancelAll() }
        while let result = try await group.next() {
            if let result { return result }
        }
        throw CancellationError()
    }
}
