import Dispatch

/// A serial queue that runs an actor's jobs: they block on the disk, which the cooperative pool must not.
final class RecordingQueue: SerialExecutor {
  private let queue = DispatchQueue(label: "policywire.recording")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }

  func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }

  /// Runs `body` after the jobs that wait now.
  func afterWaitingJobs(_ body: @escaping @Sendable () -> Void) { queue.async(execute: body) }
}
