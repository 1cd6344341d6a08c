/// One subscription of an OPML document, as written.
public struct OutlineEntry: Sendable, Hashable {
  /// By name, lower case with the prefix as written (`xmlurl`, `policywire:id`).
  public var attributes: [String: String]
  /// The texts of the outlines around it, outermost first.
  public var groups: [String]
  /// From 1.
  public var line: Int

  public init(attributes: [String: String], groups: [String], line: Int) {
    self.attributes = attributes
    self.groups = groups
    self.line = line
  }
}
