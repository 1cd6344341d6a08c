import Stories

/// The name of a segment: `2026/stories-2026-06-26-000001.jsonl`. Names sort as the records in them do.
public struct SegmentName: Sendable, Hashable, Comparable {
  /// The UTC day it was begun on, or the day of the segment before it when the clock had gone back.
  public let day: CivilDate
  /// From 1 within the day.
  public let number: Int

  public init(day: CivilDate, number: Int) {
    self.day = day
    self.number = number
  }

  /// Reads a path below the archive's folder; nil for any other file.
  public init?(path: some StringProtocol) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].hasPrefix("stories-"), parts[1].hasSuffix(".jsonl") else { return nil }
    let stem = parts[1].dropFirst("stories-".count).dropLast(".jsonl".count)
    guard let day = CivilDate(iso: String(stem.prefix(10))), stem.dropFirst(10).first == "-",
      let number = Int(stem.dropFirst(11)), number > 0
    else { return nil }
    self.init(day: day, number: number)
    guard self.path == path else { return nil }
  }

  /// The year's folder.
  public var folder: String { String(day.description.prefix(4)) }

  /// The path below the archive's folder.
  public var path: String {
    let digits = String(number)
    return "\(folder)/stories-\(day)-\(String(repeating: "0", count: max(0, 6 - digits.count)))\(digits).jsonl"
  }

  public static func < (a: SegmentName, b: SegmentName) -> Bool { (a.day, a.number) < (b.day, b.number) }
}
