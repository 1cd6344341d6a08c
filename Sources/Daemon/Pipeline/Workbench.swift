import Dispatch

/// Does the work that computes without waiting (parsing, classifying) on threads of its own, so that it never holds
/// up the cooperative pool, whose threads are as few as the processors.
public struct Workbench: Sendable {
  private let queue: DispatchQueue

  public init(label: String) {
    queue = DispatchQueue(label: label, qos: .utility)
  }

  /// Runs `work` after what was asked for before it, and returns its result.
  public func run<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: work()) }
    }
  }
}
