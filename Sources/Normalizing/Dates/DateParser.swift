import Stories

/// Reads dates as publishers print them, in the languages they print them in.
public enum DateParser {
  /// How much of a text is looked at, in Unicode scalars.
  public static let maximumScalars = 256

  /// The date `text` states; nil when it states none, or none between 1900 and 2100.
  ///
  /// RFC 822 with its usual misspellings, RFC 3339, ISO 8601, numbers in the order the language writes them, names of
  /// months, days, zones and eras in every language of CLDR, and Unix times. Nothing is filled in from a clock: a
  /// missing time is a coarser precision, a missing zone is UTC and said so.
  ///
  /// - `language` (BCP 47) decides between day and month and between words that mean different things in different
  ///   languages; it is a hint, and every language is read without it.
  /// - `reference` is the instant relative dates ("2 hours ago", "yesterday", a day without its year) are counted from;
  ///   without one they are no dates.
  ///
  /// Day and month that could change places are read in the order of the language, month first without one, and the
  /// date is marked ambiguous. Text around a whole date is passed over: before it where a sign, a line break or
  /// a preposition divides them, behind it from the first word on that belongs to no date. Of a
  /// longer text only the first `maximumScalars` are looked at; time is linear in them.
  public static func parse(_ text: String, language: String? = nil, reference: Timestamp? = nil) -> StatedDate? {
    parse(text, language: language, reference: reference, isMonthFirst: nil)
  }

  /// As above; `isMonthFirst` goes before what the language says of the order of day and month.
  static func parse(
    _ text: String, language: String?, reference: Timestamp?, isMonthFirst: Bool?
  ) -> StatedDate? {
    if let date = FastDateReader.read(text)?.date(as: text, reference: nil) { return date }
    let folded = folded(text, language: language, isMonthFirst: isMonthFirst)
    return read(tokens(of: folded), folded, text, reference: reference).date
  }

  /// A text as it is read.
  struct Folded {
    /// The start of the text that is looked at.
    let source: String
    let scalars: String.UnicodeScalarView
    let convention: DateConvention
  }

  static func folded(_ text: String, language: String?, isMonthFirst: Bool? = nil) -> Folded {
    let source = String(text.unicodeScalars.prefix(maximumScalars))
    var convention = DateConvention(language: language, text: source, lexicon: DateLexicon.shared)
    if let isMonthFirst { convention.isMonthFirst = isMonthFirst }
    let scalars = DateFolding.fold(source, keepsMarks: convention.isVietnamese)
    return Folded(source: source, scalars: scalars, convention: convention)
  }

  static func tokens(of text: Folded) -> [DateToken] {
    let lexicon = DateLexicon.shared
    var tokenizer = DateTokenizer(
      text.scalars, lexicon: lexicon, languages: text.convention.languages.flatMap(lexicon.expected(in:)))
    return tokenizer.read()
  }

  /// The date the tokens of `text` state, and where it stands among its scalars, which a relative one doesn't say.
  static func read(
    _ tokens: [DateToken], _ folded: Folded, _ text: String, reference: Timestamp?
  ) -> (date: StatedDate?, place: Range<Int>?) {
    guard !tokens.isEmpty else { return (nil, nil) }
    let (lexicon, convention) = (DateLexicon.shared, folded.convention)
    let chooser = SenseChooser(tokens, hint: convention.languages, lexicon: lexicon)
    let narrowed = tokens.map(chooser.narrowed)
    let fields = DateReader.read(
      LunarDates.removed(from: narrowed), convention: convention, chooser: chooser, reference: reference)
    if fields?.year == nil, let reference {
      var relative = RelativeDateReader(
        convention.languages == nil ? tokens : narrowed, chooser: chooser, lexicon: lexicon)
      // "1d ago" is a day back before it is the first of August; but 6月26日 is a day, no span.
      if let date = relative.read(as: text, reference: reference), relative.saysDirection || fields?.isDayOfYear != true
      {
        return (date, nil)
      }
    }
    return (fields?.date(as: text, reference: reference), fields?.place)
  }
}
