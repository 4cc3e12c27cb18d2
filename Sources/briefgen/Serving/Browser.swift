import Subprocess

/// The person's web browser.
enum Browser {
    /// Asks the system to open an address; false when there is no browser to ask.
    static func open(_ address: String) async -> Bool {
        #if os(macOS)
            let opener = "open"
        #else
            let opener = "xdg-open"
        #endif
        let result = try? await Subprocess.run(
            .name(opener), arguments: [address], input: .none, output: .discarded, error: .discarded)
        return result?.terminationStatus.isSuccess == true
    }
}
