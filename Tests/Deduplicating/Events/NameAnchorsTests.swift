import Testing

@testable import Deduplicating

/// Names are found where capitals or another script show them, and meet across scripts.
@Suite struct NameAnchorsTests {
  private func anchors(_ text: String, language: String, known: Set<String> = []) -> [Anchor] {
    NameAnchors(known: known, language: language).anchors(
      title: TextTokens("", limit: 10), body: TextTokens(text, limit: 1000))
  }

  private func names(_ text: String, language: String, known: Set<String> = []) -> [String] {
    anchors(text, language: language, known: known).filter { $0.kind == .name }.map(\.shown.value)
  }

  @Test("capitals inside a sentence are names; the word that begins it is none, nor is one written small elsewhere")
  func capitals() {
    let text = "Officials met Tarun Rivera in Oslo. The Board was there, and the board agreed."
    #expect(names(text, language: "en") == ["tarun", "rivera", "oslo"])
  }

  @Test(
    "up to three words in quotation marks that begin with a capital are a name; a longer quotation begins as a sentence",
    arguments: [
      ("Штраф получила компания «Вектор» за рекламу.", "ru", ["вектор"]),
      ("Regulator fines “Nortek Labs” again.", "en", ["nortek", "labs"]),
      ("Il garante multa «Zeta».", "it", ["zeta"]), ("Она сказала: «Правила нужны всем и сразу».", "ru", []),
      ("The minister said: “Rules, please”.", "en", []),
    ])
  func quoted(_ text: String, _ language: String, _ expected: [String]) {
    #expect(names(text, language: language) == expected)
  }

  @Test(
    "Latin words in a text of another script are names",
    arguments: [("这项由MeitY提出的规则", "zh"), ("MeitY की नई अधिसूचना जारी", "hi")])
  func foreign(_ text: String, _ language: String) { #expect(names(text, language: language) == ["meity"]) }

  @Test("German nouns have capitals, so only names in a row count")
  func german() {
    #expect(
      names("Gestern hat der Minister im Kabinett mit Tarun Rivera gesprochen.", language: "de") == ["tarun", "rivera"])
  }

  @Test("what the lexicon knows, months and days of the week are left out")
  func known() {
    let text = "On the Tuesday in March the chief of Meta met Rivera."
    #expect(names(text, language: "en", known: ["meta"]) == ["rivera"])
  }

  @Test(
    "a name has one skeleton in every script",
    arguments: [
      ["Chhabra", "Чабра", "チャブラ"], ["Instagram", "Инстаграм", "インスタグラム", "इंस्टाग्राम", "إنستغرام"],
      ["Geneva", "Genève", "ジュネーブ"], ["Rivera", "Ривера", "リベラ"],
    ])
  func skeletons(_ names: [String]) {
    let skeletons = NameSkeleton.skeletons(of: names.map { Array($0.lowercased().unicodeScalars) })
    #expect(Set(skeletons).count == 1, "\(skeletons)")
  }

  @Test("katakana may be a name, yet says so only to a text that has it as one")
  func katakana() throws {
    let anchor = try #require(anchors("米国のチャブラ氏は", language: "ja").first)
    #expect(anchor.kind == .word && anchor.kind.isSilent)
    #expect(Anchor.Kind.word.met == [.name])
  }
}
