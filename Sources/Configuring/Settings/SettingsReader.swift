/// Reads settings from `policywire.yaml` and the environment, by the options table. The environment wins.
struct SettingsReader {
  /// Variables of ours that are no settings.
  static let otherVariables: Set<String> = ["POLICYWIRE_CONFIG"]

  private(set) var settings = Settings()
  /// By key; what is not in it has its default.
  private(set) var origins: [String: SettingOrigin] = [:]
  /// The keys whose value could not be taken.
  private(set) var failed: Set<String> = []
  private var positions: [String: (file: String, position: Position)] = [:]

  /// Adds a problem with the value of `key` where it was given: in a file, in the environment, else at the head of `file`.
  func report(_ message: String, at key: String, in file: String, to problems: inout ProblemList) {
    switch origins[key] {
    case .environment(let name): problems.add("environment", nil, "\(name): \(message)")
    default: problems.add(positions[key]?.file ?? file, positions[key]?.position, message)
    }
  }

  /// Reads the root of `policywire.yaml`. The keys of `other` are somebody else's.
  mutating func read(_ root: YAMLNode, in file: String, other: [String], problems: inout ProblemList) {
    let top = Setting.all.filter { $0.path.section == nil }
    let sections = SettingSection.within(nil)
    let keys = top.map(\.key) + sections.map(\.name) + other
    let elsewhere = Dictionary(
      Setting.all.compactMap { row in row.path.section.map { (row.path.name, $0) } },
      uniquingKeysWith: { first, _ in first })
    let reader = MappingReader(
      root, in: file, keys: keys, elsewhere: elsewhere, what: "the file", problems: &problems)
    guard let mapping = reader else { return }
    take(top, from: mapping, &problems)
    for section in sections {
      if let node = mapping[section.name] { read(section, node, file, &problems) }
    }
  }

  /// Reads the variables whose names begin with `POLICYWIRE_`.
  mutating func read(environment: [String: String], problems: inout ProblemList) {
    for setting in Setting.all {
      guard let text = environment[setting.environmentName] else { continue }
      let written: WrittenValue = setting.isList ? .list(Self.items(of: text)) : .text(text)
      do {
        try setting.set(written, in: &settings)
        origins[setting.key] = .environment(setting.environmentName)
        positions[setting.key] = nil
      } catch {
        failed.insert(setting.key)
        for problem in [error] + error.others {
          problems.add("environment", nil, "\(setting.environmentName): \(problem.message)")
        }
      }
    }
    reportUnknown(environment, &problems)
  }

  /// Holds related settings together: a bound that was not given follows the value that was; two that were given and
  /// contradict each other are a problem.
  mutating func relate(in file: String, problems: inout ProblemList) {
    let rows: [(low: Bound, high: Bound)] = [
      (
        ("polling.minimum_interval", \.polling.minimumInterval), ("polling.maximum_interval", \.polling.maximumInterval)
      ),
      (("polling.minimum_interval", \.polling.minimumInterval), ("polling.interval", \.polling.interval)),
      (("polling.interval", \.polling.interval), ("polling.maximum_interval", \.polling.maximumInterval)),
      (("fetching.connect_timeout", \.fetching.connectTimeout), ("fetching.timeout", \.fetching.timeout)),
    ]
    for row in rows { keep(row.low, atMost: row.high, file, &problems) }
    // Whoever asks for one interval and nothing else means it.
    if isGiven("polling.interval"), !isGiven("polling.adaptive") {
      settings.polling.adaptive = false
      origins["polling.adaptive"] = .follows("polling.interval")
    }
  }

  private typealias Bound = (key: String, path: WritableKeyPath<Settings, Duration>)
}

extension SettingsReader {
  private mutating func read(
    _ section: SettingSection, _ node: YAMLNode, _ file: String, _ problems: inout ProblemList
  ) {
    let rows = Setting.all.filter { $0.path.section == section.path }
    let inner = SettingSection.within(section)
    let keys = rows.map(\.path.name) + inner.map(\.name)
    guard
      let mapping = MappingReader(node, in: file, keys: keys, what: "“\(section.path)”", problems: &problems)
    else { return }
    take(rows, from: mapping, &problems)
    for section in inner {
      if let node = mapping[section.name] { read(section, node, file, &problems) }
    }
  }

  private mutating func take(_ rows: [Setting], from mapping: MappingReader, _ problems: inout ProblemList) {
    for setting in rows {
      guard let node = mapping[setting.path.name] else { continue }
      do {
        try setting.set(WrittenValue(node), in: &settings)
        origins[setting.key] = .file(mapping.file, line: node.position.line)
        positions[setting.key] = (mapping.file, node.position)
      } catch {
        failed.insert(setting.key)
        for problem in [error] + error.others {
          problems.add(mapping.file, Self.position(of: problem, in: node), "“\(setting.key)”: \(problem.message)")
        }
      }
    }
  }

  private static func position(of problem: ValueProblem, in node: YAMLNode) -> Position {
    guard let item = problem.item, case .list(let items) = node.content, items.indices.contains(item) else {
      return node.position
    }
    return items[item].position
  }

  private static func items(of text: String) -> [String?] {
    text.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
  }

  private func reportUnknown(_ environment: [String: String], _ problems: inout ProblemList) {
    // Compared without what all the names have in common, which would make them all seem near.
    let prefix = Setting.environmentPrefix
    let known = (Setting.all.map(\.environmentName) + Self.otherVariables).map { String($0.dropFirst(prefix.count)) }
    for name in environment.keys.sorted() where name.hasPrefix(prefix) {
      let rest = String(name.dropFirst(prefix.count))
      guard !known.contains(rest) else { continue }
      let meant = Suggestion.nearest(to: rest, among: known).map { " (did you mean “\(prefix)\($0)”?)" } ?? ""
      problems.add("environment", nil, "\(name) is no setting\(meant)")
    }
  }

  private mutating func keep(_ low: Bound, atMost high: Bound, _ file: String, _ problems: inout ProblemList) {
    let (least, most) = (settings[keyPath: low.path], settings[keyPath: high.path])
    guard least > most else { return }
    switch (isGiven(low.key), isGiven(high.key)) {
    case (false, _):
      settings[keyPath: low.path] = most
      origins[low.key] = .follows(high.key)
    case (true, false):
      settings[keyPath: high.path] = least
      origins[high.key] = .follows(low.key)
    case (true, true):
      let (least, most) = (DurationText.text(least), DurationText.text(most))
      let message = "“\(low.key)” (\(least)) must not exceed “\(high.key)” (\(most))"
      report(message, at: low.key, in: file, to: &problems)
    }
  }

  private func isGiven(_ key: String) -> Bool {
    switch origins[key] {
    case .file, .environment: true
    case nil, .standard, .follows: false
    }
  }
}
