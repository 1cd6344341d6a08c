/// What was asked of an outlet.
struct Request: Sendable {
  var method: String
  /// Path and query as sent.
  var target: String
  /// Names in lower case.
  var headers: [String: String]
  /// The local address the connection came in on, which says whom it is for.
  var address: String
  var body: [UInt8] = []

  /// Whether the client takes bodies of a content coding.
  func accepts(_ coding: String) -> Bool { headers["accept-encoding"]?.contains(coding) == true }

  /// Whether it shows a validator of any kind.
  var isConditional: Bool { headers["if-none-match"] != nil || headers["if-modified-since"] != nil }
}
