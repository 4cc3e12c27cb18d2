import Dispatch
import Foundation

/// Waits for the person to end the program: ctrl-C, or a request to terminate.
enum Interruption {
    /// Returns at the first SIGINT or SIGTERM; a second one ends the program at once.
    static func wait() async {
        let (signals, continuation) = AsyncStream.makeStream(of: Void.self)
        let queue = DispatchQueue(label: "briefgen.signals")
        let sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler {
                signal(number, SIG_DFL)
                continuation.yield()
            }
            source.activate()
            return source
        }
        for await _ in signals { break }
        for source in sources { source.cancel() }
    }
}
