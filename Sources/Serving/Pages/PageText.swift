/// How published values stand in a page.
enum PageText {
  /// Only http and https become links.
  static func link(_ url: String?) -> String? {
    url.flatMap { $0.hasPrefix("https://") || $0.hasPrefix("http://") ? $0 : nil }
  }

  /// The direction a language is written in, for `dir`.
  static func direction(_ language: String) -> String {
    ["ar", "fa", "he", "ur"].contains(EventView.primary(language)) ? "rtl" : "ltr"
  }
}
