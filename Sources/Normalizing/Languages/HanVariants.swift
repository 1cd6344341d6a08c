/// Counts of Han characters that tell one way of writing from another.
struct HanVariants {
  /// Characters only simplified Chinese uses; of them, those Japanese shares.
  var simplified = 0
  var simplifiedShared = 0
  /// Characters only traditional Chinese uses; of them, those Japanese shares.
  var traditional = 0
  var traditionalShared = 0
  /// Characters only Japanese uses.
  var japanese = 0
  /// Particles and pronouns of Chinese that Japanese never writes.
  var chineseGrammar = 0

  /// Counts one Han character.
  mutating func add(_ scalar: UInt32) {
    guard HanVariants.block.contains(scalar) else { return }
    switch HanVariants.kinds[Int(scalar - HanVariants.block.lowerBound)] {
    case .neutral: break
    case .grammar: chineseGrammar += 1
    case .simplifiedGrammar: (simplified, chineseGrammar) = (simplified + 1, chineseGrammar + 1)
    case .traditionalGrammar: (traditional, chineseGrammar) = (traditional + 1, chineseGrammar + 1)
    case .simplified: simplified += 1
    case .traditional: traditional += 1
    case .simplifiedShared: simplifiedShared += 1
    case .traditionalShared: traditionalShared += 1
    case .japanese: japanese += 1
    }
  }

  /// `Hans` or `Hant`; nil when nothing speaks for either.
  var chineseScript: String? {
    let (simple, full) = (simplified + simplifiedShared, traditional + traditionalShared)
    return simple == full ? nil : simple > full ? "Hans" : "Hant"
  }

  /// Characters that only Chinese uses.
  var chineseAlone: Int { simplified + traditional + chineseGrammar }

  /// Without kana, these characters say more for Japanese than for Chinese: most are Japanese alone, or simplified and
  /// traditional forms stand beside each other, as they do in Japanese (独 and 違) and in no Chinese text.
  var looksJapanese: Bool {
    japanese > chineseAlone || chineseAlone == 0 && simplifiedShared > 0 && traditionalShared > 0
  }

  /// These characters are used by Chinese alone.
  var looksChinese: Bool { !looksJapanese && chineseAlone > 0 }

  // Not 的, 了, 是, 在 and the like: in Japanese they are parts of words (目的, 終了, 是正, 現在).
  private static let grammar = "她它你您這很讓让給们們吗嗎呢吧啊"

  private enum Kind: UInt8 {
    case neutral, simplified, traditional, simplifiedShared, traditionalShared, japanese
    case grammar, simplifiedGrammar, traditionalGrammar

    /// The same, of a character that is also a particle or pronoun.
    var asGrammar: Kind {
      switch self {
      case .simplified: .simplifiedGrammar
      case .traditional: .traditionalGrammar
      default: .grammar
      }
    }
  }

  /// CJK Unified Ideographs.
  private static let block: Range<UInt32> = 0x4E00..<0xA000

  private static let kinds: [Kind] = {
    var kinds = [Kind](repeating: .neutral, count: block.count)
    let rows: [(String, Kind)] = [
      (HanVariantTable.simplified, .simplified), (HanVariantTable.traditional, .traditional),
      (HanVariantTable.simplifiedShared, .simplifiedShared), (HanVariantTable.traditionalShared, .traditionalShared),
      (HanVariantTable.japanese, .japanese),
    ]
    for (characters, kind) in rows {
      for scalar in characters.unicodeScalars where block.contains(scalar.value) { kinds[place(scalar)] = kind }
    }
    for scalar in grammar.unicodeScalars { kinds[place(scalar)] = kinds[place(scalar)].asGrammar }
    return kinds
  }()

  private static func place(_ scalar: Unicode.Scalar) -> Int { Int(scalar.value - block.lowerBound) }
}
