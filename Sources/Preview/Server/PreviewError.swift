/// Why the preview server cannot run.
public enum PreviewError: Error, Hashable, Sendable {
    /// No port from this one up could be had; all that were tried are busy.
    case noFreePort(from: UInt16)
    /// The system does not let this program listen on the port, as with ports below 1024.
    case portNotAllowed(UInt16)
    /// The system refused for another reason.
    case cannotListen(port: UInt16, reason: String)
}
