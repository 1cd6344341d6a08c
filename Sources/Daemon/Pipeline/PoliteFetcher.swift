import Fetching
import Stories

/// The network client behind the door: every transfer waits its turn on its host, and a host that asks for a pause
/// gets it, whoever asked.
struct PoliteFetcher: Sendable {
  let fetcher: any Fetcher
  let door: HostDoor
  let retryAfterMaximum: Duration

  /// Redirects are followed within one turn, on whatever host they lead to.
  func fetch(_ request: FetchRequest) async throws -> FetchResponse {
    let limit = retryAfterMaximum
    return try await door.pass(
      host: FetchHost.name(of: request.url),
      pause: { (response: FetchResponse) in
        [429, 503].contains(response.status) ? response.retryAfter.map { min($0, limit) } : nil
      },
      transfer: { try await fetcher.fetch(request) })
  }
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
