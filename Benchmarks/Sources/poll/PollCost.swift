import Foundation
import Stories

/// What one pass over all addresses took; printed as one line of JSON.
struct PollCost: Codable {
  /// Answers 304, and answers that were read.
  var unchanged = 0
  var read = 0
  /// Of the bodies.
  var bytes = 0
  /// CPU seconds of the process, and those by the clock on the wall.
  var seconds = 0.0
  var wall = 0.0
  /// The most bytes that were resident at once since the process began.
  var memory = 0
  /// The most descriptors seen open at once.
  var descriptors = 0
  var stories: Int?
  var entries: Int?

  mutating func add(_ other: PollCost) {
    unchanged += other.unchanged
    read += other.read
    bytes += other.bytes
  }

  func write() throws {
    FileHandle.standardOutput.write(try JSONEncoder().encode(self) + [0x0A])
  }
}

/// Takes the time of a pass, and looks at the process now and then.
final class PollWatch: Sendable {
  private let begun = (cpu: PollWatch.cpu(), wall: ContinuousClock.now)
  private let descriptors = Locked(0)
  private let looked = Locked(ContinuousClock.now)

  /// Looks at the open descriptors; dear, so not at every answer.
  func look() {
    let open = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
    descriptors.withLock { $0 = max($0, open) }
  }

  /// Looks if it did not within that time.
  func look(every time: Duration) {
    let isDue = looked.withLock { last in
      guard ContinuousClock.now - last >= time else { return false }
      last = .now
      return true
    }
    if isDue { look() }
  }

  /// Completes `cost`.
  func end(_ cost: PollCost) -> PollCost {
    var cost = cost
    cost.seconds = Self.cpu() - begun.cpu
    cost.wall = (ContinuousClock.now - begun.wall).secondsValue
    cost.descriptors = descriptors.withLock { $0 }
    cost.memory = Self.mostResident
    return cost
  }

  static func cpu() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// Bytes that are resident now.
  static var resident: Int {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
    return (text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * Int(getpagesize())
  }

  private static var mostResident: Int {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage.ru_maxrss * 1024
  }
}
