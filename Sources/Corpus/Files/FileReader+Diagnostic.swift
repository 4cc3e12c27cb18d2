extension FileReader.Failure {
    /// The same fact as a diagnostic.
    var diagnostic: CorpusDiagnostic {
        switch self {
        case .refused(let reason): .unreadableFile(reason)
        case .tooLarge: .fileTooLarge(limit: FileReader.maximumSize)
        }
    }
}
