import Configuring
import Deduplicating
import Fetching
import Foundation
import Logging
import Stories
import Testing

@testable import Daemon

@Suite("Embedding new stories")
struct EmbeddingDeskTests {
  private static let address = "http://vectors.example/v1/embeddings"

  private func client(_ answers: [ScriptedFetcher.Answer]) -> (EmbeddingClient, ScriptedFetcher) {
    let fetcher = ScriptedFetcher([Self.address: answers])
    let client = EmbeddingClient(
      codec: EmbeddingCodec(model: "m"), address: Self.address, credential: nil, timeout: .seconds(1), fetcher: fetcher)
    return (client, fetcher)
  }

  private static func answer(_ vectors: [[Float]]) -> ScriptedFetcher.Answer {
    let items = vectors.enumerated().map { #"{"index":\#($0),"embedding":\#($1)}"# }.joined(separator: ",")
    return ScriptedFetcher.page(#"{"data":[\#(items)],"model":"m"}"#, url: address)
  }

  private static func refusal(_ status: Int, retryAfter: Duration? = nil) -> ScriptedFetcher.Answer {
    var response = FetchResponse(status: status, body: Array(#"{"error":"no"}"#.utf8), finalURL: address)
    response.retryAfter = retryAfter
    return .success(response)
  }

  /// Runs the desk until `isDone`, which is looked at whenever a failure was reported or a sleeper woke.
  private func run(
    _ desk: EmbeddingDesk, _ client: EmbeddingClient, clock: ManualClock,
    whileRunning body: @escaping @Sendable () async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { await desk.run(client, clock: clock.clock, onVectors: { _ in }) { _, _ in } }
      try await body()
      group.cancelAll()
    }
  }

  /// Waits for what another task is about to do.
  private func until(_ isTrue: @Sendable () -> Bool) async { while !isTrue() { await Task.yield() } }

  @Test("stories handed in get vectors and are compared, by the model's name")
  func similarity() async throws {
    let desk = EmbeddingDesk(model: "m")
    let (client, fetcher) = client([Self.answer([[3, 4], [4, 3]])])
    desk.offer("a", Press.candidate(1))
    desk.offer("b", Press.candidate(2))
    #expect(desk.similarity("a", "b") == nil && desk.report.waiting == 2)
    try await run(desk, client, clock: ManualClock()) { await until { desk.report.vectors == 2 } }
    #expect(desk.anchor == "embedding:m")
    #expect(abs(try #require(desk.similarity("a", "b")) - 0.96) < 1e-6)
    #expect(desk.report.requests == ["ok": 1] && desk.report.waiting == 0)
    let posted = try #require(fetcher.requests.withLock { $0 }.first?.posted)
    #expect(String(decoding: posted.body, as: UTF8.self).hasPrefix(#"{"input":["Report 1 of the gazette\n"#))
  }

  @Test("without a configured model reasons name the server's")
  func modelOfServer() async throws {
    let desk = EmbeddingDesk(model: "")
    var (client, _) = client([Self.answer([[1, 0], [1, 0]])])
    client = EmbeddingClient(
      codec: EmbeddingCodec(model: ""), address: client.address, credential: nil, timeout: client.timeout,
      fetcher: client.fetcher)
    for id in ["a", "b"] { desk.offer(id, Press.candidate(1)) }
    try await run(desk, client, clock: ManualClock()) { await until { desk.report.vectors == 2 } }
    #expect(desk.anchor == "embedding:m")
  }

  @Test("after a failure it waits as long as it was asked to, and sends the same again")
  func backOff() async throws {
    let desk = EmbeddingDesk(model: "m")
    let (client, fetcher) = client([
      Self.refusal(429, retryAfter: .seconds(7)), Self.refusal(500), .failure(FetchError(.timeout, url: "", "late")),
      Self.answer([[1, 0]]),
    ])
    let clock = ManualClock()
    desk.offer("a", Press.candidate(1))
    try await run(desk, client, clock: clock) {
      for wait in [7, 2, 4] {
        await clock.untilSleeping(1)
        #expect(desk.report.waiting == 1)
        await clock.advance(by: .seconds(wait) - .milliseconds(1))
        await clock.advance(by: .milliseconds(1))
      }
      await until { desk.report.vectors == 1 }
    }
    #expect(desk.report.requests == ["busy": 1, "server": 1, "network": 1, "ok": 1])
    let bodies = fetcher.requests.withLock { $0.map(\.posted?.body) }
    #expect(bodies.count == 4 && Set(bodies).count == 1)
  }

  @Test("a vector of another dimension than those kept is discarded, counted, and compared with nothing")
  func dimension() async throws {
    let desk = EmbeddingDesk(model: "m")
    let (client, _) = client([Self.answer([[1, 0]]), Self.answer([[1, 0, 0]])])
    desk.offer("a", Press.candidate(1))
    try await run(desk, client, clock: ManualClock()) {
      await until { desk.report.vectors == 1 }
      desk.offer("b", Press.candidate(2))
      await until { desk.report.discarded[.dimension] == 1 }
    }
    #expect(desk.similarity("a", "b") == nil && desk.report.vectors == 1)
  }

  @Test("only new stories are handed in, once they are durable, and what fails to be recorded is not")
  func recording() async throws {
    struct Fixed: RecordingHalf {
      var acknowledgement: Acknowledgement?
      var isRecording: Bool { get async { true } }
      func record(_ candidate: Candidate) async throws -> Acknowledgement {
        guard let acknowledgement else { throw MemoryRecording.Broken() }
        return acknowledgement
      }
      func hasMoved(_ source: SourceReference, listing entries: [EntryGlance]) async throws -> Bool { false }
      func settledEntries(of sourceID: String) async throws -> SettledEntries { SettledEntries() }
      func save(_ state: SourceState, settled: Set<IdentityKey.Digest>?) async throws {}
    }
    let desk = EmbeddingDesk(model: "m")
    for acknowledgement in [.sighting(of: "a"), .update("a"), .known("a"), .deferred("a"), nil] as [Acknowledgement?] {
      let recording = EmbeddingRecording(base: Fixed(acknowledgement: acknowledgement), desk: desk)
      _ = try? await recording.record(Press.candidate(1))
    }
    #expect(desk.report.waiting == 0)
    _ = try await EmbeddingRecording(base: Fixed(acknowledgement: .story("a")), desk: desk).record(Press.candidate(1))
    #expect(desk.report.waiting == 1)
  }
}

@Suite("How the embedding server is reached")
struct EmbeddingSettingsTests {
  private func settings(_ url: String, key: String = "") -> Settings {
    var settings = Settings()
    (settings.events.embeddings.url, settings.events.embeddings.apiKeyFile) = (url, key)
    return settings
  }

  @Test(
    "the very address that was configured may be reached, and no neighbour of it",
    arguments: [
      ("http://127.0.0.1:8080", "127.0.0.1", true), ("http://127.0.0.1:8080", "127.0.0.2", false),
      ("http://10.1.2.3", "10.1.2.3", true), ("http://10.1.2.3", "10.1.2.4", false),
      ("http://localhost:11434/v1", "127.0.0.1", true), ("http://localhost", "::1", true),
      ("http://[fd00::7]:80", "fd00::7", true), ("http://[fd00::7]:80", "fd00::8", false),
      ("http://vectors.example", "10.1.2.3", false), ("http://vectors.example", "93.184.215.14", true),
    ])
  func policy(url: String, address: String, isAllowed: Bool) throws {
    let address = try #require(IPAddress(address))
    #expect(AddressPolicy.ofEmbeddings(settings(url)).allows(address, port: 80) == isAllowed)
  }

  @Test("without an address embeddings are off; with one, a server may be silent for as long as it has")
  func off() throws {
    let logger = Logger(label: "test")
    let recorder = try StateFolder().recorder()
    #expect(
      try EmbeddingService(settings(""), recorder: recorder, environment: [:], clock: .system, logger: logger) == nil)
    #expect(FetchOptions.ofEmbeddings(settings("http://a.example")).lowSpeed.period == .seconds(30))
  }

  @Test("the key is read from a path or a credential; what is no key is refused without being shown")
  func key() throws {
    let folder = try StateFolder()
    try folder.write(Data("k-0123\n".utf8), to: "key")
    let environment = ["CREDENTIALS_DIRECTORY": folder.path]
    let expected = Credential(bearer: "k-0123")
    #expect(try EmbeddingService.credential("", environment: [:]) == nil)
    #expect(try EmbeddingService.credential(folder.path + "/key", environment: [:]) == expected)
    #expect(try EmbeddingService.credential("key", environment: environment) == expected)
    for (content, name) in [
      ("two words", "key"), ("", "key"), (String(repeating: "a", count: 5000), "key"), ("a", "no"),
    ] {
      try folder.write(Data(content.utf8), to: "key")
      let error = #expect(throws: SecretFile.Unreadable.self) {
        try EmbeddingService.credential(name, environment: environment)
      }
      #expect(error?.description.contains("api_key_file") == true && error?.description.contains("two words") == false)
    }
    #expect(throws: SecretFile.Unreadable.self) { try EmbeddingService.credential("key", environment: [:]) }
  }
}
