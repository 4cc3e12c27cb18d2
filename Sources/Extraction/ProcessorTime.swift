#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// How long processors have worked, and the clock beside them.
enum ProcessorTime {
    /// For the program, all its threads together.
    static func ofProgram() -> Duration { read(CLOCK_PROCESS_CPUTIME_ID) }

    /// For the thread that asks.
    static func ofThread() -> Duration { read(CLOCK_THREAD_CPUTIME_ID) }

    /// By the clock, from a moment that stays the same while the program runs.
    static func sinceStart() -> Duration { read(CLOCK_MONOTONIC) }

    private static func read(_ clock: clockid_t) -> Duration {
        var time = timespec()
        guard clock_gettime(clock, &time) == 0 else { return .zero }
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
