import Archiving
import Serving
import Stories

/// Reads events from the archive. Only what is durable; the calls block, from any thread.
public struct EventArchive: Sendable {
  private let reader: ArchiveReader
  let lookup: any EventLookup
  /// The last record that is read.
  private let durable: Int64
  /// The most that is read of the archive for the records of one answer.
  private let maximumBytes: Int64

  /// Records read for one event, and stories its things are counted in.
  static let maximumRecords = 10_000
  static let sampledRecords: Int64 = 500
  /// Bytes read of the archive for the records of one answer, at the most.
  public static let maximumBytes: Int64 = 1 << 30
  /// Those of them that each event of a list has for itself.
  private static let minimumEventBytes: Int64 = 4 << 20
  /// Records that are passed over to the next wanted one rather than found by a new search: as much as that reads.
  private static let stride: Int64 = 200
  /// How far back the latest events are looked for, in records, at first and at most.
  private static let firstWindow: Int64 = 1_000
  private static let maximumWindow: Int64 = 64_000

  public init(
    reader: ArchiveReader, lookup: any EventLookup, durable: Int64, maximumBytes: Int64 = Self.maximumBytes
  ) {
    self.reader = reader
    self.lookup = lookup
    self.durable = durable
    self.maximumBytes = maximumBytes
  }

  /// The event with this identifier, or that a story with it belongs to.
  ///
  /// Costs a search for each of its records that stands far from the one before, also for those of stories of other
  /// events that answer it or are cited, `maximumBytes` at most, and `sampledRecords`. Records beyond that, the newest, are
  /// left out, and the view is `truncated`.
  public func event(_ id: EventID) throws -> Result<EventView, EventNotFound> {
    let stories = try lookup.stories(beginning: id.digits, limit: 2)
    guard stories.count < 2 else { return .failure(.ambiguous) }
    guard let story = stories.first, let event = try lookup.event(of: story) else { return .failure(.unknown) }
    let replies = try lookup.replies(toEvent: event, limit: EventView.maximumReplies + 1)
    // However much is told of it, something is left for who answers.
    let kept = replies.isEmpty ? 0 : maximumBytes / 8
    var allowance = maximumBytes - kept
    let told = try told(event, &allowance)
    allowance += kept
    let outside = try outside(event, replies: replies, named: told.records, &allowance)
    return try told.view(of: event, outside: outside, sample: sample()).map { .success($0) } ?? .failure(.unknown)
  }

  /// The events of the newest stories, sightings and updates, the latest first, back to `oldest`.
  ///
  /// They are looked for until the older half of the records looked at was recorded before `oldest`: a few that were
  /// while a clock was wrong don't hide those before them. Costs up to `maximumWindow` records, and for those of the
  /// events `maximumBytes` at most: an event whose records would take more is `truncated`, and all are listed.
  public func latest(limit: Int, since oldest: Timestamp? = nil) throws -> [EventSummary] {
    var window = Self.firstWindow
    while true {
      let start = max(0, durable - window)
      let (events, isOld) = try newest(after: start, limit: limit, since: oldest)
      if events.count >= limit || isOld || start == 0 || window >= Self.maximumWindow {
        return try summaries(of: events)
      }
      window *= 4
    }
  }

  /// The events of the records after one, the newest first, and whether the first half of these records is older than
  /// `oldest`.
  private func newest(
    after seq: Int64, limit: Int, since oldest: Timestamp?
  ) throws -> (events: [String], isOld: Bool) {
    var (cursor, stories, isOld) = (try reader.lines(after: seq), [String](), oldest != nil)
    let half = seq + (durable - seq) / 2
    while let line = try cursor.next(), line.seq <= durable {
      guard let summary = line.summary else { continue }
      if let oldest, summary.recordedAt < oldest { continue }
      if line.seq <= half { isOld = false }
      if ![.link, .retraction].contains(summary.kind) { stories.append(summary.storyID) }
    }
    var (seen, events, found) = (Set<String>(), [String](), Set<String>())
    for story in stories.reversed() where seen.insert(story).inserted {
      guard let event = try lookup.event(of: story), found.insert(event).inserted else { continue }
      events.append(event)
      if events.count == limit { break }
    }
    return (events, isOld)
  }

  /// What earlier events leave unread is for those after them.
  private func summaries(of events: [String]) throws -> [EventSummary] {
    var (summaries, left) = ([EventSummary](), maximumBytes)
    for (index, event) in events.enumerated() {
      let kept = Int64(events.count - 1 - index) * Self.minimumEventBytes
      var allowance = max(left - kept, Self.minimumEventBytes)
      left -= allowance
      if let view = try told(event, &allowance).view(of: event) { summaries.append(EventSummary(view)) }
      left += allowance
    }
    return summaries
  }

  /// What is read of an event's own stories.
  private struct Told {
    var records: [EventRecord]
    var count: Int
    var isWhole: Bool

    func view(
      of event: String, outside: OutsideRecords = OutsideRecords(), sample: [EventRecord] = []
    ) -> EventView? {
      EventView(
        eventID: event, records: records, tellingCount: count, isCut: !isWhole, outside: outside, sample: sample)
    }
  }

  private func told(_ event: String, _ allowance: inout Int64) throws -> Told {
    let (stories, count) = try lookup.stories(ofEvent: event, limit: EventView.maximumTellings)
    let (records, isWhole) = try records(of: stories, &allowance)
    return Told(records: records, count: count, isWhole: isWhole)
  }

  /// The records of stories, `maximumRecords` at most, as `records(_:_:)` has them.
  func records(
    of stories: [String], _ allowance: inout Int64
  ) throws -> (records: [EventRecord], isWhole: Bool) {
    var numbers: [Int64] = []
    // One more than is listed says that there are more.
    for story in stories { numbers += try lookup.recordNumbers(of: story, limit: EventView.maximumOfTelling + 1) }
    let isCut = numbers.count > Self.maximumRecords
    numbers = Array(numbers.sorted().prefix(Self.maximumRecords))
    let (records, isWhole) = try records(numbers, &allowance)
    return (records, isWhole && !isCut)
  }

  /// The records with these numbers, which ascend, as far as they are durable and may be read, the first in any case;
  /// and whether that was all.
  private func records(
    _ numbers: [Int64], _ allowance: inout Int64
  ) throws -> (records: [EventRecord], isWhole: Bool) {
    var (records, rest) = ([EventRecord](), numbers.prefix { $0 <= durable })
    allowance = max(allowance, 1)
    while let first = rest.first, allowance > 0 {
      var cursor = try reader.lines(after: first - 1)
      allowance -= ArchiveReader.searchBytes
      while let line = try cursor.next() {
        allowance -= Int64(line.bytes.count)
        rest = rest.drop { $0 < line.seq }
        if rest.first == line.seq {
          if let record = try? EventRecord(line: line.bytes) { records.append(record) }
          rest.removeFirst()
        }
        guard let next = rest.first, next - line.seq <= Self.stride, allowance > 0 else { break }
      }
      // A record that is not there any more must not be sought for ever.
      if rest.first == first { rest.removeFirst() }
    }
    return (records, rest.isEmpty)
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
