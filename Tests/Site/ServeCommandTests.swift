import Foundation
import TestSupport
import Testing

/// `serve`: the preview and the rebuilding, with the program itself.
@Suite(.serialized) struct ServeCommandTests {
    func fetch(_ path: String, _ port: UInt16) async throws -> String {
        try await RawResponse.get("/" + path, port: port).text
    }

    /// The text of every file below `name`, by path.
    func contents(of name: String, in folder: TemporaryFolder) throws -> [String: String] {
        var files: [String: String] = [:]
        for path in folder.files() where path.hasPrefix(name + "/") {
            files[String(path.dropFirst(name.count + 1))] = try folder.read(path)
        }
        return files
    }

    @Test func showsAnEditAndTheBytesThatBuildWrites() async throws {
        let folder = try TemporaryFolder(SmallCorpus.files(under: "corpus"))
        let page = "corpus/ministers/anneke-verhulst.md"
        let outcome = try await BriefgenProgram.serve(["corpus", "-o", "Site", "--port", "0"], in: folder.path) {
            program in
            let port = try await program.port()
            let before = try await fetch("ministers/anneke-verhulst.html", port)
            #expect(before.contains("Chargée du dossier"))
            try folder.write(try folder.read(page).replacing("Chargée", with: "Responsable"), to: page)
            _ = try await program.line(with: "rebuilt:")
            let after = try await fetch("ministers/anneke-verhulst.html", port)
            #expect(after.contains("Responsable du dossier"))
            #expect(!(try folder.read("Site/ministers/anneke-verhulst.html")).contains("preview.js"))
        }
        #expect(outcome.status == 0)
        #expect(outcome.messages.hasSuffix("stopped"), "\(outcome.messages)")
        _ = try await BriefgenProgram.run(["build", "corpus", "-o", "fresh"], in: folder.path)
        #expect(try contents(of: "Site", in: folder) == contents(of: "fresh", in: folder))
    }

    @Test func endsTwoHundredSavesWithTheBytesOfAFreshBuild() async throws {
        let folder = try TemporaryFolder(SmallCorpus.files(under: "corpus"))
        let page = "corpus/systems/garance.md"
        let original = try folder.read(page)
        _ = try await BriefgenProgram.serve(["corpus", "-o", "Site", "--port", "0"], in: folder.path) { program in
            _ = try await program.port()
            for number in 1...200 {
                // As editors do it: the new text beside the old file, then in its place.
                try folder.write(original + "\nVersion \(number).\n", to: "corpus/systems/.garance.md.swp")
                rename(
                    folder.path.appending("corpus/systems/.garance.md.swp").string, folder.path.appending(page).string)
                if number.isMultiple(of: 9) { try await Task.sleep(for: .milliseconds(20)) }
            }
            while !(try folder.read("Site/systems/garance.html")).contains("Version 200") {
                try await Task.sleep(for: .milliseconds(20))
            }
            _ = try await program.line(with: "rebuilt:")
        }
        _ = try await BriefgenProgram.run(["build", "corpus", "-o", "fresh"], in: folder.path)
        #expect(try contents(of: "Site", in: folder) == contents(of: "fresh", in: folder))
    }

    @Test func showsErrorsUntilTheyAreMended() async throws {
        let folder = try TemporaryFolder(SmallCorpus.files(under: "corpus"))
        let page = "corpus/meetings/2031-05-12-defense-gand.md"
        let sound = try folder.read(page)
        _ = try await BriefgenProgram.serve(["corpus", "-o", "Site", "--port", "0"], in: folder.path) { program in
            let port = try await program.port()
            func state() async throws -> String {
                let client = try RawClient(port: port)
                try client.write("GET /.briefgen/events HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
                return String(
                    decoding: try await client.read { $0.contains("data: ") && $0.contains("}\n\n") }, as: UTF8.self)
            }
            #expect(try await !state().contains("heading"))
            try folder.write(sound.replacing("kind: defence-ministers", with: "kind: defense-ministers"), to: page)
            _ = try await program.line(with: "1 error")
            let broken = try await state()
            #expect(broken.contains("\"heading\":\"briefgen: 1 error\""), "\(broken)")
            #expect(broken.contains("meetings/2031-05-12-defense-gand.md:3:7"), "\(broken)")
            try folder.write(sound, to: page)
            _ = try await program.line(with: "0 errors")
            #expect(try await !state().contains("heading"))
        }
    }

    @Test func rebuildsWhenATemplateChanges() async throws {
        var files = SmallCorpus.files(under: "corpus")
        files["templates/briefgen.css"] = "body { color: black }\n"
        let folder = try TemporaryFolder(files)
        _ = try await BriefgenProgram.serve(
            ["corpus", "-o", "Site", "--port", "0", "--templates", "templates"], in: folder.path
        ) { program in
            let port = try await program.port()
            try folder.write("body { color: navy }\n", to: "templates/briefgen.css")
            _ = try await program.line(with: "rebuilt:")
            // The first rebuild may have read the file between its emptying and its filling; the last state wins.
            var served = try await fetch("assets/briefgen.css", port)
            for _ in 0..<100 where !served.hasPrefix("body { color: navy }\n") {
                try await Task.sleep(for: .milliseconds(100))
                served = try await fetch("assets/briefgen.css", port)
            }
            #expect(served.hasPrefix("body { color: navy }\n"), "\(served)")
        }
    }

    @Test func opensTheAddressInTheBrowserWhenAsked() async throws {
        let folder = try TemporaryFolder(SmallCorpus.files(under: "corpus"))
        #if os(macOS)
            let opener = "programs/open"
        #else
            let opener = "programs/xdg-open"
        #endif
        try folder.write("#!/bin/sh\necho \"$@\" > '\(folder.path)/opened'\n", to: opener)
        chmod(folder.path.appending(opener).string, 0o755)
        let path = folder.path.appending("programs").string + ":/usr/bin:/bin"
        for (arguments, isOpened) in [([], false), (["--open"], true)] {
            _ = try await BriefgenProgram.serve(
                ["corpus", "--port", "0"] + arguments, in: folder.path, environment: ["PATH": path]
            ) { program in
                let port = try await program.port()
                guard isOpened else { return }
                while (try? folder.read("opened"))?.hasSuffix("\n") != true {
                    try await Task.sleep(for: .milliseconds(20))
                }
                #expect(try folder.read("opened") == "http://127.0.0.1:\(port)/\n")
            }
            #expect(folder.files().contains("opened") == isOpened)
        }
    }

    @Test func saysWhichAddressToOpenWhereThereIsNoBrowser() async throws {
        let folder = try TemporaryFolder(SmallCorpus.files(under: "corpus"))
        _ = try await BriefgenProgram.serve(
            ["corpus", "--port", "0", "--open"], in: folder.path, environment: ["PATH": folder.path.string]
        ) { program in
            let port = try await program.port()
            let line = try await program.line(with: "no browser")
            #expect(line.contains("open http://127.0.0.1:\(port)/ in yours"), "\(line)")
        }
    }

    @Test func doesNotTakeItsOwnSiteForAChange() async throws {
        let folder = try TemporaryFolder(SmallCorpus.files(under: "."))
        let outcome = try await BriefgenProgram.serve([".", "--port", "0"], in: folder.path) { program in
            _ = try await program.port()
            try await Task.sleep(for: .seconds(1))
        }
        #expect(!outcome.messages.contains("rebuilt:"), "\(outcome.messages)")
    }

    @Test func endsAtOnceWithOneSentenceWhenThereIsNothingToServe() async throws {
        let folder = try TemporaryFolder(["mine/a.txt": "à moi", "corpus/a.txt": "Un article, une phrase.\n"])
        let missing = try await BriefgenProgram.run(["serve", "nulle-part"], in: folder.path)
        #expect(missing.status == 1)
        #expect(missing.messages.contains("briefgen init nulle-part"))
        let refused = try await BriefgenProgram.run(["serve", "corpus", "-o", "mine"], in: folder.path)
        #expect(refused.status == 1)
        #expect(refused.messages.contains("[output-not-ours]"))
        #expect(try folder.read("mine/a.txt") == "à moi")
    }
}
