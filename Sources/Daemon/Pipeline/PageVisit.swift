import Fetching
import Normalizing
import Reading
import Stories

/// Fetches and reads one article page.
struct PageVisit: Sendable {
  enum Result: Sendable {
    /// The entry carries its own text, or no page may be asked for.
    case notNeeded
    case read(NormalizedPage, FetchResponse)
    /// There is nothing to read there, and asking again would not help.
    case unavailable
    /// The server or the network failed; another time it may work.
    case unavailableForNow

    var isRead: Bool {
      if case .read = self { true } else { false }
    }
  }

  let source: Source
  let judge: Judge
  let settings: PollSettings
  let tools: PollTools

  /// Throws only when cancelled.
  func visit(_ url: String) async throws -> Result {
    do {
      guard let response = try await fetch(url) else { return .unavailable }
      count(label(response.status))
      switch response.status {
      case 200..<300: return await read(response)
      case 408, 425, 429, 500...: return .unavailableForNow
      default: return .unavailable
      }
    } catch is NotNow {
      count("robots")
      return .unavailableForNow
    } catch is HostPaused {
      count("postponed")
      return .unavailableForNow
    } catch let error as FetchError {
      guard error.code != .cancelled && error.code != .shutdown else { throw CancellationError() }
      count(error.label)
      return [.timeout, .dns, .connect, .transfer].contains(error.code) ? .unavailableForNow : .unavailable
    }
  }

  /// Origins one article may lead through; most that lead anywhere go from http to https, or from a shortener.
  private static let maximumOrigins = 4

  /// The answer in the end; nil where the robots.txt of an origin on the way forbids it, or it leads on and on.
  private func fetch(_ url: String) async throws -> FetchResponse? {
    var target = url
    for _ in 0..<Self.maximumOrigins {
      guard let delay = try await permission(target) else { return nil }
      let response = try await tools.fetcher.fetch(request(target), delay: delay)
      guard let next = response.redirectURL else { return response }
      target = next
    }
    count("too_many_redirects")
    return nil
  }

  /// The server's rules for robots cannot be had.
  private struct NotNow: Error {}

  /// How long the host is left alone after the page, mostly zero; nil where its robots.txt forbids the page.
  private func permission(_ url: String) async throws -> Duration? {
    guard let robots = tools.robots else { return .zero }
    let verdict = try await robots.verdict(
      on: url, fetcher: tools.fetcher, timeout: settings.timeout, allowsStatedPort: isAtHome(url))
    switch verdict {
    case .allowed(let delay): return delay ?? .zero
    case .denied:
      count("robots")
      return nil
    case .deniedForNow, .unknown: throw NotNow()
    }
  }

  private func request(_ url: String) -> FetchRequest {
    var request = FetchRequest(url: url)
    request.accept = AcceptHeader.pages
    request.maximumBytes = settings.pageBytes
    request.timeout = settings.timeout
    // Each origin has rules for robots of its own (RFC 9309 §2.3.1.2).
    request.leavesOrigin = false
    request.allowsStatedPort = isAtHome(url)
    if isAtHome(url) { request.headers = tools.fetcher.headers }
    return request
  }

  /// Within the origin that the operator configured.
  private func isAtHome(_ url: String) -> Bool { RobotsMemory.origin(of: url) == RobotsMemory.origin(of: source.url) }

  private func read(_ response: FetchResponse) async -> Result {
    let (judge, reference) = (judge, tools.clock.wall())
    var limits = ReadingLimits.standard
    limits.maximumBytes = settings.pageBytes
    let page = await tools.workbench.run { [limits] in
      try? judge.readPage(response, limits: limits, reference: reference)
    }
    guard let page else {
      count("parse_error")
      return .unavailable
    }
    return .read(page, response)
  }

  private func label(_ status: Int) -> String {
    switch status {
    case 200..<300: "ok"
    case ..<400: "http_3xx"
    case ..<500: "http_4xx"
    default: "http_5xx"
    }
  }

  private func count(_ label: String) { tools.tally.withLock { $0.pageFetches[label, default: 0] += 1 } }
}
