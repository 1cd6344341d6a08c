import Foundation

/// `measure reading|whole|topic|patterns SECONDS FILE…`: does one thing over and over for so many seconds of CPU time,
/// and prints what the best pass took as one line of JSON. `compare` calls it beside its peers.
@main
enum Measure {
  static func main() throws {
    var arguments = CommandLine.arguments.dropFirst()
    guard let name = arguments.popFirst(), let seconds = arguments.popFirst().flatMap(Double.init) else {
      throw UsageError.missingArguments
    }
    let files = try arguments.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
    switch name {
    case "reading": try FeedMeasure(documents: files).read(for: seconds).write()
    case "whole": try FeedMeasure(documents: files).normalize(for: seconds).write()
    case "topic": try TopicMeasure(documents: files).judge(for: seconds).write()
    case "patterns": try TopicMeasure.writePatterns()
    default: throw UsageError.unknownMeasure(name)
    }
  }

  enum UsageError: Error {
    case missingArguments
    case unknownMeasure(String)
  }
}
