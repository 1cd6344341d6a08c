import Stories

/// One fetch from submission to answer: its chain of redirects, and the exchange of the hop at hand.
///
/// Confined to the loop thread.
final class Transfer {
  /// What comes after a hop.
  enum Outcome {
    case nextHop
    case done(Result<FetchResponse, FetchError>)
  }

  let submission: Submission
  let easy: EasyHandle
  private let options: FetchOptions
  private let permits: (IPAddress, UInt16) -> Bool
  private let budget: BodyBudget
  private let policy: @Sendable () -> AddressPolicy
  private var chain: RedirectChain
  private var exchange: Exchange

  /// Throws when the address of the request is not one we fetch.
  init(
    _ submission: Submission, easy: EasyHandle, options: FetchOptions, budget: BodyBudget,
    policy: @escaping @Sendable () -> AddressPolicy
  ) throws(FetchError) {
    let chain = try RedirectChain(submission.request, options: options)
    let isProxied = options.proxy != nil
    let statedPort = chain.statedPort
    self.submission = submission
    self.easy = easy
    self.options = options
    self.budget = budget
    self.chain = chain
    permits = { address, port in
      // The proxy was named by the operator, and may stand anywhere.
      if isProxied { return true }
      // The port of the request itself may have been somebody's decision; that of a redirect target was not.
      return policy().allows(address, port: port, stated: statedPort)
    }
    self.policy = policy
    exchange = Transfer.exchange(submission.request, options, budget, easy, permits)
  }

  /// Sets the handle up for the hop at hand; where `sockets` are many the connection is not kept for another.
  func prepare(_ sockets: SocketCount) throws(FetchError) {
    if !chain.redirects.isEmpty { exchange = Transfer.exchange(submission.request, options, budget, easy, permits) }
    if options.proxy != nil, let address = chain.current.literalAddress,
      !policy().allows(address, port: chain.current.origin.port)
    {
      throw failure(.blockedAddress, "address policy refuses \(address)")
    }
    let now = ContinuousClock.now
    let (remaining, isCrowded) = (now.duration(to: deadline), sockets.isCrowded(at: now))
    guard remaining > .zero else { throw overdue }
    let setup = EasyHandle.Setup(
      number: submission.number, url: chain.current.text, headers: requestHeaders, timeout: remaining,
      body: submission.request.posted?.body, looksUp: !chain.current.hasPlainAddress,
      hasSecrets: chain.current.hasUserInformation || !chain.currentHeaders.isEmpty, keepsConnection: !isCrowded,
      maximumIdleTime: isCrowded ? SocketCount.crowdedIdleTime : options.maximumConnectionAge)
    guard easy.prepare(setup, exchange: exchange) else {
      throw failure(.transfer, "libcurl refused an option")
    }
  }

  /// What to make of the hop that ended with `result`.
  func conclude(_ result: CurlResult, now: Timestamp) -> Outcome {
    guard result.isSuccess else { return .done(.failure(error(for: result))) }
    let status = exchange.headers.status
    guard submission.request.posted == nil else { return .done(.success(response(now: now))) }
    switch chain.advance(status: status, target: exchange.headers.isRedirect ? easy.redirectURL : nil) {
    case .follow: return .nextHop
    case .refuse(let error): return .done(.failure(error))
    case .stop: return .done(.success(response(now: now)))
    }
  }

  /// Whose name the hop at hand needs to know; the proxy's is looked up once.
  var hostToLookUp: String? {
    options.proxy == nil && !chain.current.hasPlainAddress ? chain.current.origin.host : nil
  }

  /// When the whole fetch has taken too long.
  var deadline: ContinuousClock.Instant { submission.started.advanced(by: submission.request.timeout - trail) }

  private var trail: Duration { submission.request.trail.duration }

  /// The error for it.
  var overdue: FetchError { failure(.timeout, "over \(submission.request.timeout) (timeout)") }

  /// An error of this fetch at the hop at hand.
  func failure(_ code: FetchError.Code, _ message: String) -> FetchError {
    FetchError(code, url: chain.current.publicText, message)
  }

  private static func exchange(
    _ request: FetchRequest, _ options: FetchOptions, _ budget: BodyBudget, _ easy: EasyHandle,
    _ permits: @escaping (IPAddress, UInt16) -> Bool
  ) -> Exchange {
    // Unowned: the handle holds the exchange until it is reset.
    Exchange(
      maximumHeaderBytes: options.maximumHeaderBytes, maximumBodyBytes: request.maximumBytes,
      maximumRatio: options.maximumRatio, budget: budget, wireBytes: { [unowned easy] in easy.wireBytes },
      permits: permits)
  }
}

extension Transfer {
  private var requestHeaders: [String] {
    let validators = chain.currentValidators
    var lines: [String] = []
    if let accept = submission.request.accept, ValidatorRules.isHeaderSafe(accept) { lines.append("Accept: \(accept)") }
    if let tag = validators.etag { lines.append("If-None-Match: \(tag)") }
    if let date = validators.lastModified { lines.append("If-Modified-Since: \(date)") }
    if submission.request.acceptsDelta, validators.etag != nil { lines.append("A-IM: feed") }
    lines += chain.currentHeaders.map(\.line)
    if let posted = submission.request.posted { lines += Self.headers(of: posted) }
    return lines
  }

  /// Without `Expect`, so that no server's silence about it costs a second.
  private static func headers(of posted: FetchRequest.Posted) -> [String] {
    let type = ValidatorRules.isHeaderSafe(posted.contentType) ? posted.contentType : "application/octet-stream"
    return ["Content-Type: \(type)", "Expect:"] + (posted.credential.map { ["Authorization: \($0.header)"] } ?? [])
  }

  private func response(now: Timestamp) -> FetchResponse {
    let headers = exchange.headers
    var response = FetchResponse(
      status: headers.status, body: exchange.takeBody(), finalURL: chain.current.publicText,
      duration: trail + (.now - submission.started))
    response.contentType = headers[.contentType]
    response.contentLanguage = headers[.contentLanguage]
    response.contentLocation = headers[.contentLocation]
    response.link = headers[.link]
    response.validators = ValidatorRules.sendable(
      Validators(etag: headers[.etag], lastModified: headers[.lastModified]))
    response.retryAfter = headers[.retryAfter].flatMap { RetryAfter.parse($0, date: headers[.date], now: now) }
    response.maximumAge = Freshness.left(headers, now: now)
    response.challenger = ChallengeSigns.service(status: headers.status, headers: headers, body: response.body)
    response.redirectURL = chain.exit
    response.redirects = chain.redirects
    return response
  }

  /// Our own refusal explains more than the code libcurl ended with because of it.
  private func error(for result: CurlResult) -> FetchError {
    if result.isOutOfMemory { exchange.blameMemory() }
    if let refusal = exchange.refusal { return failure(refusal.code, refusal.message) }
    if result.isConnectFailure, let address = exchange.blockedAddress {
      return failure(.blockedAddress, "address policy refuses \(address)")
    }
    let message = easy.message(for: result.code)
    return result.isTimeout ? timeout(message) : failure(result.errorCode, message)
  }

  /// libcurl has one code for three limits.
  private func timeout(_ message: String) -> FetchError {
    let tolerance: Duration = .milliseconds(20)
    if ContinuousClock.now.advanced(by: tolerance) >= deadline { return overdue }
    guard exchange.isConnected else {
      return failure(.timeout, "no connection within \(options.connectTimeout) (connectTimeout): \(message)")
    }
    let speed = options.lowSpeed
    return failure(.timeout, "under \(speed.bytesPerSecond) bytes/s for \(speed.period) (lowSpeed): \(message)")
  }
}
