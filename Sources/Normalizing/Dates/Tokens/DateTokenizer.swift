/// Takes a folded text apart into numbers, words and signs, and finds the longest phrases the lexicon knows.
struct DateTokenizer {
  /// The longest number that is read, in digits.
  static let maximumDigits = 17
  /// The longest phrase that is looked for, in words.
  static let maximumWords = 6

  private let lexicon: DateLexicon
  /// Where the language of the text is known, phrases of others are none.
  private let languages: LanguageSet?
  private let scalars: [Unicode.Scalar]
  private var position = 0
  /// Where the token that is being read begins.
  private var start = 0
  private var tokens: [DateToken] = []
  private var isSpaced = false
  private var isOnNewLine = false

  init(_ scalars: String.UnicodeScalarView, lexicon: DateLexicon, languages: LanguageSet? = nil) {
    self.scalars = Array(scalars)
    self.languages = languages
    self.lexicon = lexicon
  }

  /// The tokens, phrases joined.
  mutating func read() -> [DateToken] {
    while position < scalars.count {
      let scalar = scalars[position]
      start = position
      if DateFolding.digit(scalar) != nil {
        readNumber()
      } else if DateFolding.isLetter(scalar) {
        DateToken.isUnspaced(scalar) ? readUnspaced() : readWord()
      } else {
        readOther(scalar)
      }
    }
    return joined()
  }

  private mutating func append(_ kind: DateToken.Kind, _ senses: [DateSense] = []) {
    tokens.append(
      DateToken(kind: kind, isSpaced: isSpaced, isOnNewLine: isOnNewLine, senses: senses, place: start..<position))
    start = position
    (isSpaced, isOnNewLine) = (false, false)
  }

  private mutating func readOther(_ scalar: Unicode.Scalar) {
    position += 1
    // A line break or tab that a template printed as its escape.
    if scalar == "\\", position < scalars.count, "nrt".unicodeScalars.contains(scalars[position]) {
      position += 1
      (isSpaced, isOnNewLine) = (true, true)
    } else if scalar.properties.isWhitespace {
      isSpaced = true
      isOnNewLine = isOnNewLine || scalar == "\n"
    } else {
      append(.symbol(scalar))
    }
  }

  private mutating func readNumber() {
    var (value, count) = (0, 0)
    while position < scalars.count, let digit = DateFolding.digit(scalars[position]) {
      if count < DateTokenizer.maximumDigits { value = value * 10 + digit }
      count += 1
      position += 1
    }
    append(.number(value, digits: count))
  }

  /// Letters up to the next space; an apostrophe between two letters is part of the word and dropped.
  private mutating func readWord() {
    var word = String.UnicodeScalarView()
    while position < scalars.count {
      let scalar = scalars[position]
      if DateFolding.isLetter(scalar), !DateToken.isUnspaced(scalar) {
        word.append(scalar)
      } else if scalar != "'" || position + 1 >= scalars.count || !DateFolding.isLetter(scalars[position + 1]) {
        break
      }
      position += 1
    }
    append(.word(String(word)))
  }

  /// The longest known words, one after another; what lies between them is one unknown word.
  private mutating func readUnspaced() {
    var unknown = String.UnicodeScalarView()
    while position < scalars.count, DateFolding.isLetter(scalars[position]) {
      let numeral = HanNumeral(scalars[position...])
      let known = numeral == nil ? longestKnown() : nil
      guard numeral != nil || known != nil else {
        unknown.append(scalars[position])
        position += 1
        continue
      }
      if !unknown.isEmpty { append(.word(String(unknown))) }
      start = position
      unknown.removeAll()
      position += numeral?.length ?? known?.length ?? 1
      if let numeral { append(.number(numeral.value, digits: numeral.digits)) }
      if let known { append(.word(known.word), known.senses) }
    }
    if !unknown.isEmpty { append(.word(String(unknown))) }
  }

  private func longestKnown() -> (word: String, senses: [DateSense], length: Int)? {
    let longest = lexicon.longestWord(from: scalars[position])
    for length in stride(from: min(longest, scalars.count - position), to: 0, by: -1) {
      var word = String.UnicodeScalarView()
      word.append(contentsOf: scalars[position..<position + length])
      if let senses = lexicon.senses[String(word)] { return (String(word), senses, length) }
    }
    return nil
  }

  /// Joins words to phrases: the longest that is known from each word on.
  private func joined() -> [DateToken] {
    var result: [DateToken] = []
    var index = 0
    while index < tokens.count {
      guard case .word(let first) = tokens[index].kind else {
        result.append(tokens[index])
        index += 1
        continue
      }
      var token = tokens[index]
      var next = index + 1
      let whole = longestPhrase(from: index, first)
      if let (phrase, end) = whole ?? withoutPrefix(first).flatMap({ longestPhrase(from: index, $0) }) {
        token.kind = .word(phrase)
        token.senses = lexicon.senses(of: phrase) ?? []
        token.place = token.place.lowerBound..<tokens[end - 1].place.upperBound
        next = end
      }
      result.append(token)
      index = next
    }
    return result
  }

  /// Hebrew writes its prepositions and its article as one word with the name: "20 במאי".
  private func withoutPrefix(_ word: String) -> String? {
    let scalars = word.unicodeScalars
    guard let first = scalars.first, "בהלמוכש".unicodeScalars.contains(first), scalars.count > 2 else { return nil }
    return String(scalars.dropFirst())
  }

  private func isPhrase(_ phrase: String) -> Bool {
    guard let senses = lexicon.senses(of: phrase) else { return false }
    guard let languages else { return true }
    return senses.contains { $0.languages.intersects(languages) }
  }

  private func longestPhrase(from index: Int, _ first: String) -> (String, Int)? {
    let limit = min(lexicon.longestPhrase(from: first), DateTokenizer.maximumWords)
    guard limit > 0 else { return nil }
    var phrase = first
    var best: (String, Int)? = lexicon.senses(of: first) == nil ? nil : (first, index + 1)
    var next = index + 1
    var count = 1
    while count < limit, next < tokens.count {
      // "a.m.", "k'uŋ", "t-ogmhios": one sign may stand between the words of a phrase.
      if case .symbol(let sign) = tokens[next].kind, sign == "." || sign == "-" || sign == "'" { next += 1 }
      guard next < tokens.count, case .word(let word) = tokens[next].kind else { break }
      phrase += " " + word
      count += 1
      next += 1
      if isPhrase(phrase) { best = (phrase, next) }
    }
    return best
  }
}
