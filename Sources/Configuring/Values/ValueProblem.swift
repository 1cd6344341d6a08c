/// Why a written value cannot be taken. The reader adds where it stands.
struct ValueProblem: Error, Hashable {
  var message: String
  /// Which item of a list is meant, from 0.
  var item: Int?
  /// What is wrong with later items of the same list.
  var others: [ValueProblem] = []

  init(_ message: String, item: Int? = nil) {
    self.message = message
    self.item = item
  }
}

/// A value as it was written, in a file or in the environment.
enum WrittenValue {
  case nothing
  case text(String)
  /// Nil: an item that is no text.
  case list([String?])
  case mapping

  init(_ node: YAMLNode) {
    switch node.content {
    case .nothing: self = .nothing
    case .text(let text): self = .text(text)
    case .list(let items): self = .list(items.map(\.text))
    case .mapping: self = .mapping
    }
  }

  /// The text, or a problem that says what stands there instead.
  func text(of expected: String) throws(ValueProblem) -> String {
    switch self {
    case .text(let text): return text
    case .nothing: throw ValueProblem("has no value: write \(expected), or leave it out for the default")
    case .list: throw ValueProblem("must be \(expected), not a list")
    case .mapping: throw ValueProblem("must be \(expected), not a mapping")
    }
  }

  /// The items, or a problem that says what stands there instead.
  func items() throws(ValueProblem) -> [String] {
    switch self {
    case .list(let items):
      var texts: [String] = []
      for (index, item) in items.enumerated() {
        guard let item else { throw ValueProblem("each item must be text", item: index) }
        texts.append(item)
      }
      return texts
    case .nothing: throw ValueProblem("has no value: write a list, or leave it out for the default")
    case .text(let text): throw ValueProblem("must be a list: [\(text)]")
    case .mapping: throw ValueProblem("must be a list, not a mapping")
    }
  }
}
