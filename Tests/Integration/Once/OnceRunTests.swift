import Stories
import Testing

@Suite("A single run over the whole press")
struct OnceRunTests {
  @Test(
    "archives everything that is on topic and within reach once, pairs reprints, and tells the languages",
    arguments: [0, 160])
  func all(stories: Int) throws {
    let press = try Press(stories: stories)
    let folder = try StateFolder(polling: press)
    try folder.runOnce()
    let account = try Account(folder.archive, press)
    #expect(account.ofPresence == [])
    #expect(account.ofReprints == [])
    #expect(account.reprints > 5)
    #expect(account.ofLanguages == [])
    #expect(account.ofNumbering == [])
    #expect(try folder.run("verify").ending == .exit(0))
  }

  @Test("a second run adds nothing, and asks those outlets conditionally that gave something to ask with")
  func again() throws {
    let press = try Press()
    let folder = try StateFolder(polling: press)
    try folder.runOnce()
    let (lines, requests) = (try folder.archive.lines(), try press.requests().count)
    let summary = try folder.runOnce()
    #expect(try folder.archive.lines() == lines)
    let second = try press.requests().dropFirst(requests)
    let unchanged = Set(second.filter { $0.status == 304 }.map(\.outlet))
    let isAskedFor = second.allSatisfy { $0.status != 304 || $0.isConditional }
    #expect(isAskedFor)
    // This one gives nothing to ask with, and sends the same bytes again.
    #expect(!unchanged.contains("hangang-journal"))
    #expect(summary.output.contains("not_modified \(unchanged.count + 1)"))
    #expect(Press.wellMannered.isSubset(of: unchanged))
  }

  @Test("says of each outlet what went wrong, and exits 0 all the same")
  func outcomes() throws {
    let press = try Press()
    let folder = try StateFolder(polling: press)
    // Room for both bodies that are too large, lest they break each other off before each meets its own limit.
    let summary = try folder.runOnce(["POLICYWIRE_FETCHING_MAXIMUM_BYTES_AT_ONCE": "64MiB"]).output
    for outcome in [
      // http_4xx is 404, 410 and, asked twice, 429.
      "blocked_address 2", "scheme 1", "redirect_loop 1", "http_4xx 4", "http_5xx 1", "timeout 2", "too_large 2",
      "transfer 1",
    ] {
      #expect(summary.contains(outcome), "\(outcome)")
    }
  }

  @Test("binds no port")
  func port() throws {
    let press = try Press()
    let text = try press.configuration(of: ["meridian-wire"])
      .replacing("listen: 127.0.0.1:0", with: "listen: 127.0.0.1:\(press.port)")
    #expect(try StateFolder(configuration: text, press: press).runOnce().ending == .exit(0))
  }
}
