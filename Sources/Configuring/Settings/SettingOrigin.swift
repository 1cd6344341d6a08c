/// Where the value of a setting comes from.
public enum SettingOrigin: Sendable, Hashable, CustomStringConvertible {
  case standard
  case file(String, line: Int)
  /// The name of the variable.
  case environment(String)
  /// Bent to fit another setting that was given.
  case follows(String)

  public var description: String {
    switch self {
    case .standard: "default"
    case .file(let name, let line): "\(name):\(line)"
    case .environment(let name): name
    case .follows(let key): "follows \(key)"
    }
  }
}
