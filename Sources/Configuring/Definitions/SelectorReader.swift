import Stories

/// Says what is wrong with a selector, XPath or CSS; nil when nothing is.
///
/// Configuring knows no selectors: whoever loads a configuration and can evaluate them brings the check along.
public typealias SelectorCheck = @Sendable (_ selector: String, _ isRelative: Bool) -> String?

/// Reads selectors out of mappings.
struct SelectorReader: Sendable {
  let check: SelectorCheck

  /// The selector at `key`; what is wrong with it becomes a problem at its value.
  func selector(
    _ key: String, in mapping: MappingReader, isRelative: Bool, _ problems: inout ProblemList
  ) -> String? {
    guard let text = mapping.text(key, &problems) else { return nil }
    report(text, key, at: mapping[key]?.position, in: mapping.file, isRelative, &problems)
    return text
  }

  /// As `selector`, for a list.
  func selectors(_ key: String, in mapping: MappingReader, _ problems: inout ProblemList) -> [String] {
    let texts = mapping.texts(key, &problems)
    for text in texts { report(text, key, at: mapping[key]?.position, in: mapping.file, false, &problems) }
    return texts
  }

  private func report(
    _ text: String, _ key: String, at place: Position?, in file: String, _ isRelative: Bool,
    _ problems: inout ProblemList
  ) {
    if let problem = check(text, isRelative) { problems.add(file, place, "“\(key)”: \(problem)") }
  }
}
