/// A date as somebody stated it: the instant, and how much of it was really said.
public struct StatedDate: Sendable, Hashable, Codable {
  /// The finest unit that was stated.
  public enum Precision: String, Sendable, Hashable, Codable { case second, minute, day, month, year }

  /// The stated instant, to the second; the start of the stated span where the precision is coarser.
  public var instant: Timestamp
  /// Minutes east of UTC as printed; nil when no zone was stated and UTC was assumed.
  public var offsetMinutes: Int?
  public var precision: Precision
  /// The string as printed.
  public var text: String
  /// Day and month could be read either way, and the language decided.
  public var isAmbiguous: Bool

  /// A fraction of a second is dropped: nobody who states one means it.
  public init(
    instant: Timestamp, offsetMinutes: Int?, precision: Precision, text: String, isAmbiguous: Bool = false
  ) {
    self.instant = Timestamp(seconds: instant.seconds)
    self.offsetMinutes = offsetMinutes
    self.precision = precision
    self.text = text
    self.isAmbiguous = isAmbiguous
  }

  /// RFC 3339 with the offset as printed, `Z` where none was.
  public var rfc3339: String { instant.rfc3339(offsetMinutes: offsetMinutes ?? 0) }
}
