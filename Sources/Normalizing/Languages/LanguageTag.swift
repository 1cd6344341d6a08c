/// Language tags as publishers declare them, in the spelling of BCP 47.
enum LanguageTag {
  /// `en_us` becomes `en-US`, `zh-hans-cn` becomes `zh-Hans-CN`; nil when it can be no tag.
  static func normalized(_ tag: String?) -> String? {
    guard let tag = tag?.split(separator: ",").first else { return nil }
    let parts = tag.split(whereSeparator: { $0 == "-" || $0 == "_" || $0 == " " }).map { $0.lowercased() }
    guard let primary = parts.first, (2...3).contains(primary.utf8.count), parts.allSatisfy(isSubtag) else {
      return nil
    }
    let rest = parts.dropFirst().map { part in
      switch part.utf8.count {
      case 2: part.uppercased()
      case 4: part.prefix(1).uppercased() + part.dropFirst()
      default: part
      }
    }
    return ([replaced[primary] ?? primary] + rest).joined(separator: "-")
  }

  /// The primary subtag, lower case.
  static func primary(_ tag: String) -> String {
    tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
  }

  /// Codes that ISO 639 withdrew, or that are countries by mistake.
  private static let replaced = ["iw": "he", "in": "id", "ji": "yi", "jp": "ja", "cn": "zh", "kr": "ko", "tl": "fil"]

  private static func isSubtag(_ part: String) -> Bool {
    part.utf8.count <= 8 && part.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
  }
}
