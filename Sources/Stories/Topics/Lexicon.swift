/// The names texts are searched for beside the topic: who, where, by which law, and which outlet is cited.
public struct Lexicon: Sendable, Hashable, Codable {
  /// Something with names in many languages.
  public struct Named: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
      case person, organisation, jurisdiction, instrument, concept, outlet
    }

    /// `org:baai`, `per:xi`; for a jurisdiction its ISO 3166-1 alpha-2 code or `EU`; for an outlet its name.
    public var id: String
    public var kind: Kind
    /// Names by BCP 47 primary subtag; `mul`: any language.
    public var names: [String: [String]]
    /// The jurisdictions it implies (`org:ftc` implies `US`).
    public var jurisdictions: [String]
    /// The outlet's registrable domain, for links in a body.
    public var domain: String?
    public var origin: String?

    public init(
      id: String, kind: Kind, names: [String: [String]], jurisdictions: [String] = [], domain: String? = nil,
      origin: String? = nil
    ) {
      self.id = id
      self.kind = kind
      self.names = names
      self.jurisdictions = jurisdictions
      self.domain = domain
      self.origin = origin
    }
  }

  public var entries: [Named]

  public init(entries: [Named] = []) { self.entries = entries }
}

extension Lexicon {
  /// What things are called in English, else in any language, by identifier.
  public var englishNames: [String: String] {
    let named = entries.compactMap { entry in
      (entry.names["en"]?.first ?? entry.names["mul"]?.first).map { (entry.id, $0) }
    }
    return Dictionary(named) { first, _ in first }
  }
}
