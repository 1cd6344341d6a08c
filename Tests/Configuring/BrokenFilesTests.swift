import Testing

@testable import Configuring

/// Guarantee: a bad file is refused with its file, line and column, whatever is bad about it.
@Suite("Broken files")
struct BrokenFilesTests {
  @Test("is refused with one problem at its place", arguments: BrokenFile.all)
  func isRefused(_ broken: BrokenFile) throws {
    let folder = try ConfigurationFolder([
      "policywire.yaml": "fetching: {allow_networks: [127.0.0.0/8]}\n",
      "sources/base.yaml": "sources: [{id: base, outlet: Base, url: \"http://127.9.9.9/\"}]\n",
    ])
    try folder.write(broken.text, to: broken.name)
    let problems = folder.problems(["POLICYWIRE_CONTACT": "mailto:desk@gazette.example"])
    try #require(problems.count == 1, "\(problems)")
    let problem = problems[0]
    #expect(problem.hasPrefix("\(broken.name):\(broken.place): "), "\(problem)")
    #expect(problem.contains(broken.says), "\(problem)")
  }

  @Test("there are a hundred of them or more")
  func areMany() {
    #expect(BrokenFile.all.count >= 100)
  }

  @Test("problems of all files and kinds are reported at once, each at its place")
  func allAtOnce() throws {
    let folder = try ConfigurationFolder([
      "policywire.yaml": "log_level: loud\npolling:\n  jitter: 3\n  hostgap: 5s\n",
      "sources/a.yaml": "sources:\n  - {id: A, outlet: Alpha, url: \"ftp://127.0.0.1/\"}\n",
      "sources/b.yaml": "sources: [\n",
      "topics/ai-policy.yaml": "id: other\ntitle: T\naccept: 2\nlook: 3\n",
      "lexicon/people.yaml": "kind: people\nentries: []\n",
    ])
    let problems = folder.problems(["POLICYWIRE_ARCHIVE_CONTENT": "half"])
    let heads = problems.map { $0.split(separator: " ").first.map(String.init) ?? "" }
    #expect(
      heads == [
        "policywire.yaml:1:12:", "policywire.yaml:3:11:", "policywire.yaml:4:3:", "environment:",
        "sources/a.yaml:2:10:",
        "sources/a.yaml:2:33:", "sources/b.yaml:2:1:", "topics/ai-policy.yaml:1:5:", "topics/ai-policy.yaml:4:7:",
        "lexicon/people.yaml:1:7:",
      ], "\(problems)")
  }

  @Test("a bad value brings no other complaint after it")
  func noConsequences() throws {
    let text = "sources: [{id: a, outlet: A, url: \"https://gazette.example/\"}]\n"
    let folder = try ConfigurationFolder(["policywire.yaml": "contact: me\n" + text])
    #expect(folder.problems().count == 1)
    try folder.write("contact: [\n" + text, to: "policywire.yaml")
    #expect(folder.problems().count == 1)
  }

  @Test("every bad item of a list is reported at its place")
  func badItems() throws {
    let folder = try ConfigurationFolder(["policywire.yaml": "languages: [en, jp, fr, xyzzy, en]\nsources: []\n"])
    let places = folder.problems().map { $0.split(separator: " ")[0] }
    #expect(places == ["policywire.yaml:1:17:", "policywire.yaml:1:25:", "policywire.yaml:1:32:"])
  }

  @Test("more problems than anybody reads are counted")
  func problemsAreBounded() throws {
    let items = String(repeating: "  - {id: A}\n", count: 2000)
    let folder = try ConfigurationFolder(["policywire.yaml": "sources:\n" + items])
    let problems = folder.problems()
    #expect(problems.count == ProblemList.maximumProblems + 1)
    #expect(problems.last?.contains("5000 more problems are not shown (limit: 1000 problems)") == true)
  }
}
