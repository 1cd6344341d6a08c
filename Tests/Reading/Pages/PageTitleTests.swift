import Testing

@testable import Reading

@Suite("Titles: the site's name comes off")
struct PageTitleTests {
  @Test(
    "at the end or the start, by any separator",
    arguments: [
      ("Rules agreed | The Lantern", "Rules agreed"), ("Rules agreed - The Lantern", "Rules agreed"),
      ("Rules agreed — The Lantern News", "Rules agreed"),
      ("The Lantern: Rules agreed at last", "Rules agreed at last"),
      ("Rules agreed | World | The Lantern", "Rules agreed | World"), ("规则通过_The Lantern", "规则通过"),
      ("Rules agreed ｜ The Lantern", "Rules agreed"),
    ])
  func stripped(_ title: String, _ expected: String) {
    #expect(PageTitle.withoutSite(title, sites: ["The Lantern"]) == expected)
  }

  @Test(
    "what only looks like it stays",
    arguments: [
      "Well-being: what a town can do", "The Lantern", "A-The Lantern", "Rules - what now", "The Lantern's rules",
    ])
  func kept(_ title: String) {
    #expect(PageTitle.withoutSite(title, sites: ["The Lantern"]) == title)
  }
}
