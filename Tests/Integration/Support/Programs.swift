import Foundation

/// Where the built programs stand: in `$POLICYWIRE_PROGRAMS`, else beside the test bundle.
enum Programs {
  static func path(_ name: String) throws -> String {
    let path = try folder() + "/" + name
    guard access(path, X_OK) == 0 else { throw Failure.missing(path) }
    return path
  }

  private static func folder() throws -> String {
    if let folder = ProcessInfo.processInfo.environment["POLICYWIRE_PROGRAMS"] { return folder }
    // The bundle is the program that runs, or a library it has loaded; one of its names ends so.
    guard let bundle = CommandLine.arguments.first(where: { $0.hasSuffix(".xctest") }) ?? mappedBundle() else {
      throw Failure.missing("the test bundle's folder")
    }
    return URL(fileURLWithPath: bundle).deletingLastPathComponent().path
  }

  /// The sixth field of a line of `maps` is the file's path (proc(5)).
  private static func mappedBundle() -> String? {
    let maps = try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8)
    return maps?.split(separator: "\n").lazy
      .compactMap { line in line.firstIndex(of: "/").map { String(line[$0...]) } }
      .first { $0.hasSuffix(".xctest") }
  }
}
