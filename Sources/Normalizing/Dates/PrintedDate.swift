import Stories

/// Reads a date off the start of a text that may go on with something else, and says how far the date reaches.
///
/// Who finds dates among other text knows where one begins, but not which of the words behind it belong to it: the names
/// of zones, halves of the day and clocks are many. So they hand on more than the date, and it is cut here, by the words
/// that dates are read by.
enum PrintedDate {
  /// A text that is no date as a whole is tried without up to so many words at its end.
  private static let maximumWords = 12

  /// The date in `text`, whose `text` is what it reaches over; nil when none is read. At most 26 readings of the text.
  static func read(
    _ text: String, language: String?, reference: Timestamp? = nil, isMonthFirst: Bool? = nil
  ) -> StatedDate? {
    if let date = FastDateReader.read(text)?.date(as: text, reference: nil) { return date }
    if let date = cut(text, language: language, reference: reference, isMonthFirst: isMonthFirst) { return date }
    var rest = Substring(text)
    for _ in 0..<maximumWords {
      guard let space = rest.lastIndex(of: " ") else { return nil }
      rest = rest[..<space]
      // A day without its year is one only where nothing else is said: "5 min read" is no date.
      if let date = cut(String(rest), language: language, reference: nil, isMonthFirst: isMonthFirst),
        ![.month, .year].contains(date.precision)
      {
        return date
      }
    }
    return nil
  }

  private static func cut(
    _ text: String, language: String?, reference: Timestamp?, isMonthFirst: Bool?
  ) -> StatedDate? {
    let folded = DateParser.folded(text, language: language, isMonthFirst: isMonthFirst)
    let tokens = DateParser.tokens(of: folded)
    let own = tokens[..<(otherWord(in: tokens, of: folded) ?? tokens.count)]
    let (date, place) = DateParser.read(Array(own), folded, text, reference: reference)
    guard let date, let place else { return date }
    let printed = String(folded.source[FoldedPlaces(folded)[place]])
    return printed == text
      ? date : DateParser.parse(printed, language: language, reference: reference, isMonthFirst: isMonthFirst)
  }

  /// A word that is also the name of a zone, but neither printed as one nor the last: "15:05 Met Office".
  private static func otherWord(in tokens: [DateToken], of folded: DateParser.Folded) -> Int? {
    guard let last = tokens.lastIndex(where: { if case .word = $0.kind { true } else { false } }) else { return nil }
    let places = FoldedPlaces(folded)
    return tokens[..<last].firstIndex { token in
      guard case .word(let word) = token.kind, word.utf8.count > 1, token.isSpaced,
        ZoneNames.offsets[word] != nil || ZoneNames.places[word] != nil
      else { return false }
      return folded.source[places[token.place]].contains(where: \.isLowercase)
    }
  }
}

/// Where the scalars of a folded text come from.
struct FoldedPlaces {
  private let source: String
  private let keepsMarks: Bool

  init(_ folded: DateParser.Folded) {
    source = folded.source
    keepsMarks = folded.convention.isVietnamese
  }

  /// The characters that were folded to these scalars. Linear in the text.
  subscript(_ place: Range<Int>) -> Range<String.Index> {
    var count = 0
    var start: String.Index?
    for index in source.indices {
      if count >= place.upperBound { return (start ?? index)..<index }
      let length = length(of: source[index])
      if start == nil, count + length > place.lowerBound { start = index }
      count += length
    }
    return (start ?? source.endIndex)..<source.endIndex
  }

  private func length(of character: Character) -> Int {
    character.isASCII
      ? character.unicodeScalars.count : DateFolding.fold(String(character), keepsMarks: keepsMarks).count
  }
}
