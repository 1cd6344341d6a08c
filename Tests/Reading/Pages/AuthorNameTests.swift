import Testing

@testable import Reading

@Suite("Authors: from what is printed to names")
struct AuthorNameTests {
  @Test(
    "names come out of by-lines",
    arguments: [
      ("By Ada Marsh", ["Ada Marsh"]), ("Ada Marsh and Bo Reed", ["Ada Marsh", "Bo Reed"]),
      ("Von Ada Marsh, Bo Reed", ["Ada Marsh", "Bo Reed"]), ("記者 林美", ["林美"]), ("作者：王安、李北", ["王安", "李北"]),
      ("Ada Marsh, Ph.D.", ["Ada Marsh, Ph.D."]), ("Ada Marsh 26 June 2026", ["Ada Marsh"]),
      ("By Ada Marsh on December 1, 2026", ["Ada Marsh"]),
      ("Ada Marsh (Lantern)", ["Ada Marsh"]), ("<a href='/x'>Ada Marsh</a>", ["Ada Marsh"]),
      ("Автор: Ада Марш", ["Ада Марш"]), ("ByAda Marsh", ["Ada Marsh"]), ("By By Ada Marsh", ["Ada Marsh"]),
      ("View all posts by Ada Marsh", ["Ada Marsh"]), ("Zeige alle Beiträge von Ada Marsh", ["Ada Marsh"]),
      ("Ada Marsh on Friday", ["Ada Marsh"]), ("Ada Marsh Published", ["Ada Marsh"]),
      ("Ada Marsh The Daily Lantern", ["Ada Marsh"]), ("Ada Marsh DAILY LANTERN", ["Ada Marsh"]),
      ("ADA MARSH BO REED", ["ADA MARSH BO REED"]), ("Ada Marsh am Samstag", ["Ada Marsh"]),
      ("Ada de la Marsh", ["Ada de la Marsh"]), ("林美 기자", ["林美"]), ("Ada Marsh og Bo Reed", ["Ada Marsh", "Bo Reed"]),
      ("Ada Marsh / Bo Reed", ["Ada Marsh", "Bo Reed"]), ("Ada Marsh - Remote Jobs", ["Ada Marsh"]),
      ("lantern – Ada Marsh", ["Ada Marsh"]), ("ada-marsh", ["Ada Marsh"]), ("ada.marsh", ["Ada Marsh"]),
      ("Centre for Law and Policy", ["Centre for Law and Policy"]), ("Ada Marsh, MPH", ["Ada Marsh, MPH"]),
      ("Ada Marsh Ada Marsh Opinion", ["Ada Marsh"]), ("Ada Marsh Written by Ada Marsh", ["Ada Marsh"]),
      ("Ada Marsh →", ["Ada Marsh"]), ("记者：王安", ["王安"]), ("本报记者 王安 报道", ["王安"]), ("लेखक: अदा मार्श", ["अदा मार्श"]),
      ("الكاتب: أحمد سالم", ["أحمد سالم"]), ("Von: Ada Marsh", ["Ada Marsh"]), ("Текст: Ада Марш", ["Ада Марш"]),
      ("김민수 기자 desk@lantern.example", ["김민수"]), ("作者：王安 李北", ["王安", "李北"]), ("記者：山田 太郎", ["山田 太郎"]),
    ])
  func names(_ printed: String, _ expected: [String]) {
    #expect(AuthorName.list([printed]) == expected)
  }

  @Test(
    "what is no name is left",
    arguments: [
      "", "By", "ada@lantern.example", "https://lantern.example/ada", "2026-06-26",
      "One of the people who have written for this paper for years", "Foto: Ada Marsh", "Sat", "Folgen",
      "a strong opinion that you", "View my complete profile", "Updated by Ada Marsh",
    ])
  func none(_ printed: String) {
    #expect(AuthorName.list([printed]).isEmpty)
  }

  @Test("writers are found between the other labels of a line")
  func labelled() {
    let line = "2026年11月24日 15:05 来源：港口日报 记者：王安 李北 编辑：林美"
    #expect(AuthorName.labelled(in: line).map { AuthorName.list([$0]) } == ["王安", "李北"])
    #expect(AuthorName.labelled(in: "来源：港口日报 编辑：林美") == nil)
    #expect(AuthorName.reporter("김민수 기자 desk@lantern.example") != nil)
    #expect(AuthorName.reporter("김민수 기자가 쓴 기사는 많은 독자에게 읽혔다") == nil)
  }
}
