import Stories

/// Waits for space where a disk is too full to open what is on it, as a running daemon waits when it fills up.
enum SpaceWait {
  /// Between two attempts.
  static let interval = Duration.seconds(5)

  /// Calls `open` until it gives something. `onFull` hears each time that there is no space. Throws every other error of
  /// `open`, and `CancellationError`.
  static func open<Opened>(
    clock: DaemonClock, onFull: (RecorderError) -> Void, _ open: () async throws -> Opened
  ) async throws -> Opened {
    while true {
      do { return try await open() } catch let error as RecorderError where isFull(error) {
        onFull(error)
        try await clock.sleep(interval)
      }
    }
  }

  private static func isFull(_ error: RecorderError) -> Bool {
    error.code == .unavailable && ["index_full", "archive_full"].contains(error.label)
  }
}
