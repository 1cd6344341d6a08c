// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours: Swift 6 language mode comes with the tools version.
///
/// `make check` makes warnings errors; elsewhere a newer compiler's new warning must not stop a build.
let strict: [SwiftSetting] =
  [.enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility")]
  + (Context.environment["POLICYWIRE_WARNINGS"] == "errors" ? [.treatAllWarnings(as: .error)] : [])

/// A release of a program carries the Swift runtime within itself, so that it runs where no toolchain is installed.
let selfContained = ["-static-stdlib"]
let program: [SwiftSetting] = strict + [.unsafeFlags(selfContained, .when(configuration: .release))]
let programLinking: [LinkerSetting] = [.unsafeFlags(selfContained, .when(configuration: .release))]

/// Optimised in debug builds too: its tests simulate a month of polling, which takes ten times as long without.
let simulated: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// A room: it may import `Stories` and its own library, never another room.
func room(_ name: String, _ library: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: ["Stories"] + library, swiftSettings: strict + (name == "Polling" ? simulated : []))
}

/// Data that tests read where it stands, by room.
let dataOfTests = ["Classifying": ["Headlines"], "Reading": ["Listings/Fixtures"]]

/// Tests mirror `Sources/` folder for folder.
func tests(_ name: String, _ extra: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name), "Stories"] + extra, path: "Tests/\(name)",
    exclude: dataOfTests[name] ?? [], swiftSettings: strict + (name == "Polling" ? simulated : []))
}

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let hummingbird: [Target.Dependency] = ["Hummingbird", "HummingbirdCore"].map {
  .product(name: $0, package: "hummingbird")
}
let nio: [Target.Dependency] = ["NIOCore", "NIOPosix", "NIOHTTP1"].map { .product(name: $0, package: "swift-nio") }
let rooms = [
  "Polling", "Fetching", "Reading", "Normalizing", "Classifying", "Deduplicating", "Archiving", "Indexing", "Serving",
  "Configuring",
]

let package = Package(
  name: "policywire",
  products: [
    .executable(name: "policywire", targets: ["policywire"]),
    .executable(name: "newsroom", targets: ["newsroom"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-async-algorithms", exact: "1.1.4"),
    .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
  ],
  targets: [
    .target(name: "Stories", swiftSettings: strict),
    room("Polling"),
    room("Fetching", ["CLibcurl"]),
    room("Reading", ["CLibxml2", "CUchardet"]),
    room("Normalizing", ["CCLD2"]),
    room("Classifying"),
    room("Deduplicating", [crypto]),
    room("Archiving", [crypto]),
    room("Indexing", [grdb]),
    room(
      "Serving",
      hummingbird + [
        logging, .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "Mustache", package: "swift-mustache"),
      ]),
    room("Configuring", [.product(name: "Yams", package: "Yams")]),
    .target(
      name: "Daemon",
      dependencies: rooms.map { .byName(name: $0) } + [
        "Stories", crypto, logging,
        .product(name: "AsyncAlgorithms", package: "swift-async-algorithms"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "policywire", dependencies: ["Daemon", "Stories", argumentParser] + rooms.map { .byName(name: $0) },
      swiftSettings: program, linkerSettings: programLinking),
    .executableTarget(
      name: "newsroom", dependencies: nio + [argumentParser], path: "Tests/Newsroom", swiftSettings: program,
      linkerSettings: programLinking),

    // C seams: a module map and typed shims for what Swift can't call.
    .systemLibrary(name: "CLibcurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),
    .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2")]),

    .testTarget(name: "StoriesTests", dependencies: ["Stories"], path: "Tests/Stories", swiftSettings: strict),
    tests(
      "Daemon",
      ["Archiving", "Configuring", "Deduplicating", "Fetching", "Indexing", "Normalizing", "Polling", "Reading"]),
    .testTarget(name: "NewsroomTests", dependencies: ["newsroom"], path: "Tests/NewsroomTests", swiftSettings: strict),
    .testTarget(
      name: "IntegrationTests", dependencies: ["Stories", "policywire", "newsroom"], path: "Tests/Integration",
      swiftSettings: strict),
  ] + rooms.map { tests($0, $0 == "Indexing" ? [grdb] : []) }
)
