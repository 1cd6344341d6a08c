/// Language tags as publishers declare them, in the spelling of BCP 47.
enum LanguageTag {
  /// `en_us` becomes `en-US`, `zh-hans-cn` becomes `zh-Hans-CN`; nil when it can be no tag.
  static func normalized(_ tag: String?) -> String? {
    guard let tag = tag?.split(whereSeparator: { $0 == "," || $0 == ";" }).first else { return nil }
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
    let language = replaced[primary] ?? threeLetters[primary] ?? primary
    return ([language] + rest.map { windows[$0] ?? $0 }).joined(separator: "-")
  }

  /// The primary subtag, lower case.
  static func primary(_ tag: String) -> String {
    tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
  }

  /// Codes that ISO 639 withdrew, or that are countries by mistake.
  private static let replaced = [
    "iw": "he", "in": "id", "ji": "yi", "jp": "ja", "cn": "zh", "kr": "ko", "tl": "fil", "dk": "da", "gr": "el",
    "ua": "uk", "cz": "cs", "vn": "vi",
  ]

  /// ISO 639-2 and 639-3 codes; BCP 47 wants the shortest (RFC 5646 §2.2.1).
  private static let threeLetters: [String: String] = {
    let pairs = """
      ara ar ben bn ces cs cze cs cmn zh zho zh chi zh dan da deu de ger de nld nl dut nl eng en ell el gre el fas fa
      per fa fin fi fra fr fre fr heb he hin hi hun hu ind id ita it jpn ja kor ko nor no nob nb nno nn pol pl por pt
      ron ro rum ro rus ru spa es swa sw swe sv tha th tur tr ukr uk urd ur vie vi bul bg cat ca hrv hr srp sr slk sk
      slo sk slv sl est et lav lv lit lt msa ms may ms
      """.split(whereSeparator: \.isWhitespace).map(String.init)
    let starts = stride(from: 0, to: pairs.count - 1, by: 2)
    return Dictionary(uniqueKeysWithValues: starts.map { (pairs[$0], pairs[$0 + 1]) })
  }()

  /// Windows' old names of the two ways of writing Chinese.
  private static let windows = ["chs": "Hans", "cht": "Hant"]

  private static func isSubtag(_ part: String) -> Bool {
    part.utf8.count <= 8 && part.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
  }
}
