import Stories

/// Chooses the encoding of one document, and notes every disagreement.
struct CharsetDecision {
  let bytes: [UInt8]
  let contentType: String?
  let markup: CharsetDecoder.Markup
  private(set) var warnings: [ReadingWarning] = []

  init(bytes: [UInt8], contentType: String?, markup: CharsetDecoder.Markup) {
    self.bytes = bytes
    self.contentType = contentType
    self.markup = markup
  }

  /// True once the bytes as a whole were found to be valid UTF-8.
  private(set) var isValid = false

  /// The encoding, and where the text starts behind a byte order mark.
  mutating func choose() -> (encoding: WebEncoding, start: Int) {
    if let mark = CharsetDeclaration.byteOrderMark(bytes) { return (mark.encoding, mark.length) }
    if let wide = CharsetDeclaration.wide(bytes) { return (wide, 0) }
    return (chooseByLabel(), 0)
  }

  private mutating func chooseByLabel() -> WebEncoding {
    let header = encoding(CharsetDeclaration.contentType(contentType), from: "the Content-Type header")
    let declared = encoding(declaration(), from: "the document")
    if let header, let declared, header != declared {
      warn("charset_conflict", "the server says \(header.name), the document \(declared.name)")
    }
    let finding = UTF8Check.look(at: bytes[...])
    isValid = finding != .invalid
    return switch finding {
    case .ascii: chooseForASCII(header: header, declared: declared)
    case .valid: chooseForUTF8(header ?? declared)
    case .invalid: chooseForOther(header: header, declared: declared)
    }
  }

  /// ASCII reads the same in every encoding left, but for ISO-2022-JP, which hides in it behind escapes that no other
  /// text has, whatever its label says.
  private mutating func chooseForASCII(header: WebEncoding?, declared: WebEncoding?) -> WebEncoding {
    guard ISO2022JP.isIn(bytes) else { return header ?? declared ?? .utf8 }
    if let label = [header, declared].compactMap({ $0 }).first(where: { $0 != .iso2022jp }), declared == nil {
      warn("charset_conflict", "labelled \(label.name), but it is ISO-2022-JP")
    }
    if header == nil, declared == nil { warn("charset_guessed", "no label; read as ISO-2022-JP by its escapes") }
    return .iso2022jp
  }

  private mutating func chooseForUTF8(_ label: WebEncoding?) -> WebEncoding {
    if let label, label != .utf8 { warn("charset_conflict", "labelled \(label.name), but it is valid UTF-8") }
    return .utf8
  }

  private mutating func chooseForOther(header: WebEncoding?, declared: WebEncoding?) -> WebEncoding {
    // Many servers say ISO-8859-1 of everything; a declaration that fits the bytes knows better.
    if header == .windows1252, let declared, declared != .utf8, isBlanket(declared) { return declared }
    if let label = header != .utf8 ? header : nil, let other = evident(insteadOf: label, declared) { return other }
    if let header, header != .utf8 { return header }
    if let declared, declared != .utf8 { return evident(insteadOf: declared, nil) ?? declared }
    let census = UTF8Repair.census(bytes[...])
    if census.valid >= census.invalid, header != nil || declared != nil || census.valid > 8 * census.invalid {
      return .utf8
    }
    let guess = CharsetDetector.detect(bytes[...])
    warn("charset_guessed", "no usable label; read as \(guess.name)")
    return guess
  }

  /// What the text is by its letters where its label can't be right: whole words of letters beyond ASCII are no Latin
  /// text, and of two labels of one byte a letter the one that the letters bear out.
  private mutating func evident(insteadOf label: WebEncoding, _ declared: WebEncoding?) -> WebEncoding? {
    guard label == .windows1252 || label.width == .single && declared != nil, CharsetDetector.isBeyondLatin(bytes[...])
    else { return nil }
    let guess = CharsetDetector.detect(bytes[...])
    guard guess != label, label == .windows1252 || guess == declared else { return nil }
    warn("charset_conflict", "labelled \(label.name), but its letters are \(guess.name)")
    return guess
  }

  /// True when the header's ISO-8859-1 says less than `declared` does. One that says windows-1252 was thought about.
  private func isBlanket(_ declared: WebEncoding) -> Bool {
    if declared.width == .multiple { return fits(declared) }
    let label = CharsetDeclaration.contentType(contentType)?.lowercased() ?? ""
    return declared.width == .single && !label.contains("1252")
  }

  private func fits(_ encoding: WebEncoding) -> Bool {
    CharsetConverter.convert(bytes[...], from: encoding)?.replacements == 0
  }

  private func declaration() -> String? {
    switch markup {
    case .xml: CharsetDeclaration.xml(bytes)
    case .html: CharsetDeclaration.html(bytes) ?? CharsetDeclaration.xml(bytes)
    case .json: nil
    }
  }

  /// The encoding a label means. A label of UTF-16 or UTF-32 that could be read as ASCII refutes itself.
  private mutating func encoding(_ label: String?, from origin: String) -> WebEncoding? {
    guard let label else { return nil }
    guard let encoding = WebEncoding.labelled(label) else {
      warn("charset_unknown", "\(origin) names an unknown encoding: \(label.prefix(40))")
      return nil
    }
    guard encoding.isWide else { return encoding }
    warn("charset_conflict", "\(origin) says \(encoding.name), but the text is not")
    return nil
  }

  private mutating func warn(_ code: String, _ message: String) {
    warnings.append(ReadingWarning(code: code, message: message))
  }
}
