internal import CCMark

/// The version of the system's libcmark, such as `0.30.2`.
public var libraryVersion: String { String(cString: cmark_version_string()) }
