import Yams

/// Why a text is not YAML that we read, and where.
struct YAMLFault: Error, Hashable {
  var position: Position?
  var message: String
}

/// The YAML of a configuration file (YAML 1.1 as libyaml reads it): one document, every scalar taken as text, so that
/// the language `no` stays a language. Anchors with aliases are refused, and so is what would grow in memory.
enum YAMLDocument {
  /// The root of `text`.
  ///
  /// Throws for text that is not YAML, holds more than one document or nothing at all, repeats a key within a mapping,
  /// uses aliases, or exceeds `YAMLGuard.maximumValues`.
  static func parse(_ text: String) throws(YAMLFault) -> YAMLNode {
    try YAMLGuard.check(text)
    let root: Node?
    do {
      root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
    } catch {
      throw fault(error, in: text)
    }
    guard let node = root.map(YAMLNode.init), node.kind != "nothing" else {
      throw YAMLFault(position: Position(line: 1, column: 1), message: "the file is empty")
    }
    return node
  }
}

extension YAMLNode {
  fileprivate init(_ node: Node) {
    position = node.mark.map(Position.init) ?? Position(line: 1, column: 1)
    switch node {
    case .scalar(let scalar):
      let saysNothing = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      content = saysNothing ? .nothing : .text(scalar.string)
    case .sequence(let sequence): content = .list(sequence.map(YAMLNode.init))
    case .mapping(let mapping):
      content = .mapping(mapping.map { (key: YAMLNode($0.key), value: YAMLNode($0.value)) })
    case .alias: content = .nothing
    }
  }
}

extension Position {
  fileprivate init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }
}

extension YAMLDocument {
  private static func fault(_ error: any Error, in text: String) -> YAMLFault {
    guard let error = error as? YamlError else { return YAMLFault(position: nil, message: "\(error)") }
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let position = Position(mark)
      return YAMLFault(position: position, message: "not valid YAML: \(problem)\(hint(context, position, text))")
    case .reader(let problem, let offset, _, _):
      return YAMLFault(
        position: offset.map { position(ofCharacter: $0, in: text) }, message: "not valid YAML: \(problem)")
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "“\($0)”" }.joined(separator: ", ")
      return YAMLFault(position: Position(context.mark), message: "\(names) is given more than once here")
    default: return YAMLFault(position: nil, message: "not valid YAML: \(error)")
    }
  }

  /// What libyaml was doing, and the most common cause of all.
  private static func hint(_ context: YamlError.Context?, _ position: Position, _ text: String) -> String {
    let lines = text.split(separator: "\n", maxSplits: position.line, omittingEmptySubsequences: false)
    let line = position.line <= lines.count ? lines[position.line - 1] : ""
    if line.prefix(while: \.isWhitespace).contains("\t") { return " (indent with spaces, not tabs)" }
    guard let context else { return "" }
    return " (\(context.text) that began at \(context.mark.line):\(context.mark.column))"
  }

  private static func position(ofCharacter offset: Int, in text: String) -> Position {
    var position = Position(line: 1, column: 1)
    for scalar in text.prefix(offset).unicodeScalars {
      position = scalar == "\n" ? Position(line: position.line + 1, column: 1) : position.next
    }
    return position
  }
}

extension Position {
  fileprivate var next: Position { Position(line: line, column: column + 1) }
}
