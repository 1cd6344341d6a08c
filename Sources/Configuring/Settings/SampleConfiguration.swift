/// The sample `policywire.yaml`: every setting, its default and a comment, written from the options table.
public enum SampleConfiguration {
  public static var text: String {
    let settings = SettingSection.lines(
      head: { section, indent in
        (section.depth == 0 ? [""] : []) + (section.comment.map { wrapped($0, indent: indent + "# ") } ?? [])
      }, entry: { setting, indent in (indent.isEmpty ? [""] : []) + entry(setting, indent: indent) })
    return (head + settings).joined(separator: "\n") + "\n"
  }

  private static let head = [
    "# PolicyWire: policywire.yaml",
    "#",
    "# Every setting is shown with its default; leave out what you do not change. Durations are written 30s, 5m, 6h",
    "# or 7d, sizes 512KiB, 16MiB or 2GiB. Each setting can be overridden by an environment variable, such as",
    "# POLICYWIRE_POLLING_INTERVAL=15m; the items of a list are then parted by commas. `policywire check` names every",
    "# problem; `policywire config --effective` shows what is in force and where each value comes from.",
    "#",
    "# Sources stand in sources/*.yaml beside this file, or in a list `sources:` here, in which case that folder is",
    "# not read.",
  ]

  private static func entry(_ setting: Setting, indent: String) -> [String] {
    wrapped("\(setting.comment) (\(setting.type))", indent: indent + "# ")
      + ["\(indent)\(setting.path.name): \(setting.defaultText)"]
  }

  private static func wrapped(_ text: String, indent: String, width: Int = 118) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(indent + word)
      }
    }
    return lines
  }
}
