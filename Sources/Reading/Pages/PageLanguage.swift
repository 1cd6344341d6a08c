/// The language a page says it is written in.
enum PageLanguage {
  /// BCP 47 as declared, `_` made `-`: `<html lang>`, then the content language, then Open Graph, then JSON-LD.
  static func declared(_ metadata: PageMetadata, _ linked: LinkedData?) -> String? {
    let stated = [
      metadata.documentLanguage,
      metadata.first("content-language", "og:locale", "inlanguage", "language", "dc.language", "dcterms.language"),
      linked?.language,
    ]
    return stated.lazy.compactMap { $0?.collapsedOrNil }.first.map { language in
      (language.split(separator: ",").first.map(String.init) ?? language).collapsed.replacing("_", with: "-")
    }
  }
}
