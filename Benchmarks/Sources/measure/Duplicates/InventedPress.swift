import Foundation

/// A stream of invented stories in eight languages, a quarter of them reprints of earlier ones: between another site's
/// lines, edited here and there, or cut short. The same for the same seed; a story needs none of those before it.
struct InventedPress {
  struct Telling {
    var number: Int
    /// The original it is a reprint of.
    var original: Int?
    var language: String
    var outlet: String
    var title: String
    var text: String
  }

  let seed: UInt64
  private static let outlets = 400

  subscript(number: Int) -> Telling {
    var generator = SplitMix64(seed: seed &* 0x2545_F491_4F6C_DD1D &+ UInt64(number))
    let isReprint = number >= 8 && generator.below(4) == 0
    let original = isReprint ? original(before: number, &generator) : nil
    let outlet = generator.below(InventedPress.outlets)
    let source = article(original ?? number)
    let language = InventedLanguage.all[source.language]
    var words = source.words
    if original != nil { words = reprint(words, of: outlet, language, &generator) }
    let title = original == nil ? source.title : (0..<8).map { _ in language.word(&generator) }
    return Telling(
      number: number, original: original, language: language.tag,
      outlet: "outlet-\(original == nil ? outlet : outlet + 1000)",
      title: language.text(title), text: language.text(words))
  }

  /// Half of the reprints are of the last thousand stories; only originals are reprinted.
  private func original(before number: Int, _ generator: inout SplitMix64) -> Int? {
    for _ in 0..<16 {
      let reach = generator.below(2) == 0 ? min(number, 1000) : number
      let candidate = number - 1 - generator.below(reach)
      var first = SplitMix64(seed: seed &* 0x2545_F491_4F6C_DD1D &+ UInt64(candidate))
      if candidate < 8 || first.below(4) != 0 { return candidate }
    }
    return nil
  }

  private func article(_ number: Int) -> (language: Int, words: [Int], title: [Int]) {
    var generator = SplitMix64(seed: ~seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(number))
    let language = generator.below(InventedLanguage.all.count)
    let count = 200 + generator.below(401)
    let tongue = InventedLanguage.all[language]
    let words = (0..<count).map { _ in tongue.word(&generator) }
    return (language, words, (0..<10).map { _ in tongue.word(&generator) })
  }

  private func reprint(
    _ words: [Int], of outlet: Int, _ language: InventedLanguage, _ generator: inout SplitMix64
  ) -> [Int] {
    // All but a tail, with up to one word in twenty replaced.
    var copy = Array(words.prefix(words.count - words.count * generator.below(30) / 100))
    let edited = generator.below(6)
    for index in copy.indices where generator.below(100) < edited { copy[index] = language.word(&generator) }
    var frame = SplitMix64(seed: seed &+ UInt64(outlet))
    let lines = (0..<40 + outlet % 80).map { _ in language.word(&frame) }
    return lines.prefix(lines.count / 3) + copy + lines.dropFirst(lines.count / 3)
  }

  /// Prints the first `count` stories, one a line: number, original or nothing, language, title, text, between tabs.
  func write(_ count: Int) {
    for start in stride(from: 0, to: count, by: 256) {
      let lines = (start..<min(start + 256, count)).map { number in
        let telling = self[number]
        let original = telling.original.map(String.init) ?? ""
        return "\(number)\t\(original)\t\(telling.language)\t\(telling.title)\t\(telling.text)\n"
      }
      FileHandle.standardOutput.write(Data(lines.joined().utf8))
    }
  }
}
