import Configuring
import Fetching
import Logging
import Polling
import ServiceLifecycle
import Stories

/// Polls every source for ever, each in its time.
struct PollingService: Service {
  let desk: PollDesk
  let door: HostDoor
  let live: Locked<LiveConfiguration>
  let workbench: Workbench
  let recording: any RecordingHalf
  let drops: DropKeeper
  let robots: RobotsDesk
  let tally: Locked<Tally>
  let clock: DaemonClock
  let logger: Logger

  /// Nil when no hub is asked.
  var hubs: HubDesk?

  /// While recording is paused nothing is polled, and this is how often it is looked at again.
  static let pausedDelay = Duration.seconds(1)

  func run() async throws {
    await cancelWhenGracefulShutdown {
      await withDiscardingTaskGroup { group in
        while !Task.isCancelled {
          let isRecording = await recording.isRecording
          let limit = isRecording ? live.withLock { $0.settings.polling.maximumConcurrent } : 0
          for due in await desk.takeDue(limit: limit) { group.addTask { await poll(due) } }
          if isRecording { await desk.waitForWork(limit: limit) } else { try? await clock.sleep(Self.pausedDelay) }
        }
      }
    }
  }

  private func poll(_ due: PollSchedule.DuePoll) async {
    let (live, source) = (live.withLock { $0 }, due.source)
    tally.withLock { $0.latenessSeconds.observe(due.lateness.secondsValue) }
    if let note = await desk.note(before: source) { await remember(note, settled: nil) }
    let poll = SourcePoll(
      source: source, before: await desk.state(of: source), judge: live.judge,
      settings: PollSettings(live.settings, limits: source.limits), tools: tools(live, source))
    do {
      let report = try await poll.run()
      if let offer = report.push { await hubs?.note(source.id, offer) }
      let state = await desk.schedule(report, of: source, isPushed: await hubs?.isPushed(source.id) ?? false)
      log(report, state: state, before: poll.before)
      await remember(state, settled: report.settled)
    } catch is CancellationError {
      await desk.postpone(source, by: .zero)
    } catch let error as FetchError where error.code == .shutdown || error.code == .cancelled {
      await desk.postpone(source, by: .zero)
    } catch {
      // Why recording is paused is told once, by who looks after it.
      let level: Logger.Level = (error as? RecorderError)?.code == .paused ? .debug : .warning
      logger.log(
        level: level, "Could not record; this source waits", metadata: ["source": "\(source.id)", "error": "\(error)"])
      await desk.postpone(source, by: Self.pausedDelay)
    }
  }

  /// A state that can't be stored now costs a whole answer after the next start, and nothing else.
  private func remember(_ state: SourceState, settled: Set<IdentityKey.Digest>?) async {
    do { try await recording.save(state, settled: settled) } catch {
      let level: Logger.Level = (error as? RecorderError)?.code == .paused ? .debug : .warning
      logger.log(
        level: level, "Could not store a state", metadata: ["source": "\(state.sourceID)", "error": "\(error)"])
    }
  }

  private func tools(_ live: LiveConfiguration, _ source: Source) -> PollTools {
    PollTools(
      fetcher: live.fetcher(of: source, door: door), robots: robots, workbench: workbench, recording: recording,
      tally: tally, clock: clock, drops: drops)
  }

  /// A source's first failure is news, and so is another reason or another state of health; its first success is not.
  static func isNews(_ state: SourceState, after before: SourceState) -> Bool {
    if state.health != before.health { return before.health != .pending || state.health != .healthy }
    return state.lastError != nil && state.lastOutcome != before.lastOutcome && state.health != .healthy
  }

  /// One line a poll only at debug; what is news, for all to see.
  private func log(_ report: PollReport, state: SourceState, before: SourceState) {
    let metadata: Logger.Metadata = [
      "source": "\(state.sourceID)", "outcome": "\(report.outcome.label)", "next": "\(state.nextPollReason ?? "")",
      "problem": "\(report.outcome.problem ?? "none")",
    ]
    logger.debug("Polled", metadata: metadata)
    if Self.isNews(state, after: before) {
      logger.notice("Source is now \(state.health.rawValue)", metadata: metadata)
    }
    if let refusal = report.refusal {
      logger.warning("Could not be archived", metadata: ["source": "\(state.sourceID)", "entry": "\(refusal)"])
    }
  }
}
