/// The names under which the preview answers, so that no foreign web page can reach it through a name of its own.
///
/// A page elsewhere can have its host name resolve to 127.0.0.1 (DNS rebinding); the `Host` header then betrays it.
struct HostNames: Sendable {
    /// The port the server listens on.
    let port: UInt16

    /// Whether `host`, the value of a request's `Host` header, names this server.
    func contain(_ host: String?) -> Bool {
        guard let host = host?.lowercased() else { return false }
        return ["localhost", "127.0.0.1", "[::1]"].contains { name in
            host == "\(name):\(port)" || (port == 80 && host == name)
        }
    }
}
