/// A statistical model of the languages that share a script, by how often short runs of letters stand in each.
///
/// Naive Bayes over runs of one to five letters within words, with edges. It complements CLD2, which is weak where two
/// languages are near each other and the text is a headline.
struct LanguageProfiles: Sendable {
  /// The table, parsed once.
  static let shared = LanguageProfiles()

  /// The languages known, BCP 47 primary subtags.
  let languages: [String]

  /// Letters looked at, at most: a headline's worth of words decides.
  static let maximumLetters = 400
  private static let longestRun = 5
  /// A power of two, well over twice the rows of the table.
  private static let slots = 65_536
  /// Stands for the edge of a word.
  private static let edge: UInt32 = 0x5F

  private struct Weight {
    var language: UInt8
    var value: Float
  }

  /// An open hash table: each run's key, 0 where there is none, and where in `weights` its weights stand.
  private let keys: [UInt64]
  private let ranges: [Range<Int32>]
  private let weights: [Weight]

  private init() {
    languages = LanguageProfileTable.languages.split(separator: " ").map(String.init)
    var keys = [UInt64](repeating: 0, count: LanguageProfiles.slots)
    var ranges = [Range<Int32>](repeating: 0..<0, count: LanguageProfiles.slots)
    var weights: [Weight] = []
    let words = LanguageProfileTable.rows.split(whereSeparator: { $0 == " " || $0 == "\n" })
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      let start = Int32(weights.count)
      let signs = Array(words[index + 1].utf8)
      for pair in stride(from: 0, to: signs.count - 1, by: 2) {
        let quarters = Float(signs[pair + 1]) - Float(UInt8(ascii: "0"))
        weights.append(Weight(language: signs[pair] - UInt8(ascii: "A"), value: quarters / 4))
      }
      let key = words[index].unicodeScalars.reduce(0) { LanguageProfiles.extended($0, by: $1.value) }
      let slot = LanguageProfiles.slot(of: key, in: keys)
      keys[slot] = key
      ranges[slot] = start..<Int32(weights.count)
    }
    (self.keys, self.ranges) = (keys, ranges)
    self.weights = weights
  }

  /// For each of `languages` how well it explains the text, as a logarithm: only differences mean something.
  func scores(_ text: String) -> [Float] {
    var scores = [Float](repeating: 0, count: languages.count)
    var word = [LanguageProfiles.edge]
    var letters = 0
    // Lower case as it is needed: most of a long text is never looked at.
    for scalar in text.unicodeScalars.lazy.flatMap(LanguageProfiles.lowercased) {
      if scalar.isASCII ? ("a"..."z").contains(scalar) : scalar.properties.isAlphabetic {
        word.append(scalar.value)
        letters += 1
      } else if word.count > 1, !LanguageProfiles.isApostrophe(scalar) {
        add(word, to: &scores)
        word.removeLast(word.count - 1)
        if letters >= LanguageProfiles.maximumLetters { return scores }
      }
    }
    if word.count > 1 { add(word, to: &scores) }
    return scores
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    scalar.properties.lowercaseMapping.unicodeScalars
  }

  private func add(_ word: [UInt32], to scores: inout [Float]) {
    let word = word.prefix(64) + [LanguageProfiles.edge]
    for start in word.indices {
      var key: UInt64 = 0
      for position in start..<min(start + LanguageProfiles.longestRun, word.count) {
        key = LanguageProfiles.extended(key, by: word[position])
        let slot = LanguageProfiles.slot(of: key, in: keys)
        for index in ranges[slot] { scores[Int(weights[Int(index)].language)] += weights[Int(index)].value }
      }
    }
  }

  /// The slot that holds `key`, or the free one where it belongs. The table is never half full.
  private static func slot(of key: UInt64, in keys: [UInt64]) -> Int {
    var slot = Int(truncatingIfNeeded: key ^ key >> 29) & (slots - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (slots - 1) }
    return slot
  }

  /// The key of a run that is one letter longer.
  private static func extended(_ key: UInt64, by scalar: UInt32) -> UInt64 {
    (key ^ UInt64(scalar)) &* 0x100_0000_01B3 &+ 0x9E37
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "\u{2019}" }
}
