import Foundation
import Testing

@Suite("Embeddings, with a server of good and of bad manners", .serialized)
struct EmbeddingTests {
  private static let outlets: Set = ["meridian-wire"]

  private let press: Press
  private let folder: StateFolder

  init() throws {
    press = try Press()
    folder = try StateFolder(polling: press, Self.outlets)
  }

  private func daemon(_ manner: String, _ more: [String: String] = [:]) throws -> RunningDaemon {
    let own = [
      "POLICYWIRE_EVENTS_EMBEDDINGS_URL": "http://127.0.0.1:\(press.port)/vectors/\(manner)",
      "POLICYWIRE_EVENTS_EMBEDDINGS_MODEL": "letters", "POLICYWIRE_EVENTS_EMBEDDINGS_TIMEOUT": "2s",
    ]
    return try RunningDaemon(folder, own.merging(more) { $1 })
  }

  private func wait(_ daemon: RunningDaemon, for what: String, _ isThere: ([String: Double]) -> Bool) throws {
    try Patience.poll(what) { isThere(MetricsText(try daemon.get("/metrics").text).values) }
  }

  @Test(
    "every new story gets a vector, whatever form it comes in", arguments: ["plain", "shuffled", "base64", "small"])
  func vectors(manner: String) throws {
    let daemon = try daemon(manner)
    try Patience.poll("everything is archived") {
      try Account(folder.archive, press, outlets: Self.outlets).ofPresence.isEmpty
    }
    let stories = Double(try folder.archive.stories().count)
    try wait(daemon, for: "a vector for each") { $0["policywire_embedding_vectors"] == stories }
    let metrics = MetricsText(try daemon.get("/metrics").text)
    #expect(metrics.complaints == [] && metrics.values["policywire_embeddings_waiting"] == 0)
    #expect(try daemon.stop().ending == .exit(0))
  }

  @Test("a key is shown to the server and to nobody else")
  func key() throws {
    let key = "newsroom-key"
    try key.write(toFile: folder.path + "/key", atomically: true, encoding: .utf8)
    let daemon = try daemon(
      "keyed", ["POLICYWIRE_EVENTS_EMBEDDINGS_API_KEY_FILE": folder.path + "/key", "POLICYWIRE_LOG_LEVEL": "trace"])
    try wait(daemon, for: "vectors") { $0["policywire_embedding_vectors"] ?? 0 > 0 }
    let outcome = try daemon.stop()
    #expect(outcome.ending == .exit(0) && !outcome.errors.contains(key) && !outcome.output.contains(key))
  }

  @Test(
    "whatever is wrong with it, everything is archived, and the daemon stops in time",
    arguments: [
      ("busy", "busy"), ("broken", "server"), ("hangs", "network"), ("narrow", "dimension"), ("keyed", "refused"),
    ])
  func failures(manner: String, outcome: String) throws {
    let daemon = try daemon(manner, ["POLICYWIRE_EVENTS_EMBEDDINGS_DIMENSIONS": "64"])
    try Patience.poll("everything is archived") {
      try Account(folder.archive, press, outlets: Self.outlets).ofPresence.isEmpty
    }
    try wait(daemon, for: outcome) { $0["policywire_embedding_requests_total{outcome=\"\(outcome)\"}"] ?? 0 > 0 }
    #expect(MetricsText(try daemon.get("/metrics").text).values["policywire_embedding_vectors"] == 0)
    #expect(try daemon.get("/readyz").status == 200)
    #expect(try daemon.stop(atMost: 10).ending == .exit(0))
  }

  @Test("a key that cannot be read turns embeddings off, and nothing else")
  func noKey() throws {
    let daemon = try daemon("plain", ["POLICYWIRE_EVENTS_EMBEDDINGS_API_KEY_FILE": "/nowhere/key"])
    try Patience.poll("everything is archived") {
      try Account(folder.archive, press, outlets: Self.outlets).ofPresence.isEmpty
    }
    #expect(!(try daemon.get("/metrics").text).contains("policywire_embedding"))
    #expect(try daemon.stop().errors.contains("Embeddings are off"))
  }
}
