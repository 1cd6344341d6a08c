/// Takes a mapping apart by key. What is not known or not of the expected kind becomes a problem; the rest is read.
struct MappingReader {
  /// As problems name it.
  let file: String
  let position: Position
  private var values: [String: YAMLNode] = [:]

  /// Nil, with a problem, when `node` is not a mapping. Each unknown key is a problem; `elsewhere` names the section that
  /// some of them belong in.
  init?(
    _ node: YAMLNode, in file: String, keys: [String], elsewhere: [String: String] = [:], what: String,
    problems: inout ProblemList
  ) {
    self.file = file
    position = node.position
    guard case .mapping(let pairs) = node.content else {
      problems.add(file, node.position, "\(what) must be a mapping (key: value), not \(node.kind)")
      return nil
    }
    for (key, value) in pairs {
      if let name = key.text, keys.contains(name) {
        values[name] = value
      } else {
        Self.reportUnknown(key, file, keys, elsewhere, &problems)
      }
    }
  }

  /// The value of `key`, if it is given.
  subscript(key: String) -> YAMLNode? { values[key] }

  /// The text of `key`; a problem when it is no text or blank.
  func text(_ key: String, _ problems: inout ProblemList) -> String? {
    guard let node = values[key] else { return nil }
    guard let text = node.text, text.contains(where: { !$0.isWhitespace }) else {
      problems.add(file, node.position, "“\(key)” must be text, not \(node.text == nil ? node.kind : "blank")")
      return nil
    }
    return text
  }

  /// As `text`; a problem at the mapping when it is not given.
  func requiredText(_ key: String, _ problems: inout ProblemList) -> String? {
    if values[key] == nil { problems.add(file, position, "“\(key)” is missing") }
    return text(key, &problems)
  }

  /// The value of `key` as `read` takes it; what `read` throws becomes a problem at the value.
  func value<Value>(
    _ key: String, _ problems: inout ProblemList, _ read: (String) throws(ValueProblem) -> Value
  ) -> Value? {
    guard let text = text(key, &problems), let node = values[key] else { return nil }
    do {
      return try read(text)
    } catch {
      problems.add(file, node.position, "“\(key)”: \(error.message)")
      return nil
    }
  }

  /// The nodes of the list at `key`; a problem when it is something else.
  func list(_ key: String, _ problems: inout ProblemList) -> [YAMLNode] {
    guard let node = values[key] else { return [] }
    guard case .list(let items) = node.content else {
      problems.add(file, node.position, "“\(key)” must be a list, not \(node.kind)")
      return []
    }
    return items
  }

  /// The texts of a list at `key`, or of a single text; a problem for each item that is no text.
  func texts(_ key: String, _ problems: inout ProblemList) -> [String] {
    guard let node = values[key] else { return [] }
    return node.texts(file, "“\(key)”", &problems)
  }

  private static func reportUnknown(
    _ key: YAMLNode, _ file: String, _ keys: [String], _ elsewhere: [String: String], _ problems: inout ProblemList
  ) {
    guard let name = key.text else {
      return problems.add(file, key.position, "a key must be a word, not \(key.kind)")
    }
    let hint = elsewhere[name].map { " here (it belongs in “\($0)”)" } ?? Suggestion.text(for: name, among: keys)
    problems.add(file, key.position, "unknown key “\(name)”\(hint)")
  }
}

extension YAMLNode {
  /// The texts of a list, or of a single text; a problem for each item that is no text.
  func texts(_ file: String, _ what: String, _ problems: inout ProblemList) -> [String] {
    switch content {
    case .text(let text) where text.contains(where: { !$0.isWhitespace }): return [text]
    case .list(let items): return items.compactMap { $0.item(of: what, file, &problems) }
    default:
      problems.add(file, position, "\(what) must be text or a list of texts, not \(text == nil ? kind : "blank")")
      return []
    }
  }

  private func item(of what: String, _ file: String, _ problems: inout ProblemList) -> String? {
    guard let text, text.contains(where: { !$0.isWhitespace }) else {
      problems.add(file, position, "each item of \(what) must be text, not \(text == nil ? kind : "blank")")
      return nil
    }
    return text
  }
}
