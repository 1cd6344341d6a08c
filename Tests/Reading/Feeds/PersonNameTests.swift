import Testing

@testable import Reading

@Suite("names beside mail addresses")
struct PersonNameTests {
  @Test(
    "the name is what is no address",
    arguments: [
      ("ann@e.example (Ann Li)", "Ann Li"), ("Ann Li (ann@e.example)", "Ann Li"), ("Ann Li <ann@e.example>", "Ann Li"),
      ("ann@e.example", "ann@e.example"), ("Ann Li (Reuters)", "Ann Li (Reuters)"),
      ("<ann@e.example>", "ann@e.example"),
      ("(ann@e.example)", "ann@e.example"), ("ann@e.example ()", "ann@e.example"), ("", ""), ("@)", "@)"),
    ])
  func reads(text: String, name: String) {
    #expect(PersonName.read(text) == name)
  }
}
