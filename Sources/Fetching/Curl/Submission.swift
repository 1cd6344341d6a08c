import Synchronization

/// A fetch on its way from the caller's task to the loop thread.
struct Submission: Sendable {
  let number: UInt64
  let request: FetchRequest
  let started: ContinuousClock.Instant
  let cancellation: Cancellation
  /// Resumed exactly once: by whoever takes the submission out of the inbox, or at once if it was not let in.
  let continuation: CheckedContinuation<Result<FetchResponse, FetchError>, Never>

  func finish(_ result: Result<FetchResponse, FetchError>) { continuation.resume(returning: result) }

  func fail(_ code: FetchError.Code, _ message: String) {
    finish(.failure(FetchError(code, url: FetchURL.shown(request.url), message)))
  }
}

/// Whether the caller gave up. Set before the cancel command is posted and read when the transfer starts, since a
/// task may be cancelled before its fetch is even in the inbox.
final class Cancellation: Sendable {
  private let flag = Atomic<Bool>(false)

  var isRequested: Bool { flag.load(ordering: .acquiring) }

  func request() { flag.store(true, ordering: .releasing) }
}
