import Configuring
import Deduplicating
import Fetching
import Foundation
import Logging
import ServiceLifecycle
import Stories

/// Embeds new stories, where a server for that is configured. Whatever goes wrong with it is logged and counted, and
/// stops nothing else.
struct EmbeddingService: Service {
  let desk: EmbeddingDesk
  private let client: EmbeddingClient
  private let recorder: Recorder
  private let fetcher: CurlFetcher
  private let clock: DaemonClock
  private let logger: Logger

  /// Nil when embeddings are off. Throws when the key cannot be read, and what libcurl reports.
  init?(
    _ settings: Settings, recorder: Recorder, environment: [String: String], clock: DaemonClock, logger: Logger
  ) throws {
    let embeddings = settings.events.embeddings
    guard !embeddings.url.isEmpty else { return nil }
    let dimension = embeddings.dimensions == 0 ? nil : embeddings.dimensions
    fetcher = try CurlFetcher(
      options: .ofEmbeddings(settings), policy: .ofEmbeddings(settings), now: clock.wall)
    client = EmbeddingClient(
      codec: EmbeddingCodec(model: embeddings.model, dimension: dimension),
      address: EmbeddingCodec.address(base: embeddings.url),
      credential: try Self.credential(embeddings.apiKeyFile, environment: environment),
      timeout: embeddings.timeout, fetcher: fetcher)
    desk = EmbeddingDesk(model: embeddings.model)
    (self.recorder, self.clock, self.logger) = (recorder, clock, logger)
  }

  func run() async throws {
    logger.info("Embedding new stories", metadata: ["url": "\(client.address)", "model": "\(client.codec.model)"])
    let lastLabel = Locked<String?>(nil)
    await cancelWhenGracefulShutdown {
      await desk.run(client, clock: clock, onVectors: reconsider) { error, wait in
        // The first of a kind is news; that it goes on shows in the metrics.
        let isNew = lastLabel.withLock { last in
          defer { last = error.label }
          return last != error.label
        }
        logger.log(
          level: isNew ? .warning : .debug, "No embeddings for now",
          metadata: ["error": "\(error)", "wait": "\(wait)"])
      }
    }
    await fetcher.shutdown()
  }

  /// Stories that stand alone may be tied by what their vectors say. What cannot be written now is not: the next vectors
  /// come to the same events.
  @Sendable private func reconsider(_ storyIDs: [String]) async {
    do {
      let count = try await recorder.reconsider(storyIDs, desk)
      if count > 0 { logger.debug("Stories tied by embeddings", metadata: ["count": "\(count)"]) }
    } catch { logger.debug("Stories not reconsidered", metadata: ["error": "\(error)"]) }
  }
}

extension EmbeddingService {
  /// Nil without a name.
  static func credential(
    _ file: String, environment: [String: String]
  ) throws(SecretFile.Unreadable) -> Credential? {
    guard !file.isEmpty else { return nil }
    let key = try SecretFile.text(of: file, for: "events.embeddings.api_key_file", environment: environment)
    guard let credential = Credential(bearer: key) else {
      throw SecretFile.Unreadable("events.embeddings.api_key_file: “\(file)” must hold one word of ASCII")
    }
    return credential
  }
}

extension FetchOptions {
  /// One server, asked for one thing at a time, that may think for as long as it is given.
  static func ofEmbeddings(_ settings: Settings) -> FetchOptions {
    var options = FetchOptions(settings)
    let seconds = max(1, settings.events.embeddings.timeout.components.seconds)
    options.lowSpeed = FetchOptions.LowSpeed(bytesPerSecond: 1, period: .seconds(seconds))
    (options.maximumConnections, options.maximumFetches) = (1, 4)
    options.connectTimeout = min(options.connectTimeout, settings.events.embeddings.timeout)
    return options
  }
}

extension AddressPolicy {
  /// What the configured networks allow, and the very address that was configured: such servers stand on this machine
  /// or beside it. A name other than `localhost` is judged by what it leads to, as ever.
  static func ofEmbeddings(_ settings: Settings) -> AddressPolicy {
    let policy = AddressPolicy(settings)
    guard let host = URLComponents(string: settings.events.embeddings.url)?.host else { return policy }
    let bare = host.trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
    let networks = bare.lowercased() == "localhost" ? ["127.0.0.0/8", "::1"] : [bare]
    return networks.compactMap { Network($0) }.reduce(policy) { $0.allowing($1) }
  }
}
