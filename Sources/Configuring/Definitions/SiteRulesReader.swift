import Stories

/// Reads rules for the pages of single sites: `sites/*.yaml`, each a list `sites`.
struct SiteRulesReader {
  /// Rules of one configuration.
  static let maximumRules = 2000

  let selectors: SelectorReader
  private(set) var rules: [SiteRule] = []
  private var places: [String: String] = [:]

  init(selectors: SelectorReader) { self.selectors = selectors }

  /// Reads one file.
  mutating func read(_ root: YAMLNode, in file: String, problems: inout ProblemList) {
    let mapping = MappingReader(root, in: file, keys: ["sites"], what: "the file", problems: &problems)
    guard let mapping else { return }
    guard mapping["sites"] != nil else {
      return problems.add(file, root.position, "“sites” is missing: a list of rules is expected")
    }
    for node in mapping.list("sites", &problems) {
      guard rules.count < Self.maximumRules else {
        return problems.add(file, node.position, "more than \(Self.maximumRules) rules (limit: rules for sites)")
      }
      if let rule = rule(node, file, &problems) { rules.append(rule) }
    }
  }

  private mutating func rule(_ node: YAMLNode, _ file: String, _ problems: inout ProblemList) -> SiteRule? {
    let keys = ["host", "path", "title", "body", "date", "author", "drop"]
    let mapping = MappingReader(node, in: file, keys: keys, what: "a rule", problems: &problems)
    guard let mapping else { return nil }
    if mapping["host"] == nil { problems.add(file, mapping.position, "“host” is missing") }
    let host = mapping.value("host", &problems, Self.host)
    let path = mapping.value("path", &problems, Self.path)
    func selector(_ key: String) -> String? {
      selectors.selector(key, in: mapping, isRelative: false, &problems)
    }
    var rule = SiteRule(host: host ?? "", path: path)
    (rule.title, rule.body) = (selector("title"), selector("body"))
    (rule.date, rule.author) = (selector("date"), selector("author"))
    rule.drop = selectors.selectors("drop", in: mapping, &problems)
    if keys[2...].allSatisfy({ mapping[$0] == nil }) {
      problems.add(file, mapping.position, "a rule must say something: title, body, date, author or drop")
    }
    return host == nil || isTaken(rule, mapping, &problems) ? nil : rule
  }

  private mutating func isTaken(_ rule: SiteRule, _ mapping: MappingReader, _ problems: inout ProblemList) -> Bool {
    let key = rule.host + (rule.path ?? "")
    if let first = places[key] {
      problems.add(mapping.file, mapping.position, "there is a rule for “\(key)” already: first given at \(first)")
      return true
    }
    places[key] = "\(mapping.file):\(mapping.position.line)"
    return false
  }

  private static func host(_ text: String) throws(ValueProblem) -> String {
    guard text.hasPrefix("*.") else { return try HostName.parse(text) }
    return "*." + (try HostName.parse(String(text.dropFirst(2))))
  }

  private static func path(_ text: String) throws(ValueProblem) -> String {
    guard text.hasPrefix("/"), !text.contains("*"), !text.contains("?"), !text.contains("#") else {
      throw ValueProblem("a path must begin with “/”; it is what paths begin with, without * and ?")
    }
    return text
  }
}
