import Stories
import Testing

@testable import Configuring

@Suite("Topics, lexicon and tracking parameters")
struct DefinitionsTests {
  private static let english = """
    subject:
      - artificial intelligence
      - {term: AI, case: exact}
    policy:
      - regulat*
      - {terms: [export control, export  controls], concept: export-controls, weight: 2}
      - {term: safeguard, stem: true}
    strong: [AI Act]
    veto:
      - stock picks
    """

  private func folder(_ files: [String: String]) throws -> ConfigurationFolder {
    try ConfigurationFolder(files.merging(["policywire.yaml": "sources: []\n"]) { given, _ in given })
  }

  @Test("every form of a term is read, with its usual weight and its origin")
  func terms() throws {
    typealias Term = TopicDefinition.Term
    let topic = try folder(["topics/ai-policy/en.yaml": Self.english]).load().topics.first
    let origin = "topics/ai-policy/en.yaml:"
    let expected = [
      Term(text: "artificial intelligence", group: .subject, weight: 1, language: "en", origin: origin + "2"),
      Term(text: "AI", group: .subject, weight: 1, language: "en", isCaseSensitive: true, origin: origin + "3"),
      Term(text: "regulat", group: .policy, weight: 1.5, language: "en", isStem: true, origin: origin + "5"),
      Term(
        text: "export control", group: .policy, weight: 2, language: "en", concept: "export-controls",
        origin: origin + "6"),
      Term(
        text: "export controls", group: .policy, weight: 2, language: "en", concept: "export-controls",
        origin: origin + "6"),
      Term(text: "safeguard", group: .policy, weight: 1.5, language: "en", isStem: true, origin: origin + "7"),
      Term(text: "AI Act", group: .strong, weight: 3, language: "en", origin: origin + "8"),
      Term(text: "stock picks", group: .veto, weight: 1.5, language: "en", origin: origin + "10"),
    ]
    #expect(topic?.terms == expected)
    #expect(topic?.accept == 2.5)
    #expect(topic?.look == 1.5)
  }

  @Test("the language of terms is the name of their file, mul for any; another name is a problem")
  func languages() throws {
    let good = try folder([
      "topics/ai-policy/mul.yaml": "subject: [GPT]\n", "topics/ai-policy/zh-hant.yaml": "subject: [人工智慧]\n",
    ])
    #expect(try Set(good.load().topics.first?.terms.map(\.language) ?? []) == ["en", "mul", "zh-Hant"])
    let bad = try folder(["topics/ai-policy/english.yaml": "subject: [GPT]\n"])
    #expect(
      bad.problems().first?.hasPrefix("topics/ai-policy/english.yaml: the file must be named after its language")
        == true)
  }

  @Test("topics are those that are asked for, in that order")
  func order() throws {
    let head = "title: Chess\naccept: 1\nlook: 1\n"
    let folder = try folder([
      "policywire.yaml": "topics: [chess, ai-policy]\nsources: []\n", "topics/chess.yaml": "id: chess\n" + head,
      "topics/go.yaml": "id: go\n" + head,
    ])
    #expect(try folder.load().topics.map(\.id) == ["chess", "ai-policy"])
  }

  @Test("an entry of the lexicon arrives whole")
  func lexicon() throws {
    let folder = try folder([
      "lexicon/organisations.yaml": """
      kind: organisation
      entries:
        - id: org:baai
          names: {en: [BAAI, Beijing Academy of AI], zh: 智源研究院}
          jurisdictions: [CN]
          domain: BAAI.example
      """
    ])
    let expected = Lexicon.Named(
      id: "org:baai", kind: .organisation, names: ["en": ["BAAI", "Beijing Academy of AI"], "zh": ["智源研究院"]],
      jurisdictions: ["CN"], domain: "baai.example", origin: "lexicon/organisations.yaml:3")
    #expect(try folder.load().lexicon.entries.last == expected)
  }

  @Test("tracking parameters are lower case, and bound to domains where they are")
  func tracking() throws {
    let text = "names: [GCLID, fbclid]\nprefixes: [UTM_]\ndomains:\n  News.example: [ref]\n  \"shop.example\": tag\n"
    let tracking = try folder(["tracking-parameters.yaml": text]).load().tracking
    #expect(
      tracking
        == TrackingParameters(
          names: ["gclid", "fbclid"], prefixes: ["utm_"], domains: ["news.example": ["ref"], "shop.example": ["tag"]]))
  }
}
