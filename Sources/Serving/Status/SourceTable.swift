import Stories

/// The sources as a table for a terminal: how each is, when it is asked next, and why.
///
/// Pure. No line is wider than `columns`, which are at least 60; identifiers and reasons are cut, marked by `…`.
public struct SourceTable: Sendable {
  private let columns: Int
  private let now: Timestamp

  private static let state = 8
  private static let language = 7
  private static let next = 6
  private static let longestID = 28

  public init(columns: Int, now: Timestamp) {
    self.columns = max(columns, 60)
    self.now = now
  }

  /// A heading and a line for each source, in order. Without `reports` nothing is known of their states, and what is
  /// configured stands there instead.
  public func lines(_ sources: [Source], _ reports: [String: SourceReport]?) -> [String] {
    let longest = min(max(sources.map(\.id.count).max() ?? 2, 2), Self.longestID)
    guard reports != nil else { return configured(sources, longest) }
    let heading = row(["ID", "STATE", "LANG", "NEXT", "WHY"], longest)
    return [heading]
      + sources.map { source in
        let report = reports?[source.id]
        return row(
          [
            source.id, report?.health.rawValue ?? "-", source.language ?? "-",
            report.map(nextPoll) ?? "-", report.map(Self.reason) ?? "",
          ], longest)
      }
  }

  private func configured(_ sources: [Source], _ longest: Int) -> [String] {
    [row(["ID", "KIND", "LANG", "EVERY", "ADDRESS"], longest)]
      + sources.map { source in
        let every = source.interval.map { Self.span($0.components.seconds) } ?? "-"
        return row([source.id, source.kind.rawValue, source.language ?? "-", every, source.url], longest)
      }
  }

  private func row(_ cells: [String], _ longest: Int) -> String {
    let widths = [longest, Self.state, Self.language, Self.next]
    let fixed = zip(cells, widths).map { Self.padded(Self.cut($0, to: $1), to: $1) }.joined(separator: " ")
    let rest = columns - widths.reduce(0) { $0 + $1 + 1 }
    let line = fixed + " " + Self.cut(cells[4], to: rest)
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// From now: `now`, `12m`, `3h`, `6d`.
  private func nextPoll(_ report: SourceReport) -> String {
    guard let next = report.nextPoll else { return "-" }
    let seconds = next.seconds - now.seconds
    return seconds <= 0 ? "now" : Self.span(seconds)
  }

  private static func span(_ seconds: Int64) -> String {
    switch seconds {
    case ..<60: "\(seconds)s"
    case ..<5400: "\(seconds / 60)m"
    case ..<172_800: "\(seconds / 3600)h"
    default: "\(seconds / 86_400)d"
    }
  }

  /// What is wrong, else why it is asked when it is.
  private static func reason(_ report: SourceReport) -> String {
    let line = report.lastError ?? report.nextPollReason ?? ""
    return line.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func cut(_ text: String, to width: Int) -> String {
    text.count <= width ? text : String(text.prefix(max(width - 1, 0))) + "…"
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 0))
  }
}
