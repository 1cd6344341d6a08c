/// Finds authors in scripts without capitals, by the word for journalist beside the name: `WIREDのウィル・ナイト記者`,
/// `《连线》记者威尔·奈特`, `와이어드의 윌 나이트 기자`, `वायर्ड के रिपोर्टर विल नाइट ने`.
///
/// Where nothing says where a name ends, none is given.
enum MarkedAuthorName {
  /// Scalars from the outlet to the word for journalist.
  static let reach = 26

  static func near(_ context: CitationContext) -> String? {
    guard
      context.trailing.prefix(reach).contains(where: isUncased)
        || context.leading.suffix(reach).contains(where: isUncased)
    else { return nil }
    let after = Substring(context.trailing.prefix(reach + 14))
    return japanese(after) ?? chinese(after) ?? korean(after) ?? spaced(context) ?? setOff(context)
  }

  /// `の山田太郎記者`, `紙のウィル・ナイト氏`.
  private static func japanese(_ after: Substring) -> String? {
    guard let mark = earliest(japaneseMarks, in: after) else { return nil }
    guard let link = after[..<mark.lowerBound].lastIndex(of: "の"), after.distance(from: after.startIndex, to: link) <= 6
    else { return nil }
    let name = after[after.index(after: link)..<mark.lowerBound].trimmingPrefix(" ")
    let isKatakana = name.contains("・") && name.unicodeScalars.allSatisfy(isNameKatakana)
    let isAllHan = (3...6).contains(name.count) && name.unicodeScalars.allSatisfy { isHan($0) || $0 == " " }
    guard isKatakana || (isAllHan && !japaneseOffices.contains { name.contains($0) }) else { return nil }
    return String(name)
  }

  /// `杂志记者威尔·奈特在`, `北京1月12日电（记者 刘军涛）`, `記者王小明，`.
  private static func chinese(_ after: Substring) -> String? {
    guard let mark = earliest(chineseMarks, in: after),
      !after[..<mark.lowerBound].contains(where: { "。；".contains($0) })
    else { return nil }
    let rest = after[mark.upperBound...].drop { " 　：:".contains($0) }
    let name = rest.prefix { $0.unicodeScalars.allSatisfy { isHan($0) || isNameDot($0) } }
    if name.contains(where: { $0.unicodeScalars.allSatisfy(isNameDot) }) {
      let end = name.lastIndex { $0.unicodeScalars.allSatisfy(isNameDot) } ?? name.startIndex
      let last = name[name.index(after: end)...].prefix { !chineseStops.contains($0) }
      return last.isEmpty ? nil : String(name[...end]) + last
    }
    let next = rest[name.endIndex...].first
    guard (2...4).contains(name.count), next.map({ !$0.isLetter && !$0.isNumber }) ?? false else { return nil }
    return after.contains("摄") || after.contains("攝") ? nil : String(name)
  }

  /// `의 윌 나이트 기자`, `) 경수현 특파원`.
  private static func korean(_ after: Substring) -> String? {
    guard let mark = earliest(koreanMarks, in: after) else { return nil }
    var lead = after[..<mark.lowerBound].drop { !$0.isLetter }
    for particle in ["통신의", "신문의", "지의", "의", "통신", "신문"] where lead.hasPrefix(particle + " ") {
      lead = lead.dropFirst(particle.count)
      break
    }
    let words = lead.split(separator: " ")
    let isHangul = words.allSatisfy { $0.unicodeScalars.allSatisfy { (0xAC00...0xD7A3).contains($0.value) } }
    let isName = words.count == 1 ? words[0].count == 3 : (2...3).contains(words.count)
    guard isHangul, isName, words.allSatisfy({ $0.count <= 5 && !koreanOffices.contains(String($0)) }) else {
      return nil
    }
    return words.joined(separator: " ")
  }

  /// `के रिपोर्टर विल नाइट ने`: between the word for journalist and a postposition.
  private static func spaced(_ context: CitationContext) -> String? {
    let words = context.after.prefix(9)
    guard let office = words.prefix(5).lastIndex(where: { spacedMarks.contains(String($0)) }) else { return nil }
    let name = words[(office + 1)...].prefix { !spacedEnds.contains(String($0)) && !$0.hasSuffix(",") }
    guard (2...3).contains(name.count), office + 1 + name.count < words.endIndex else { return nil }
    return name.joined(separator: " ")
  }

  /// `تقريرا لـ إليزابيث دووسكين، `: between "report by" and a comma.
  private static func setOff(_ context: CitationContext) -> String? {
    let words = context.after.prefix(9)
    guard let work = words.prefix(4).firstIndex(where: { word in arabicWorks.contains { word.hasPrefix($0) } }),
      words[(work + 1)...].first == "لـ"
    else { return nil }
    var name: [Substring] = []
    for word in words[(work + 2)...].prefix(3) {
      let isLast = word.hasSuffix("،") || word.hasSuffix(",")
      name.append(isLast ? word.dropLast() : word)
      if isLast { return name.count > 1 ? name.joined(separator: " ") : nil }
    }
    return nil
  }

  /// The first of some marks in a text.
  private static func earliest(_ marks: [[UInt8]], in text: Substring) -> Range<Substring.Index>? {
    let bytes = Array(text.utf8)
    for start in bytes.indices where bytes[start] & 0xC0 != 0x80 {
      guard let mark = marks.first(where: { bytes[start...].starts(with: $0) }) else { continue }
      let lower = text.utf8.index(text.startIndex, offsetBy: start)
      return lower..<text.utf8.index(lower, offsetBy: mark.count)
    }
    return nil
  }

  private static func isUncased(_ scalar: Unicode.Scalar) -> Bool {
    (0x590...0xE7F).contains(scalar.value) || (0x3040...0xD7A3).contains(scalar.value)
  }
  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value) || scalar.value == 0x3005
  }
  private static func isNameKatakana(_ scalar: Unicode.Scalar) -> Bool {
    (0x30A0...0x30FF).contains(scalar.value) || "＝=. ".unicodeScalars.contains(scalar)
  }
  private static func isNameDot(_ scalar: Unicode.Scalar) -> Bool { "·•・‧．".unicodeScalars.contains(scalar) }

  private static let japaneseMarks = ["記者", "特派員", "編集委員", "論説委員", "コラムニスト", "編集長", "氏"].map { Array($0.utf8) }
  private static let japaneseOffices = [
    "担当", "専門", "政治", "経済", "社会", "科学", "技術", "編集", "女性", "男性", "駐在", "報道", "新聞", "同紙", "外国", "専属", "調査", "取材", "複数",
  ]
  private static let chineseMarks = ["记者", "記者", "专栏作家", "專欄作家", "撰稿人", "特派员", "特派員", "作者"].map { Array($0.utf8) }
  private static let chineseStops: Set<Character> = [
    "在", "称", "稱", "写", "寫", "报", "報", "说", "說", "撰", "指", "认", "認", "就", "对", "對", "为", "為", "的", "表", "和", "与", "與",
    "发", "發",
    "于", "於", "援", "引", "透", "评", "評", "近",
  ]
  private static let koreanMarks = [" 기자", " 특파원", " 칼럼니스트", " 논설위원", " 선임기자", " 에디터", " 편집장"].map { Array($0.utf8) }
  private static let koreanOffices: Set<String> = [
    "전", "현", "소속", "담당", "한", "수석", "전문", "현지", "여성", "탐사", "경제", "정치", "사회", "과학", "기술", "취재", "에", "워싱턴", "뉴욕",
    "베이징",
    "따르면",
  ]
  private static let spacedMarks: Set<String> = ["रिपोर्टर", "संवाददाता", "पत्रकार", "लेखक", "संपादक", "প্রতিবেদক", "সাংবাদিক"]
  private static let spacedEnds: Set<String> = ["ने", "के", "का", "की", "को", "से", "ও", "এর"]
  private static let arabicWorks = ["تقرير", "مقال", "تحقيق"]
}
