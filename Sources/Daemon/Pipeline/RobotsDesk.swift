import Fetching
import Stories

/// Knows which article pages may be fetched, and asks each server once a day. Feeds are not asked about: whoever offers
/// one wants it read.
actor RobotsDesk {
  /// The name robots.txt files may call us by.
  static let product = "PolicyWire"

  private var memory = RobotsMemory()
  /// Origins that are being asked, and who waits for the answer.
  private var waiting: [String: [CheckedContinuation<Void, Never>]] = [:]
  private let clock: DaemonClock

  init(clock: DaemonClock) { self.clock = clock }

  /// Throws only when cancelled.
  ///
  /// - Parameter allowsStatedPort: see `FetchRequest`.
  func verdict(
    on url: String, fetcher: PoliteFetcher, timeout: Duration, allowsStatedPort: Bool = false
  ) async throws -> RobotsMemory.Verdict {
    guard let origin = RobotsMemory.origin(of: url) else { return .denied }
    while true {
      try Task.checkCancellation()
      let verdict = memory.verdict(on: url, origin: origin, now: clock.monotonic())
      guard verdict == .unknown else { return verdict }
      guard waiting[origin] == nil else {
        // Whoever asks ends within the timeout, and then wakes all.
        await withCheckedContinuation { waiting[origin]?.append($0) }
        continue
      }
      waiting[origin] = []
      var request = FetchRequest(url: origin + "/robots.txt")
      (request.timeout, request.allowsStatedPort) = (timeout, allowsStatedPort)
      let asked = await ask(request, fetcher)
      for waiter in waiting.removeValue(forKey: origin) ?? [] { waiter.resume() }
      switch asked {
      case .answer(let answer): memory.note(answer, of: origin, now: clock.monotonic())
      case .nobodyAsked(let verdict): return verdict
      }
    }
  }

  private enum Asked {
    case answer(RobotsMemory.Answer)
    /// What that means for this page; nothing for another.
    case nobodyAsked(RobotsMemory.Verdict)
  }

  private func ask(_ request: FetchRequest, _ fetcher: PoliteFetcher) async -> Asked {
    var request = request
    request.accept = "text/plain, */*;q=0.1"
    request.maximumBytes = 2 * RobotsRules.maximumBytes
    do {
      return .answer(RobotsMemory.answer(try await fetcher.fetch(request), product: Self.product))
    } catch let error as FetchError {
      if let answer = RobotsMemory.answer(error) { return .answer(answer) }
      // The page itself would be refused as well, now and later.
      return .nobodyAsked(error.code == .blockedAddress ? .denied : .deniedForNow)
    } catch {
      // The host asked for a pause, or the task was cancelled.
      return .nobodyAsked(.deniedForNow)
    }
  }
}
