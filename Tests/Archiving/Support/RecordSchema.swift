import Foundation

/// As much of JSON Schema 2020-12 as `docs/schema/record-1.json` uses; a field the schema does not name is a problem, too.
struct RecordSchema {
  private let root: [String: Any]

  init() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
    let data = try Data(contentsOf: folder.appendingPathComponent("docs/schema/record-1.json"))
    root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  func problems(_ line: [UInt8]) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(line))
    guard let object = value as? [String: Any], let kind = object["kind"] as? String,
      let form = (root["$defs"] as? [String: Any])?[kind] as? [String: Any]
    else { return ["no known kind"] }
    var known = Set((root["properties"] as? [String: Any] ?? [:]).keys)
    known.formUnion((form["properties"] as? [String: Any] ?? [:]).keys)
    let unknown = object.keys.filter { !known.contains($0) }.map { "\($0): not in the schema" }
    return check(value, root, "") + check(value, form, "") + unknown
  }

  private func check(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      let name = reference.replacingOccurrences(of: "#/$defs/", with: "")
      guard let target = (root["$defs"] as? [String: Any])?[name] as? [String: Any] else {
        return ["\(path): \(reference)"]
      }
      return check(value, target, path)
    }
    var problems: [String] = []
    if let types = schema["type"] as? [String] ?? (schema["type"] as? String).map({ [$0] }),
      !types.contains(where: { matches(value, $0) })
    {
      problems.append("\(path): not \(types)")
    }
    if let constant = schema["const"], !equal(value, constant) { problems.append("\(path): not \(constant)") }
    if let cases = schema["enum"] as? [Any], !cases.contains(where: { equal(value, $0) }) {
      problems.append("\(path): not one of \(cases)")
    }
    if let minimum = schema["minimum"] as? Double, let number = value as? NSNumber, number.doubleValue < minimum {
      problems.append("\(path): below \(minimum)")
    }
    if let pattern = schema["pattern"] as? String, let text = value as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      problems.append("\(path): not like \(pattern)")
    }
    return problems + children(value, schema, path)
  }

  private func children(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    var problems: [String] = []
    if let object = value as? [String: Any] {
      for name in schema["required"] as? [String] ?? [] where object[name] == nil {
        problems.append("\(path)/\(name): missing")
      }
      for (name, child) in schema["properties"] as? [String: [String: Any]] ?? [:] {
        if let member = object[name] { problems += check(member, child, "\(path)/\(name)") }
      }
    }
    if let array = value as? [Any], let items = schema["items"] as? [String: Any] {
      for (index, item) in array.enumerated() { problems += check(item, items, "\(path)/\(index)") }
    }
    return problems
  }

  private func matches(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "string": value is String
    case "null": value is NSNull
    case "boolean": value is Bool
    case "integer": (value as? NSNumber).map { $0.doubleValue.rounded() == $0.doubleValue } ?? false
    case "number": value is NSNumber
    case "object": value is [String: Any]
    case "array": value is [Any]
    default: false
    }
  }

  private func equal(_ a: Any, _ b: Any) -> Bool {
    if a is NSNull || b is NSNull { return a is NSNull && b is NSNull }
    return "\(a)" == "\(b)"
  }
}
