// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "briefgen",
    platforms: [.macOS(.v14)],
    products: [
        .executable(name: "briefgen", targets: ["briefgen"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
    ],
    targets: [
        // Each target may import only targets listed below it.
        .executableTarget(
            name: "briefgen",
            dependencies: [
                "Preview", "Website", "Briefing", "Extraction", "Corpus", "Templating", "Templates", "CPlatform",
                "BriefingModel",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            resources: [.embedInCode("Starter")]
        ),
        .target(
            name: "Preview",
            dependencies: [
                "CPlatform", "BriefingModel",
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            resources: [.embedInCode("Reload/preview.js")]
        ),
        .target(
            name: "Website",
            dependencies: [
                "Briefing", "Templating", "CommonMark", "CPlatform", "BriefingModel",
                .product(name: "OrderedCollections", package: "swift-collections"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]
        ),
        .target(
            name: "Briefing",
            dependencies: [
                "Extraction", "Templating", "BriefingModel",
                .product(name: "OrderedCollections", package: "swift-collections"),
            ]
        ),
        .target(
            name: "Templating",
            dependencies: [
                "Templates", "BriefingModel",
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]
        ),
        .target(
            name: "Extraction",
            dependencies: [
                "Corpus", "BriefingModel",
                .product(name: "OrderedCollections", package: "swift-collections"),
            ]
        ),
        .target(
            name: "Corpus",
            dependencies: [
                "BriefingModel",
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "Yams", package: "Yams"),
            ]
        ),
        .target(name: "BriefingModel"),
        .target(name: "CommonMark", dependencies: ["CCMark"]),
        .systemLibrary(
            name: "CCMark",
            pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
        ),
        .target(name: "CPlatform"),
        .target(
            name: "Templates",
            path: "Templates",
            resources: [
                .embedInCode("article.md"), .embedInCode("home.md"), .embedInCode("index.md"),
                .embedInCode("meeting.md"), .embedInCode("minister.md"), .embedInCode("not-found.md"),
                .embedInCode("quality.md"), .embedInCode("period.md"), .embedInCode("system.md"),
                .embedInCode("timeline.md"), .embedInCode("assets"), .embedInCode("layout"), .embedInCode("panels"),
            ]
        ),

        .target(
            name: "TestSupport",
            dependencies: [
                "BriefingModel",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            path: "Tests/Support"
        ),
        .testTarget(name: "BriefingModelTests", dependencies: ["BriefingModel"], path: "Tests/BriefingModel"),
        .testTarget(
            name: "CommonMarkTests",
            dependencies: [
                "CommonMark", "TestSupport",
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            path: "Tests/CommonMark"
        ),
        .testTarget(
            name: "CorpusTests",
            dependencies: [
                "Corpus", "BriefingModel", "TestSupport",
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            path: "Tests/Corpus"
        ),
        .testTarget(
            name: "ExtractionTests",
            dependencies: [
                "Extraction", "Corpus", "BriefingModel", "TestSupport",
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            path: "Tests/Extraction"
        ),
        .testTarget(
            name: "BriefingTests",
            dependencies: [
                "Briefing", "Extraction", "Corpus", "Templating", "BriefingModel", "TestSupport",
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            path: "Tests/Briefing"
        ),
        .testTarget(
            name: "TemplatingTests",
            dependencies: [
                "Templating", "Templates", "BriefingModel", "TestSupport",
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            path: "Tests/Templating"
        ),
        .testTarget(
            name: "WebsiteTests",
            dependencies: [
                "Website", "Briefing", "Templating", "CommonMark", "BriefingModel", "TestSupport",
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            path: "Tests/Website"
        ),
        .testTarget(
            name: "PreviewTests",
            dependencies: [
                "Preview", "BriefingModel", "TestSupport",
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            path: "Tests/Preview"
        ),
        .testTarget(
            name: "SiteTests",
            dependencies: [
                "briefgen", "Website", "Briefing", "Extraction", "Corpus", "BriefingModel", "TestSupport",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            path: "Tests/Site"
        ),
    ],
    swiftLanguageModes: [.v6]
)

// `make check` builds with this set: a warning is an error there, never for someone who only wants the program.
if Context.environment["BRIEFGEN_WARNINGS_AS_ERRORS"] == "1" {
    for target in package.targets where target.type != .system {
        target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
        target.cSettings = (target.cSettings ?? []) + [.treatAllWarnings(as: .error)]
    }
}
