import Stories

/// Every question that can be asked over HTTP, and its answer. No sockets here.
///
/// Only GET and HEAD, but for hubs; nothing can be changed. The Host header must be one that was configured, since a browser can be
/// rebound to loopback by a page it visits.
public struct StatusAPI: Sendable {
  /// The most stories one answer holds.
  public static let maximumLimit = 1000
  /// The most bytes of stories one answer holds, newlines included; a single longer line is given all the same.
  public static let maximumBytes = 4 << 20
  /// How many it holds when nobody says.
  public static let defaultLimit = 100
  /// The most events one answer lists, and how many when nobody says.
  public static let maximumEvents = 100
  public static let defaultEvents = 20

  private let answers: any Answers
  private let allowedHosts: Set<String>
  private let schema: String
  private let hubs: HubRoute?

  /// - Parameters:
  ///   - schema: the record's JSON Schema, served as it is.
  ///   - hubs: nil where no hub may call.
  public init(answers: any Answers, allowedHosts: [String], schema: String, hubs: (any HubCounter)? = nil) {
    self.hubs = hubs.map(HubRoute.init)
    self.answers = answers
    self.allowedHosts = Set(allowedHosts.map { $0.lowercased() })
    self.schema = schema
  }

  public func answer(_ request: APIRequest) async -> APIResponse {
    if let refusal = refusal(request) { return refusal }
    if let hubs, isForHubs(request) { return await hubs.answer(request) }
    do {
      return try await route(request)
    } catch {
      return Problem(title: "Internal Server Error", status: 500, detail: "The archive could not be read.").response()
    }
  }

  private func route(_ request: APIRequest) async throws -> APIResponse {
    switch request.path {
    case "/": APIResponse(contentType: HomePage.contentType, headers: HomePage.headers, body: await homePage())
    case "/healthz", "/livez": APIResponse(text: "ok")
    case "/readyz": await readiness(isVerbose: request.query["verbose"] != nil)
    case "/metrics":
      APIResponse(
        contentType: PrometheusText.contentType, body: Array(PrometheusText.render(await answers.metrics()).utf8))
    case "/v1/status": try APIResponse(json: await answers.status())
    case "/v1/stories": try await stories(request.query)
    case "/v1/events": try await events(request.query)
    case let path where path.hasPrefix("/v1/events/"): try await event(path.dropFirst("/v1/events/".count))
    case let path where path.hasPrefix("/events/"):
      try await eventPage(path.dropFirst("/events/".count), wantsPage: request.acceptsHTML)
    case "/schema/record-1.json":
      APIResponse(contentType: "application/schema+json", body: Array(schema.utf8))
    default: Problem(title: "Not Found", status: 404, detail: "There is nothing at this path.").response()
    }
  }

  private func refusal(_ request: APIRequest) -> APIResponse? {
    guard allowedHosts.contains(request.host.lowercased()) else {
      return Problem(
        title: "Misdirected Request", status: 421, detail: "This host name is not in serving.allowed_hosts."
      ).response()
    }
    guard ["GET", "HEAD"].contains(request.method) || request.method == "POST" && isForHubs(request) else {
      return Problem(title: "Method Not Allowed", status: 405, detail: "Only GET and HEAD are answered.")
        .response(headers: ["Allow": "GET, HEAD"])
    }
    return nil
  }

  func isForHubs(_ request: APIRequest) -> Bool { hubs != nil && request.path.hasPrefix(HubRoute.prefix) }

  private func homePage() async -> [UInt8] {
    Array(HomePage.render(await answers.status(), latest: await answers.latestStories(limit: 25)).utf8)
  }

  private func readiness(isVerbose: Bool) async -> APIResponse {
    let checks = await answers.readiness()
    let failed = checks.filter { $0.failure != nil }
    if failed.isEmpty && !isVerbose { return APIResponse(text: "ready") }
    let lines = (isVerbose ? checks : failed).map { check in
      check.failure.map { "[-] \(check.name): \($0)" } ?? "[+] \(check.name): ok"
    }
    return APIResponse(status: failed.isEmpty ? 200 : 503, text: lines.joined(separator: "\n"))
  }

  private func stories(_ query: [String: String]) async throws -> APIResponse {
    guard let after = Int64(query["after_seq"] ?? "0"), after >= 0 else {
      return Problem(title: "Bad Request", status: 400, detail: "after_seq is a whole number from 0.").response()
    }
    guard let limit = Int(query["limit"] ?? "\(Self.defaultLimit)"), (1...Self.maximumLimit).contains(limit) else {
      return Problem(
        title: "Bad Request", status: 400, detail: "limit is a whole number from 1 to \(Self.maximumLimit)."
      )
      .response()
    }
    let page = try await answers.lines(after: after, limit: limit)
    var headers: [String: String] = [:]
    if page.hasMore, let last = page.lines.last, let seq = Self.seq(of: last) {
      headers["Link"] = "</v1/stories?after_seq=\(seq)&limit=\(limit)>; rel=\"next\""
    }
    return APIResponse(
      contentType: "application/jsonl", headers: headers, body: Array(page.lines.map { $0 + [0x0A] }.joined()))
  }

  private func events(_ query: [String: String]) async throws -> APIResponse {
    guard let limit = Int(query["limit"] ?? "\(Self.defaultEvents)"), (1...Self.maximumEvents).contains(limit) else {
      return Problem(
        title: "Bad Request", status: 400, detail: "limit is a whole number from 1 to \(Self.maximumEvents)."
      )
      .response()
    }
    return try APIResponse(json: ["events": try await answers.latestEvents(limit: limit)])
  }

  private func event(_ id: Substring) async throws -> APIResponse {
    switch try await found(id) {
    case .success(let view): try APIResponse(json: view)
    case .failure(let refusal): refusal.problem.response()
    }
  }

  /// The same for people.
  private func eventPage(_ id: Substring, wantsPage: Bool) async throws -> APIResponse {
    switch try await found(id) {
    case .success(let view):
      return APIResponse(
        contentType: HomePage.contentType, headers: HomePage.headers,
        body: Array(EventPage.render(view, names: await answers.names()).utf8))
    case .failure(let refusal):
      let problem = refusal.problem
      guard wantsPage else { return problem.response() }
      return APIResponse(
        status: problem.status, contentType: HomePage.contentType, headers: HomePage.headers,
        body: Array(ProblemPage.render(problem).utf8))
    }
  }

  private func found(_ id: Substring) async throws -> Result<EventView, EventNotFound> {
    guard let id = EventID(String(id)) else { return .failure(.malformed) }
    return try await answers.event(id)
  }

  /// `seq` stands second in every line, after `"v":1`.
  private static func seq(of line: [UInt8]) -> Int64? {
    let head = String(decoding: line.prefix(64), as: UTF8.self)
    guard let key = head.firstRange(of: "\"seq\":") else { return nil }
    return Int64(head[key.upperBound...].prefix { $0.isNumber })
  }
}
