/// How an article's address is made of what a listing gives a script: `https://board.example/view?id={1}`.
///
/// `{1}` to `{9}` stand for the arguments of the call in a link's `onclick` or `javascript:` address, in order; where an
/// attribute holds no call, `{1}` is what it holds.
public struct LinkTemplate: Sendable, Hashable, Codable {
  public let text: String

  private static let longest = 2000

  /// Nil for what has no place for an argument, or begins neither with `http://`, `https://` nor `/` or `?`.
  public init?(_ text: String) {
    let starts = ["http://", "https://", "/", "?", "./"]
    guard text.utf8.count <= Self.longest, starts.contains(where: text.hasPrefix),
      !text.contains(where: \.isWhitespace), (1...9).contains(where: { text.contains("{\($0)}") })
    else { return nil }
    self.text = text
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let template = LinkTemplate(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a link template")
    }
    self = template
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  /// The address for `arguments`, which are put in as `escape` writes them; nil when one that it asks for is missing.
  public func address(_ arguments: [String], escape: (String) -> String) -> String? {
    var address = text
    for number in 1...9 where text.contains("{\(number)}") {
      guard number <= arguments.count, !arguments[number - 1].isEmpty else { return nil }
      address = address.replacing("{\(number)}", with: escape(arguments[number - 1]))
    }
    return address
  }
}
