/// A mapping of settings in `policywire.yaml`, which may stand in another.
struct SettingSection: Hashable {
  /// As keys of settings begin: `events.embeddings`.
  var path: String
  /// As it is written where it stands: `embeddings`.
  var name: String { String(path[(path.lastIndex(of: ".").map(path.index(after:)) ?? path.startIndex)...]) }
  /// How many it stands in.
  var depth: Int { path.count { $0 == "." } }

  /// Those that stand right within another, or at the top, in the order of the table. One that only holds others counts.
  static func within(_ outer: SettingSection?) -> [SettingSection] {
    let start = outer.map { $0.path + "." } ?? ""
    var found: [SettingSection] = []
    for section in Setting.sections where section.name.hasPrefix(start) {
      let section = SettingSection(path: start + section.name.dropFirst(start.count).prefix { $0 != "." })
      if !found.contains(section) { found.append(section) }
    }
    return found
  }

  /// What the table says it is about; nil for one that only holds others.
  var comment: String? { Setting.sections.first { $0.name == path }?.comment }

  /// All settings as YAML, section by section.
  ///
  /// - Parameters:
  ///   - head: the lines before a section's name, at an indentation.
  ///   - entry: the lines of a setting, at an indentation.
  static func lines(
    head: (SettingSection, String) -> [String], entry: (Setting, String) -> [String]
  ) -> [String] {
    func lines(of section: SettingSection) -> [String] {
      let indent = String(repeating: "  ", count: section.depth)
      let settings = Setting.all.filter { $0.path.section == section.path }
      return head(section, indent) + ["\(indent)\(section.name):"] + settings.flatMap { entry($0, indent + "  ") }
        + within(section).flatMap(lines)
    }
    return Setting.all.filter { $0.path.section == nil }.flatMap { entry($0, "") } + within(nil).flatMap(lines)
  }
}
