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
    if HanVariants.grammar.contains(scalar) { chineseGrammar += 1 }
    guard let kind = HanVariants.kinds[scalar] else { return }
    switch kind {
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
  private static let grammar = Set("她它你您這很讓让給们們吗嗎呢吧啊".unicodeScalars.map(\.value))

  private enum Kind { case simplified, traditional, simplifiedShared, traditionalShared, japanese }

  private static let kinds: [UInt32: Kind] = {
    var kinds: [UInt32: Kind] = [:]
    let rows: [(String, Kind)] = [
      (HanVariantTable.simplified, .simplified), (HanVariantTable.traditional, .traditional),
      (HanVariantTable.simplifiedShared, .simplifiedShared), (HanVariantTable.traditionalShared, .traditionalShared),
      (HanVariantTable.japanese, .japanese),
    ]
    for (characters, kind) in rows {
      for scalar in characters.unicodeScalars where scalar.value > 0x2000 { kinds[scalar.value] = kind }
    }
    return kinds
  }()
}
