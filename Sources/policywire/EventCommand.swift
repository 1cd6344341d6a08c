import Archiving
import ArgumentParser
import Configuring
import Daemon
import Foundation
import Indexing
import Serving
import Stories

struct EventCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "event", abstract: "Show an event with all its tellings, or list the latest events.",
    usage: """
      policywire event ID [--config F] [--archive DIR] [--json]
      policywire event [--since 7d] [--limit 20] [--json]
      """,
    discussion: """
      ID is the identifier of an event or of any of its stories, or how it begins: 8 digits or more. The names of \
      what tellings share are those of the configuration's lexicon, else of the one built in. Exits 1 when there is no such event.
      """)

  @OptionGroup var options: ConfigurationOption
  @OptionGroup var archive: ArchiveOption

  @Argument(help: "The event, or one of its stories; without it the latest events are listed.")
  var id: String?

  @Option(name: .long, help: "List only events of which something was recorded since then: 90s, 30m, 1h, 7d.")
  var since: String?

  @Option(name: .long, help: "How many events to list, at most 100.")
  var limit = StatusAPI.defaultEvents

  @Flag(name: .long, help: "JSON: the event, or one event a line.")
  var json = false

  func validate() throws {
    if let since, TailCommand.duration(since) == nil { throw ValidationError("--since is a number with s, m, h or d.") }
    if !(1...StatusAPI.maximumEvents).contains(limit) {
      throw ValidationError("--limit lies between 1 and \(StatusAPI.maximumEvents).")
    }
    if let id, EventID(id) == nil { throw ValidationError(EventNotFound.malformed.message) }
  }

  func run() async throws {
    do {
      let names = try names()
      let events = try EventShelf(archive: archive.existingDirectory()).events()
      if let id = id.flatMap(EventID.init) { try show(try events.event(id), names) } else { try list(events) }
    } catch {
      throw ExitStatus.report(error)
    }
  }

  /// Without a configuration, or with a bad one that nobody named, the names are those that were built in.
  private func names() throws -> [String: String] {
    guard !json, id != nil else { return [:] }
    let configured = options.config == nil ? try? options.load() : try options.load()
    return try (configured?.lexicon ?? ConfigurationLoader.shipped().lexicon).englishNames
  }

  private func show(_ found: Result<EventView, EventNotFound>, _ names: [String: String]) throws {
    switch found {
    case .success(let view):
      Terminal.line(json ? try OrderedJSONEncoder().string(view) : EventText(names: names).text(view))
    case .failure(let refusal):
      Terminal.say("policywire: \(refusal.message)")
      throw ExitStatus.unknown.code
    }
  }

  private func list(_ events: EventArchive) throws {
    let oldest = since.flatMap(TailCommand.duration).map { DaemonClock.system.wall().advanced(by: .zero - $0) }
    let latest = try events.latest(limit: limit, since: oldest)
    if json {
      for event in latest { Terminal.line(try OrderedJSONEncoder().string(event)) }
    } else {
      Terminal.line(EventText.table(latest))
    }
  }
}

/// An archive with its index, or without one when that cannot be read or belongs to another archive.
struct EventShelf {
  let archive: String

  func events() throws -> EventArchive {
    let reader = ArchiveReader(directory: archive)
    let path = URL(fileURLWithPath: archive).deletingLastPathComponent().path + "/state.db"
    if let index = try? Index(reading: path), let checkpoint = try? index.checkpoint(), try reader.contains(checkpoint)
    {
      return EventArchive(reader: reader, lookup: index, durable: checkpoint.seq)
    }
    let scanned = try ScannedEvents(reader)
    if scanned.isPartial {
      Terminal.say(
        "policywire: there is no index to read at \(path), so only the newest \(ScannedEvents.maximumRecords) records "
          + "are looked at")
    }
    return EventArchive(reader: reader, lookup: scanned, durable: scanned.lastSeq)
  }
}
