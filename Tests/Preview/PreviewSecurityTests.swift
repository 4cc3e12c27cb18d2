import Foundation
import Preview
import TestSupport
import Testing

@Suite struct PreviewSecurityTests {
    func site() throws -> TemporaryFolder {
        let folder = try TemporaryFolder([
            "Site/index.html": "<body>Accueil</body>", "Site/a/b.html": "<body>B</body>",
            "secret.txt": "SECRET", "Site-private/x.txt": "SECRET",
        ])
        let manager = FileManager.default
        func link(_ name: String, to target: String) throws {
            try manager.createSymbolicLink(
                atPath: folder.path.appending("Site").appending(name).string, withDestinationPath: target)
        }
        try link("out.txt", to: "../secret.txt")
        try link("absolute.txt", to: folder.path.appending("secret.txt").string)
        try link("parent", to: "..")
        try link("sibling", to: "../Site-private")
        try link("loop", to: "loop")
        try link("inside.html", to: "a/b.html")
        try link("etc", to: "/etc")
        mkfifo(folder.path.appending("Site/pipe").string, 0o600)
        return folder
    }

    @Test(arguments: [
        "/../secret.txt", "/a/../../secret.txt", "/%2e%2e/secret.txt", "/%2E%2E%2Fsecret.txt", "/..%2fsecret.txt",
        "/a/%2e%2e/%2e%2e/secret.txt", "/..%5csecret.txt", "/%252e%252e/secret.txt", "//etc/passwd", "/%2fetc/passwd",
        "/index.html%00.txt", "/%00", "/.%00./secret.txt", "/%c0%ae%c0%ae/secret.txt", "/%zz", "/%", "/a//b.html",
        "/./index.html", "/out.txt", "/absolute.txt", "/parent/secret.txt", "/sibling/x.txt", "/etc/passwd", "/loop",
        "/pipe", "secret.txt", "*", "http://127.0.0.1/../secret.txt", "/a/b.html/../../../secret.txt", "/~root",
        "/.../secret.txt", "/..", "/a/..",
    ])
    func servesNothingFromOutsideTheFolder(target: String) async throws {
        try await withServer(try site()) { _, port in
            let answer = try await RawResponse.get(target, port: port)
            #expect([400, 404].contains(answer.status), "\(target) gave \(answer.status)")
            #expect(!answer.text.contains("SECRET") && !answer.text.contains("root:"), "\(target)")
        }
    }

    @Test func followsALinkThatStaysInside() async throws {
        try await withServer(try site()) { _, port in
            let answer = try await RawResponse.get("/inside.html", port: port)
            #expect(answer.text.contains("B"))
        }
    }

    @Test func neverRedirectsToAnotherHost() async throws {
        try await withServer(try site()) { _, port in
            for target in ["//a", "//example.org/a", "/%2f%2fexample.org/", "/\\example.org"] {
                let answer = try await RawResponse.get(target, port: port)
                #expect(answer.headers["location"] == nil, "\(target)")
            }
        }
    }

    @Test func answersOnlyItsOwnHostNames() async throws {
        try await withServer(try site()) { _, port in
            for host in ["localhost:\(port)", "LocalHost:\(port)", "127.0.0.1:\(port)", "[::1]:\(port)"] {
                #expect(try await RawResponse.get("/", port: port, host: host).status == 200, "\(host)")
            }
            for host in [
                "example.org", "example.org:\(port)", "localhost", "localhost:1", "127.0.0.1",
                "127.0.0.1.nip.io:\(port)",
                "localhost.:\(port)", "user@localhost:\(port)", "0.0.0.0:\(port)", "",
            ] {
                let answer = try await RawResponse.get("/", port: port, host: host)
                #expect(answer.status == 421, "\(host)")
                #expect(!answer.text.contains("Accueil"), "\(host)")
            }
            let bare = try RawClient(port: port)
            try bare.write("GET / HTTP/1.0\r\n\r\n")
            #expect(RawResponse(try await bare.read()).status == 421)
        }
    }

    @Test func listensOnThisMachineAlone() async throws {
        try await withServer(try site()) { _, port in
            _ = try RawClient(port: port)
            // 127.0.0.2 is this machine too, and answers only for servers that listen on every address.
            let failure = #expect(throws: RawClient.Failure.self) { try RawClient(port: port, address: 0x7F00_0002) }
            #expect(failure?.number == ECONNREFUSED)
        }
    }
}
