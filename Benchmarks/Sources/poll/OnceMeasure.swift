import Configuring
import Deduplicating
import Fetching
import Foundation
import Polling
import Stories

/// A whole poll of every source: asked, read, judged, told apart, archived and remembered, by the parts the daemon is made
/// of. Called again on the same folder, it asks with the validators of the first time.
struct OnceMeasure {
  let house: PollHouse

  func run() async throws -> PollCost {
    let once = try await house.onceRun { _ in }
    let watch = PollWatch()
    _ = try await once.run { done in if done % 1000 == house.concurrency { watch.look() } }
    let cost = watch.end(once.tally.withLock { PollCost($0) })
    try await house.close(once)
    return cost
  }
}

/// The parts of the daemon that poll and record, put together for so many sources.
struct PollHouse {
  let addresses: [String]
  let concurrency: Int
  let folder: String

  func onceRun(_ change: (inout Settings) -> Void) async throws -> OnceRun {
    let configuration = try configuration(change)
    let recorder = try Recorder(options: RecorderOptions(stateDirectory: folder), now: DaemonClock.system.wall)
    let clock = DaemonClock.system
    let options = PollingOptions(configuration.settings)
    let desk = PollDesk(states: try await recorder.sourceStates(), options: options, seed: 1, clock: clock)
    await desk.replace(sources: configuration.sources, options: options)
    let live = LiveConfiguration(
      configuration: configuration, judge: try Judge(configuration), fetcher: try fetcher(configuration.settings),
      permissioned: [:], headers: [:], loadedAt: clock.wall())
    return OnceRun(
      live: live, desk: desk, door: HostDoor(gap: options.hostGap, width: options.perHost, clock: clock),
      workbench: Workbench(label: "reading"), recording: recorder, drops: DropKeeper(directory: folder + "/drops"),
      robots: RobotsDesk(clock: clock), tally: Locked(Tally()), clock: clock)
  }

  func close(_ once: OnceRun) async throws {
    for case let fetcher as CurlFetcher in once.live.fetchers { await fetcher.shutdown() }
    await (once.recording as? Recorder)?.close()
  }

  private func configuration(_ change: (inout Settings) -> Void) throws -> Configuration {
    var settings = Settings()
    settings.polling.maximumConcurrent = concurrency
    // The texts stand in the feeds, and there are no pages.
    settings.polling.pages = .never
    settings.fetching.allowNetworks = ["127.0.0.0/8"]
    change(&settings)
    let shipped = try ConfigurationLoader.shipped()
    let sources = addresses.enumerated().map { Source(id: "source-\($0)", outlet: "Outlet \($0)", url: $1) }
    return Configuration(
      settings: settings, sources: sources, topics: shipped.topics, lexicon: shipped.lexicon,
      tracking: shipped.tracking)
  }

  private func fetcher(_ settings: Settings) throws -> CurlFetcher {
    var options = FetchOptions(userAgent: "PolicyWire-benchmark/1")
    options.maximumConnections = settings.polling.maximumConcurrent
    let policy = settings.fetching.allowNetworks.compactMap { Network($0) }
      .reduce(AddressPolicy.publicInternet) { $0.allowing($1) }
    return try CurlFetcher(options: options, policy: policy, now: DaemonClock.system.wall)
  }
}

extension PollCost {
  init(_ tally: Tally) {
    unchanged = tally.polls["not_modified", default: 0]
    read = tally.polls["ok", default: 0]
    bytes = tally.receivedBytes
    stories = tally.stories
    entries = tally.entries
  }
}
