import Foundation

/// `measure reading|whole|pages|whole-pages|page-memory|topic|patterns SECONDS FILE…`: does one thing over and over for so many seconds of CPU time,
/// and prints what the best pass took as one line of JSON. `measure duplicates STORIES SEED` decides on a stream of
/// invented stories and prints a line of JSON at each power of ten; `measure press STORIES SEED` prints that stream.
/// `compare` calls it beside its peers.
@main
enum Measure {
  static func main() throws {
    var arguments = CommandLine.arguments.dropFirst()
    if let name = arguments.first, name == "duplicates" || name == "press" {
      let numbers = arguments.dropFirst().compactMap { Int($0) }
      guard numbers.count == 2 else { throw UsageError.missingArguments }
      let press = InventedPress(seed: UInt64(numbers[1]))
      return name == "press" ? press.write(numbers[0]) : try DuplicatesMeasure(press: press).run(numbers[0])
    }
    guard let name = arguments.popFirst(), let seconds = arguments.popFirst().flatMap(Double.init) else {
      throw UsageError.missingArguments
    }
    let files = try arguments.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
    switch name {
    case "reading": try FeedMeasure(documents: files).read(for: seconds).write()
    case "whole": try FeedMeasure(documents: files).normalize(for: seconds).write()
    case "pages": try PageMeasure(documents: files).read(for: seconds).write()
    case "whole-pages": try PageMeasure(documents: files).normalize(for: seconds).write()
    case "page-memory": try PageMeasure(documents: files).writePeak()
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
