import Foundation

/// For what can only be looked at again and again: a file, a status, a page of another process.
enum Patience {
  /// How long a test waits for anything that ought to come soon.
  static let seconds = 30.0
  private static let pause: UInt32 = 20_000

  /// Looks every 20 ms until there is an answer. Throws `Failure.late` after `seconds`.
  static func poll<Answer>(
    _ what: String, atMost seconds: Double = Patience.seconds, for look: () throws -> Answer?
  ) throws -> Answer {
    let start = ContinuousClock.now
    while true {
      if let answer = try look() { return answer }
      guard start.duration(to: .now) < .seconds(seconds) else { throw Failure.late(what) }
      usleep(pause)
    }
  }

  /// Looks until it is so.
  static func poll(_ what: String, atMost seconds: Double = Patience.seconds, until isSo: () throws -> Bool) throws {
    let _: Bool = try poll(what, atMost: seconds) { try isSo() ? true : nil }
  }
}

/// Why a test could not be carried out.
enum Failure: Error, CustomStringConvertible {
  case late(String)
  case missing(String)
  case system(String, Int32)

  var description: String {
    switch self {
    case .late(let what): "waited too long: \(what)"
    case .missing(let what): "missing: \(what)"
    case .system(let call, let error): "\(call): \(String(cString: strerror(error)))"
    }
  }
}
