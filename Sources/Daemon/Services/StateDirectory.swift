import Foundation

/// Where the daemon keeps what it must not lose.
public enum StateDirectory {
  /// `$STATE_DIRECTORY` (the first, if it is a list), else the XDG state folder, else `~/.local/state/policywire`.
  public static func path(environment: [String: String]) -> String {
    if let path = environment["STATE_DIRECTORY"]?.split(separator: ":").first { return String(path) }
    if let path = environment["XDG_STATE_HOME"], path.hasPrefix("/") { return path + "/policywire" }
    return (environment["HOME"] ?? "/var/lib") + "/.local/state/policywire"
  }
}
