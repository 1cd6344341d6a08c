import Foundation

/// A value that one thread changes and others wait for.
final class Watched<Value: Sendable>: @unchecked Sendable {
  // Unchecked because the compiler can't see that every access to `value` holds `condition`.
  private let condition = NSCondition()
  private var value: Value

  init(_ value: Value) { self.value = value }

  var current: Value { condition.withLock { value } }

  func change(_ body: (inout Value) -> Void) {
    condition.withLock {
      body(&value)
      condition.broadcast()
    }
  }

  /// The first answer `look` finds in the value; nil when there is none within `seconds`.
  func wait<Answer>(atMost seconds: Double, for look: (Value) -> Answer?) -> Answer? {
    let deadline = Date(timeIntervalSinceNow: seconds)
    return condition.withLock {
      while true {
        if let answer = look(value) { return answer }
        guard condition.wait(until: deadline) else { return look(value) }
      }
    }
  }
}
