import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import Website

@Suite struct OutputFolderTests {
    private let root: TemporaryFolder
    private let site: SmallSite

    init() throws {
        root = try TemporaryFolder()
        site = try SmallSite()
    }

    private var folder: FilePath { root.path.appending("Site") }

    private func build(_ texts: [(name: String, text: String)]) async throws -> SiteReport {
        try await site.build(texts, into: folder)
    }

    private func status(_ path: String) throws -> Stat {
        try Stat(folder.pushing(FilePath(path)), followTargetSymlink: false)
    }

    @Test func writesASiteIntoAFolderThatDoesNotExist() async throws {
        let report = try await site.build([("a", "x"), ("b", "y")], into: root.path.appending("deep/er/Site"))
        #expect(
            root.files() == [
                "deep/er/Site/.briefgen-manifest", "deep/er/Site/assets/own.css", "deep/er/Site/pages/a.html",
                "deep/er/Site/pages/a.md", "deep/er/Site/pages/b.html", "deep/er/Site/pages/b.md",
            ])
        #expect(try root.read("deep/er/Site/pages/a.html") == "<p>x</p>\n")
        #expect(report.pages == 2)
        #expect(report.counts == [5, 0, 0, 0])
    }

    @Test func listsWhatItWroteAsXxh64sumDoes() async throws {
        _ = try await build([("a", "x")])
        let manifest = try root.read("Site/.briefgen-manifest")
        let lines = manifest.split(separator: "\n").dropFirst()
        #expect(lines.map { $0.dropFirst(18) } == ["assets/own.css", "pages/a.html", "pages/a.md"])
        #expect(lines.allSatisfy { $0.prefix(16).allSatisfy(\.isHexDigit) && $0.dropFirst(16).hasPrefix("  ") })
    }

    @Test func leavesUnchangedFilesAndRemovesWhatIsNoLongerMade() async throws {
        _ = try await build([("a", "x"), ("b", "y"), ("c", "z")])
        let before = try status("pages/a.html")
        let report = try await build([("a", "x"), ("b", "other")])
        let after = try status("pages/a.html")
        #expect(after.inode == before.inode)
        #expect(after.st_mtim.tv_nsec == before.st_mtim.tv_nsec && after.st_mtim.tv_sec == before.st_mtim.tv_sec)
        #expect(try root.read("Site/pages/b.html") == "<p>other</p>\n")
        #expect(report.counts == [2, 3, 2, 0])
        #expect(!root.files().contains { $0.contains("pages/c") })
        #expect(try FileManager.default.contentsOfDirectory(atPath: root.path.string) == ["Site"])
    }

    @Test func leavesTheFolderItselfAloneWhenNothingChanges() async throws {
        _ = try await build([("a", "x")])
        let before = try status(".")
        let report = try await build([("a", "x")])
        #expect(try status(".").inode == before.inode)
        #expect(report.counts == [0, 3, 0, 0])
        #expect(try FileManager.default.contentsOfDirectory(atPath: root.path.string) == ["Site"])
    }

    @Test func doesNotTrustAFileThatSomebodyChanged() async throws {
        _ = try await build([("a", "x")])
        try root.write("<p>y</p>\n", to: "Site/pages/a.html")
        let report = try await build([("a", "x")])
        #expect(try root.read("Site/pages/a.html") == "<p>x</p>\n")
        #expect(report.written == 1)
    }

    @Test func carriesForeignFilesOverUntouched() async throws {
        _ = try await build([("a", "x"), ("b", "y")])
        try root.write("mine", to: "Site/CNAME")
        try root.write("mine", to: "Site/pages/own notes/œ.txt")
        try root.write("#!/bin/sh", to: "Site/.git/hooks/run")
        let manager = FileManager.default
        try manager.createSymbolicLink(atPath: folder.appending("latest").string, withDestinationPath: "nowhere")
        try manager.createDirectory(atPath: folder.appending("empty").string, withIntermediateDirectories: false)
        try manager.setAttributes(
            [.posixPermissions: 0o500, .modificationDate: Date(timeIntervalSince1970: 1000)],
            ofItemAtPath: folder.appending("empty").string)
        let paths = ["CNAME", "pages/own notes/œ.txt", ".git/hooks/run", "latest"]
        let before = try paths.map { try status($0) }
        for text in ["y", "z"] {
            let report = try await build([("a", text)])
            #expect(report.foreign == 4)
        }
        let after = try paths.map { try status($0) }
        #expect(after.map(\.inode) == before.map(\.inode))
        #expect(after.map(\.st_mtim.tv_sec) == before.map(\.st_mtim.tv_sec))
        #expect(try root.read("Site/pages/own notes/œ.txt") == "mine")
        let empty = try status("empty")
        #expect(empty.permissions.rawValue == 0o500)
        #expect(empty.st_mtim.tv_sec == 1000)
        #expect(try manager.contentsOfDirectory(atPath: root.path.string) == ["Site"])
    }

    @Test func carriesFilesOverWhoseNamesAreNoUTF8() async throws {
        _ = try await build([("a", "x")])
        let name: [CChar] = [0x65, -23, 0]  // « é » in Latin-1
        let path = name.withUnsafeBufferPointer { FilePath(platformString: Array($0)) }
        let file = try FileDescriptor.open(
            folder.pushing(path), .writeOnly, options: .create, permissions: .ownerReadWrite)
        try file.close()
        #expect(try await build([("a", "y")]).foreign == 1)
        #expect(try Stat(folder.pushing(path), followTargetSymlink: false).type == .regular)
    }

    @Test func keepsAForeignFileWhereOneOfTheSiteShouldStand() async throws {
        _ = try await build([("a", "x")])
        try root.write("mine", to: "Site/pages/b.html")
        let report = try await build([("a", "x"), ("b", "y")])
        #expect(try root.read("Site/pages/b.html") == "mine")
        #expect(try root.read("Site/pages/b.md") == "y\n")
        #expect(report.diagnostics.map(\.identifier) == ["foreign-file-kept"])
        #expect(report.diagnostics.first?.location?.file == folder.appending("pages/b.html").string)
        #expect(try !root.read("Site/.briefgen-manifest").contains("pages/b.html"))
        _ = try await build([("a", "x")])
        #expect(try root.read("Site/pages/b.html") == "mine")
    }

    @Test(arguments: [["Site/pages"], ["Site/assets/own.css/note.txt"]])
    func refusesASiteThatNeedsThePlaceOfAForeignFile(_ paths: [String]) async throws {
        try root.write("", to: "Site/.briefgen-manifest")
        for path in paths { try root.write("mine", to: path) }
        let before = root.files()
        await #expect(throws: SiteError.self) { try await build([("a", "x")]) }
        #expect(root.files() == before)
    }

    @Test func refusesAFolderThatHoldsOtherThings() async throws {
        try root.write("mine", to: "Site/thesis.txt")
        await #expect(throws: SiteError.output(.notOurs(path: folder, example: "thesis.txt"))) {
            try await build([("a", "x")])
        }
        #expect(root.files() == ["Site/thesis.txt"])
        try root.write("", to: "Site/.briefgen-manifest")
        #expect(try await build([("a", "x")]).foreign == 1)
        #expect(try root.read("Site/thesis.txt") == "mine")
    }

    @Test func usesAnEmptyFolder() async throws {
        try FileManager.default.createDirectory(atPath: folder.string, withIntermediateDirectories: true)
        #expect(try await build([("a", "x")]).written == 3)
        #expect(try FileManager.default.contentsOfDirectory(atPath: root.path.string) == ["Site"])
    }

    @Test func refusesAFileAndALinkToNowhere() async throws {
        try root.write("mine", to: "Site")
        await #expect(throws: SiteError.output(.notAFolder(path: folder))) { try await build([("a", "x")]) }
        #expect(try root.read("Site") == "mine")
        let link = root.path.appending("link")
        try FileManager.default.createSymbolicLink(atPath: link.string, withDestinationPath: "nowhere")
        await #expect(throws: SiteError.output(.notAFolder(path: link))) {
            try await site.build([("a", "x")], into: link)
        }
    }

    @Test func writesWhereASymbolicLinkPoints() async throws {
        try FileManager.default.createDirectory(
            atPath: root.path.appending("real/public").string, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: folder.string, withDestinationPath: "real/public")
        for text in ["x", "y"] { _ = try await build([("a", text)]) }
        #expect(try Stat(folder, followTargetSymlink: false).type == .symbolicLink)
        #expect(try root.read("real/public/pages/a.html") == "<p>y</p>\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: root.path.appending("real").string) == ["public"])
    }

    @Test func namesTheLineOfADamagedManifest() async throws {
        try root.write("# x\n0123\n", to: "Site/.briefgen-manifest")
        let path = folder.appending(".briefgen-manifest")
        await #expect(throws: SiteError.output(.damagedManifest(path: path, line: 2))) {
            try await build([("a", "x")])
        }
    }

    @Test func letsOneBuildWorkAtATime() async throws {
        do {
            let staging = try SiteStaging(at: folder)
            await #expect(throws: SiteError.output(.busy(path: folder))) { try await build([("a", "x")]) }
            staging.abandon()
        }
        #expect(try await build([("a", "x")]).written == 3)
    }

    @Test func clearsWhatAKilledBuildLeft() async throws {
        _ = try await build([("a", "x")])
        // Killed while it staged: no manifest yet.
        try root.write("half", to: "Site/../.Site.briefgen-new/pages/a.html")
        try root.write("", to: ".Site.briefgen-lock")
        _ = try await build([("a", "y")])
        #expect(try FileManager.default.contentsOfDirectory(atPath: root.path.string) == ["Site"])
        // Killed when it had staged all, but not yet the list of it.
        try root.write("", to: ".Site.briefgen-new/.briefgen-manifest-unfinished")
        try root.write("half", to: ".Site.briefgen-new/pages/new.html")
        #expect(try await build([("a", "y")]).counts == [0, 3, 0, 0])
        #expect(try FileManager.default.contentsOfDirectory(atPath: root.path.string) == ["Site"])
        // Killed while it removed the former site, before a foreign file could be moved out of it.
        try root.write("0000000000000000  old.html\n", to: ".Site.briefgen-new/.briefgen-manifest")
        try root.write("ours", to: ".Site.briefgen-new/old.html")
        try root.write("mine", to: ".Site.briefgen-new/notes/mine.txt")
        try root.write("older", to: ".Site.briefgen-new/pages/a.html")
        let report = try await build([("a", "z")])
        #expect(report.foreign == 1)
        #expect(try root.read("Site/notes/mine.txt") == "mine")
        #expect(try root.read("Site/pages/a.html") == "<p>z</p>\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: root.path.string) == ["Site"])
        // Killed between the two steps of a system that cannot exchange folders.
        try FileManager.default.moveItem(
            atPath: folder.string, toPath: root.path.appending(".Site.briefgen-old").string)
        #expect(try await build([("a", "z")]).unchanged == 3)
        #expect(try root.read("Site/notes/mine.txt") == "mine")
        #expect(try FileManager.default.contentsOfDirectory(atPath: root.path.string) == ["Site"])
    }

    @Test func exchangesByNameWhereFoldersCannotBeExchanged() async throws {
        _ = try await build([("a", "x")])
        try root.write("mine", to: "Site/CNAME")
        let staging = try SiteStaging(at: folder)
        let bytes = Array("new".utf8)
        let file = try bytes.withUnsafeBytes { try staging.write($0, to: "pages/a.html") }
        let published = try staging.publish([file], exchanging: false)
        try staging.removeReplaced(by: published)
        #expect(published.written == 1 && published.removed == 2 && published.foreign == 1)
        #expect(
            root.files().filter { !$0.contains("briefgen-lock") } == [
                "Site/.briefgen-manifest", "Site/CNAME", "Site/pages/a.html",
            ])
    }

    @Test func movesAForeignFileThatAppearsDuringTheBuild() async throws {
        _ = try await build([("a", "x")])
        let staging = try SiteStaging(at: folder)
        let bytes = Array("new".utf8)
        let file = try bytes.withUnsafeBytes { try staging.write($0, to: "pages/a.html") }
        try root.write("mine", to: "Site/late.txt")
        try staging.removeReplaced(
            by: staging.publish([file]) { try? root.write("mine", to: "Site/pages/later.txt") })
        #expect(try root.read("Site/late.txt") == "mine")
        #expect(try root.read("Site/pages/later.txt") == "mine")
    }

    @Test func leavesTheFormerSiteWholeWhenAFileCannotBeWritten() async throws {
        _ = try await build([("a", "x")])
        let before = root.files()
        let name = String(repeating: "n", count: 300)
        let error = await #expect(throws: SiteError.self) { try await build([("a", "y"), (name, "z")]) }
        let path = folder.appending("pages").appending(name + ".html")
        #expect(error == .output(.system(path: path, .fileNameTooLong)))
        #expect(error?.diagnostic.location?.file == path.string)
        #expect(root.files() == before)
        #expect(try root.read("Site/pages/a.html") == "<p>x</p>\n")
    }

    @Test func refusesPlacesThatCannotBeExchanged() async throws {
        await #expect(throws: SiteError.output(.fileSystemBoundary(path: "/"))) {
            try await site.build([("a", "x")], into: "/")
        }
        await #expect(throws: SiteError.self) { try await site.build([("a", "x")], into: "/dev/null/Site") }
    }
}
