// swift-tools-version: 6.1
import PackageDescription

/// The rooms are links to those of the product, so that they are fuzzed as they are and the product needs no flags
/// for it. `run` knows how this is built: without the flags of libFuzzer it does not link.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "fuzzing",
  targets: [
    .target(name: "Stories", swiftSettings: strict),
    .target(name: "Reading", dependencies: ["Stories", "CLibxml2", "CUchardet"], swiftSettings: strict),
    .target(name: "Normalizing", dependencies: ["Stories", "CCLD2"], swiftSettings: strict),
    .executableTarget(
      name: "fuzz", dependencies: ["Stories", "Reading", "Normalizing", "CFuzzer"], swiftSettings: strict),
    .systemLibrary(name: "CFuzzer"),
    .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),
    .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2")]),
  ]
)
