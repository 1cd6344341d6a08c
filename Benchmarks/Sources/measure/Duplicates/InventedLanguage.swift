/// A language of words that nobody uses, in a script that many do.
///
/// Words are drawn as in real texts, the `r`-th most frequent about as often as 1/r (Zipf), so that some passages recur
/// everywhere and most nowhere.
struct InventedLanguage {
  var tag: String
  private let words: [[UInt8]]
  private let separator: [UInt8]
  private let stop: [UInt8]

  private static let vocabulary = 50_000

  private init(_ tag: String, syllables: String, separator: String = " ", stop: String = ". ", longest: Int = 4) {
    self.tag = tag
    self.separator = Array(separator.utf8)
    self.stop = Array(stop.utf8)
    let parts = syllables.split(separator: " ").map { Array($0.utf8) }
    var generator = SplitMix64(seed: UInt64(tag.utf8.reduce(7) { $0 &* 31 &+ UInt($1) }))
    words = (0..<InventedLanguage.vocabulary).map { rank in
      // Frequent words are short.
      let length = 1 + generator.below(min(longest, 1 + rank / 20))
      return (0..<max(length, rank < parts.count ? 1 : 2)).flatMap { _ in
        parts[generator.below(parts.count)]
      }
    }
  }

  func word(_ generator: inout SplitMix64) -> Int {
    InventedLanguage.ranks[Int(generator.next() >> 46)]
  }

  /// Ranks whose natural logarithms are spread evenly, 2^18 of them.
  private static let ranks: [Int] = {
    // The logarithm of the vocabulary's size.
    let step = 10.8197 / Double(1 << 18)
    return (0..<1 << 18).map { min(vocabulary - 1, Int(exponential(Double($0) * step))) }
  }()

  /// Words as a text of sentences.
  func text(_ text: some Sequence<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8192)
    for (index, word) in text.enumerated() {
      if index > 0 { bytes += index % 17 == 0 ? stop : separator }
      bytes += words[word]
    }
    return String(decoding: bytes + stop, as: UTF8.self)
  }

  static let all = [
    InventedLanguage("en", syllables: "ba de fi go lu mar net or pel qua ris sto tur ven wil yor ack eth ing oun"),
    InventedLanguage("es", syllables: "ar ción do el fue gra hi jo la mé no o pa que rro sa té u vi zá"),
    InventedLanguage("de", syllables: "ab ber che dor ent fäl gro heit in kur lös mut nis ord pfa rei sch tung üb wer"),
    InventedLanguage("ru", syllables: "ба ве го ди ей жу зна ил кор лю ми ность о пра рос сти ту хо цы ще"),
    InventedLanguage("ar", syllables: "با تو ثي جا حر خل دا ذو را زي سو شا صب ضا طي عر غا فل قو كا", longest: 3),
    InventedLanguage("hi", syllables: "का रि मे नु सो ता पी वा ले ग्रा शु चि दो बा यू हा जे टी खु भो"),
    InventedLanguage("ko", syllables: "가 나 다 라 마 바 사 아 자 차 카 타 파 하 고 노 도 로 모 보 소 오 조 초 국 법 정 인", longest: 3),
    InventedLanguage(
      "zh", syllables: "天 地 人 山 水 火 木 金 土 日 月 星 风 云 雨 石 田 禾 竹 米 衣 言 心 手 足 目 耳 口 力 工 文 书 车 舟 门 户 市 城 国 家",
      separator: "", stop: "。", longest: 3),
  ]
}

/// e to the power of `x`, for no more than is needed here.
private func exponential(_ x: Double) -> Double {
  // Taylor's series of a small part, squared back.
  let small = x / 1024
  var power = 1 + small * (1 + small / 2 * (1 + small / 3))
  for _ in 0..<10 { power *= power }
  return power
}

/// Random numbers that are the same for the same seed (SplitMix64).
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// From 0 to one less than `bound`.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
