// swift-tools-version: 6.1
import PackageDescription

/// The rooms are links to those of the product, so that they are measured as they are and the product needs no
/// libraries for it.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "Stories", swiftSettings: strict),
    .target(name: "Reading", dependencies: ["Stories", "CLibxml2", "CUchardet"], swiftSettings: strict),
    .target(name: "Normalizing", dependencies: ["Stories", "CCLD2"], swiftSettings: strict),
    .target(name: "Classifying", dependencies: ["Stories"], swiftSettings: strict),
    .target(
      name: "Deduplicating", dependencies: ["Stories", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .target(name: "Configuring", dependencies: ["Stories", "Yams"], swiftSettings: strict),
    .target(name: "Fetching", dependencies: ["Stories", "CLibcurl"], swiftSettings: strict),
    .target(name: "Polling", dependencies: ["Stories"], swiftSettings: strict),
    .target(
      name: "Archiving", dependencies: ["Stories", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .target(
      name: "Indexing", dependencies: ["Stories", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .executableTarget(
      name: "measure", dependencies: ["Stories", "Reading", "Normalizing", "Classifying", "Configuring", "Deduplicating"],
      swiftSettings: strict),
    // The part of the daemon that polls and records, without its services and pages.
    .executableTarget(
      name: "poll",
      dependencies: [
        "Stories", "Fetching", "Polling", "Reading", "Normalizing", "Classifying", "Deduplicating", "Archiving",
        "Indexing", "Configuring", .product(name: "Crypto", package: "swift-crypto"),
      ], swiftSettings: strict),
    .systemLibrary(name: "CLibcurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),
    .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2")]),
  ]
)
