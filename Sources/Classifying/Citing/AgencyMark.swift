/// Signs by which the press marks whose report it prints: a date line, a name in brackets, one behind a dash at the end.
enum AgencyMark {
  /// Scalars of a date line before the outlet, and of the distance from an opening bracket.
  static let dateLine = 60
  private typealias Scalars = Substring.UnicodeScalarView

  static func marks(_ context: CitationContext, isTitle: Bool) -> Bool {
    let before = trimmedEnd(context.leading)
    let after = trimmedStart(context.trailing)
    return isEnclosed(before, after, context.name) || isInDateLine(before, after, context)
      || isSignature(before, after, context, isTitle: isTitle) || isDespatch(context.trailing)
      || isDated(after) || isHead(before, after, context)
  }

  /// `(Reuters)`, `[AFP]`, `/ТАСС/`, `【共同】`, `(25/11/2019, AFP)`, `[ロンドン 17日 ロイター] -`, `(도쿄=연합뉴스) … 특파원 =`.
  private static func isEnclosed(_ before: Scalars, _ after: Scalars, _ name: Substring) -> Bool {
    guard let opening = before.last, let closing = after.first, closings.contains(closing) else { return false }
    if openings.contains(opening) {
      let outside = before.dropLast()
      guard (opening == "/") == (closing == "/") else { return false }
      if opening == "/" { return outside.last.map { !isLetter($0) && $0 != "/" } ?? true }
      return !isAcronym(name, of: outside)
    }
    guard closing != "/" else { return false }
    let inside = before.suffix(dateLine).reversed().prefix { !openings.contains($0) || $0 == "/" }
    guard inside.count < min(dateLine, before.count), !inside.contains(where: { closings.contains($0) && $0 != "/" })
    else { return false }
    if inside.allSatisfy({ !isLetter($0) }), inside.contains(where: isDigit) { return true }
    return followsDash(after.dropFirst())
  }

  /// Whether a dash or colon comes next, or behind a reporter's name an equals sign.
  private static func followsDash(_ rest: Scalars) -> Bool {
    let rest = trimmedStart(rest)
    guard let first = rest.first else { return false }
    return dashes.contains(first) || first == ":" || first == "=" || rest.prefix(24).contains("=")
  }

  /// `МОСКВА, 2 янв - РИА Новости`, `PARIS, 4 mars – AFP`, at the head of a text; `ТАСС, 17 мая.`
  private static func isInDateLine(_ before: Scalars, _ after: Scalars, _ context: CitationContext) -> Bool {
    guard context.isAtStart, before.count <= dateLine else { return false }
    if before.allSatisfy({ !isLetter($0) }), after.first == "," {
      return trimmedStart(after.dropFirst()).first.map(isDigit) ?? false
    }
    guard let last = before.last, dashes.contains(last) else { return false }
    return before.contains(where: isDigit)
  }

  /// `– AFP` at the end of a text or paragraph; `: Reuters` at the end of a title.
  private static func isSignature(
    _ before: Scalars, _ after: Scalars, _ context: CitationContext, isTitle: Bool
  ) -> Bool {
    guard let last = before.last else { return false }
    if isTitle { return last == ":" && after.isEmpty && context.isAtEnd }
    let paragraph = before.split(whereSeparator: isNewline).last?.count ?? 0
    guard dashes.contains(last), paragraph > dateLine else { return false }
    let line = context.trailing.prefix { !isNewline($0) }
    return line.allSatisfy { !isLetter($0) && !isDigit($0) } && (line.count < context.trailing.count || context.isAtEnd)
  }

  /// `新华网北京1月16日电`, `环球网12月3日讯`.
  private static func isDespatch(_ after: Scalars) -> Bool {
    var previous: Unicode.Scalar?
    for scalar in after.prefix(24) {
      if previous == "日", "电電讯訊".unicodeScalars.contains(scalar) { return true }
      if stops.contains(scalar) { return false }
      if !CitationContext.isSpace(scalar) { previous = scalar }
    }
    return false
  }

  /// `in der Süddeutschen Zeitung (27.12.2017)`.
  private static func isDated(_ after: Scalars) -> Bool {
    guard let opening = after.first, opening == "(" || opening == "（" else { return false }
    let inside = after.dropFirst().prefix(24).prefix { !closings.contains($0) || $0 == "/" }
    return inside.count >= 6 && inside.count < 24 && inside.contains(where: isDigit)
      && inside.allSatisfy { isDigit($0) || "./-– ".unicodeScalars.contains($0) }
  }

  /// `Reuters: …` at the head of a text or title.
  private static func isHead(_ before: Scalars, _ after: Scalars, _ context: CitationContext) -> Bool {
    guard context.isAtStart, after.first == ":" || after.first == "：" else { return false }
    return before.allSatisfy { !isLetter($0) && !isDigit($0) } && after.dropFirst().first != "/"
  }

  /// Whether the outlet has made the picture, not the report: `Foto: … /dpa`, `صورة`, `(AFP/Getty)`, `… 摄`.
  static func isCredit(_ context: CitationContext) -> Bool {
    let line = context.leading.suffix(dateLine).split(whereSeparator: isNewline).last ?? Scalars()
    let words = FoldedText(String(line))
    let hasWord = words.bytes.indices.contains { index in
      index > 0 && words.mayBegin(at: index)
        && CueTable.credits.startOfPhrase(in: words, endingAt: index, notBefore: 0) != nil
    }
    if hasWord { return true }
    return creditEndings.contains { String(Substring(context.trailing.prefix(24))).lowercased().contains($0) }
  }

  /// Whether a name in brackets is made of the initials of the words before it: `Press Trust of India (PTI)`.
  private static func isAcronym(_ name: Substring, of before: Scalars) -> Bool {
    let letters = name.unicodeScalars
    guard letters.count > 1, letters.allSatisfy(\.properties.isUppercase) else { return false }
    let words = before.suffix(dateLine + 40).split { !isLetter($0) && $0 != "'" && $0 != "’" }
    let initials = words.compactMap(\.first).filter(\.properties.isUppercase)
    return initials.suffix(letters.count).elementsEqual(letters)
  }

  private static func trimmedEnd(_ scalars: Scalars) -> Scalars {
    var scalars = scalars
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return scalars
  }

  private static func trimmedStart(_ scalars: Scalars) -> Scalars { scalars.drop(while: isBlank) }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    CitationContext.isSpace(scalar) || quotes.contains(scalar)
  }
  private static func isNewline(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }
  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .decimalNumber }

  private static let creditEndings = ["getty", "shutterstock", "摄", "攝", "재판매", "撮影"]
  private static let openings: Set<Unicode.Scalar> = ["(", "[", "（", "［", "【", "〔", "/"]
  private static let closings: Set<Unicode.Scalar> = [")", "]", "）", "］", "】", "〕", "/"]
  private static let dashes: Set<Unicode.Scalar> = ["-", "–", "—", "―", "－", "−"]
  private static let quotes: Set<Unicode.Scalar> = ["\"", "'", "“", "”", "„", "«", "»", "‘", "’", "「", "」", "《", "》"]
  private static let stops: Set<Unicode.Scalar> = ["。", "，", "；", "!", "?", "！", "？", "\n"]
}
