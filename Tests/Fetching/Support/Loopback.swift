import Stories
import Testing

@testable import Fetching

/// What every test of the fetcher over loopback starts from.
enum Loopback {
  static let now = Timestamp(rfc3339: "2026-06-26T07:00:00Z") ?? Timestamp(seconds: 0)

  /// Longer than any test may be kept waiting by others.
  static let patience = Duration.seconds(600)

  /// A request that is not to end by itself.
  static func request(_ url: String) -> FetchRequest {
    var request = FetchRequest(url: url)
    request.timeout = patience
    return request
  }

  static func policy() throws -> AddressPolicy {
    AddressPolicy.publicInternet.allowing(try #require(Network("127.0.0.0/8")))
  }

  static func fetcher(_ change: (inout FetchOptions) -> Void = { _ in }) throws -> CurlFetcher {
    var options = FetchOptions(userAgent: "policywire/test (+https://policywire.example/bot)")
    // Tests run beside each other, so that one may stand still for a while.
    options.lowSpeed.period = patience
    change(&options)
    return try CurlFetcher(options: options, policy: policy()) { now }
  }

  /// A server and a fetcher for the length of `body`; both are gone after it.
  static func run(
    _ reply: @escaping @Sendable (ScriptedServer.Request) -> ScriptedServer.Reply,
    options: (inout FetchOptions) -> Void = { _ in }, body: (ScriptedServer, CurlFetcher) async throws -> Void
  ) async throws {
    let server = try ScriptedServer(reply)
    defer { server.stop() }
    let fetcher = try fetcher(options)
    do {
      try await body(server, fetcher)
    } catch {
      await fetcher.shutdown()
      throw error
    }
    await fetcher.shutdown()
  }
}

/// The error of a fetch that must not succeed.
func failure(_ fetcher: some Fetcher, _ request: FetchRequest) async throws -> FetchError {
  do throws(FetchError) {
    let response = try await fetcher.fetch(request)
    throw FetchError(.transfer, url: response.finalURL, "a response of status \(response.status) where none was due")
  } catch {
    return error
  }
}
