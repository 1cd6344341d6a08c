import Foundation
import Glibc

/// The folders configuration is looked for in, first one first, and the shipped files behind them all.
///
/// A file that stands in an earlier folder takes the place of its namesake in a later one, file by file: an operator
/// can replace the terms of one language and keep the rest.
struct ConfigurationLibrary: Sendable {
  /// Files looked at in one folder.
  static let maximumFiles = 10_000

  var folders: [String]
  /// Text by name (`topics/ai-policy.yaml`).
  var embedded: [String: String]

  /// A file found, by its name below a folder.
  struct Item: Sendable, Hashable {
    var name: String
    /// Nil: shipped.
    var path: String?

    /// As problems name it.
    var label: String { path ?? "embedded:" + name }
    /// `en` of `topics/ai-policy/en.yaml`.
    var stem: String { String(name.split(separator: "/").last?.dropLast(".yaml".count) ?? "") }
  }

  /// The first file of that name.
  func item(named name: String) -> Item? {
    for folder in folders where ConfigurationFile.exists(Self.join(folder, name)) {
      return Item(name: name, path: Self.join(folder, name))
    }
    return embedded[name] == nil ? nil : Item(name: name)
  }

  /// The `.yaml` files of `folder`, one for each name, in order of name.
  func items(in folder: String, problems: inout ProblemList) -> [Item] {
    var found: [String: Item] = [:]
    for name in embedded.keys where Self.isChild(name, of: folder) { found[name] = Item(name: name) }
    for place in folders.reversed() {
      for item in Self.items(in: folder, at: place, &problems) { found[item.name] = item }
    }
    return found.values.sorted { $0.name < $1.name }
  }

  /// The `.yaml` files of `folder` in the first place that has such a folder; nil when none has.
  func itemsOfFirst(_ folder: String, problems: inout ProblemList) -> [Item]? {
    guard let place = folders.first(where: { ConfigurationFile.exists(Self.join($0, folder)) }) else { return nil }
    return Self.items(in: folder, at: place, &problems).sorted { $0.name < $1.name }
  }

  /// The root of a file; nil, with a problem, when it cannot be read or is no YAML.
  func root(of item: Item, problems: inout ProblemList) -> YAMLNode? {
    do throws(FileFault) {
      let text = try text(of: item)
      do throws(YAMLFault) {
        return try YAMLDocument.parse(text)
      } catch {
        problems.add(item.label, error.position, error.message)
      }
    } catch {
      problems.add(item.label, error.position, error.message)
    }
    return nil
  }

  static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty || folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}

extension ConfigurationLibrary {
  private func text(of item: Item) throws(FileFault) -> String {
    guard let path = item.path else { return embedded[item.name] ?? "" }
    return try ConfigurationFile.read(path)
  }

  private static func isChild(_ name: String, of folder: String) -> Bool {
    name.hasPrefix(folder + "/") && !name.dropFirst(folder.count + 1).contains("/") && name.hasSuffix(".yaml")
  }

  private static func items(in folder: String, at place: String, _ problems: inout ProblemList) -> [Item] {
    let path = join(place, folder)
    guard ConfigurationFile.exists(path) else { return [] }
    guard access(path, R_OK | X_OK) == 0 else {
      problems.add(path, nil, "the folder cannot be listed: \(String(cString: strerror(errno)))")
      return []
    }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      problems.add(path, nil, "must be a folder")
      return []
    }
    guard names.count <= maximumFiles else {
      problems.add(path, nil, "more than \(maximumFiles) files (limit: files in a folder)")
      return []
    }
    for name in names.sorted() where name.hasSuffix(".yml") {
      problems.add(join(path, name), nil, "would not be read: rename it to end in .yaml")
    }
    return names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
      .map { Item(name: join(folder, $0), path: join(path, $0)) }
  }
}
