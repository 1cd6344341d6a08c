import Fetching
import Polling
import Stories

/// The network client behind the door: every transfer waits its turn on its host, and a host that asks for a pause
/// gets it, whoever asked.
struct PoliteFetcher: Sendable {
  let fetcher: any Fetcher
  let door: HostDoor
  let retryAfterMaximum: Duration
  /// After a 429 that does not say for how long.
  var defaultPause = PollingOptions().retryAfterDefault
  /// Hosts that stand for many servers: no source's pause holds for another there.
  var sharedHosts: Set<String> = []
  /// The operator's own for the source at hand.
  var headers: [RequestHeader] = []

  /// Redirects are followed, by turns: what leads to another host waits there like everyone, and is sent away with
  /// `HostPaused` where that host is shut for long.
  ///
  /// - Parameter delay: how long the host is left alone afterwards where that is longer than the gap.
  func fetch(_ request: FetchRequest, delay: Duration? = nil) async throws -> FetchResponse {
    var response = try await turn(request, delay)
    // As often as the fetcher has redirects left, of which it counts the whole chain.
    while request.leavesOrigin, let next = request.following(response) { response = try await turn(next, delay) }
    return response
  }

  /// What `request` leads to within its host, as from http to https, in one turn.
  private func turn(_ request: FetchRequest, _ delay: Duration?) async throws -> FetchResponse {
    let host = FetchHost.name(of: request.url)
    return try await door.pass(host: host, pause: { longer(delay, pause($0)) }) {
      var hop = request
      hop.leavesOrigin = false
      var response = try await fetcher.fetch(hop)
      while request.leavesOrigin, let next = hop.following(response), FetchHost.name(of: next.url) == host {
        response = try await fetcher.fetch(next)
      }
      return response
    }
  }

  /// How long the answer keeps everyone from its host; nil where it does not.
  func pause(_ response: FetchResponse) -> Duration? {
    guard !sharedHosts.contains(FetchHost.name(of: response.finalURL)) else { return nil }
    switch response.status {
    case 429: return min(response.retryAfter ?? defaultPause, retryAfterMaximum)
    case 503: return response.retryAfter.map { min($0, retryAfterMaximum) }
    default: return nil
    }
  }

  private func longer(_ a: Duration?, _ b: Duration?) -> Duration? { [a, b].compactMap(\.self).max() }
}

/// What we ask servers for (RFC 9110 §12.5.1).
public enum AcceptHeader {
  public static let feeds =
    "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, "
    + "application/json;q=0.8, text/html;q=0.5, */*;q=0.1"
  public static let pages = "text/html, application/xhtml+xml, */*;q=0.1"
}
