import Testing

@testable import Deduplicating

/// What headlines say when labels and names are taken off.
@Suite struct TitleTests {
  @Test(
    "the outlet's name, sections and separators of any width are left out",
    arguments: [
      (
        "EU agrees on new rules for artificial intelligence",
        "EU agrees on new rules for artificial intelligence | The Gazette"
      ),
      (
        "EU agrees on new rules for artificial intelligence",
        "Politics: EU agrees on new rules for artificial intelligence"
      ),
      (
        "EU agrees on new rules for artificial intelligence",
        "EU agrees on new rules for artificial intelligence – Politics"
      ),
      ("人工智能安全条例草案提请审议", "时政｜人工智能安全条例草案提请审议"), ("人工智能安全条例草案提请审议", "人工智能安全条例草案提请审议 _ 公报"),
      ("人工智能安全条例草案提请审议", "要闻：人工智能安全条例草案提请审议"), ("人工智能安全条例草案提请审议", "人工智能安全條例草案提請審議"),
    ])
  func sameHeadline(_ first: String, _ second: String) {
    let titles = [first, second].map { NormalTitle($0, outlet: "The Gazette") }
    #expect(titles[0].letters == titles[1].letters && titles[0].isSufficient)
  }

  @Test("a headline of many numbers takes no longer than one of as many words")
  func manyNumbers() {
    let numbers = (0..<60_000).map(String.init).joined(separator: " ")
    let title = NormalTitle(numbers + " : " + String(repeating: "ab", count: 200_000), outlet: "g")
    #expect(title.isSufficient && title.letters.count > 400_000)
  }

  @Test("a name in quotation marks is no part of its own; a path's are")
  func quotationMarks() {
    let headlines = [
      "Надзор оштрафовал компанию «Вектор» за нарушение правил",
      "Надзор оштрафовал компанию «Ромашка» за нарушение правил",
    ]
    #expect(NormalTitle(headlines[0], outlet: "g").letters != NormalTitle(headlines[1], outlet: "g").letters)
    let path = NormalTitle("Home » News » EU agrees on new rules for artificial intelligence", outlet: "g")
    #expect(path.letters == NormalTitle("EU agrees on new rules for artificial intelligence", outlet: "g").letters)
  }

  @Test(
    "headlines of a series stay apart",
    arguments: [
      (
        "12th package: EU agrees on new sanctions against smuggling",
        "13th package: EU agrees on new sanctions against smuggling"
      ),
      (
        "Part 1: how the rules for artificial intelligence came to be",
        "Part 2: how the rules for artificial intelligence came to be"
      ),
      ("人工智能安全条例草案 第12次审议", "人工智能安全条例草案 第13次审议"),
    ])
  func series(_ first: String, _ second: String) {
    #expect(NormalTitle(first, outlet: "g").letters != NormalTitle(second, outlet: "g").letters)
  }

  @Test(
    "short headlines name nothing",
    arguments: ["Weekly update", "Live", "", "一周要闻", "The Gazette", "Morning news | The Gazette"])
  func short(_ title: String) { #expect(!NormalTitle(title, outlet: "The Gazette").isSufficient) }

  @Test(
    "numbers are read in digits, words and numerals",
    arguments: [
      ("12th package", ["12"]), ("the twelfth package", ["12"]), ("zwölftes Paket", ["12"]),
      ("двенадцатого пакета", ["12"]),
      ("第十二轮制裁", ["12"]), ("第二十一条", ["21"]), ("第三轮", ["3"]), ("第12弾", ["12"]), ("12차 제재", ["12"]), ("12वां पैकेज", ["12"]),
      ("الحزمة ١٢", ["12"]), ("الحزمة الثانية عشرة", ["2", "10", "12"]), ("دوازدهمین بسته", ["12"]),
      ("बारहवां पैकेज", ["12"]),
      ("το δωδέκατο πακέτο", ["12"]), ("το δέκατο τρίτο πακέτο", ["10", "13"]), ("on üçüncü paket", ["13"]),
      ("החבילה השלוש עשרה", ["13"]), ("열세 번째 제재", ["13"]), ("decimotercer paquete", ["13"]),
      ("décimo terceiro pacote", ["3", "10", "13"]), ("во вторник и в пятницу", []), ("一些人三心二意", []),
      ("Agenda 2030", ["2030"]),
    ])
  func numbers(_ title: String, _ values: [String]) { #expect(TitleNumbers(title).values == Set(values)) }

  @Test("numbers conflict when each headline names one that the other doesn't")
  func conflicts() {
    func conflict(_ a: String, _ b: String) -> Bool { TitleNumbers(a).conflict(with: TitleNumbers(b)) }
    #expect(conflict("12th package", "13th package") && conflict("twelfth package", "13th package of 2026"))
    #expect(!conflict("12th package", "the package") && !conflict("12th package", "12 packages in 2026"))
  }
}
