/// A JSON value as it was read; numbers keep their spelling.
enum JSONValue: Sendable, Hashable {
  case null
  case boolean(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  /// Of members with the same name the last one counts.
  case object([String: JSONValue])

  /// A member's value; nil when there is none, or when this is no object.
  subscript(_ name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  /// A string, or a number as written, trimmed; nil when empty or something else.
  var text: String? {
    switch self {
    case .string(let text): XMLSyntax.trimmed(text)
    case .number(let text): text
    default: nil
    }
  }

  /// The elements of an array; a single value counts as one.
  var elements: [JSONValue] {
    switch self {
    case .array(let elements): elements
    case .null: []
    default: [self]
    }
  }
}
