import Foundation
import Stories
import Synchronization

/// The one network client of PolicyWire: libcurl's multi interface on a thread of its own.
///
/// Conditional, polite, bounded and guarded: at most one connection a host, every limit of `FetchOptions` and
/// `FetchRequest` enforced, and the address policy asked both before a socket is opened and before a request goes
/// out over a connection that stood already. HTTP/2 over TLS, certificates always verified; no proxy, no cookies, no
/// netrc, whatever the environment says.
public final class CurlFetcher: Fetcher {
  private let inbox: Inbox
  private let thread: LoopThread
  private let lastNumber = Atomic<UInt64>(0)

  /// Starts the thread. Throws `transfer` when the process is out of descriptors, memory or threads, and when the user
  /// agent is not printable ASCII. `now` is asked on the loop thread, for Retry-After.
  public convenience init(
    options: FetchOptions, policy: AddressPolicy, now: @escaping @Sendable () -> Timestamp
  ) throws {
    try self.init(options: options, changingPolicy: { policy }, now: now)
  }

  /// The policy is asked anew at each check, so that a test can change it under a connection that stands.
  init(
    options: FetchOptions, changingPolicy policy: @escaping @Sendable () -> AddressPolicy,
    now: @escaping @Sendable () -> Timestamp
  ) throws(FetchError) {
    guard ValidatorRules.isHeaderSafe(options.userAgent) else {
      throw FetchError(.transfer, url: "", "the user agent is not printable ASCII")
    }
    guard let wakeUp = WakeUp(), let multi = MultiHandle(options: options, wakeUp: wakeUp) else {
      throw FetchError(.transfer, url: "", "cannot start: out of descriptors or memory")
    }
    inbox = Inbox(wakeUp: wakeUp, maximumFetches: options.maximumFetches)
    let loop = CurlLoop(multi: multi, inbox: inbox, options: options, policy: policy, now: now)
    guard let thread = LoopThread(loop, inbox: inbox) else {
      throw FetchError(.transfer, url: "", "cannot start: out of threads")
    }
    self.thread = thread
  }

  /// A fetcher nobody holds ends its thread by itself.
  deinit { inbox.close() }

  public func fetch(_ request: FetchRequest) async throws(FetchError) -> FetchResponse {
    let number = lastNumber.add(1, ordering: .relaxed).newValue
    let cancellation = Cancellation()
    let started = ContinuousClock.now
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        submit(
          Submission(
            number: number, request: request, started: started, cancellation: cancellation,
            continuation: continuation))
      }
    } onCancel: {
      cancellation.request()
      inbox.cancel(number)
    }
    return try result.get()
  }

  /// Fails every live fetch with `shutdown` and returns once the thread has ended; every later fetch throws
  /// `shutdown`. May be called more than once.
  public func shutdown() async {
    inbox.close()
    await inbox.waitForEnd()
    thread.join()
  }

  private func submit(_ submission: Submission) {
    switch inbox.post(submission) {
    case .accepted: break
    case .closed: submission.fail(.shutdown, "the fetcher was shut down")
    case .full: submission.fail(.overloaded, "over \(inbox.maximumFetches) fetches at once (maximumFetches)")
    }
  }
}
