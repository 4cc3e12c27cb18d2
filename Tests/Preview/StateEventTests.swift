import BriefingModel
import Foundation
import Preview
import TestSupport
import Testing

@Suite struct StateEventTests {
    @Test func tellsThePresentStateAtOnceAndEachNewOneOnce() async throws {
        let folder = try TemporaryFolder(["Site/index.html": "<body></body>"])
        try await withServer(folder, heartbeat: .milliseconds(100)) { server, port in
            let client = try RawClient(port: port)
            try client.write("GET /.briefgen/events HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
            let first = String(
                decoding: try await client.read { $0.contains("\n\n") && $0.contains("data:") }, as: UTF8.self)
            #expect(first.contains("Content-Type: text/event-stream"))
            #expect(first.contains("\"diagnostics\":[],\"edition\":\""))

            let fault = Diagnostic(
                .error, "unknown-key", "« naem » n’est pas une clé",
                at: SourceLocation(file: "ministers/é.md", line: 3, column: 1),
                advice: "did you mean “name”?")
            await server.show(PreviewState(edition: 1, heading: "1 error", diagnostics: [fault]))
            let second = String(decoding: try await client.read { $0.contains("unknown-key") }, as: UTF8.self)
            #expect(second.contains("\"place\":\"ministers/é.md:3:1\""))

            await server.show(PreviewState(edition: 2))
            let third = String(
                decoding: try await client.read { $0.contains("-2\"") && $0.contains(": \n\n") }, as: UTF8.self)
            #expect(third.components(separatedBy: "event: state").count == 2)
            #expect(!third.contains("heading"))
        }
    }

    @Test func marksEachPageWithTheEditionItShows() async throws {
        let folder = try TemporaryFolder(["Site/index.html": "<body></body>"])
        try await withServer(folder) { server, port in
            let before = try await RawResponse.get("/", port: port)
            #expect(before.text.contains("-1\" defer></script>"))
            await server.show(PreviewState(edition: 7))
            let after = try await RawResponse.get("/", port: port)
            #expect(after.text.contains("-7\" defer></script>"))
        }
    }

    @Test func showsAnEmptyPageThatListensWhenThereIsNoSiteYet() async throws {
        try await withServer(try TemporaryFolder(), state: PreviewState(heading: "1 error")) { _, port in
            let answer = try await RawResponse.get("/ministers/", port: port)
            #expect(answer.status == 503)
            #expect(answer.text.contains("/.briefgen/preview.js"))
            #expect(try await RawResponse.get("/.briefgen/preview.js", port: port).text.contains("EventSource"))
        }
    }
}
