import Foundation

/// `policywire run` that has said it is ready, and where it serves.
struct RunningDaemon {
  let program: Program
  let port: Int

  /// Every source is asked again after a second.
  static let haste = ["POLICYWIRE_POLLING_INTERVAL": "1s", "POLICYWIRE_POLLING_MINIMUM_INTERVAL": "1s"]

  /// Polls at most a second apart unless `more` says otherwise.
  ///
  /// - Parameter wrapped: the command that becomes the program it is given, with the arguments that follow.
  init(
    _ folder: StateFolder, _ more: [String: String] = [:], wrapped: (String) -> [String] = { [$0] }
  ) throws {
    program = try folder.start(
      ["run", "--config", folder.configurationFile], Self.haste.merging(more) { $1 }, wrapped: wrapped)
    let address = try program.said(/status=http:\/\/127\.0\.0\.1:(\d+)\//)
    guard let port = Int(address.1) else { throw Failure.missing("the daemon's port") }
    self.port = port
  }

  func get(_ target: String) throws -> HTTP.Response { try HTTP.get(port, target) }

  func status() throws -> JSONValue { try JSONValue(get("/v1/status").body) }

  /// What the status says of a source.
  func source(_ id: String) throws -> JSONValue? {
    try status()["source_states"]?.elements.first { $0["id"]?.string == id }
  }

  /// Asks it to stop and waits for its end.
  @discardableResult
  func stop(atMost seconds: Double = 20) throws -> Outcome {
    program.signal(SIGTERM)
    return try program.end(atMost: seconds)
  }
}
