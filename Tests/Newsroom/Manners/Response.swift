/// A response, before the server frames it.
struct Response: Sendable {
  var status = 200
  var headers: [(name: String, value: String)] = []
  var body: [UInt8] = []

  /// A body of a content type.
  init(status: Int = 200, type: String, body: [UInt8]) {
    self.status = status
    self.headers = [("Content-Type", type)]
    self.body = body
  }

  /// A short plain text.
  init(status: Int, text: String) {
    self.init(status: status, type: "text/plain; charset=utf-8", body: Array((text + "\n").utf8))
  }

  /// A redirect.
  static func redirect(_ status: Int, to location: String) -> Response {
    Response(status: status, text: "see \(location)").adding("Location", location)
  }

  /// The response with one more header.
  func adding(_ name: String, _ value: String) -> Response {
    var changed = self
    changed.headers.append((name, value))
    return changed
  }
}
