import Foundation
import Preview
import TestSupport
import Testing

@Suite(.serialized) struct HeldConnectionTests {
    func site() throws -> TemporaryFolder { try TemporaryFolder(["Site/index.html": "<body>Accueil</body>"]) }

    @Test func answersWhileAThousandSilentConnectionsAreHeld() async throws {
        try await withServer(try site()) { _, port in
            let held = try (0..<1000).map { number in
                let client = try RawClient(port: port)
                if number.isMultiple(of: 2) { try client.write("GET / HTTP/1.1\r\nHost: ") }
                return client
            }
            #expect(try await RawResponse.get("/", port: port).status == 200)
            try held[1].write("GET / HTTP/1.1\r\nHost: localhost:\(port)\r\nConnection: close\r\n\r\n")
            #expect(RawResponse(try await held[1].read()).status == 200)
        }
    }

    @Test func tellsAThousandListeningPagesOfANewState() async throws {
        try await withServer(try site(), heartbeat: .milliseconds(200)) { server, port in
            var held = try (0..<1000).map { _ in
                let client = try RawClient(port: port)
                try client.write("GET /.briefgen/events HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
                return client
            }
            for client in held { _ = try await client.read { $0.contains("-1\"") } }
            await server.show(PreviewState(edition: 2))
            for client in held { _ = try await client.read { $0.contains("-2\"") } }
            #expect(await server.openPages == 1000)
            held = []
            while await server.openPages > 0 { try await Task.sleep(for: .milliseconds(50)) }
            #expect(try await RawResponse.get("/", port: port).status == 200)
        }
    }
}
