import Testing

@testable import Normalizing

@Suite("Words of dates")
struct DateLexiconTests {
  @Test("every row of the tables has a meaning", arguments: [DateWordTable.rows, DateAdditionsTable.rows])
  func rows(table: String) {
    for row in table.split(separator: "\n") {
      let phrases = row.drop { $0 != " " }.dropFirst().split(separator: ";").map { $0.prefix { $0 != ":" } }
      #expect(!phrases.isEmpty, "\(row)")
      for phrase in phrases {
        #expect(DateLexicon.shared.senses[String(DateFolding.fold(String(phrase)))] != nil, "\(row)")
      }
    }
  }

  @Test("the generated table is folded as the input is")
  func folded() {
    #expect(String(DateFolding.fold(DateWordTable.rows)) == DateWordTable.rows)
  }

  @Test(
    "folding unites what is written differently",
    arguments: [
      ("ＪＵＮ", "jun"), ("Août", "aout"), ("ŞUBAT", "subat"), ("ısı", "isi"), ("Μάϊος", "μαιοσ"), ("فروردین", "فروردين"),
      ("يَنَايِر", "يناير"), ("Aujourd’hui", "aujourd'hui"), ("سه‌شنبه", "سهشنبه"), ("บ่าย", "บ่าย"), ("२६", "२६"),
    ])
  func folding(text: String, expected: String) {
    #expect(String(DateFolding.fold(text)) == String(DateFolding.fold(expected)))
    #expect(DateFolding.fold(text).elementsEqual(DateFolding.fold(expected)))
  }
}
