import Foundation
import SystemPackage
import Templating
import TestSupport
import Testing

@testable import Website

/// Builds that are killed in the middle, each in a process of its own.
@Suite struct KilledBuildTests {
    /// Two versions of a site that share some pages, change some, and have some alone.
    static func texts(of version: Int) -> [(name: String, text: String)] {
        (0..<60).map { number in
            switch number % 3 {
            case 0: ("shared\(number)", "the same")
            case 1: ("changed\(number)", String(repeating: "version \(version) ", count: 50))
            default: ("only\(version)-\(number)", "version \(version)")
            }
        }
    }

    /// The files of the site in `folder`, the manifest included, foreign ones not.
    static func files(in folder: TemporaryFolder) throws -> [String: String] {
        var contents: [String: String] = [:]
        for file in folder.files() where file.hasPrefix("Site/") && !file.hasPrefix("Site/foreign/") {
            contents[file] = try folder.read(file)
        }
        return contents
    }

    @Test func leaveTheOldOrTheNewSiteWholeAtFiftyMomentsAndMore() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path.appending("Site")
        let site = try SmallSite()
        var versions: [[String: String]] = []
        for version in 0...1 {
            _ = try await site.build(Self.texts(of: version), into: path)
            versions.append(try Self.files(in: folder))
        }
        try folder.write("mine", to: "Site/foreign/file.txt")
        let foreign = try Stat(path.appending("foreign/file.txt"), followTargetSymlink: false)
        let clock = ContinuousClock()
        let wholeBuild = try await clock.measure { _ = try await site.build(Self.texts(of: 0), into: path) }
        var span = max(1000, Int(wholeBuild / .microseconds(1)))
        var current = 0
        var survivals = [0, 0]
        var attempt = 0
        // Ten moments a round, spread over the time that a build takes while the machine is as busy as it is now.
        while attempt < 50 || survivals.contains(0) {
            let next = 1 - current
            let microseconds = span * (attempt % 10) / 9
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [
                    path = path.string as String, templates = site.folder.path.string as String, next = next as Int,
                    microseconds = microseconds as Int
                ] in
                let builder = SiteBuilder(templates: try TemplateSet(overridesIn: FilePath(templates)), jobs: 2)
                let content = SmallSite.content(KilledBuildTests.texts(of: next))
                let killer = Thread {
                    usleep(UInt32(microseconds))
                    kill(getpid(), SIGKILL)
                }
                killer.start()
                _ = try await builder.build(content, into: FilePath(path))
                kill(getpid(), SIGKILL)
            }
            let found = try Self.files(in: folder)
            let version = try #require(
                versions.firstIndex(of: found), "neither version is whole after attempt \(attempt)")
            survivals[version == current ? 0 : 1] += 1
            if attempt % 10 == 9, version == current { span *= 2 }
            if attempt % 10 == 4, version != current { span /= 2 }
            current = version
            attempt += 1
            #expect(try folder.read("Site/foreign/file.txt") == "mine")
            #expect(try Stat(path.appending("foreign/file.txt"), followTargetSymlink: false).inode == foreign.inode)
        }
        _ = try await site.build(Self.texts(of: 0), into: path)
        _ = try await site.build(Self.texts(of: 1), into: path)
        #expect(try Self.files(in: folder) == versions[1])
        #expect(try folder.read("Site/foreign/file.txt") == "mine")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path.string) == ["Site"])
    }
}
