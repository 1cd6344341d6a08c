import Foundation

/// The published schema of the archive's records, and what it does not know to say.
struct RecordSchema {
  let text: String
  private let schema: JSONSchema

  init() throws {
    let file = Project.path + "/docs/schema/record-1.json"
    text = try String(contentsOfFile: file, encoding: .utf8)
    schema = try JSONSchema(try JSONValue(text))
  }

  /// What is wrong with a line of the archive; a member that the schema does not describe is wrong too.
  func complaints(about line: [UInt8]) throws -> [String] {
    let record = try JSONValue(line)
    let kind = record["kind"]?.string ?? ""
    let described = [schema.root, schema.root["$defs"]?[kind]].compactMap { $0?["properties"]?.members.keys }
    let strangers = Set(record.members.keys).subtracting(described.flatMap(Array.init))
    return schema.complaints(about: record) + strangers.sorted().map { "/\($0): not in the schema of a \(kind)" }
  }
}

/// The project's folder.
enum Project {
  /// Two folders above the folder this file is in, through links.
  static let path: String = {
    var url = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url.path
  }()
}
