/// XPath 1.0 expressions: `entry` selects nodes of the document, the others are evaluated at each of them.
struct XPathQuery: Sendable {
  var entry: String
  /// By a name of the caller's choice.
  var relative: [String: String]
  /// Further entries are left out.
  var maximumEntries: Int
}

/// One node that `XPathQuery.entry` selected, and what was selected at it.
struct XPathMatch: Sendable {
  /// A node of the tree, or the value of an attribute.
  enum Position: Sendable {
    case node(Int)
    case value(String)
  }

  /// What an expression gave: nodes, or the string or number it computed.
  enum Selection: Sendable {
    case nodes([Position])
    case string(String)
  }

  var entry: Position
  var selected: [String: Selection] = [:]
}
