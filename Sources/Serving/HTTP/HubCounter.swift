import Stories

/// Where hubs call (W3C WebSub), below `/websub/`. Its addresses are as secret as what follows there.
public protocol HubCounter: Sendable {
  /// Whether a subscription was meant; false is answered 404.
  func confirm(_ id: String, mode: String, topic: String, leaseSeconds: Int?) async -> Bool
  /// A hub tells of something new. False when nothing is subscribed to there, which is answered 410: it may stop. What
  /// carries a wrong signature is true all the same, and of no effect (WebSub §8).
  func take(_ id: String, body: [UInt8], signature: String?) async -> Bool
}

/// The two things a hub can ask.
struct HubRoute: Sendable {
  static let prefix = "/websub/"
  /// The most a hub may send at once, in bytes; more is answered 413.
  static let maximumBytes = 2 << 20
  /// The most of a challenge that is said back, in bytes.
  static let maximumChallenge = 4096

  let counter: any HubCounter

  func answer(_ request: APIRequest) async -> APIResponse {
    let id = String(request.path.dropFirst(HubRoute.prefix.count))
    return request.method == "POST" ? await told(id, request) : await asked(id, request.query)
  }

  private func told(_ id: String, _ request: APIRequest) async -> APIResponse {
    guard let body = request.body else {
      return Problem(
        title: "Content Too Large", status: 413, detail: "At most \(HubRoute.maximumBytes) bytes are taken."
      ).response()
    }
    guard await counter.take(id, body: body, signature: request.signature) else {
      return Problem(title: "Gone", status: 410, detail: "Nothing is subscribed to here.").response()
    }
    return APIResponse(status: 202, text: "thank you")
  }

  private func asked(_ id: String, _ query: [String: String]) async -> APIResponse {
    let mode = query["hub.mode"] ?? ""
    let challenge = query["hub.challenge"] ?? ""
    let isMeant = await counter.confirm(
      id, mode: mode, topic: query["hub.topic"] ?? "", leaseSeconds: query["hub.lease_seconds"].flatMap { Int($0) })
    guard isMeant, challenge.utf8.count <= HubRoute.maximumChallenge, mode == "denied" || !challenge.isEmpty else {
      return Problem(title: "Not Found", status: 404, detail: "This was not asked for.").response()
    }
    return APIResponse(contentType: "text/plain; charset=utf-8", body: Array(challenge.utf8))
  }
}
