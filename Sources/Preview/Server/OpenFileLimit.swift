#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The number of files and connections that the process may hold open.
enum OpenFileLimit {
    /// Raises the soft limit as far as the system allows, at most to 65,536.
    static func raise() {
        #if canImport(Glibc)
            let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
            let resource = RLIMIT_NOFILE
        #endif
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0 else { return }
        limit.rlim_cur = max(limit.rlim_cur, min(limit.rlim_max, 65_536))
        _ = setrlimit(resource, &limit)
    }
}
