import Foundation

/// The last requests received, for tests to read.
struct RequestLog: Sendable {
  /// The most requests kept; older ones are forgotten.
  static let limit = 20_000

  private var lines: [String] = []
  private var count = 0

  /// Notes a request and the status it got; 0 when it gets none.
  mutating func note(_ request: Request, outlet: String, status: Int) {
    count += 1
    if lines.count >= RequestLog.limit { lines.removeFirst(RequestLog.limit / 4) }
    lines.append(
      """
      {"number":\(count),"outlet":\(Markup.json(outlet) as String),"method":\(Markup.json(request.method) as String),\
      "path":\(Markup.json(request.target).replacing("\\/", with: "/") as String),"status":\(status),\
      "user_agent":\(Markup.json(request.headers["user-agent"])),\
      "if_none_match":\(Markup.json(request.headers["if-none-match"])),\
      "if_modified_since":\(Markup.json(request.headers["if-modified-since"])),\
      "accept_encoding":\(Markup.json(request.headers["accept-encoding"]))}
      """)
  }

  /// Oldest first, each line ended by a newline.
  var text: String { lines.map { $0 + "\n" }.joined() }
}
