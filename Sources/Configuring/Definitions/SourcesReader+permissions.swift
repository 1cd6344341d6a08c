import Stories

/// What a source may be asked with, take and reach beyond what all may.
extension SourcesReader {
  /// Headers of one source.
  static let maximumHeaders = 16

  static func limits(_ mapping: MappingReader, _ problems: inout ProblemList) -> SourceLimits? {
    let bytes = mapping.value("maximum_bytes", &problems) { (text) throws(ValueProblem) in
      try SettingType<Int>.byteCount((1 << 10)...(256 << 20)).read(.text(text))
    }
    let timeout = mapping.value("timeout", &problems) { (text) throws(ValueProblem) in
      try SettingType<Duration>.duration(.seconds(1)...(.seconds(3600))).read(.text(text))
    }
    let pages = mapping.value("pages", &problems) { (text) throws(ValueProblem) in
      try SettingType<Settings.Polling.Pages>.choice.read(.text(text))
    }
    let limits = SourceLimits(maximumBytes: bytes, timeout: timeout, fetchesPages: pages.map { $0 == .needed })
    return limits == SourceLimits() ? nil : limits
  }

  static func networks(_ mapping: MappingReader, _ problems: inout ProblemList) -> [String] {
    mapping.texts("allow_networks", &problems).filter { text in
      do throws(ValueProblem) {
        _ = try NetworkRange(text)
        return true
      } catch {
        let position = mapping["allow_networks"]?.position
        problems.add(mapping.file, position, "“allow_networks”: \(error.message)")
        return false
      }
    }
  }

  static func headers(_ mapping: MappingReader, _ problems: inout ProblemList) -> [SourceHeader] {
    let nodes = mapping.list("headers", &problems)
    guard nodes.count <= maximumHeaders else {
      problems.add(mapping.file, mapping.position, "more than \(maximumHeaders) headers (limit: headers of a source)")
      return []
    }
    return nodes.compactMap { header($0, mapping.file, &problems) }
  }

  private static func header(_ node: YAMLNode, _ file: String, _ problems: inout ProblemList) -> SourceHeader? {
    let keys = ["name", "value", "file"]
    let mapping = MappingReader(node, in: file, keys: keys, what: "a header", problems: &problems)
    guard let mapping else { return nil }
    if mapping["name"] == nil { problems.add(file, mapping.position, "“name” is missing") }
    guard let name = mapping.value("name", &problems, HeaderText.name) else { return nil }
    switch (mapping["value"], mapping["file"]) {
    case (.some, nil):
      return mapping.value("value", &problems, HeaderText.value).map { SourceHeader(name: name, value: .text($0)) }
    case (nil, .some):
      return mapping.value("file", &problems, KeyFileName.parse).map { SourceHeader(name: name, value: .file($0)) }
    default:
      problems.add(file, mapping.position, "a header has either a “value” or, for a secret, a “file”")
      return nil
    }
  }
}
