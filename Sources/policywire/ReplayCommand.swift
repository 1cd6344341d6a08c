import Archiving
import ArgumentParser
import Daemon
import Foundation
import Stories

struct ReplayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Judge archived and dropped texts again, and show what would change.",
    usage: "policywire replay [--config F] [--archive DIR] [--since 30d] [--json]",
    discussion: """
      Change a topic, point --config at it, and see which stories would no longer be accepted (-) and which dropped \
      entries would be (+), and by which terms. Nothing is written. Texts are judged as they were kept: what \
      archive.content left out can't be, and drops are there only if archive.drops keeps them.
      """)

  @OptionGroup var options: ConfigurationOption
  @OptionGroup var archive: ArchiveOption

  @Option(name: .long, help: "The folder of drops; else `drops` beside the archive.")
  var drops: String?

  @Option(name: .long, help: "Only what was judged since then: 90s, 30m, 1h, 7d.")
  var since: String?

  @Flag(name: .long, help: "One JSON line a change, and the summary last.")
  var json = false

  /// Texts between two signs of life.
  private static let stride = 5_000

  func validate() throws {
    if let since, TailCommand.duration(since) == nil { throw ValidationError("--since is a number with s, m, h or d.") }
  }

  func run() async throws {
    do {
      var replay = Replay(try Judge(try options.load()))
      let oldest = since.flatMap(TailCommand.duration).map { DaemonClock.system.wall().advanced(by: .zero - $0) }
      let damaged = try replayArchive(&replay, since: oldest) + replayDrops(&replay, since: oldest)
      if damaged > 0 { Terminal.say("policywire: \(damaged) lines could not be read") }
      Terminal.line(json ? try OrderedJSONEncoder().string(["summary": replay.summary]) : Self.text(replay.summary))
    } catch {
      throw ExitStatus.report(error)
    }
  }

  /// Returns how many lines could not be read.
  private func replayArchive(_ replay: inout Replay, since oldest: Timestamp?) throws -> Int {
    var (cursor, damaged) = (try ArchiveReader(directory: archive.existingDirectory()).lines(after: 0), 0)
    while let line = try cursor.next() {
      guard let record = try? line.record() else {
        damaged += 1
        continue
      }
      guard case .story(let story) = record else { continue }
      try show(ReplayedText(story), &replay, since: oldest)
    }
    return damaged + cursor.damagedLines
  }

  private func replayDrops(_ replay: inout Replay, since oldest: Timestamp?) throws -> Int {
    let directory = drops ?? URL(fileURLWithPath: archive.directory).deletingLastPathComponent().path + "/drops"
    var (reader, damaged) = (try DropLedgerReader(directory: directory), 0)
    while let line = try reader.next() {
      guard let drop = try? JSONDecoder().decode(DropRecord.self, from: Data(line)) else {
        damaged += 1
        continue
      }
      // What was dropped for its age or for want of words is not for a topic to take back.
      if drop.reason == .offTopic { try show(ReplayedText(drop), &replay, since: oldest) }
    }
    return damaged + reader.oversizedLines
  }

  private func show(_ text: ReplayedText, _ replay: inout Replay, since oldest: Timestamp?) throws {
    if let oldest, text.judgedAt < oldest { return }
    for change in replay.judge(text) {
      Terminal.line(json ? try OrderedJSONEncoder().string(Line(text, change)) : Self.text(text, change))
    }
    let judged = replay.summary.stories + replay.summary.drops
    if judged % Self.stride == 0, Terminal.errorIsInteractive { Terminal.say("judged \(judged) texts") }
  }

  private static func text(_ text: ReplayedText, _ change: Replay.Change) -> String {
    let before = change.scoreBefore.map { String(format: "%.2f", $0) } ?? "not judged"
    let terms =
      (change.termsAdded.isEmpty ? [] : ["now: " + change.termsAdded.prefix(5).joined(separator: ", ")])
      + (change.termsRemoved.isEmpty ? [] : ["no longer: " + change.termsRemoved.prefix(5).joined(separator: ", ")])
    let lines: [String?] = [
      "\(text.judgedAt.rfc3339.prefix(10))  \(change.topic) \(before) → \(String(format: "%.2f", change.score))"
        + "  \(text.language)  \(text.outlet)",
      text.title ?? "(no title)", text.url, terms.isEmpty ? nil : terms.joined(separator: "; "),
    ]
    let indented = lines.compactMap(\.self).map(\.escapedForTerminal).joined(separator: "\n    ")
    return "\(change.isAccepted ? "+" : "-") \(indented)"
  }

  private static func text(_ summary: Replay.Summary) -> String {
    let stay =
      summary.accepted + summary.rejected == 0 ? "Nothing would change" : "+\(summary.accepted) -\(summary.rejected)"
    return "\(stay): \(summary.stories) stories and \(summary.drops) dropped entries judged"
  }

  /// A change as JSON.
  private struct Line: Encodable {
    var change: String
    var topic: String
    var origin: ReplayedText.Origin
    var url: String?
    var title: String?
    var language: String
    var outlet: String
    var judgedAt: Timestamp
    var scoreBefore: Double?
    var score: Double
    var termsAdded: [String]
    var termsRemoved: [String]

    init(_ text: ReplayedText, _ change: Replay.Change) {
      self.change = change.isAccepted ? "accept" : "reject"
      (topic, origin, url, title) = (change.topic, text.origin, text.url, text.title)
      (language, outlet, judgedAt) = (text.language, text.outlet, text.judgedAt)
      (scoreBefore, score) = (change.scoreBefore, change.score)
      (termsAdded, termsRemoved) = (change.termsAdded, change.termsRemoved)
    }

    private enum CodingKeys: String, CodingKey {
      case change, topic, origin, url, title, language, outlet
      case judgedAt = "judged_at"
      case scoreBefore = "score_before"
      case score
      case termsAdded = "terms_added"
      case termsRemoved = "terms_removed"
    }
  }
}
