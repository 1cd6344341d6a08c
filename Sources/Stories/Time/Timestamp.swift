/// An instant in UTC, to the millisecond.
///
/// Reads and writes RFC 3339 (`2026-06-26T07:03:11.214Z`); the fraction is written only when it is not zero.
/// Years 0000 to 9999. Not affected by leap seconds, like POSIX time.
public struct Timestamp: Sendable, Hashable, Comparable {
  /// Milliseconds since 1970-01-01T00:00:00Z; negative before it.
  public var milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  public init(seconds: Int64) { milliseconds = seconds &* 1000 }

  /// Whole seconds since 1970-01-01T00:00:00Z, rounded down.
  public var seconds: Int64 { milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000 }

  /// The UTC calendar day.
  public var day: CivilDate {
    let seconds = seconds
    return CivilDate(daysSinceEpoch: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
  }

  public static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }

  /// This instant moved by `duration`, to the millisecond.
  public func advanced(by duration: Duration) -> Timestamp {
    Timestamp(milliseconds: milliseconds + duration.wholeMilliseconds)
  }

  /// The time from `earlier` to this instant; negative when `earlier` is later.
  public func since(_ earlier: Timestamp) -> Duration { .milliseconds(milliseconds - earlier.milliseconds) }
}

extension Timestamp: CustomStringConvertible {
  /// RFC 3339 in UTC, with `Z`.
  public var rfc3339: String { rfc3339(offsetMinutes: 0) }

  public var description: String { rfc3339 }

  /// RFC 3339 on the clock of `offsetMinutes` east of UTC; an offset of 0 is written `Z`.
  public func rfc3339(offsetMinutes: Int) -> String {
    let local = Timestamp(milliseconds: milliseconds + Int64(offsetMinutes) * 60_000)
    let day = local.day
    let secondOfDay = Int(local.seconds - day.daysSinceEpoch * 86_400)
    let fraction = Int(local.milliseconds - local.seconds * 1000)
    var text = "\(day)T\(padded(secondOfDay / 3600)):\(padded(secondOfDay / 60 % 60)):\(padded(secondOfDay % 60))"
    if fraction != 0 { text += "." + padded(fraction, width: 3) }
    guard offsetMinutes != 0 else { return text + "Z" }
    let size = abs(offsetMinutes)
    return text + (offsetMinutes < 0 ? "-" : "+") + padded(size / 60) + ":" + padded(size % 60)
  }

  /// Reads an RFC 3339 date-time exactly; nil for anything else (lenient reading is Normalizing's).
  public init?(rfc3339 text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, let day = CivilDate(iso: String(decoding: bytes[0..<10], as: UTF8.self)),
      bytes[10] | 0x20 == UInt8(ascii: "t"), bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let hour = digits(bytes[11..<13]), let minute = digits(bytes[14..<16]), let second = digits(bytes[17..<19]),
      hour < 24, minute < 60, second <= 60
    else { return nil }
    var rest = bytes[19...]
    var fraction: Int64 = 0
    if rest.first == UInt8(ascii: ".") {
      let run = rest.dropFirst().prefix { isDigit($0) }
      guard !run.isEmpty else { return nil }
      fraction = Int64(digits(Array((Array(run) + [48, 48, 48]).prefix(3))[...]) ?? 0)
      rest = rest.dropFirst(1 + run.count)
    }
    guard let offset = Timestamp.offsetMinutes(rest) else { return nil }
    let secondOfDay = Int64(hour * 3600 + minute * 60 + min(second, 59)) - Int64(offset) * 60
    milliseconds = (day.daysSinceEpoch * 86_400 + secondOfDay) * 1000 + fraction
  }

  private static func offsetMinutes(_ zone: ArraySlice<UInt8>) -> Int? {
    let zone = Array(zone)
    if zone.count == 1, zone[0] | 0x20 == UInt8(ascii: "z") { return 0 }
    guard zone.count == 6, zone[3] == UInt8(ascii: ":"), let hours = digits(zone[1..<3]),
      let minutes = digits(zone[4..<6]),
      hours < 24, minutes < 60
    else { return nil }
    switch zone[0] {
    case UInt8(ascii: "+"): return hours * 60 + minutes
    case UInt8(ascii: "-"): return -(hours * 60 + minutes)
    default: return nil
    }
  }
}

extension Timestamp: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let value = Timestamp(rfc3339: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an RFC 3339 date-time")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rfc3339)
  }
}

extension Duration {
  /// Milliseconds, rounded towards zero.
  public var wholeMilliseconds: Int64 {
    let (seconds, attoseconds) = components
    return seconds * 1000 + attoseconds / 1_000_000_000_000_000
  }

  /// Seconds as a floating-point number, for metrics.
  public var secondsValue: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) + Double(attoseconds) / 1e18
  }
}

func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
  guard !bytes.isEmpty, bytes.allSatisfy(isDigit) else { return nil }
  return bytes.reduce(0) { $0 * 10 + Int($1 - 48) }
}

func padded(_ number: Int, width: Int = 2) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.count)) + text
}
