import Foundation

/// A state folder of the test's own, with a configuration file beside it. Removed when nobody holds it any more.
final class StateFolder: Sendable {
  let path: String
  /// Kept so that it goes on answering for as long as anything here may ask it.
  private let press: Press?

  /// Polls the outlets of a press with these ids; all of them without.
  convenience init(polling press: Press, _ outlets: Set<String>? = nil) throws {
    try self.init(configuration: try press.configuration(of: outlets), press: press)
  }

  /// - Parameter configuration: the text of `policywire.yaml`, if there is to be one.
  init(configuration: String? = nil, press: Press? = nil) throws {
    self.press = press
    let pattern = FileManager.default.temporaryDirectory.path + "/policywire-test-XXXXXX"
    var name = Array(pattern.utf8CString)
    guard mkdtemp(&name) != nil else { throw Failure.system("mkdtemp", errno) }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    if let configuration { try configure(configuration) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var configurationFile: String { path + "/policywire.yaml" }
  var state: String { path + "/state" }
  var index: String { state + "/state.db" }
  var archive: ArchiveFolder { ArchiveFolder(path: state + "/archive") }

  /// Replaces the configuration file.
  func configure(_ text: String) throws {
    try text.write(toFile: configurationFile, atomically: true, encoding: .utf8)
  }

  /// The environment of every program that works on this folder.
  ///
  /// Transfers get more time than the newsroom asks for, since many tests share the machine.
  var environment: [String: String] {
    [
      "STATE_DIRECTORY": state, "HOME": path, "POLICYWIRE_FETCHING_TIMEOUT": "6s",
      "POLICYWIRE_FETCHING_CONNECT_TIMEOUT": "5s",
    ]
  }

  /// Starts `policywire` on this folder.
  func start(
    _ arguments: [String], _ more: [String: String] = [:], input: String = "",
    wrapped: (String) -> [String] = { [$0] }
  ) throws -> Program {
    let command = wrapped(try Programs.path("policywire"))
    return try Program(
      command[0], command.dropFirst() + arguments, environment: environment.merging(more) { $1 }, folder: path,
      input: input, keeping: self)
  }

  /// Runs `policywire` on this folder to its end.
  func run(_ arguments: String..., environment more: [String: String] = [:], input: String = "") throws -> Outcome {
    try start(arguments, more, input: input).end()
  }

  /// Polls every source once.
  @discardableResult
  func runOnce(_ more: [String: String] = [:]) throws -> Outcome {
    let outcome = try start(["run", "--once", "--config", configurationFile], more).end()
    guard outcome.ending == .exit(0) else { throw Failure.missing("a good end of run --once: \(outcome)") }
    return outcome
  }
}
