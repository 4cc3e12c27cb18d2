import ArgumentParser
import Corpus
import SystemPackage
import Templating

/// Runs the body of a command, and says each failure that it can foresee in one sentence, with exit status 1.
func reportingFailures(to console: Console, _ body: () async throws -> Void) async throws {
    do {
        try await body()
    } catch let error as CorpusError {
        console.say(Messages.failure("\(error)"))
        throw ExitCode.failure
    } catch let error as FileError {
        console.say(Messages.failure(Messages.sentence(error)))
        throw ExitCode.failure
    } catch let error as DraftError {
        console.say(Messages.failure(Messages.sentence(error)))
        throw ExitCode.failure
    } catch let error as TemplateError {
        console.report([error.diagnostic])
        throw ExitCode.failure
    }
}
