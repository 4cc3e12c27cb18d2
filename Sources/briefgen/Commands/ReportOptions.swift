import ArgumentParser

/// How much a command says while it works.
struct ReportOptions: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Say errors and the closing line only.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Say how long each stage took and name every skipped file.")
    var verbose = false

    func validate() throws {
        if quiet, verbose { throw ValidationError(Messages.quietAndVerbose) }
    }
}
