import Stories
import Testing

@testable import Configuring

@Suite("Rules for sites, and selectors of sources")
struct SiteRulesTests {
  /// Says that whatever holds `bad` is wrong.
  private static func problems(_ files: [String: String]) throws -> [String] {
    let folder = try ConfigurationFolder(files)
    do {
      _ = try loader(folder).load(path: folder.path + "/policywire.yaml")
      return []
    } catch {
      return error.problems.map { $0.description.replacing(folder.path + "/", with: "") }
    }
  }

  private static func loader(_ folder: ConfigurationFolder) -> ConfigurationLoader {
    ConfigurationLoader(
      environment: [:], systemFolder: folder.path + "/none", embedded: ConfigurationFolder.embedded
    ) { selector, isRelative in
      selector.contains("bad") ? "cannot be evaluated \(isRelative ? "inside" : "at all")" : nil
    }
  }

  private static func rules(_ text: String) throws -> [String: String] {
    ["policywire.yaml": ConfigurationFolder.minimal, "sites/ministries.yaml": text]
  }

  @Test("rules are read from every file of sites/, the closest first")
  func read() throws {
    let folder = try ConfigurationFolder(
      Self.rules(
        """
        sites:
          - {host: "*.Ministry.example", title: "css:h1", drop: "css:aside"}
          - host: press.ministry.example
            path: /en/
            body: //div[@id='text']
            date: css:time::attr(datetime)
            author: css:.byline
            drop: [css:.share, "css:.more"]
        """))
    let configuration = try Self.loader(folder).load(path: folder.path + "/policywire.yaml")
    #expect(configuration.sites.rules.map(\.host) == ["press.ministry.example", "*.ministry.example"])
    let rule = try #require(configuration.sites.rule(for: "https://press.ministry.example:8443/en/2026?x=1"))
    #expect(rule.body == "//div[@id='text']")
    #expect(rule.drop == ["css:.share", "css:.more"])
    #expect(configuration.sites.rule(for: "https://press.ministry.example/fr/")?.title == "css:h1")
    #expect(configuration.sites.rule(for: "https://ministry.example")?.title == "css:h1")
    #expect(configuration.sites.rule(for: "https://other-ministry.example/") == nil)
    #expect(
      configuration.fingerprint
        != (try ConfigurationFolder(["policywire.yaml": ConfigurationFolder.minimal]).load().fingerprint))
  }

  @Test(
    "what is wrong with a rule is told with its place",
    arguments: [
      ("rules: []", "sites/ministries.yaml:1:1: unknown key “rules”"),
      ("sites: {}", "sites/ministries.yaml:1:8: “sites” must be a list"),
      ("sites:\n  - {title: //h1}", "sites/ministries.yaml:2:5: “host” is missing"),
      ("sites:\n  - {host: a.example}", "sites/ministries.yaml:2:5: a rule must say something"),
      ("sites:\n  - {host: \"http://a.example\", title: //h1}", "is not a host name"),
      ("sites:\n  - {host: a.example, path: news, title: //h1}", "2:29: “path”: a path must begin with “/”"),
      ("sites:\n  - {host: a.example, titel: //h1}", "unknown key “titel”"),
      ("sites:\n  - {host: a.example, body: bad}", "2:29: “body”: cannot be evaluated at all"),
      ("sites:\n  - {host: a.example, drop: [//p, bad]}", "2:29: “drop”: cannot be evaluated"),
      (
        "sites:\n  - {host: a.example, body: //p}\n  - {host: A.example, body: //p}",
        "3:5: there is a rule for “a.example” already"
      ),
    ])
  func wrong(_ text: String, _ says: String) throws {
    let problems = try Self.problems(Self.rules(text))
    #expect(problems.contains { $0.contains(says) }, "\(problems)")
  }

  @Test("a selector of a source that cannot be evaluated is a problem with its place")
  func sources() throws {
    let source = "{id: a, outlet: A, url: \"http://127.0.0.1/\", kind: listing, selectors: {entry: //li, date: bad}}"
    let problems = try Self.problems(["policywire.yaml": "sources:\n  - \(source)\n"])
    #expect(
      problems.contains { $0.hasPrefix("policywire.yaml:2:") && $0.hasSuffix("“date”: cannot be evaluated inside") })
  }

  @Test("pages of a listing and topics are a source's own")
  func own() throws {
    let source =
      "{id: a, outlet: A, url: \"http://127.0.0.1/\", kind: listing, listing_pages: 4, link_template: '/view?id={1}', topics: [ai-policy]}"
    let folder = try ConfigurationFolder([
      "policywire.yaml": "fetching: {allow_networks: [127.0.0.0/8]}\nsources:\n  - \(source)\n"
    ])
    let read = try #require(try folder.load().sources.first)
    #expect(read.listingPages == 4)
    #expect(read.linkTemplate == LinkTemplate("/view?id={1}"))
    #expect(read.topics == ["ai-policy"])
  }
}
