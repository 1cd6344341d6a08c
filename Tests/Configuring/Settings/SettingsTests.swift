import Testing

@testable import Configuring

@Suite("Settings")
struct SettingsTests {
  private static let whole = """
    contact: mailto:desk@gazette.example
    languages: [en, zh-hans, "no"]
    topics: [ai-policy]
    log_level: debug
    polling:
      interval: 20m
      minimum_interval: 5m
      maximum_interval: 2d
      adaptive: true
      freshness_maximum: 3d
      backoff_maximum: 4d
      per_host: 2
      shared_hosts: [bridge.gazette.example]
      jitter: 0.25
      host_gap: 0s
      maximum_age: none
      retry_after_maximum: 2s
      maximum_concurrent: 3
      pages: never
      entries_per_response: 10
    fetching: {timeout: 9s, connect_timeout: 3s, maximum_feed_bytes: 2MiB, maximum_page_bytes: 4096, maximum_bytes_at_once: 3MiB, maximum_redirects: 0, maximum_header_bytes: 8KiB, maximum_ratio: 50, low_speed_bytes: 10, low_speed_time: 7s, lookups_per_second: 5, proxy: "http://proxy.gazette.example:3128", allow_networks: [127.0.0.0/8, "fd00::/8"]}
    archive: {content: summary, maximum_segment_bytes: 1MiB, minimum_free_bytes: 0, drops: off_topic, drops_days: 7, maximum_drops_bytes: 1MiB}
    events: {embeddings: {url: "http://vectors.gazette.example:8080", model: bge-m3, api_key_file: vectors-key, timeout: 9s, dimensions: 256}}
    serving: {listen: "[::1]:0", allowed_hosts: [desk.gazette.example]}
    websub: {callback_url: "https://desk.gazette.example/wire"}
    sources: []
    """

  private static var wholeSettings: Settings {
    var settings = Settings()
    settings.contact = "mailto:desk@gazette.example"
    settings.languages = ["en", "zh-Hans", "no"]
    settings.logLevel = .debug
    settings.polling.interval = .seconds(1200)
    settings.polling.minimumInterval = .seconds(300)
    settings.polling.maximumInterval = .seconds(172_800)
    settings.polling.freshnessMaximum = .seconds(259_200)
    settings.polling.backOffMaximum = .seconds(345_600)
    settings.polling.perHost = 2
    settings.polling.sharedHosts = ["bridge.gazette.example"]
    settings.polling.jitter = 0.25
    settings.polling.hostGap = .zero
    settings.polling.maximumAge = nil
    settings.polling.retryAfterMaximum = .seconds(2)
    settings.polling.maximumConcurrent = 3
    settings.polling.pages = .never
    settings.polling.entriesPerResponse = 10
    settings.fetching.timeout = .seconds(9)
    settings.fetching.connectTimeout = .seconds(3)
    settings.fetching.maximumFeedBytes = 2_097_152
    settings.fetching.maximumPageBytes = 4096
    settings.fetching.maximumBytesAtOnce = 3 << 20
    settings.fetching.maximumRedirects = 0
    settings.fetching.maximumHeaderBytes = 8192
    settings.fetching.maximumRatio = 50
    settings.fetching.lowSpeedBytes = 10
    settings.fetching.lowSpeedTime = .seconds(7)
    settings.fetching.lookUpsPerSecond = 5
    settings.fetching.proxy = "http://proxy.gazette.example:3128"
    settings.fetching.allowNetworks = ["127.0.0.0/8", "fd00::/8"]
    settings.archive.content = .summary
    settings.archive.maximumSegmentBytes = 1_048_576
    settings.archive.minimumFreeBytes = 0
    settings.archive.drops = .offTopic
    settings.archive.dropsDays = 7
    settings.archive.maximumDropsBytes = 1_048_576
    settings.events.embeddings.url = "http://vectors.gazette.example:8080"
    settings.events.embeddings.model = "bge-m3"
    settings.events.embeddings.apiKeyFile = "vectors-key"
    settings.events.embeddings.timeout = .seconds(9)
    settings.events.embeddings.dimensions = 256
    settings.serving.listen = ListenAddress(host: "::1", port: 0)
    settings.serving.allowedHosts = ["desk.gazette.example"]
    settings.webSub.callbackURL = "https://desk.gazette.example/wire"
    return settings
  }

  @Test("every setting given in a file arrives")
  func everySetting() throws {
    let configuration = try ConfigurationFolder(["policywire.yaml": Self.whole]).load()
    #expect(configuration.settings == Self.wholeSettings)
    let untold = Setting.all.map(\.key).filter { configuration.origins[$0] == nil }
    #expect(untold == [], "the example must give every setting")
  }

  @Test("a section within a section is read like any other, and what is wrong in it is named")
  func nested() throws {
    let folder = try ConfigurationFolder([
      "policywire.yaml": """
      sources: []
      events:
        embeddings:
          url: ftp://vectors.gazette.example
          modle: x
          api_key_file: ./key
        other: 1
      """
    ])
    let problems = folder.problems([:])
    #expect(problems.count == 4)
    #expect(problems.contains { $0.contains(":5:") && $0.contains("unknown key “modle” (did you mean “model”?)") })
    #expect(problems.contains { $0.contains(":4:") && $0.contains("“events.embeddings.url”: ") })
    #expect(problems.contains { $0.contains(":6:") && $0.contains("neither an absolute path nor") })
    #expect(problems.contains { $0.contains(":7:") && $0.contains("unknown key “other”") })
    let setting = try #require(Setting.all.first { $0.key == "events.embeddings.model" })
    #expect(setting.environmentName == "POLICYWIRE_EVENTS_EMBEDDINGS_MODEL")
    let text = try ConfigurationFolder(["policywire.yaml": Self.whole]).load().effectiveText
    #expect(text.contains("\nevents:\n  embeddings:\n    url: "))
  }

  @Test("without a line the defaults hold, and they are the ones promised")
  func defaults() throws {
    let settings = try ConfigurationFolder(["policywire.yaml": "sources: []\n"]).load().settings
    #expect(settings == Settings())
    #expect(settings.polling.interval == .seconds(1800))
    #expect(settings.polling.minimumInterval == .seconds(600))
    #expect(settings.polling.maximumInterval == .seconds(43_200))
    #expect(settings.polling.maximumAge == .seconds(2_592_000))
    #expect(settings.fetching.maximumFeedBytes == 16_777_216)
    #expect(settings.serving.listen == ListenAddress(host: "127.0.0.1", port: 8610))
    #expect(settings.languages.count == 32)
  }

  @Test("what is written for any setting reads back as the same value", arguments: Setting.all.map(\.key))
  func roundTrip(_ key: String) throws {
    let setting = try #require(Setting.all.first { $0.key == key })
    let text = setting.text(in: Self.wholeSettings)
    let node = try YAMLDocument.parse("[\(text)]")
    guard case .list(let items) = node.content, let item = items.first else {
      return #expect(Bool(false), "a list of one is expected")
    }
    var settings = Settings()
    try setting.set(WrittenValue(item), in: &settings)
    #expect(setting.text(in: settings) == text)
  }

  @Test("keys and environment names are unique, and each key stands in a known section")
  func tableIsSound() {
    #expect(Set(Setting.all.map(\.key)).count == Setting.all.count)
    #expect(Set(Setting.all.map(\.environmentName)).count == Setting.all.count)
    let sections = Set(Setting.all.compactMap(\.path.section))
    #expect(sections == Set(Setting.sections.map(\.name)))
  }

  @Test("the table tells name, type, range and default of a setting")
  func description() throws {
    let setting = try #require(Setting.all.first { $0.key == "polling.interval" })
    #expect(setting.environmentName == "POLICYWIRE_POLLING_INTERVAL")
    #expect(setting.type == "duration, 1s to 30d")
    #expect(setting.defaultText == "30m")
  }
}

@Suite("Settings that belong together")
struct RelatedSettingsTests {
  @Test(
    "a bound that is not given follows the value that is",
    arguments: [
      ("interval: 1m", "1m 1m 12h"), ("interval: 2d", "10m 2d 2d"), ("minimum_interval: 1h", "1h 1h 12h"),
      ("minimum_interval: 2d", "2d 2d 2d"), ("maximum_interval: 5m", "5m 5m 5m"),
      ("minimum_interval: 2d, interval: 3d", "2d 3d 3d"), ("interval: 1m, maximum_interval: 2m", "1m 1m 2m"),
    ])
  func bounds(_ given: String, _ expected: String) throws {
    let text = "polling: {\(given)}\nsources: []\n"
    let polling = try ConfigurationFolder(["policywire.yaml": text]).load().settings.polling
    let found = [polling.minimumInterval, polling.interval, polling.maximumInterval].map(DurationText.text)
    #expect(found.joined(separator: " ") == expected)
  }

  @Test(
    "whoever asks for one interval gets it; without, or where it is asked for, it follows each source's rhythm",
    arguments: [
      ("{}", true), ("{interval: 5m}", false), ("{interval: 5m, adaptive: true}", true), ("{adaptive: false}", false),
      ("{minimum_interval: 1m}", true),
    ])
  func adaptive(_ given: String, isAdaptive: Bool) throws {
    let configuration = try ConfigurationFolder(["policywire.yaml": "polling: \(given)\nsources: []\n"]).load()
    #expect(configuration.settings.polling.adaptive == isAdaptive)
  }

  @Test("a short timeout shortens the time to connect")
  func timeouts() throws {
    let text = "fetching: {timeout: 2s}\nsources: []\n"
    let configuration = try ConfigurationFolder(["policywire.yaml": text]).load()
    #expect(configuration.settings.fetching.connectTimeout == .seconds(2))
    #expect(configuration.origins["fetching.connect_timeout"] == .follows("fetching.timeout"))
  }

  @Test("a contradiction between a file and the environment names the variable")
  func contradiction() throws {
    let folder = try ConfigurationFolder(["policywire.yaml": "polling: {interval: 5m}\nsources: []\n"])
    let problems = folder.problems(["POLICYWIRE_POLLING_MINIMUM_INTERVAL": "1h"])
    #expect(
      problems == [
        "environment: POLICYWIRE_POLLING_MINIMUM_INTERVAL: “polling.minimum_interval” (1h) must not exceed "
          + "“polling.interval” (5m)"
      ])
  }
}
