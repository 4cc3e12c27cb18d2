import FlyingFox
import FlyingSocks
import Foundation
import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A web server for one site folder on this machine alone: bound to 127.0.0.1, it serves the bytes that a build wrote.
///
/// The folder is looked up at each request, so a build may exchange it at any time.
public actor PreviewServer {
    /// How many ports in a row are tried when the wished one is busy.
    public static let portsTried = 100

    private let folder: SiteFolder
    private let board: StateBoard
    private let token = String(UInt64.random(in: .min ... .max), radix: 36)
    private let heartbeat: Duration
    private var port: UInt16?

    /// Makes a server for the site in `folder`, which may be missing until the first build has ended.
    ///
    /// Each open page is written to every `heartbeat`, which frees the connections of pages that are gone.
    public init(folder: FilePath, state: PreviewState = PreviewState(), heartbeat: Duration = .seconds(10)) {
        self.folder = SiteFolder(path: folder)
        board = StateBoard(state)
        self.heartbeat = heartbeat
    }

    /// Tells every open page what the present state is.
    public func show(_ state: PreviewState) async { await board.show(state) }

    /// How many pages listen for states.
    public var openPages: Int { get async { await board.listenerCount } }

    /// Serves until the task is cancelled, on the first free port from `wished` up; 0 lets the system choose.
    ///
    /// - Parameter ready: called once with the port, when connections are accepted.
    /// - Throws: `PreviewError` when no port can be had.
    public func run(
        port wished: UInt16, ready: @escaping @Sendable (UInt16) async -> Void
    ) async throws {
        OpenFileLimit.raise()
        let last = min(Int(wished) + Self.portsTried - 1, Int(UInt16.max))
        for candidate in Int(wished)...max(Int(wished), last) {
            do {
                return try await serve(on: UInt16(candidate), ready: ready)
            } catch SocketError.failed(type: "Bind", errno: EADDRINUSE, message: _) {
                if wished == 0 { break }
            } catch SocketError.failed(type: "Bind", errno: EACCES, message: _) {
                throw PreviewError.portNotAllowed(UInt16(candidate))
            } catch SocketError.failed(type: _, errno: _, let message) {
                throw PreviewError.cannotListen(port: UInt16(candidate), reason: message)
            }
        }
        throw PreviewError.noFreePort(from: wished)
    }

    private func serve(on candidate: UInt16, ready: @escaping @Sendable (UInt16) async -> Void) async throws {
        var wished = candidate
        var announces = true
        while !Task.isCancelled {
            let server = try makeServer(port: wished)
            do {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await server.run() }
                    let first = announces
                    group.addTask {
                        try await server.waitUntilListening(timeout: 120)
                        guard let bound = await self.noteAddress(of: server) else { return }
                        if first { await ready(bound) }
                        try await self.beat()
                    }
                    defer { group.cancelAll() }
                    try await group.next()
                }
            } catch {
                if Task.isCancelled { return }
                // Out of descriptors, or a peer that left while it was accepted: the server ends, and begins anew.
                guard case SocketError.failed(type: "Accept", errno: _, message: _) = error, let port else {
                    throw error
                }
                wished = port
                announces = false
                try? await Task.sleep(for: .milliseconds(100))
            }
        }
    }

    private func makeServer(port: UInt16) throws -> HTTPServer {
        let handler = SiteHandler(folder: folder, board: board, token: token) { [weak self] in
            await self?.port.map { HostNames(port: $0) }
        }
        return HTTPServer(
            address: try .inet(ip4: "127.0.0.1", port: port), timeout: 120, logger: .disabled, handler: handler)
    }

    private func noteAddress(of server: HTTPServer) async -> UInt16? {
        guard case .ip4(_, let bound)? = await server.listeningAddress else { return nil }
        port = bound
        return bound
    }

    private func beat() async throws {
        while true {
            try await Task.sleep(for: heartbeat)
            await board.wake()
        }
    }
}
