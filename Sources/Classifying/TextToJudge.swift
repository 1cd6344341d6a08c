/// A text as a source published it, for a classifier to judge.
///
/// The strings are never changed; folding for comparison happens on a copy.
public struct TextToJudge: Sendable {
  public var title: String?
  public var summary: String?
  public var text: String?
  /// BCP 47, as detected; nil or `und` when unknown or doubtful: then terms of every language count.
  public var language: String?
  /// Absolute addresses the body links to.
  public var links: [String]
  /// Absolute address of the text itself, if known: its outlet does not cite itself.
  public var address: String?

  public init(
    title: String? = nil, summary: String? = nil, text: String? = nil, language: String? = nil, links: [String] = [],
    address: String? = nil
  ) {
    self.title = title
    self.summary = summary
    self.text = text
    self.language = language
    self.links = links
    self.address = address
  }
}

extension TextToJudge {
  /// The parts of a text, from the weightiest.
  enum Field: String, CaseIterable {
    case title, summary, text
  }

  /// The part, or nil when there is none or it is empty.
  func part(_ field: Field) -> String? {
    let part =
      switch field {
      case .title: title
      case .summary: summary
      case .text: text
      }
    return part?.isEmpty == false ? part : nil
  }
}
