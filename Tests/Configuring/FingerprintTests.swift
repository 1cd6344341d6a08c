import Stories
import Testing

@testable import Configuring

@Suite("Fingerprint")
struct FingerprintTests {
  private static let base = Configuration(
    topics: [
      TopicDefinition(
        id: "t", title: "T", accept: 2, look: 1,
        terms: [.init(text: "robot", group: .subject, weight: 1, language: "en", origin: "a:1")])
    ],
    lexicon: Lexicon(entries: [.init(id: "GB", kind: .jurisdiction, names: ["en": ["Britain"], "fr": ["Angleterre"]])]),
    tracking: TrackingParameters(
      names: ["a", "b"], prefixes: ["utm_"], domains: ["x.example": ["r"], "y.example": ["s"]]))

  @Test("16 digits, the same for the same judgement, wherever it was read from")
  func isStable() {
    var other = Self.base
    other.files = ["/elsewhere"]
    other.settings.contact = "https://gazette.example/"
    other.settings.polling.interval = .seconds(1)
    other.topics[0].terms[0].origin = "b:2"
    other.sources = [Source(id: "a", outlet: "A", url: "http://127.0.0.1/")]
    #expect(other.fingerprint == Self.base.fingerprint)
    #expect(Self.base.fingerprint.utf8.count == 16)
  }

  @Test("changes with anything by which a text is judged", arguments: Change.allCases)
  func changes(_ change: Change) {
    var other = Self.base
    change.apply(to: &other)
    #expect(other.fingerprint != Self.base.fingerprint)
  }

  enum Change: CaseIterable {
    case accept, look, term, group, weight, language, letters, stem, concept, name, jurisdiction, domain, tracking
    case prefix, moved, languages

    func apply(to configuration: inout Configuration) {
      switch self {
      case .accept: configuration.topics[0].accept = 2.5
      case .look: configuration.topics[0].look = 0.5
      case .term: configuration.topics[0].terms[0].text = "robots"
      case .group: configuration.topics[0].terms[0].group = .policy
      case .weight: configuration.topics[0].terms[0].weight = 1.25
      case .language: configuration.topics[0].terms[0].language = "mul"
      case .letters: configuration.topics[0].terms[0].isCaseSensitive = true
      case .stem: configuration.topics[0].terms[0].isStem = true
      case .concept: configuration.topics[0].terms[0].concept = "c"
      case .name: configuration.lexicon.entries[0].names["fr"] = ["Grande-Bretagne"]
      case .jurisdiction: configuration.lexicon.entries[0].jurisdictions = ["GB"]
      case .domain: configuration.lexicon.entries[0].domain = "gov.example"
      case .tracking: configuration.tracking.names.insert("c")
      case .prefix: configuration.tracking.prefixes = ["utm"]
      case .moved: configuration.tracking.domains = ["x.example": ["r", "s"], "y.example": []]
      case .languages: configuration.settings.languages = ["en"]
      }
    }
  }
}
