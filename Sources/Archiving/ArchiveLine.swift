import Foundation
import Stories

/// One line of the archive as it stands there.
public struct ArchiveLine: Sendable, Hashable {
  /// Without the newline.
  public var bytes: [UInt8]
  public var seq: Int64
  /// The place just after the line.
  public var position: ArchivePosition

  /// The record the line holds; throws `DecodingError` for a line this version cannot read.
  public func record() throws -> Record { try JSONDecoder().decode(Record.self, from: Data(bytes)) }

  /// What the line begins with, without decoding the rest; nil for a line that does not begin as ours do.
  public var summary: LineSummary? { LineSummary(bytes) }

  /// The story that the line's story answers, without decoding the rest; nil where it says none.
  ///
  /// It stands before the last member, and a quotation mark within a text is escaped.
  public var respondsTo: String? {
    let (key, last) = (Array(#","responds_to":""#.utf8), Array(#"","provenance":{"#.utf8))
    var end = bytes.count - last.count
    while end > 0, bytes[end] != last[0] || !bytes[end...].starts(with: last) { end -= 1 }
    let start = end - 32
    guard start >= key.count, bytes[..<start].suffix(key.count).elementsEqual(key) else { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

/// What a line is about.
public struct LineSummary: Sendable, Hashable {
  public var kind: RecordHead.Kind
  public var recordedAt: Timestamp
  public var storyID: String
  public var eventID: String

  /// The first members stand in a fixed order and hold nothing that is escaped.
  init?(_ line: [UInt8]) {
    var rest = line.prefix(256)
    func value(_ name: String) -> String? {
      let key = Array("\"\(name)\":\"".utf8)
      guard let start = rest.firstRange(of: key)?.upperBound,
        let end = rest[start...].firstIndex(of: UInt8(ascii: "\""))
      else { return nil }
      defer { rest = rest[end...] }
      return String(decoding: rest[start..<end], as: UTF8.self)
    }
    guard let kind = value("kind").flatMap(RecordHead.Kind.init), let time = value("recorded_at"),
      let recordedAt = Timestamp(rfc3339: time), let storyID = value("story_id"), let eventID = value("event_id")
    else { return nil }
    (self.kind, self.recordedAt, self.storyID, self.eventID) = (kind, recordedAt, storyID, eventID)
  }
}

/// The number of a line, without decoding the rest.
enum LineHead {
  private static let start = Array(#"{"v":1,"seq":"#.utf8)

  /// The record number a line states; nil for what is not a record.
  ///
  /// Our own lines begin alike and end with a brace, so most need no JSON decoder. A line of a later version counts as
  /// a record, too: it is kept even where it cannot be read.
  static func seq(of line: some BidirectionalCollection<UInt8>) -> Int64? {
    guard line.last == UInt8(ascii: "}") else { return nil }
    guard line.starts(with: start) else { return decoded(line) }
    let digits = line.dropFirst(start.count).prefix { $0 &- 48 < 10 }
    guard (1...18).contains(digits.count) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int64($1 - 48) }
  }

  /// As `seq(of:)`, for a line that must also be whole JSON.
  static func checkedSeq(of line: some BidirectionalCollection<UInt8>) -> Int64? { decoded(line) }

  private struct Head: Decodable { var seq: Int64 }

  private static func decoded(_ line: some BidirectionalCollection<UInt8>) -> Int64? {
    guard line.first == UInt8(ascii: "{"), String(validating: line, as: UTF8.self) != nil else { return nil }
    return try? JSONDecoder().decode(Head.self, from: Data(line)).seq
  }
}
