import Foundation
import SystemPackage

/// The names in a folder.
enum FolderListing {
    /// The names in `folder`, in no order; none when it cannot be read.
    static func names(in folder: FilePath) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder.string)) ?? []
    }
}
