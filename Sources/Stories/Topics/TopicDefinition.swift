/// A multilingual definition of what is relevant, as a policy person writes it.
public struct TopicDefinition: Sendable, Hashable, Codable {
  /// Unique in a configuration: 1 to 64 of `a-z 0-9 -`.
  public var id: String
  public var title: String
  /// A score at or above it is accepted.
  public var accept: Double
  /// A score at or above it, yet below `accept`, is worth a look at the page.
  public var look: Double
  public var terms: [Term]

  public init(id: String, title: String, accept: Double, look: Double, terms: [Term]) {
    self.id = id
    self.title = title
    self.accept = accept
    self.look = look
    self.terms = terms
  }

  /// One word or phrase, and what finding it means.
  public struct Term: Sendable, Hashable, Codable {
    /// What a term stands for. A text needs one of `subject` and one of `policy`, or one `strong`.
    public enum Group: String, Sendable, Hashable, Codable, CaseIterable {
      /// The thing governed: artificial intelligence.
      case subject
      /// That it is governed: law, regulation, safety, treaty.
      case policy
      /// Both at once: "AI Act".
      case strong
      /// Speaks against: takes its weight away.
      case veto
    }

    public var text: String
    public var group: Group
    /// Above 0; a veto's is subtracted.
    public var weight: Double
    /// BCP 47 primary subtag, with script where it matters; `mul`: any language.
    public var language: String
    /// Upper and lower case differ (`AI`, `IA`, `ИИ`).
    public var isCaseSensitive: Bool
    /// The term may go on in the same word (`regulat` finds `regulation`).
    public var isStem: Bool
    /// The concept it speaks of (`export-controls`), if it speaks of one.
    public var concept: String?
    /// Where it stands: `topics/ai-policy.yaml:12`.
    public var origin: String?

    public init(
      text: String, group: Group, weight: Double, language: String, isCaseSensitive: Bool = false,
      isStem: Bool = false, concept: String? = nil, origin: String? = nil
    ) {
      self.text = text
      self.group = group
      self.weight = weight
      self.language = language
      self.isCaseSensitive = isCaseSensitive
      self.isStem = isStem
      self.concept = concept
      self.origin = origin
    }
  }
}
