/// What somebody names an event by: the identifier of the event or of any of its stories, or how it begins.
public struct EventID: Sendable, Hashable {
  /// 8 to 32 hexadecimal digits, in lower case.
  public let digits: String

  public static let minimumDigits = 8

  /// Nil for anything else.
  public init?(_ text: String) {
    let isHexadecimal = text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0 | 0x20) }
    guard isHexadecimal, (Self.minimumDigits...32).contains(text.utf8.count) else { return nil }
    digits = text.lowercased()
  }
}

/// Why no event is shown.
public enum EventNotFound: Error, Sendable, Hashable {
  case malformed
  /// No story's identifier begins so.
  case unknown
  /// Several stories' identifiers do.
  case ambiguous

  /// A sentence for people.
  public var message: String {
    switch self {
    case .malformed: "An event is named by 8 to 32 hexadecimal digits, its own or those of one of its stories."
    case .unknown: "No event and no story has an identifier that begins so."
    case .ambiguous: "Several stories have identifiers that begin so: give more digits."
    }
  }

  var problem: Problem {
    switch self {
    case .malformed, .ambiguous: Problem(title: "Bad Request", status: 400, detail: message)
    case .unknown: Problem(title: "Not Found", status: 404, detail: message)
    }
  }
}
