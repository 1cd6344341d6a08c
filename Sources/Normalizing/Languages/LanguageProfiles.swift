/// A statistical model of the languages that share a script, by how often short runs of letters stand in each.
///
/// Naive Bayes over runs of one to five letters within words, with edges. It complements CLD2, which is weak where two
/// languages are near each other and the text is a headline.
struct LanguageProfiles: Sendable {
  /// The table, parsed once.
  static let shared = LanguageProfiles()

  /// The languages known, BCP 47 primary subtags; a language's place is its lane in a `Tally`.
  let languages: [String]

  /// What a text scores for each language, as a logarithm in quarters of a nat: only differences mean something.
  typealias Tally = SIMD32<UInt32>

  /// Letters looked at, at most: a headline's worth of words decides.
  static let maximumLetters = 400
  private static let longestRun = 5
  private static let longestWord = 64
  /// 2¹⁶, well over twice the rows of the table and the runs that only begin others.
  private static let slotCount = 65_536
  /// Stands for the edge of a word.
  private static let edge: UInt32 = 0x5F

  /// An open hash table: a part of a run's key above its place in `weights`; 0 where there is none.
  private let slots: [UInt64]
  /// A row for each run, a lane for each language. The first is empty, for runs that only begin others.
  private let weights: [SIMD32<UInt8>]

  private init() {
    languages = LanguageProfileTable.languages.split(separator: " ").map(String.init)
    var slots = [UInt64](repeating: 0, count: LanguageProfiles.slotCount)
    var weights = [SIMD32<UInt8>()]
    let words = LanguageProfileTable.rows.split(whereSeparator: { $0 == " " || $0 == "\n" })
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      weights.append(LanguageProfiles.row(words[index + 1]))
      LanguageProfiles.enter(words[index], row: weights.count - 1, in: &slots)
    }
    (self.slots, self.weights) = (slots, weights)
  }

  /// A language's letter from `A` and a sign, its weight from `0`, in turn.
  private static func row(_ text: Substring) -> SIMD32<UInt8> {
    var row = SIMD32<UInt8>()
    let signs = Array(text.utf8)
    for pair in stride(from: 0, to: signs.count - 1, by: 2) {
      row[Int(signs[pair] - UInt8(ascii: "A"))] = signs[pair + 1] - UInt8(ascii: "0")
    }
    return row
  }

  /// Enters a run, and what it begins with: a run that begins none need not be looked up any longer.
  private static func enter(_ run: Substring, row: Int, in slots: inout [UInt64]) {
    var key: UInt64 = 0
    let scalars = Array(run.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      key = extended(key, by: scalar.value)
      let slot = slot(of: key, in: slots)
      let isWhole = index == scalars.count - 1
      if slots[slot] == 0 || isWhole { slots[slot] = mark(of: key) | 1 << 31 | UInt64(isWhole ? row : 0) }
    }
  }

  /// Reads `scalars` word by word until `isEnough` says so, `maximumLetters` were read, or there are no more.
  func tally(_ scalars: [UInt32], until isEnough: (Tally) -> Bool) -> Tally {
    var tally = Tally()
    var word = [LanguageProfiles.edge]
    word.reserveCapacity(LanguageProfiles.longestWord + 2)
    var (letters, words) = (0, 0)
    for scalar in scalars {
      if let letter = LetterTable.lowercased(scalar) {
        if word.count <= LanguageProfiles.longestWord { word.append(letter) }
        letters += 1
      } else if word.count > 1, !LanguageProfiles.isApostrophe(scalar) {
        add(&word, to: &tally)
        words += 1
        if letters >= LanguageProfiles.maximumLetters || words % 8 == 0 && isEnough(tally) { return tally }
      }
    }
    if word.count > 1 { add(&word, to: &tally) }
    return tally
  }

  /// Adds what the runs of a word weigh, and empties the word.
  private func add(_ word: inout [UInt32], to tally: inout Tally) {
    word.append(LanguageProfiles.edge)
    // No word's sum comes near the limit: 65 starts of 5 runs of 60 at most.
    var sum = SIMD32<UInt16>()
    for start in word.indices {
      var key: UInt64 = 0
      for position in start..<min(start + LanguageProfiles.longestRun, word.count) {
        key = LanguageProfiles.extended(key, by: word[position])
        let entry = slots[LanguageProfiles.slot(of: key, in: slots)]
        if entry == 0 { break }
        let row = Int(entry & 0x7FFF_FFFF)
        if row > 0 { sum &+= SIMD32<UInt16>(truncatingIfNeeded: weights[row]) }
      }
    }
    tally &+= Tally(truncatingIfNeeded: sum)
    word.removeLast(word.count - 1)
  }

  /// The slot that holds `key`, or the free one where it belongs. The table is never half full.
  private static func slot(of key: UInt64, in slots: [UInt64]) -> Int {
    var slot = Int(truncatingIfNeeded: key >> 48)
    let mark = mark(of: key)
    while slots[slot] != 0, slots[slot] & ~0xFFFF_FFFF != mark { slot = (slot + 1) & (slotCount - 1) }
    return slot
  }

  /// The bits of a key below those that choose its slot.
  private static func mark(of key: UInt64) -> UInt64 { key << 16 & ~0xFFFF_FFFF }

  /// The key of a run that is one letter longer.
  private static func extended(_ key: UInt64, by scalar: UInt32) -> UInt64 {
    (key ^ UInt64(scalar)) &* 0x9E37_79B9_7F4A_7C15 &+ 0x9E37
  }

  private static func isApostrophe(_ scalar: UInt32) -> Bool { scalar == 0x27 || scalar == 0x2019 }
}
