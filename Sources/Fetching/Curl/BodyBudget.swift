/// What all bodies that are being received hold together, so that many floods at once don't fill the memory.
///
/// Over the limit those bodies are broken off that are at least as large as the mean: floods, while what is small comes
/// through. So the sum stays near the limit however many there are.
///
/// Confined to the loop thread.
final class BodyBudget {
  let maximum: Int
  private(set) var used = 0
  private var bodies = 0

  /// - Parameter maximum: decoded bytes of all bodies; one alone may always be as large as its request allows.
  init(maximum: Int) { self.maximum = maximum }

  /// Takes `count` bytes for a body that holds `held`; false when that body is the one to break off.
  func take(_ count: Int, held: Int) -> Bool {
    if held == 0 { bodies += 1 }
    used += count
    return used <= maximum || bodies == 1 || held + count < used / bodies
  }

  /// A body of so many bytes was handed over or dropped.
  func giveBack(_ held: Int) {
    guard held > 0 else { return }
    used -= held
    bodies -= 1
  }
}
