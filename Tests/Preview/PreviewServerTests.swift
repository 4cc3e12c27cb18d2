import BriefingModel
import Foundation
import Preview
import TestSupport
import Testing

@Suite struct PreviewServerTests {
    static let page = "<!doctype html><html><body><p>Été à Norvalie</p></body></html>\n"

    func site() throws -> TemporaryFolder {
        try TemporaryFolder([
            "Site/index.html": Self.page, "Site/404.html": "<!doctype html><body>Introuvable</body>",
            "Site/ministers/index.html": "<body>Ministres</body>", "Site/ministers/é à.html": "<body>É</body>",
            "Site/data/corpus.json": "{}", "Site/assets/a.css": "a{}", "secret.txt": "secret",
        ])
    }

    @Test func servesTheBytesOfTheFolderAndAddsTheScriptToPagesOnly() async throws {
        let folder = try site()
        try await withServer(folder) { _, port in
            let page = try await RawResponse.get("/", port: port)
            #expect(page.status == 200)
            #expect(page.headers["content-type"] == "text/html; charset=utf-8")
            let script = try #require(page.text.range(of: "<script src=\"/.briefgen/preview.js\""))
            let end = try #require(page.text.range(of: "</script>\n"))
            #expect(page.text.replacingCharacters(in: script.lowerBound..<end.upperBound, with: "") == Self.page)
            #expect(page.text.hasSuffix("</script>\n</body></html>\n"))
            #expect(try folder.read("Site/index.html") == Self.page)

            let data = try await RawResponse.get("/data/corpus.json", port: port)
            #expect(data.headers["content-type"] == "application/json")
            #expect(data.text == "{}")
            #expect(
                try await RawResponse.get("/assets/a.css", port: port).headers["content-type"]
                    == "text/css; charset=utf-8")
        }
    }

    @Test(arguments: [
        "/ministers/", "/ministers/index.html", "/ministers/%C3%A9%20%C3%A0.html", "/?q=a%2Fb", "/index.html",
    ])
    func findsPages(target: String) async throws {
        try await withServer(try site()) { _, port in
            let answer = try await RawResponse.get(target, port: port)
            #expect(answer.status == 200)
        }
    }

    @Test func leadsFromAFolderToItsIndex() async throws {
        try await withServer(try site()) { _, port in
            let answer = try await RawResponse.get("/ministers", port: port)
            #expect(answer.status == 301)
            #expect(answer.headers["location"] == "/ministers/")
        }
    }

    @Test func answersAnUnknownPathWithTheSitesOwnPage() async throws {
        try await withServer(try site()) { _, port in
            for target in ["/nowhere.html", "/index.html/", "/data/"] {
                let answer = try await RawResponse.get(target, port: port)
                #expect(answer.status == 404, "\(target)")
                #expect(answer.text.contains("Introuvable"), "\(target)")
            }
        }
    }

    @Test func readsFilesAtTheTimeOfTheRequest() async throws {
        let folder = try site()
        try await withServer(folder) { _, port in
            try folder.write("{\"new\": true}", to: "next/data/corpus.json")
            try FileManager.default.moveItem(
                atPath: folder.path.appending("Site").string, toPath: folder.path.appending("old").string)
            #expect(try await RawResponse.get("/data/corpus.json", port: port).status == 503)
            try FileManager.default.moveItem(
                atPath: folder.path.appending("next").string, toPath: folder.path.appending("Site").string)
            #expect(try await RawResponse.get("/data/corpus.json", port: port).text == "{\"new\": true}")
        }
    }

    @Test func answersHeadWithoutABody() async throws {
        try await withServer(try site()) { _, port in
            let full = try await RawResponse.get("/assets/a.css", port: port)
            let head = try await RawResponse.get("/assets/a.css", port: port, method: "HEAD")
            #expect(head.status == 200)
            #expect(head.headers["content-length"] == full.headers["content-length"])
            #expect(head.body.isEmpty)
        }
    }

    @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS"])
    func refusesToChangeAnything(method: String) async throws {
        try await withServer(try site()) { _, port in
            let answer = try await RawResponse.get("/", port: port, method: method)
            #expect(answer.status == 405)
        }
    }

    @Test func sendsALargeFileWhole() async throws {
        let folder = try site()
        let bytes = (0..<500_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
        try folder.write(bytes, to: "Site/static/large.bin")
        try await withServer(folder) { _, port in
            let answer = try await RawResponse.get("/static/large.bin", port: port)
            #expect(answer.body == bytes)
        }
    }

    @Test func takesTheNextFreePort() async throws {
        let folder = try site()
        try await withServer(folder) { _, busy in
            try await withServer(folder, port: busy) { _, port in
                #expect(port > busy)
                let answer = try await RawResponse.get("/", port: port)
                #expect(answer.status == 200)
            }
            #expect(try await RawResponse.get("/", port: busy).status == 200)
        }
    }

    @Test func freesItsPortWhenItStops() async throws {
        let folder = try site()
        // Below the ports that the system gives away by itself, as to other tests.
        let port = try await withServer(folder, port: .random(in: 20_000..<30_000)) { _, port in port }
        // On a busy machine the system lets go of a closed port a moment later.
        var again: UInt16 = 0
        for _ in 0..<100 where again != port {
            again = try await withServer(folder, port: port) { _, port in port }
            if again != port { try await Task.sleep(for: .milliseconds(100)) }
        }
        #expect(again == port)
    }
}
