/// A place in a text file, both from 1; columns count Unicode scalars.
struct Position: Sendable, Hashable, Comparable {
  var line: Int
  var column: Int

  static func < (left: Position, right: Position) -> Bool { (left.line, left.column) < (right.line, right.column) }
}

/// A value of a YAML file and where it stands.
struct YAMLNode: Sendable {
  enum Content: Sendable {
    /// A plain scalar that says nothing: empty, `~` or `null`.
    case nothing
    case text(String)
    case list([YAMLNode])
    case mapping([(key: YAMLNode, value: YAMLNode)])
  }

  var content: Content
  var position: Position

  /// The text of a scalar; nil for all else.
  var text: String? {
    guard case .text(let text) = content else { return nil }
    return text
  }

  /// What it is, as a message names it.
  var kind: String {
    switch content {
    case .nothing: "nothing"
    case .text: "text"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }
}
