/// One row of the options table: a setting's name, type, range, default and what it is for.
///
/// The table checks `policywire.yaml` and the environment, writes the sample file and describes the settings to people.
public struct Setting: Sendable {
  /// As it is written: `polling.interval`.
  public let key: String
  /// For people: `duration, 1s to 7d`.
  public let type: String
  /// Whole sentences.
  public let comment: String
  /// Whether the value is a list; in the environment its items are parted by commas.
  public let isList: Bool

  private let assign: @Sendable (WrittenValue, inout Settings) throws(ValueProblem) -> Void
  private let render: @Sendable (Settings) -> String

  init<Value>(
    _ key: String, _ path: any WritableKeyPath<Settings, Value> & Sendable, _ type: SettingType<Value>,
    _ comment: String
  ) {
    self.key = key
    self.type = type.name
    self.comment = comment
    isList = type.isList
    assign = { (written, settings) throws(ValueProblem) in settings[keyPath: path] = try type.read(written) }
    render = { type.write($0[keyPath: path]) }
  }

  /// The variable that overrides it: `POLICYWIRE_POLLING_INTERVAL`.
  public var environmentName: String {
    Self.environmentPrefix + key.uppercased().replacing(".", with: "_")
  }

  /// What the names of all our variables begin with.
  public static let environmentPrefix = "POLICYWIRE_"

  /// The section it stands in, nil at the top, and its name there: of `events.embeddings.url` it is
  /// `events.embeddings`.
  public var path: (section: String?, name: String) {
    guard let dot = key.lastIndex(of: ".") else { return (nil, key) }
    return (String(key[..<dot]), String(key[key.index(after: dot)...]))
  }

  /// Its value in `settings`, as YAML in one line.
  public func text(in settings: Settings) -> String { render(settings) }

  /// Its default, as YAML in one line.
  public var defaultText: String { render(Settings()) }

  func set(_ written: WrittenValue, in settings: inout Settings) throws(ValueProblem) {
    try assign(written, &settings)
  }
}
