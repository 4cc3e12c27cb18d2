import Foundation
import Testing

/// The development articles, gold answers and checks that stand beside the repository on some machines.
public enum SharedMaterial {
    /// `../shared` seen from the repository, when it is there.
    public static let folder: URL? = {
        let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let candidate = repository.deletingLastPathComponent().appending(path: "shared").standardizedFileURL
        return FileManager.default.fileExists(atPath: candidate.path(percentEncoded: false)) ? candidate : nil
    }()

    /// Whether its absence fails a test instead of skipping it, as CI asks with `BRIEFGEN_REQUIRE_SHARED=1`.
    public static var isRequired: Bool { ProcessInfo.processInfo.environment["BRIEFGEN_REQUIRE_SHARED"] == "1" }

    /// For `@Test(.enabled(if: SharedMaterial.isUsable, SharedMaterial.absence))`.
    public static var isUsable: Bool { folder != nil || isRequired }

    /// What a skipped test says.
    public static let absence: Comment = "needs ../shared, which is not on this machine"
}
