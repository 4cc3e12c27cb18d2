import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One connection to a server on this machine that sends exactly the bytes it is given, as no URL library would.
public final class RawClient: Sendable {
    /// A call to the system that failed.
    public struct Failure: Error {
        /// The call's name.
        public var call: String
        /// The error's number.
        public var number: Int32
    }

    private let socket: Int32

    /// Connects to an address of this machine, by default 127.0.0.1.
    public init(port: UInt16, address host: UInt32 = 0x7F00_0001) throws {
        #if canImport(Glibc)
            let kind = Int32(SOCK_STREAM.rawValue)
        #else
            let kind = SOCK_STREAM
        #endif
        socket = Foundation.socket(AF_INET, kind, 0)
        guard socket >= 0 else { throw Failure(call: "socket", number: errno) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = host.bigEndian
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw Failure(call: "connect", number: errno) }
        // The server under test may have to wait for a thread while other tests compute.
        var limit = timeval(tv_sec: 120, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(socket) }

    /// Runs `work`, which blocks, on a thread of its own, since the server shares the others.
    private static func aside<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result
    {
        try await withCheckedThrowingContinuation { continuation in
            Thread { continuation.resume(with: Swift.Result { try work() }) }.start()
        }
    }

    /// Sends text.
    public func write(_ text: String) throws {
        let bytes = Array(text.utf8)
        guard send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
            throw Failure(call: "send", number: errno)
        }
    }

    /// Reads until `isEnough`, or until the server closes the connection.
    public func read(until isEnough: (@Sendable (String) -> Bool)? = nil) async throws -> [UInt8] {
        try await Self.aside { try self.readNow(until: isEnough) }
    }

    private func readNow(until isEnough: ((String) -> Bool)?) throws -> [UInt8] {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while isEnough?(String(decoding: all, as: UTF8.self)) != true {
            let count = recv(socket, &buffer, buffer.count, 0)
            guard count >= 0 else { throw Failure(call: "recv", number: errno) }
            if count == 0 { break }
            all += buffer[..<count]
        }
        return all
    }
}

/// A response cut into its parts.
public struct RawResponse: Sendable {
    /// The status code, 0 when there is none.
    public var status: Int
    /// The headers, their names in lower case.
    public var headers: [String: String]
    /// The bytes after the headers.
    public var body: [UInt8]
    /// The body as text.
    public var text: String { String(decoding: body, as: UTF8.self) }

    /// Reads a response.
    public init(_ bytes: [UInt8]) {
        let end = bytes.indices.first { bytes[$0...].starts(with: Array("\r\n\r\n".utf8)) } ?? bytes.count
        let head = String(decoding: bytes[..<end], as: UTF8.self).components(separatedBy: "\r\n")
        let words = (head.first ?? "").split(separator: " ")
        status = words.count > 1 ? Int(words[1]) ?? 0 : 0
        var headers: [String: String] = [:]
        for line in head.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(
                in: .whitespaces)
        }
        self.headers = headers
        body = Array(bytes.dropFirst(end + 4))
    }

    /// Asks for `target` and reads the whole answer.
    public static func get(
        _ target: String, port: UInt16, method: String = "GET", host: String? = nil
    ) async throws -> RawResponse {
        let client = try RawClient(port: port)
        try client.write(
            "\(method) \(target) HTTP/1.1\r\nHost: \(host ?? "127.0.0.1:\(port)")\r\nConnection: close\r\n\r\n")
        return RawResponse(try await client.read())
    }
}
