// Writes Sources/Normalizing/Dates/Words/DateWordTable.swift: the words of dates in every language Foundation (CLDR) knows.
//
// Run from the project's folder:
//   swiftc -parse-as-library scripts/make-date-words.swift Sources/Normalizing/Dates/Words/DateFolding.swift \
//     -l_FoundationICU -o .build/make-date-words && .build/make-date-words
//
// Names of months and days, halves and parts of the day, and relative phrases ("3 days ago", "yesterday") are asked of
// the formatters, folded as the parser folds its input, and grouped by meaning.
import Foundation
import _FoundationICU

// The names of the units alone aren't to be had from Foundation's own interface.
@_silgen_name("swift_udatpg_open") func openGenerator(_ locale: UnsafePointer<CChar>, _ status: inout Int32)
  -> OpaquePointer?
@_silgen_name("swift_udatpg_close") func closeGenerator(_ generator: OpaquePointer)
@_silgen_name("swift_udatpg_getFieldDisplayName") func fieldName(
  _ generator: OpaquePointer, _ field: Int32, _ width: Int32, _ buffer: UnsafeMutablePointer<UInt16>, _ capacity: Int32,
  _ status: inout Int32
) -> Int32

@main
struct DateWords {
  static let target = "Sources/Normalizing/Dates/Words/DateWordTable.swift"
  static let width = 116
  /// The anchor of the relative phrases: noon, so that no count crosses a day.
  static let anchor = Date(timeIntervalSince1970: 1_781_956_800)
  static let units: [(code: String, field: Date.RelativeFormatStyle.Field, component: Calendar.Component)] = [
    ("s", .second, .second), ("i", .minute, .minute), ("h", .hour, .hour), ("d", .day, .day),
    ("w", .week, .weekOfYear), ("m", .month, .month), ("y", .year, .year),
  ]
  /// Counts that bring out every plural form (CLDR plural rules).
  static let counts = [1, 2, 3, 5, 11, 21, 100]
  /// Languages whose patterns hold fields where literals are meant.
  static let broken: Set<String> = ["nnh"]
  /// Languages whose parts of the day are read.
  static let served: Set<String> = [
    "ar", "bn", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "id", "it", "ja", "ko", "nl",
    "nb", "pl", "pt", "ro", "ru", "sv", "th", "tr", "uk", "ur", "vi", "zh",
  ]
  static let variants = [
    "zh_Hant", "sr_Latn", "pt_PT", "uz_Cyrl", "az_Cyrl", "bs_Cyrl", "ar_LB", "ar_DZ", "ar_MA", "ar_TN", "ar_IQ",
    "ar_SA",
    "es_MX", "fr_CA", "en_AU", "en_IN", "de_AT", "it_CH", "nn", "ro_MD", "sv_FI", "hi_Latn", "en_CA",
  ]

  static func main() throws {
    var words = DateWords()
    let languages = Locale.availableIdentifiers.filter { !$0.contains("_") }.sorted()
    for identifier in languages + variants { words.read(identifier) }
    try words.write()
  }

  /// Meaning → phrase → languages.
  var senses: [String: [String: Set<String>]] = [:]

  mutating func add(_ meaning: String, _ phrase: String, _ language: String) {
    let phrase = phrase.trimmingCharacters(in: .whitespaces)
    guard phrase.unicodeScalars.contains(where: DateFolding.isLetter) else { return }
    senses[meaning, default: [:]][phrase, default: []].insert(language)
  }

  /// Words and `#` for each number, joined by spaces.
  static func canonical(_ text: String) -> String {
    var result = ""
    var last: Character = " "
    func put(_ text: String, as kind: Character) {
      if !result.isEmpty, last != kind || kind == "#" { if result.last != " " { result += " " } }
      if kind == "#", result.hasSuffix("#") { return }
      result += text
      last = kind
    }
    for scalar in DateFolding.fold(text) {
      if DateFolding.digit(scalar) != nil {
        if last != "#" { put("#", as: "#") }
      } else if DateFolding.isLetter(scalar) {
        put(String(scalar), as: "a")
      } else if scalar != "'" {
        if !result.isEmpty, result.last != " " { result += " " }
        last = " "
      }
    }
    return result.trimmingCharacters(in: .whitespaces)
  }

  mutating func read(_ identifier: String) {
    let language = identifier.split(separator: "_")[0] == "no" ? "nb" : String(identifier.split(separator: "_")[0])
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: identifier)
    formatter.calendar = Calendar(identifier: .gregorian)
    formatter.calendar.locale = formatter.locale
    for list in [
      formatter.monthSymbols, formatter.standaloneMonthSymbols, formatter.shortMonthSymbols,
      formatter.shortStandaloneMonthSymbols,
    ] {
      for (index, name) in list.enumerated() { addName("m\(index + 1)", name, language) }
    }
    for list in [
      formatter.weekdaySymbols, formatter.standaloneWeekdaySymbols, formatter.shortWeekdaySymbols,
      formatter.shortStandaloneWeekdaySymbols,
    ] {
      for (index, name) in list.enumerated() { addName("d\(index == 0 ? 7 : index)", name, language) }
    }
    addName("h0", formatter.amSymbol, language)
    addName("h1", formatter.pmSymbol, language)
    if DateWords.served.contains(language) { readDayPeriods(formatter, language) }
    for style: Date.RelativeFormatStyle.UnitsStyle in [.wide, .abbreviated] {
      readRelative(identifier, language, style, sign: -1)
      readRelative(identifier, language, style, sign: 1)
    }
    readNamed(identifier, language)
    readUnitNames(identifier, language)
    readPatterns(formatter, language)
  }

  /// The words that stand between the fields of a date, and the name of Greenwich.
  mutating func readPatterns(_ formatter: DateFormatter, _ language: String) {
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    formatter.dateFormat = "zzz"
    add("g0", DateWords.canonical(formatter.string(from: DateWords.anchor)), language)
    for (date, time) in [
      (DateFormatter.Style.full, DateFormatter.Style.none), (.long, .short), (.medium, .none), (.short, .none),
      (.full, .long),
    ] {
      (formatter.dateStyle, formatter.timeStyle) = (date, time)
      var isQuoted = false
      var literal = ""
      for character in formatter.dateFormat ?? "" {
        if character == "'" {
          isQuoted.toggle()
          literal += " "
        } else {
          literal.append(isQuoted || !(character.isASCII && character.isLetter) ? character : " ")
        }
      }
      for word in DateWords.canonical(literal).split(separator: " ") where !DateWords.broken.contains(language) {
        add("x", String(word), language)
      }
    }
  }

  mutating func readUnitNames(_ identifier: String, _ language: String) {
    var status: Int32 = 0
    guard let generator = openGenerator(identifier, &status) else { return }
    defer { closeGenerator(generator) }
    // UDateTimePatternField: year, month, week, day, hour, minute, second; wide and abbreviated.
    for (code, field) in [("y", 1), ("m", 3), ("w", 4), ("d", 9), ("h", 11), ("i", 12), ("s", 13)] {
      for width: Int32 in [0, 1] {
        var buffer = [UInt16](repeating: 0, count: 64)
        status = 0
        let length = fieldName(generator, Int32(field), width, &buffer, 64, &status)
        let name = DateWords.canonical(String(decoding: buffer.prefix(Int(max(0, min(64, length)))), as: UTF16.self))
        if status <= 0, name.unicodeScalars.count > 1, !name.contains("#") { add("u\(code)", name, language) }
      }
    }
  }

  mutating func addName(_ meaning: String, _ name: String, _ language: String) {
    let phrase = DateWords.canonical(name)
    // A numbered month is read by its number; a name of one letter is everybody's.
    guard !phrase.contains("#"), phrase.unicodeScalars.count > 1 || !name.unicodeScalars.allSatisfy(\.isASCII) else {
      return
    }
    add(meaning, phrase, language)
  }

  mutating func readDayPeriods(_ formatter: DateFormatter, _ language: String) {
    formatter.dateFormat = "B"
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    var hours: [String: [Int]] = [:]
    for hour in 0..<24 {
      let name = formatter.string(from: Date(timeIntervalSince1970: Double(hour * 3600 + 60)))
      hours[DateWords.canonical(name), default: []].append(hour)
    }
    for (name, hours) in hours {
      add(hours.allSatisfy { $0 < 12 } ? "h0" : hours.allSatisfy { $0 >= 12 } ? "h1" : "h2", name, language)
    }
  }

  func phrase(
    _ identifier: String, _ unit: Int, _ offset: Int, _ style: Date.RelativeFormatStyle.UnitsStyle, named: Bool
  ) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? .gmt
    guard let moved = calendar.date(byAdding: DateWords.units[unit].component, value: offset, to: DateWords.anchor)
    else { return "" }
    var format = Date.AnchoredRelativeFormatStyle(
      anchor: moved, allowedFields: [DateWords.units[unit].field], presentation: named ? .named : .numeric,
      unitsStyle: style)
    format.locale = Locale(identifier: identifier)
    format.calendar = calendar
    return DateWords.canonical(format.format(DateWords.anchor))
  }

  static let isUnspaced: (Unicode.Scalar) -> Bool = { scalar in
    switch scalar.value {
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF: true
    default: false
    }
  }

  /// Takes the phrases of one style apart: what stands around every unit is a marker, what is left is the unit's name.
  mutating func readRelative(
    _ identifier: String, _ language: String, _ style: Date.RelativeFormatStyle.UnitsStyle, sign: Int
  ) {
    var split: [(unit: String, left: [String], right: [String])] = []
    var bare: [(unit: String, count: Int, words: [String])] = []
    var joiner = " "
    for (index, unit) in DateWords.units.enumerated() {
      for count in DateWords.counts {
        let text = phrase(identifier, index, sign * count, style, named: false)
        let parts = text.split(separator: "#", omittingEmptySubsequences: false)
          .map { $0.trimmingCharacters(in: .whitespaces) }
        if parts.count == 2 {
          if parts[1].unicodeScalars.contains(where: DateWords.isUnspaced) { joiner = "" }
          let right =
            joiner.isEmpty
            ? parts[1].unicodeScalars.filter { $0 != " " }.map { String($0) }
            : parts[1].split(separator: " ").map(String.init)
          split.append((unit.code, parts[0].split(separator: " ").map(String.init), right))
        } else if parts.count == 1, count <= 2 {
          bare.append((unit.code, count, text.split(separator: " ").map(String.init)))
        }
      }
    }
    guard let first = split.first else { return }
    let isPrefixed = split.allSatisfy { $0.left == first.left }
    var suffix = first.right
    for item in split {
      while !suffix.isEmpty, item.right.count <= suffix.count || !item.right.suffix(suffix.count).elementsEqual(suffix)
      {
        suffix.removeFirst()
      }
    }
    if isPrefixed {
      add(sign < 0 ? "p" : "q", first.left.joined(separator: " "), language)
      add(sign < 0 ? "p" : "q", suffix.joined(separator: joiner), language)
    }
    guard sign < 0 else { return }
    for item in split {
      if isPrefixed {
        let name = item.right.dropLast(suffix.count).joined(separator: joiner)
        add("u\(item.unit)", name, language)
      } else {
        let right = item.right.joined(separator: joiner)
        // A single letter around a number says too little.
        guard (item.left + item.right).joined().utf8.count > 2 else { continue }
        add("r\(item.unit)", (item.left + ["#", right]).joined(separator: " "), language)
      }
    }
    for item in bare {
      let isMarked = isPrefixed && !first.left.isEmpty && item.words.starts(with: first.left)
      let words = isMarked ? Array(item.words.dropFirst(first.left.count)) : item.words
      add("f\(item.unit)\(item.count)", words.joined(separator: " "), language)
    }
  }

  mutating func readNamed(_ identifier: String, _ language: String) {
    for (index, offset) in [(3, -2), (3, -1), (3, 0), (3, 1), (4, -1), (5, -1), (6, -1), (0, 0)] {
      let text = phrase(identifier, index, offset, .wide, named: true)
      guard !text.contains("#"), !text.isEmpty else { continue }
      switch (index, offset) {
      case (0, 0): add("n", text, language)
      case (3, _): add("o\(-offset)", text, language)
      default: add("f\(DateWords.units[index].code)1", text, language)
      }
    }
  }

  func write() throws {
    var lines: [String] = []
    for (meaning, phrases) in senses.sorted(by: { $0.key < $1.key }) {
      // What a language inherits from English is not its own.
      let entries = phrases.filter { !$0.key.isEmpty }.sorted { $0.key < $1.key }.map { phrase, languages in
        "\(phrase):\((languages.contains("en") ? ["en"] + languages.intersection(DateWords.served).subtracting(["en"]).sorted() : languages.sorted()).joined(separator: ","))"
      }
      var line = meaning + " "
      for entry in entries {
        if line.unicodeScalars.count + entry.unicodeScalars.count > DateWords.width, line.count > 4 {
          lines.append(line)
          line = meaning + " "
        }
        line += (line.hasSuffix(" ") ? "" : ";") + entry
      }
      lines.append(line)
    }
    let text =
      "// Generated by scripts/make-date-words.swift from the CLDR data in Foundation; do not edit.\n\n"
      + "/// Words of dates in every language of CLDR, folded, by meaning; the codes are explained in `DateLexicon`.\n"
      + "enum DateWordTable {\n  static let rows = #\"\"\"\n"
      + lines.map { "    \($0)\n" }.joined() + "    \"\"\"#\n}\n"
    try text.write(toFile: DateWords.target, atomically: true, encoding: .utf8)
    print("\(lines.count) lines, \(text.utf8.count) bytes, \(senses.values.reduce(0) { $0 + $1.count }) phrases")
  }
}
