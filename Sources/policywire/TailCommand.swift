import Archiving
import ArgumentParser
import Daemon
import Foundation
import Stories

struct TailCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tail", abstract: "Show the newest records, and follow what comes.",
    usage: "policywire tail [--follow] [--language zh] [--since 1h] [--json]",
    discussion: "With --json the archive's own lines are printed, byte for byte.")

  @OptionGroup var archive: ArchiveOption

  @Flag(name: .shortAndLong, help: "Go on as records arrive.")
  var follow = false

  @Option(name: .long, help: "Only stories in this language (a BCP 47 tag or its beginning).")
  var language: String?

  @Option(name: .long, help: "Everything recorded since then: 90s, 30m, 1h, 7d.")
  var since: String?

  @Option(name: .shortAndLong, help: "How many records to begin with.")
  var number = 10

  @Flag(name: .long, help: "The records as JSON lines.")
  var json = false

  func validate() throws {
    if let since, Self.duration(since) == nil { throw ValidationError("--since is a number with s, m, h or d.") }
    if !(0...100_000).contains(number) { throw ValidationError("--number lies between 0 and 100000.") }
  }

  func run() async throws {
    do {
      // Following may begin before the first record is written.
      let directory = follow ? archive.directory : try archive.existingDirectory()
      let reader = ArchiveReader(directory: directory)
      let position = try begin(reader, end: ArchiveEnd(directory: directory))
      let follower = ArchiveFollower(directory: directory, from: position)
      while follow {
        let lines = try follower.poll()
        for line in lines { try printLine(line) }
        if lines.isEmpty { try await DaemonClock.system.sleep(.milliseconds(500)) }
      }
    } catch is CancellationError {
      return
    } catch {
      throw ExitStatus.report(error)
    }
  }

  /// How much of the archive's end is looked at first, in bytes; four times as much each time it is too little.
  private static let firstWindow: Int64 = 256 << 10

  /// Prints what to begin with and returns where it ended.
  private func begin(_ reader: ArchiveReader, end: ArchiveEnd) throws -> ArchivePosition {
    if let since = since.flatMap(Self.duration) { return try begin(reader, since: since) }
    var window = Self.firstWindow
    while let place = end.place(bytes: window) {
      let (kept, position) = try collect(try reader.lines(from: place))
      if kept.count >= number && position != .start { return try show(kept, position) }
      window *= 4
    }
    let (kept, position) = try collect(try reader.lines(after: 0))
    return try show(kept, position)
  }

  /// Prints what was recorded within a time, as it is read, and returns where that ended.
  private func begin(_ reader: ArchiveReader, since: Duration) throws -> ArchivePosition {
    let oldest = DaemonClock.system.wall().advanced(by: .zero - since)
    var (cursor, position) = (try reader.lines(sinceDayOf: oldest), ArchivePosition.start)
    while let line = try cursor.next() {
      position = line.position
      if isWanted(line, since: oldest) { try printLine(line) }
    }
    return position
  }

  private func show(_ lines: [ArchiveLine], _ position: ArchivePosition) throws -> ArchivePosition {
    for line in lines { try printLine(line) }
    return position
  }

  /// The wanted lines, and where they ended.
  private func collect(_ lines: ArchiveCursor) throws -> ([ArchiveLine], ArchivePosition) {
    var (cursor, kept, position) = (lines, [ArchiveLine](), ArchivePosition.start)
    while let line = try cursor.next() {
      position = line.position
      guard isWanted(line) else { continue }
      kept.append(line)
      if kept.count > number { kept.removeFirst(kept.count - number) }
    }
    return (kept, position)
  }

  private func isWanted(_ line: ArchiveLine, since oldest: Timestamp? = nil) -> Bool {
    guard language != nil || oldest != nil else { return true }
    // Most are older where only the newest are wanted.
    if let oldest, let time = line.summary?.recordedAt, time < oldest { return false }
    guard let record = try? line.record() else { return false }
    if let oldest, record.recordedAt < oldest { return false }
    return matchesLanguage(record)
  }

  private func matchesLanguage(_ record: Record) -> Bool {
    guard let language else { return true }
    guard case .story(let story) = record else { return false }
    return story.language.tag == language || story.language.tag.hasPrefix(language + "-")
  }

  private func printLine(_ line: ArchiveLine) throws {
    if json {
      if language == nil || (try? line.record()).map(matchesLanguage) == true { Terminal.line(line.bytes) }
    } else if let record = try? line.record(), matchesLanguage(record), let text = StoryLine.text(record) {
      Terminal.line(text)
    }
  }

  static func duration(_ text: String) -> Duration? {
    guard let unit = text.last, let number = Int64(text.dropLast()), (0...1_000_000_000).contains(number) else {
      return nil
    }
    switch unit {
    case "s": return .seconds(number)
    case "m": return .seconds(number * 60)
    case "h": return .seconds(number * 3600)
    case "d": return .seconds(number * 86_400)
    default: return nil
    }
  }
}
