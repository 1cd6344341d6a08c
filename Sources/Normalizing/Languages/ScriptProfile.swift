/// How many letters of each script a text holds.
struct ScriptProfile {
  /// Letters by script, in the order of `Script.allCases`.
  private var counts = [Int](repeating: 0, count: Script.allCases.count)
  private(set) var han = HanVariants()
  /// Latin letters of words that begin with a capital: names and abbreviations, for the most part.
  private var latinNames = 0

  /// Scripts that tell languages apart.
  enum Script: UInt8, CaseIterable {
    case latin, cyrillic, greek, hebrew, arabic, devanagari, bengali, gurmukhi, gujarati, tamil, telugu, kannada
    case malayalam, sinhala, thai, lao, burmese, khmer, georgian, armenian, ethiopic, hangul, kana, han

    /// By ISO 15924.
    var code: String { Script.codes[index] }

    /// Its place in `allCases`.
    var index: Int { Int(rawValue) }

    private static let codes = [
      "Latn", "Cyrl", "Grek", "Hebr", "Arab", "Deva", "Beng", "Guru", "Gujr", "Taml", "Telu", "Knda", "Mlym", "Sinh",
      "Thai", "Laoo", "Mymr", "Khmr", "Geor", "Armn", "Ethi", "Hang", "Kana", "Hani",
    ]
  }

  init(of scalars: [UInt32]) {
    var (isInWord, isName) = (false, false)
    let scripts = ScriptProfile.basicPlane
    for scalar in scalars {
      let script = scalar < 0x1_0000 ? scripts[Int(scalar)] : ScriptProfile.script(of: scalar)
      if script == .latin {
        if !isInWord { isName = ScriptProfile.isCapital(scalar) }
        if isName { latinNames += 1 }
      }
      isInWord = script == .latin
      guard let script else { continue }
      if script == .han { han.add(scalar) }
      counts[script.index] += 1
    }
  }

  private static func isCapital(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? scalar < 0x5B : LetterTable.lowercased(scalar) != scalar
  }

  subscript(script: Script) -> Int { counts[script.index] }

  /// The script that carries the text.
  ///
  /// A Han or Hangul character or a kana says about what three letters say, and Latin names stand in the sentences of
  /// every script: an English product name must not outweigh the sentence around it.
  var dominant: Script? {
    Script.allCases.filter { self[$0] > 0 }.max { (weight($0), $1.rawValue) < (weight($1), $0.rawValue) }
  }

  /// Latin letters prevail, but enough is written in `script` for it to carry a sentence full of foreign names.
  func isWritten(in script: Script) -> Bool {
    weight(script) > 0 && weight(script) * 4 >= weight(dominant ?? script)
  }

  private func weight(_ script: Script) -> Int {
    switch script {
    // Both make one Japanese sentence, so each has the weight of the two.
    case .han, .kana: (self[.han] + self[.kana]) * 6
    case .hangul: self[.hangul] * 6
    case .latin: (self[.latin] - latinNames) * 2 + latinNames * 2 / 3
    default: self[script] * 3
    }
  }

  /// The scripts of the Basic Multilingual Plane: ranges are compared once, not for every letter.
  private static let basicPlane: [Script?] = (0..<0x1_0000).map(script)

  private static func script(of scalar: UInt32) -> Script? {
    switch scalar {
    case 0x61...0x7A, 0x41...0x5A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: .latin
    case ..<0x370: nil
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x400...0x52F: .cyrillic
    case 0x531...0x588: .armenian
    case 0x5D0...0x5F2: .hebrew
    case 0x620...0x64A, 0x66E...0x6D5, 0x6EE...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: .arabic
    case 0x900...0x963, 0x970...0x97F: .devanagari
    case 0x980...0x9FF: .bengali
    case 0xA00...0xA7F: .gurmukhi
    case 0xA80...0xAFF: .gujarati
    case 0xB80...0xBFF: .tamil
    case 0xC00...0xC7F: .telugu
    case 0xC80...0xCFF: .kannada
    case 0xD00...0xD7F: .malayalam
    case 0xD80...0xDFF: .sinhala
    case 0xE01...0xE4E: .thai
    case 0xE80...0xEDF: .lao
    case 0x1000...0x109F: .burmese
    case 0x10A0...0x10FF: .georgian
    case 0x1100...0x11FF, 0x3131...0x318E, 0xAC00...0xD7A3: .hangul
    case 0x1200...0x139F: .ethiopic
    case 0x1780...0x17FF: .khmer
    case 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0xFF66...0xFF9D: .kana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2FA1F: .han
    default: nil
    }
  }
}
