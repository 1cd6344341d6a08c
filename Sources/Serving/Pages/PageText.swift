/// How published values stand in a page.
enum PageText {
  /// Only http and https become links.
  static func link(_ url: String?) -> String? {
    url.flatMap { $0.hasPrefix("https://") || $0.hasPrefix("http://") ? $0 : nil }
  }

  /// Kept apart from what stands beside it, which may be written the other way (Unicode UAX 9, FSI and PDI).
  static func isolated(_ text: String) -> String { "\u{2068}\(text)\u{2069}" }

  /// The direction a language is written in, for `dir`.
  static func direction(_ language: String) -> String {
    ["ar", "fa", "he", "ur"].contains(EventView.primary(language)) ? "rtl" : "ltr"
  }
}
