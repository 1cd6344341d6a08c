import Foundation

/// A JSON Schema (draft 2020-12), for the keywords our own schema uses. One it does not know is an error, so that no
/// rule is ever silently left out.
struct JSONSchema {
  /// Keywords that say nothing of the value (2020-12 Core §8, Validation §9).
  private static let annotations: Set = ["$schema", "$id", "$comment", "$defs", "title", "description", "examples"]
  private static let keywordsOfSchemas: Set = ["items", "additionalProperties", "not", "if", "then", "else"]
  private static let keywordsOfSchemaLists: Set = ["oneOf", "anyOf", "allOf"]
  private static let keywordsOfSchemaMaps: Set = ["properties", "$defs"]
  private static let assertions: Set = [
    "$ref", "type", "const", "enum", "required", "pattern", "format", "minimum", "maximum", "minLength", "maxLength",
    "minItems", "maxItems",
  ]

  /// What a schema says that is not understood here.
  struct Unknown: Error, Equatable { let keyword: String }

  let root: JSONValue

  init(_ root: JSONValue) throws {
    self.root = root
    try Self.learn(root)
  }

  /// What is wrong with a value; empty when it is valid. Each complaint begins with the place, as a JSON Pointer.
  func complaints(about value: JSONValue) -> [String] { complaints(value, root, "") }

  private static func learn(_ schema: JSONValue) throws {
    for (keyword, argument) in schema.members {
      if keywordsOfSchemas.contains(keyword) {
        try learn(argument)
      } else if keywordsOfSchemaLists.contains(keyword) {
        for each in argument.elements { try learn(each) }
      } else if keywordsOfSchemaMaps.contains(keyword) {
        for each in argument.members.values { try learn(each) }
      } else if !annotations.contains(keyword) && !assertions.contains(keyword) {
        throw Unknown(keyword: keyword)
      }
      if keyword == "format", argument != .string("date-time") { throw Unknown(keyword: "format \(argument)") }
    }
  }
}

extension JSONSchema {
  private func complaints(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    if case .bool(let isAllowed) = schema { return isAllowed ? [] : ["\(place): not allowed here"] }
    return schema.members.sorted { $0.key < $1.key }.flatMap { keyword, argument in
      ofValue(value, keyword, argument, place) + ofText(value, keyword, argument, place)
        + ofParts(value, keyword, argument, schema, place) + ofOthers(value, keyword, argument, schema, place)
    }
  }

  /// Keywords for any value and for numbers.
  private func ofValue(_ value: JSONValue, _ keyword: String, _ argument: JSONValue, _ place: String) -> [String] {
    let isValid: Bool
    switch keyword {
    case "type":
      let names = argument.string.map { [$0] } ?? argument.elements.compactMap(\.string)
      isValid = names.contains { Self.is(value, $0) }
    case "const": isValid = value == argument
    case "enum": isValid = argument.elements.contains(value)
    case "minimum": isValid = value.number.map { $0 >= argument.number ?? .infinity } ?? true
    case "maximum": isValid = value.number.map { $0 <= argument.number ?? -.infinity } ?? true
    default: return []
    }
    return isValid ? [] : ["\(place): not as \(keyword) asks"]
  }

  private func ofText(_ value: JSONValue, _ keyword: String, _ argument: JSONValue, _ place: String) -> [String] {
    guard let text = value.string else { return [] }
    let isValid: Bool
    switch keyword {
    case "pattern": isValid = text.range(of: argument.string ?? "", options: .regularExpression) != nil
    case "format": isValid = text.wholeMatch(of: Self.dateTime) != nil
    case "minLength": isValid = Double(text.unicodeScalars.count) >= argument.number ?? .infinity
    case "maxLength": isValid = Double(text.unicodeScalars.count) <= argument.number ?? -.infinity
    default: return []
    }
    return isValid ? [] : ["\(place): \"\(text.prefix(60))\" is not as \(keyword) asks"]
  }

  /// Keywords for the parts of objects and arrays.
  private func ofParts(
    _ value: JSONValue, _ keyword: String, _ argument: JSONValue, _ schema: JSONValue, _ place: String
  ) -> [String] {
    switch (keyword, value) {
    case ("required", .object(let members)):
      return argument.elements.compactMap(\.string).filter { members[$0] == nil }.map { "\(place)/\($0): missing" }
    case ("properties", .object(let members)):
      return argument.members.flatMap { name, part in
        members[name].map { complaints($0, part, "\(place)/\(name)") } ?? []
      }
    case ("additionalProperties", .object(let members)):
      let named = schema["properties"]?.members ?? [:]
      return members.filter { named[$0.key] == nil }
        .flatMap { complaints($0.value, argument, "\(place)/\($0.key)") }
    case ("items", .array(let elements)):
      return elements.enumerated().flatMap { complaints($1, argument, "\(place)/\($0)") }
    case ("minItems", .array(let elements)):
      return Double(elements.count) >= argument.number ?? .infinity ? [] : ["\(place): too few"]
    case ("maxItems", .array(let elements)):
      return Double(elements.count) <= argument.number ?? -.infinity ? [] : ["\(place): too many"]
    default: return []
    }
  }

  /// Keywords that apply other schemas to the same value.
  private func ofOthers(
    _ value: JSONValue, _ keyword: String, _ argument: JSONValue, _ schema: JSONValue, _ place: String
  ) -> [String] {
    let attempts = argument.elements.map { complaints(value, $0, place) }
    switch keyword {
    case "$ref":
      guard let target = target(argument.string ?? "") else { return ["\(place): \(argument) leads nowhere"] }
      return complaints(value, target, place)
    case "allOf": return attempts.flatMap(\.self)
    case "anyOf": return attempts.contains(where: \.isEmpty) ? [] : attempts.flatMap(\.self)
    case "oneOf":
      let fitting = attempts.count { $0.isEmpty }
      // The schema that came closest is the one that was meant.
      if fitting == 0 { return attempts.min { $0.count < $1.count } ?? ["\(place): none of oneOf"] }
      return fitting == 1 ? [] : ["\(place): \(fitting) of oneOf"]
    case "not": return complaints(value, argument, place).isEmpty ? ["\(place): what not forbids"] : []
    case "if":
      let branch = complaints(value, argument, place).isEmpty ? schema["then"] : schema["else"]
      return branch.map { complaints(value, $0, place) } ?? []
    default: return []
    }
  }

  /// The schema a local reference names (RFC 6901, without escapes).
  private func target(_ reference: String) -> JSONValue? {
    guard reference.hasPrefix("#") else { return nil }
    return reference.dropFirst().split(separator: "/").reduce(root) { schema, name in schema?[String(name)] }
  }

  private static func `is`(_ value: JSONValue, _ type: String) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string), ("array", .array),
      ("object", .object):
      true
    case ("integer", .number(let number)): number.rounded() == number
    default: false
    }
  }

  /// RFC 3339 §5.6.
  private static var dateTime: some RegexComponent {
    /\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)/
  }
}
