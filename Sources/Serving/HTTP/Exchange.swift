import Stories

/// A request, as far as the API looks at it.
public struct APIRequest: Sendable, Hashable {
  public var method: String
  /// As it was sent, without the query; the paths served need no percent-encoding, and one that has it is not found.
  public var path: String
  public var query: [String: String]
  /// The Host header, without the port.
  public var host: String
  /// What was posted; nil where it was too much. Only what goes to a hub's address is read.
  public var body: [UInt8]? = []
  /// `X-Hub-Signature` (WebSub §8).
  public var signature: String?
  /// A page for people is among what the client takes (RFC 9110 §12.5.1).
  public var acceptsHTML = false

  public init(method: String = "GET", path: String, query: [String: String] = [:], host: String = "localhost") {
    self.method = method
    self.path = path
    self.query = query
    self.host = host
  }
}

/// A response, before it is put on the wire.
public struct APIResponse: Sendable, Hashable {
  public var status: Int
  public var contentType: String
  public var headers: [String: String]
  public var body: [UInt8]

  public init(status: Int = 200, contentType: String, headers: [String: String] = [:], body: [UInt8]) {
    self.status = status
    self.contentType = contentType
    self.headers = headers
    self.body = body
  }

  public init(status: Int = 200, text: String) {
    self.init(status: status, contentType: "text/plain; charset=utf-8", body: Array((text + "\n").utf8))
  }

  public init(status: Int = 200, json value: some Encodable, contentType: String = "application/json") throws {
    self.init(status: status, contentType: contentType, body: try OrderedJSONEncoder().encode(value) + [0x0A])
  }
}

/// A problem as RFC 9457 has it.
struct Problem: Encodable {
  var type = "about:blank"
  var title: String
  var status: Int
  var detail: String

  func response(headers: [String: String] = [:]) -> APIResponse {
    let body = (try? OrderedJSONEncoder().encode(self)) ?? []
    return APIResponse(status: status, contentType: "application/problem+json", headers: headers, body: body + [0x0A])
  }
}
