import Foundation
import Logging
import Stories

/// Writes log messages to standard error, one line each: `<6>` priorities (sd-daemon(3)) under systemd, level words
/// elsewhere. Strings from feeds are escaped, so that none can forge a line or drive a terminal.
public struct LineLogHandler: LogHandler {
  public var logLevel: Logger.Level
  public var metadata: Logger.Metadata = [:]
  private let hasPriorities: Bool
  private let write: @Sendable (String) -> Void

  /// - Parameter write: takes a whole line with its newline; standard error unless a test says otherwise.
  public init(
    level: Logger.Level, environment: [String: String],
    write: @escaping @Sendable (String) -> Void = { try? FileHandle.standardError.write(contentsOf: Data($0.utf8)) }
  ) {
    logLevel = level
    hasPriorities = environment["JOURNAL_STREAM"] != nil
    self.write = write
  }

  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  public func log(event: LogEvent) {
    let merged = metadata.merging(event.metadata ?? [:]) { $1 }
    let fields = merged.sorted { $0.key < $1.key }.map { " \($0.key)=\("\($0.value)".escapedForTerminal)" }.joined()
    let head = hasPriorities ? "<\(Self.priority(event.level))>" : "\(event.level.rawValue): "
    write(head + "\(event.message)".escapedForTerminal + fields + "\n")
  }

  private static func priority(_ level: Logger.Level) -> Int {
    switch level {
    case .trace, .debug: 7
    case .info: 6
    case .notice: 5
    case .warning: 4
    case .error: 3
    case .critical: 2
    }
  }
}
