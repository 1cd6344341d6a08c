import Archiving
import Serving
import Stories

/// Reads events from the archive. Only what is durable; the calls block, from any thread.
public struct EventArchive: Sendable {
  private let reader: ArchiveReader
  private let lookup: any EventLookup
  /// The last record that is read.
  private let durable: Int64

  /// Records read for one event, and stories its things are counted in.
  static let maximumRecords = 10_000
  static let sampledRecords: Int64 = 500
  /// Records that are passed over to the next wanted one rather than found by a new search.
  private static let stride: Int64 = 1_000
  /// How far back the latest events are looked for, in records, at first and at most.
  private static let firstWindow: Int64 = 1_000
  private static let maximumWindow: Int64 = 64_000

  public init(reader: ArchiveReader, lookup: any EventLookup, durable: Int64) {
    self.reader = reader
    self.lookup = lookup
    self.durable = durable
  }

  /// The event with this identifier, or that a story with it belongs to.
  ///
  /// Costs the segments its records are in, from their beginning, and `sampledRecords`.
  public func event(_ id: EventID) throws -> Result<EventView, EventNotFound> {
    let stories = try lookup.stories(beginning: id.digits, limit: 2)
    guard stories.count < 2 else { return .failure(.ambiguous) }
    guard let story = stories.first, let event = try lookup.event(of: story) else { return .failure(.unknown) }
    let view = try view(event, sample: try sample())
    return view.map { .success($0) } ?? .failure(.unknown)
  }

  /// The events of the newest stories, sightings and updates, the latest first, back to `oldest`.
  public func latest(limit: Int, since oldest: Timestamp? = nil) throws -> [EventSummary] {
    var window = Self.firstWindow
    while true {
      let start = max(0, durable - window)
      let (events, isOld) = try newest(after: start, limit: limit, since: oldest)
      if events.count >= limit || isOld || start == 0 || window >= Self.maximumWindow {
        return try events.compactMap { try view($0).map(EventSummary.init) }
      }
      window *= 4
    }
  }

  /// The events of the records after one, the newest first, and whether older records than `oldest` are among them.
  private func newest(
    after seq: Int64, limit: Int, since oldest: Timestamp?
  ) throws -> (events: [String], isOld: Bool) {
    var (cursor, stories, isOld) = (try reader.lines(after: seq), [String](), false)
    while let line = try cursor.next(), line.seq <= durable {
      guard let summary = line.summary else { continue }
      if let oldest, summary.recordedAt < oldest {
        isOld = true
      } else if ![.link, .retraction].contains(summary.kind) {
        stories.append(summary.storyID)
      }
    }
    var (seen, events, found) = (Set<String>(), [String](), Set<String>())
    for story in stories.reversed() where seen.insert(story).inserted {
      guard let event = try lookup.event(of: story), found.insert(event).inserted else { continue }
      events.append(event)
      if events.count == limit { break }
    }
    return (events, isOld)
  }

  private func view(_ event: String, sample: [EventRecord] = []) throws -> EventView? {
    let (stories, count) = try lookup.stories(ofEvent: event, limit: EventView.maximumTellings)
    var numbers: [Int64] = []
    var isCut = false
    for story in stories {
      let found = try lookup.recordNumbers(of: story, limit: Self.maximumOfStory)
      isCut = isCut || found.count == Self.maximumOfStory
      numbers += found
    }
    isCut = isCut || numbers.count > Self.maximumRecords
    numbers = Array(numbers.sorted().prefix(Self.maximumRecords))
    return EventView(
      eventID: event, records: try records(numbers), tellingCount: count, isCut: isCut, sample: sample)
  }

  private static let maximumOfStory = 2 * EventView.maximumOfTelling

  /// The records with these numbers, which ascend, as far as they are durable.
  private func records(_ numbers: [Int64]) throws -> [EventRecord] {
    var (records, rest) = ([EventRecord](), numbers.prefix { $0 <= durable })
    while let first = rest.first {
      var cursor = try reader.lines(after: first - 1)
      while let line = try cursor.next() {
        rest = rest.drop { $0 < line.seq }
        if rest.first == line.seq {
          if let record = try? EventRecord(line: line.bytes) { records.append(record) }
          rest.removeFirst()
        }
        guard let next = rest.first, next - line.seq <= Self.stride else { break }
      }
      // A record that is not there any more must not be sought for ever.
      if rest.first == first { rest.removeFirst() }
    }
    return records
  }

  /// The newest stories, of any event.
  private func sample() throws -> [EventRecord] {
    var (cursor, stories) = (try reader.lines(after: max(0, durable - Self.sampledRecords)), [EventRecord]())
    while let line = try cursor.next(), line.seq <= durable {
      guard line.summary?.kind == .story, let record = try? EventRecord(line: line.bytes) else { continue }
      stories.append(record)
    }
    return stories
  }
}
