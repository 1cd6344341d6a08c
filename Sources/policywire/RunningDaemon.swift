import Configuring
import Daemon
import Fetching
import Stories

/// The daemon that runs on this machine, asked over HTTP.
enum RunningDaemon {
  /// The address given, or the one in the configuration.
  static func address(_ url: String?, _ options: ConfigurationOption) throws -> String {
    if let url { return url.hasSuffix("/") ? String(url.dropLast()) : url }
    // A bad configuration is just when one asks: unless it was named, the usual address is tried then.
    let settings = options.config == nil ? (try? options.load())?.settings : try options.load().settings
    let listen = (settings ?? Settings()).serving.listen
    let host = reachable(listen.host)
    return "http://\(host.contains(":") ? "[\(host)]" : host):\(listen.port)"
  }

  /// Who listens on every address is asked on loopback.
  static func reachable(_ host: String) -> String { ["0.0.0.0": "127.0.0.1", "::": "::1"][host] ?? host }

  /// The status server is on this machine, so every private network may be asked.
  static func ask(_ url: String) async throws -> FetchResponse {
    let policy = ["127.0.0.0/8", "::1/128", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"]
      .compactMap { Network($0) }.reduce(AddressPolicy.publicInternet) { $0.allowing($1) }
    let fetcher = try CurlFetcher(
      options: FetchOptions(userAgent: "PolicyWire/\(Version.current)"), policy: policy,
      now: DaemonClock.system.wall)
    var request = FetchRequest(url: url)
    request.timeout = .seconds(10)
    let response = try await fetcher.fetch(request)
    await fetcher.shutdown()
    return response
  }
}
