import FlyingFox
import Foundation

/// Answers requests with the bytes of the site folder, the reload script added to HTML pages on their way out.
struct SiteHandler: HTTPHandler {
    let folder: SiteFolder
    let board: StateBoard
    /// Tells this run of the server from another.
    let token: String
    let hostNames: @Sendable () async -> HostNames?

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard let names = await hostNames(), names.contain(request.headers[.host]) else {
            return text(.init(421, phrase: "Misdirected Request"), PreviewText.foreignHost)
        }
        guard request.method == .GET || request.method == .HEAD else {
            var refusal = text(.methodNotAllowed, PreviewText.onlyReads)
            refusal.headers[HTTPHeader("Allow")] = "GET, HEAD"
            return refusal
        }
        let response = await answer(to: request.target.path())
        return request.method == .HEAD ? withoutBody(response) : response
    }

    private func answer(to path: String) async -> HTTPResponse {
        switch path {
        case PageScript.scriptPath: return bytes(PageScript.bytes, type: ContentType.of(fileNamed: "preview.js"))
        case PageScript.eventsPath: return events()
        default: break
        }
        guard let wanted = RequestPath(percentEncoded: path) else { return text(.badRequest, PreviewText.badPath) }
        // Read before the page: a build in between then costs one reload, never a stale page.
        let edition = "\(token)-\(await board.state.edition)"
        guard folder.exists else {
            return bytes(
                PageScript.injected(into: PageScript.emptyPage, edition: edition), type: ContentType.html,
                status: .serviceUnavailable)
        }
        switch folder.entry(at: wanted) {
        case .folder: return redirect(to: path + "/")
        case .file(let file, let name): return send(file, type: ContentType.of(fileNamed: name), edition: edition)
        case .absent:
            guard let page = folder.notFoundPage() else { return text(.notFound, PreviewText.notFound) }
            return send(page, type: ContentType.html, edition: edition, status: .notFound)
        }
    }

    private func send(
        _ file: OpenFile, type: String, edition: String, status: HTTPStatusCode = .ok
    ) -> HTTPResponse {
        guard type == ContentType.html else {
            let body = HTTPBodySequence(from: FileBody(file: file), count: file.size, suggestedBufferSize: 65_536)
            return HTTPResponse(statusCode: status, headers: headers(type: type), body: body)
        }
        guard let page = try? file.allBytes() else { return text(.internalServerError, PreviewText.unreadable) }
        return bytes(PageScript.injected(into: page, edition: edition), type: type, status: status)
    }

    private func events() -> HTTPResponse {
        HTTPResponse(
            statusCode: .ok, headers: headers(type: "text/event-stream"),
            body: HTTPBodySequence(from: EventStreamBody(board: board, token: token)))
    }

    private func redirect(to path: String) -> HTTPResponse {
        var response = text(.movedPermanently, "")
        response.headers[.location] = path
        return response
    }

    private func text(_ status: HTTPStatusCode, _ sentence: String) -> HTTPResponse {
        bytes(Array(sentence.utf8), type: ContentType.of(fileNamed: "x.txt"), status: status)
    }

    private func bytes(_ bytes: [UInt8], type: String, status: HTTPStatusCode = .ok) -> HTTPResponse {
        HTTPResponse(statusCode: status, headers: headers(type: type), body: Data(bytes))
    }

    private func headers(type: String) -> HTTPHeaders {
        var headers = HTTPHeaders()
        headers[.contentType] = type
        headers[.cacheControl] = "no-cache"
        headers[HTTPHeader("X-Content-Type-Options")] = "nosniff"
        headers[HTTPHeader("Cross-Origin-Resource-Policy")] = "same-origin"
        return headers
    }

    private func withoutBody(_ response: HTTPResponse) -> HTTPResponse {
        guard case .httpBody(let body) = response.payload else { return response }
        var head = HTTPResponse(statusCode: response.statusCode, headers: response.headers)
        head.headers[.contentLength] = String(body.count ?? 0)
        return head
    }
}
