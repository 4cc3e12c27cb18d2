import Foundation

/// The most memory that this process held at one time.
enum PeakMemory {
    /// In bytes; 0 when the system does not tell.
    static var bytes: Int {
        var usage = rusage()
        #if canImport(Glibc)
            let asked = getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
            let unit = 1024
        #else
            let asked = getrusage(RUSAGE_SELF, &usage)
            let unit = 1
        #endif
        return asked == 0 ? Int(usage.ru_maxrss) * unit : 0
    }
}
