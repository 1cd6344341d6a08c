import Fetching
import Stories

/// The network client behind the door: every transfer waits its turn on its host, and a host that asks for a pause
/// gets it, whoever asked.
struct PoliteFetcher: Sendable {
  let fetcher: any Fetcher
  let door: HostDoor
  let retryAfterMaximum: Duration

  /// Redirects are followed within one turn; the host that answered in the end is spared like the one that was asked.
  func fetch(_ request: FetchRequest) async throws -> FetchResponse {
    let host = FetchHost.name(of: request.url)
    let response = try await door.pass(
      host: host, pause: pause, transfer: { try await fetcher.fetch(request) })
    let last = FetchHost.name(of: response.finalURL)
    if last != host { await door.shut(last, for: pause(response) ?? .zero) }
    return response
  }

  private var pause: @Sendable (FetchResponse) -> Duration? {
    let limit = retryAfterMaximum
    return { response in
      [429, 503].contains(response.status) ? response.retryAfter.map { min($0, limit) } : nil
    }
  }
}

/// What we ask servers for (RFC 9110 §12.5.1).
public enum AcceptHeader {
  public static let feeds =
    "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, "
    + "application/json;q=0.8, text/html;q=0.5, */*;q=0.1"
  public static let pages = "text/html, application/xhtml+xml, */*;q=0.1"
}

/// The host of an address, as the gate key: lower case, without port and user information.
enum FetchHost {
  static func name(of url: String) -> String {
    guard let start = url.firstRange(of: "://")?.upperBound else { return url }
    let authority = url[start...].prefix { !"/?#".contains($0) }
    let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? authority
    if host.hasPrefix("["), let end = host.firstIndex(of: "]") { return host[...end].lowercased() }
    return host.prefix { $0 != ":" }.lowercased()
  }
}
