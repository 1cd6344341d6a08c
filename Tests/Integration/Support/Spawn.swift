import Foundation
import Synchronization

/// A program with pipes on its three standard streams, in a process of its own.
struct Spawn {
  let processID: pid_t
  /// To write to; the others are to read from. All three close on exec.
  let input: Int32
  let output: Int32
  let errors: Int32

  /// One at a time: a pipe of one must not be inherited by another before it is marked to close.
  private static let door = Mutex(())

  init(_ path: String, _ arguments: [String], environment: [String: String], folder: String) throws {
    // env(1) changes the folder and then becomes the program, so the process is the same.
    self = try Spawn.door.withLock { _ in
      try Spawn(unguarded: "/usr/bin/env", ["-C", folder, path] + arguments, environment)
    }
  }

  private init(unguarded path: String, _ arguments: [String], _ environment: [String: String]) throws {
    let (input, output, errors) = (try Spawn.pipe(), try Spawn.pipe(), try Spawn.pipe())
    defer { for end in [input.read, output.write, errors.write] { close(end) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.read, 0)
    posix_spawn_file_actions_adddup2(&actions, output.write, 1)
    posix_spawn_file_actions_adddup2(&actions, errors.write, 2)
    processID = try Spawn.start(path, arguments, environment, &actions)
    (self.input, self.output, self.errors) = (input.write, output.read, errors.read)
  }

  private static func start(
    _ path: String, _ arguments: [String], _ environment: [String: String],
    _ actions: inout posix_spawn_file_actions_t
  ) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Signals as a service manager leaves them, whatever the test runner has blocked or ignored.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let words = ([path] + arguments).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in words + variables { free(word) } }
    var processID: pid_t = 0
    let error = posix_spawn(&processID, path, &actions, &attributes, words, variables)
    guard error == 0 else { throw Failure.system("posix_spawn \(path)", error) }
    return processID
  }

  private static func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else { throw Failure.system("pipe", errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}
