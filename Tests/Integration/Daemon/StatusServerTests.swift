import Foundation
import Stories
import Testing

@Suite("What the daemon answers over HTTP", .serialized)
struct StatusServerTests {
  private static let outlets: Set = ["harbour-gazette", "meridian-wire", "el-faro-del-sur"]

  private let press: Press
  private let folder: StateFolder
  private let daemon: RunningDaemon

  init() throws {
    press = try Press()
    folder = try StateFolder(polling: press, Self.outlets)
    daemon = try RunningDaemon(folder)
  }

  private func waitForEverything() throws {
    try Patience.poll("everything published is archived") {
      try Account(folder.archive, press, outlets: Self.outlets).ofPresence.isEmpty
    }
  }

  @Test("it lives, is ready, and says so in plain words")
  func health() throws {
    let (alive, ready) = (try daemon.get("/healthz"), try daemon.get("/readyz"))
    #expect(alive.status == 200 && alive.text == "ok\n")
    #expect(ready.status == 200 && ready.text == "ready\n")
    #expect(try daemon.get("/readyz?verbose").text == "[+] archive: ok\n")
    #expect(alive.headers["x-content-type-options"] == "nosniff")
  }

  @Test("the status has every documented member")
  func status() throws {
    try waitForEverything()
    let status = try daemon.status()
    let always: Set = [
      "version", "started_at", "uptime_seconds", "state", "sources", "last_poll", "last_new_story", "next_poll",
      "counts", "archive", "configuration", "source_states",
    ]
    #expect(Set(status.members.keys).isSuperset(of: always))
    #expect(Set(status.members.keys).subtracting(always).isSubset(of: ["reason"]))
    #expect(status["state"] == .string("running"))
    #expect(
      status["sources"]?.members.keys.sorted() == ["degraded", "failing", "healthy", "pending", "retired", "total"])
    #expect(status["sources"]?["healthy"] == .number(3))
    #expect(status["next_poll"]?.members.keys.sorted() == ["at", "reason", "source"])
    #expect(status["archive"]?["seq"] == .number(Double(try folder.archive.lines().count)))
    #expect(status["configuration"]?["last_reload_successful"] == .bool(true))
    #expect(status["source_states"]?.elements.compactMap { $0["id"]?.string } == Self.outlets.sorted())
    for source in status["source_states"]?.elements ?? [] {
      let missing = Set([
        "id", "outlet", "url", "health", "last_attempt", "last_success", "next_poll", "next_poll_reason",
        "consecutive_failures", "last_outcome", "entries", "stories", "has_validators",
      ]).subtracting(source.members.keys)
      #expect(missing.isEmpty)
    }
  }

  @Test("stories are the archive's own lines, by page or at once")
  func stories() throws {
    try waitForEverything()
    let lines = try folder.archive.lines()
    let all = try daemon.get("/v1/stories?after_seq=0&limit=1000")
    #expect(all.headers["content-type"] == "application/jsonl")
    #expect(all.body == Array(lines.map { $0 + [0x0A] }.joined()))
    var (target, pages, body): (String?, Int, [UInt8]) = ("/v1/stories?limit=5", 0, [])
    while let next = target {
      let page = try daemon.get(next)
      body += page.body
      pages += 1
      target = page.headers["link"]?.firstMatch(of: /<([^>]+)>; rel="next"/).map { String($0.1) }
    }
    #expect(body == all.body)
    #expect(pages == lines.count / 5 + 1)
    #expect(try daemon.get("/v1/stories?after_seq=\(lines.count)").body.isEmpty)
  }

  @Test("the metrics can be read, have no series twice, and agree with the archive")
  func metrics() throws {
    try waitForEverything()
    // A poll ends a moment after its last story is durable.
    try Patience.poll("the end of every first poll") {
      MetricsText(try daemon.get("/metrics").text).values["policywire_sources{state=\"pending\"}"] == 0
    }
    let answer = try daemon.get("/metrics")
    let metrics = MetricsText(answer.text)
    #expect(metrics.complaints == [])
    #expect(answer.headers["content-type"]?.hasPrefix("text/plain; version=0.0.4") == true)
    #expect(metrics.values["policywire_archive_records"] == Double(try folder.archive.lines().count))
    #expect(metrics.values["policywire_sources{state=\"healthy\"}"] == 3)
    #expect(metrics.values["policywire_collection_paused"] == 0)
    #expect(metrics.values["policywire_config_last_reload_successful"] == 1)
    #expect(metrics.values["policywire_fetches_total{outcome=\"blocked_address\"}"] == 0)
    let accepted = metrics.values.filter { $0.key.hasPrefix("policywire_stories_accepted_total{") }.values.reduce(0, +)
    #expect(accepted == Double(try folder.archive.stories().count))
  }

  @Test("the page shows the newest stories and lets no script run")
  func page() throws {
    try waitForEverything()
    let page = try daemon.get("/")
    #expect(page.status == 200)
    #expect(page.headers["content-security-policy"]?.contains("default-src 'none'") == true)
    #expect(!page.text.contains("<script"))
    let plain = try folder.archive.stories().suffix(5).map(\.title).filter { !$0.contains { "&<>\"'".contains($0) } }
    try #require(!plain.isEmpty)
    for title in plain { #expect(page.text.contains(title), "\(title)") }
  }

  @Test("a foreign host, another method, an unknown path and a bad query are refused")
  func refused() throws {
    #expect(try HTTP.get(daemon.port, "/v1/status", host: "rebound.example").status == 421)
    #expect(try HTTP.get(daemon.port, "/", host: "127.0.0.1.rebound.example:80").status == 421)
    #expect(try HTTP.get(daemon.port, "/healthz", host: "localhost").status == 200)
    for method in ["POST", "PUT", "DELETE"] {
      let answer = try HTTP.send(method, daemon.port, "/v1/stories")
      #expect(answer.status == 405 && answer.headers["allow"] == "GET, HEAD")
    }
    #expect(try daemon.get("/etc/passwd").status == 404)
    for query in ["after_seq=-1", "after_seq=x", "limit=0", "limit=1001", "limit="] {
      #expect(try daemon.get("/v1/stories?\(query)").status == 400, "\(query)")
    }
  }

  @Test("the record's schema is served as it stands in the project")
  func schema() throws {
    #expect(try daemon.get("/schema/record-1.json").text == RecordSchema().text)
  }

  @Test("what is published while it runs arrives within a few polls")
  func arrives() throws {
    try waitForEverything()
    let before = try folder.archive.lines()
    try press.advance(40)
    try waitForEverything()
    let after = try folder.archive.lines()
    #expect(after.count > before.count)
    #expect(Array(after.prefix(before.count)) == before)
    #expect(try daemon.stop().ending == .exit(0))
  }
}
