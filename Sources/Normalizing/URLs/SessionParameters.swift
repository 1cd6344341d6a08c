/// Session ids that servers write into addresses: they name a visitor, never a text.
///
/// Only names that mean a session wherever they stand; a bare `sid` is a story as often as a session.
enum SessionParameters {
  private static let names: Set<String> = [
    "phpsessid", "jsessionid", "cfid", "cftoken", "osclid", "zenid", "oscsid", "sessionid", "session_id",
    "phpsession",
  ]

  /// `name` is lower case.
  static func isSession(_ name: String) -> Bool { names.contains(name) || name.hasPrefix("aspsessionid") }

  /// The segment without `;jsessionid=…` (Servlet specification §7.1.3); as it is where dots alone would be left.
  static func removed(fromSegment segment: String) -> String {
    guard let start = segment.firstIndex(of: ";") else { return segment }
    let parts = segment[start...].split(separator: ";").filter { part in
      !isSession(part.prefix { $0 != "=" }.lowercased())
    }
    let rest = ([String(segment[..<start])] + parts.map(String.init)).joined(separator: ";")
    return rest == "." || rest == ".." ? segment : rest
  }
}
