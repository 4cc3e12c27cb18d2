import ArgumentParser

/// For whom a command writes what it found.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json
}
