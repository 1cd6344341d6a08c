import Foundation

/// A running program, its output, and its end. Killed when nobody holds it any more.
final class Program: Sendable {
  /// How a program ended.
  enum Ending: Sendable, Hashable {
    case exit(Int32)
    case signal(Int32)
  }

  /// What is known of it so far.
  struct State: Sendable {
    var output: [UInt8] = []
    var errors: [UInt8] = []
    var openStreams = 2
    var ending: Ending?
    /// Set once the process may no longer be signalled, as its number may be another's.
    var isReaped = false

    var isOver: Bool { isReaped && openStreams == 0 }
  }

  private let processID: pid_t
  private let state = Watched(State())
  private let kept: (any AnyObject & Sendable)?

  /// - Parameters:
  ///   - input: everything the program reads on standard input, then its end.
  ///   - kept: what must not go away while the program may need it.
  init(
    _ path: String, _ arguments: [String], environment: [String: String] = [:], folder: String = "/",
    input: String = "", keeping kept: (any AnyObject & Sendable)? = nil
  ) throws {
    self.kept = kept
    let spawn = try Spawn(
      path, arguments, environment: Program.environment(with: environment), folder: folder)
    processID = spawn.processID
    Program.read(spawn.output, into: state) { $0.output += $1 }
    Program.read(spawn.errors, into: state) { $0.errors += $1 }
    Program.write(Array(input.utf8), to: spawn.input)
    Program.reap(processID, into: state)
  }

  deinit { signal(SIGKILL) }

  var output: String { String(decoding: state.current.output, as: UTF8.self) }
  var errors: String { String(decoding: state.current.errors, as: UTF8.self) }
  var isRunning: Bool { state.current.ending == nil }

  /// Sends a signal, unless the program has ended.
  func signal(_ number: Int32) {
    state.change { if !$0.isReaped { kill(processID, number) } }
  }

  /// Its end, with all it wrote. Throws after `seconds`.
  func end(atMost seconds: Double = 120) throws -> Outcome {
    guard let state = state.wait(atMost: seconds, for: { $0.isOver ? $0 : nil }), let ending = state.ending else {
      throw Failure.late("end of the program; it said: \(errors.suffix(2000))")
    }
    return Outcome(
      ending: ending, output: String(decoding: state.output, as: UTF8.self),
      errors: String(decoding: state.errors, as: UTF8.self))
  }

  /// The first match in what it wrote to standard error. Throws after `seconds`, or when it ends without.
  func said<Output>(_ pattern: Regex<Output>, atMost seconds: Double = Patience.seconds) throws -> Output {
    try match(pattern, in: \.errors, atMost: seconds)
  }

  /// The first match in what it wrote to standard output.
  func printed<Output>(_ pattern: Regex<Output>, atMost seconds: Double = Patience.seconds) throws -> Output {
    try match(pattern, in: \.output, atMost: seconds)
  }

  private func match<Output>(
    _ pattern: Regex<Output>, in stream: KeyPath<State, [UInt8]>, atMost seconds: Double
  ) throws -> Output {
    let found = state.wait(atMost: seconds) { state -> Output?? in
      let text = String(decoding: state[keyPath: stream], as: UTF8.self)
      if let match = text.firstMatch(of: pattern) { return .some(match.output) }
      return state.isOver ? .some(nil) : nil
    }
    guard case .some(.some(let output)) = found else {
      throw Failure.missing("a line of the program; it said: \(errors.suffix(2000))")
    }
    return output
  }
}

/// A program's end.
struct Outcome: Sendable {
  let ending: Program.Ending
  let output: String
  let errors: String

  var lines: [String] { output.split(separator: "\n").map(String.init) }
}

extension Program {
  /// Nothing of ours reaches the program but what it needs to be loaded.
  private static func environment(with own: [String: String]) -> [String: String] {
    let kept = ProcessInfo.processInfo.environment.filter { ["PATH", "LD_LIBRARY_PATH"].contains($0.key) }
    return kept.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }.merging(own) { $1 }
  }

  private static func read(
    _ descriptor: Int32, into state: Watched<State>,
    _ take: @escaping @Sendable (inout State, ArraySlice<UInt8>) -> Void
  ) {
    Thread.detachNewThread {
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = Glibc.read(descriptor, &buffer, buffer.count)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { break }
        state.change { [buffer] in take(&$0, buffer[..<count]) }
      }
      close(descriptor)
      state.change { $0.openStreams -= 1 }
    }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    Thread.detachNewThread {
      // A program that ends without reading must not end us.
      var pipes = sigset_t()
      sigemptyset(&pipes)
      sigaddset(&pipes, SIGPIPE)
      pthread_sigmask(SIG_BLOCK, &pipes, nil)
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { break }
        rest = rest.dropFirst(count)
      }
      close(descriptor)
    }
  }

  private static func reap(_ processID: pid_t, into state: Watched<State>) {
    Thread.detachNewThread {
      var info = siginfo_t()
      // Left as a zombie until the lock is held, so that no signal can reach a stranger.
      while waitid(P_PID, id_t(processID), &info, WEXITED | WNOWAIT) != 0 && errno == EINTR {}
      state.change { state in
        var status: Int32 = 0
        waitpid(processID, &status, 0)
        state.ending = status & 0x7f == 0 ? .exit(status >> 8 & 0xff) : .signal(status & 0x7f)
        state.isReaped = true
      }
    }
  }
}
