import Classifying
import Configuring
import Foundation
import Polling
import Stories
import Testing

@testable import Daemon

@Suite("What goes wrong is told, once, and by the names people know")
struct TroubleTests {
  private func state(_ health: SourceHealth, _ outcome: String, _ error: String? = nil) -> SourceState {
    var state = SourceState(sourceID: "gazette")
    (state.health, state.lastOutcome, state.lastError) = (health, outcome, error)
    return state
  }

  @Test("a source's first failure is news, as are another reason and another state of health; the rest is not")
  func news() {
    let new = SourceState(sourceID: "gazette")
    let (good, gone) = (state(.healthy, "ok"), state(.failing, "http_4xx", "HTTP 404"))
    #expect(PollingService.isNews(gone, after: new))
    #expect(!PollingService.isNews(good, after: new))
    #expect(!PollingService.isNews(state(.failing, "http_4xx", "HTTP 403"), after: gone))
    #expect(PollingService.isNews(state(.failing, "timeout", "over 15 s"), after: gone))
    #expect(PollingService.isNews(good, after: gone))
    #expect(PollingService.isNews(gone, after: good))
    #expect(!PollingService.isNews(state(.healthy, "not_modified"), after: good))
  }

  @Test("a single run ends with the sources in trouble, fifty of them by name")
  func once() {
    var summary = OnceSummary()
    #expect(!summary.text.contains("trouble"))
    summary.troubles = (0..<52).map { OnceSummary.Trouble(sourceID: "s\($0)", reason: "HTTP 404\u{1B}") }
    let lines = summary.text.split(separator: "\n")
    #expect(lines.suffix(53).first == "in trouble:" || lines.contains("in trouble:"))
    #expect(lines.contains { $0.hasPrefix("  s49: HTTP 404") && !$0.contains("\u{1B}") })
    #expect(lines.last == "  and 2 more")
  }

  @Test("limits are named as the settings that say them")
  func limits() {
    #expect(
      LimitNames.settings(in: "body over 200 times as large decoded as it came (maximumRatio)")
        == "body over 200 times as large decoded as it came (fetching.maximum_ratio)")
    #expect(LimitNames.settings(in: "HTTP 404") == "HTTP 404")
    #expect(LimitNames.settings(in: "over 9 bytes (maximumBytes)", bytes: "a.b") == "over 9 bytes (a.b)")
  }

  @Test("no limit that fetching or reading names reaches anybody under the name it has in the code")
  func everyLimit() throws {
    let pattern = /["\ ]\(((?:\w+\.)?(?:(?:maximum|allows)[A-Z]\w*|lowSpeed|timeout|connectTimeout))\)/
    var found: Set<String> = []
    for room in ["Fetching", "Reading", "Normalizing"] {
      let folder = LayeringTests.sources.appending(path: room)
      for case let name as String in try #require(FileManager.default.enumerator(atPath: folder.path))
      where name.hasSuffix(".swift") {
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        found.formUnion(text.matches(of: pattern).map { String($0.1) })
      }
    }
    #expect(found.isSuperset(of: ["timeout", "maximumBytes", "maximumFetches", "FetchURL.maximumBytes"]))
    for name in found { #expect(LimitNames.settings(in: "over (\(name))") != "over (\(name))", "\(name)") }
    let settings = Setting.all.map(\.key)
    for name in found {
      for word in LimitNames.settings(in: "(\(name))").split(whereSeparator: { "(), ".contains($0) })
      where word.contains(".") {
        #expect(settings.contains(String(word)), "\(word) is no setting")
      }
    }
  }

  @Test("a reload names the changed settings that wait for the next start, and no others")
  func reload() {
    var new = Settings()
    (new.contact, new.polling.interval) = ("mailto:desk@gazette.example", .seconds(60))
    #expect(ReloadService.needingARestart(Settings(), new) == "")
    (new.logLevel, new.webSub.callbackURL, new.polling.perHost) = (.debug, "https://us.example", 2)
    #expect(ReloadService.needingARestart(Settings(), new) == "log_level, polling.per_host, websub")
    (new.archive.content, new.events.embeddings.model, new.serving.allowedHosts) = (.none, "m", [])
    #expect(
      ReloadService.needingARestart(Settings(), new) == "log_level, polling.per_host, archive, events, serving, websub")
  }

  @Test("a port that is taken is said to be")
  func port() {
    let taken = CannotBind(
      address: "[::1]:8610", reason: "bind(descriptor:ptr:bytes:): Address already in use (errno: 98)")
    #expect(taken.description == "cannot listen on [::1]:8610: another program does (setting serving.listen)")
  }

  @Test("problems of topics name the file that was read, those of a whole topic too")
  func places() {
    var configuration = Configuration(files: [
      "/etc/policywire/topics/trade/en.yaml", "/etc/policywire/topics/trade.yaml",
    ])
    configuration.topics = [TopicDefinition(id: "trade", title: "Trade", accept: 2, look: 1, terms: [])]
    func place(_ origin: String?, _ message: String = "…") -> String? {
      configuration.located(TopicProblem(origin: origin, message: message, isError: true)).origin
    }
    #expect(place("topics/trade/en.yaml:7") == "/etc/policywire/topics/trade/en.yaml:7")
    #expect(place("topics/trade/de.yaml:7") == "embedded:topics/trade/de.yaml:7")
    #expect(place(nil, "topic trade can never be met") == "/etc/policywire/topics/trade.yaml:1")
    #expect(place(nil) == nil)
    #expect(throws: ClassifierProblems.self) { try Judge(configuration) }
  }
}
