import Stories

/// Something a text names that its tellings in other languages name, too.
///
/// Written `kind:value`, as records keep it and reasons show it. The value is readable and says all that is compared.
struct Anchor: Hashable, Sendable {
  enum Kind: String, Sendable, CaseIterable {
    /// A law or bill; an organisation; a person: identifiers of the lexicon.
    case law, org, per
    /// A jurisdiction, ISO 3166-1 alpha-2 or `EU`.
    case place
    case concept
    /// A number of any script and unit words, written out: `num:35000000`.
    case number = "num"
    /// A share of a hundred: `pct:30`.
    case percentage = "pct"
    /// The place in a row: the 13th package.
    case ordinal = "ord"
    /// Month and day: `date:02-20`.
    case date
    /// A name in letters with capitals, or a word of a script without them that may be one: `name:chhabra`.
    case name, word
    /// Five words in a row of a long quotation.
    case quote
    /// An outlet the text cites, an author it names, an address it leads to.
    case outlet, author, url
    /// Its own outlet, by-line and address: what others cite. Not written, as the record has fields for them.
    case teller, byline, address

    /// Says nothing of itself, only where the other text names it.
    var isSilent: Bool { [.word, .teller, .byline, .address].contains(self) }

    /// The kinds it meets in another story.
    var met: [Kind] {
      switch self {
      case .name: [.name, .word]
      case .word: [.name]
      case .outlet: [.outlet, .teller]
      case .author: [.author, .byline]
      case .url: [.url, .address]
      case .teller: [.outlet]
      case .byline: [.author]
      case .address: [.url]
      default: [self]
      }
    }
  }

  var kind: Kind
  var value: String

  init(_ kind: Kind, _ value: String) {
    self.kind = kind
    self.value = value
  }

  /// Reads the written form; nil for a kind this program does not know.
  init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":"), let kind = Kind(rawValue: String(text[..<colon])) else { return nil }
    self.init(kind, String(text[text.index(after: colon)...]))
  }

  var text: String { "\(kind.rawValue):\(value)" }

  /// What two tellings must share: of a name its consonants, which stand after `=`.
  var compared: String {
    guard kind == .name || kind == .word, let mark = value.lastIndex(of: "=") else { return value }
    return String(value[value.index(after: mark)...])
  }

  /// The value as people read it.
  var shown: Anchor {
    guard kind == .name || kind == .word, let mark = value.lastIndex(of: "=") else { return self }
    return Anchor(kind, String(value[..<mark]))
  }
}

/// FNV-1a over scalar values, 64 bits, finished as MurmurHash3 does so that every bit counts.
///
/// Records keep hashes made by it, so it may not change within a version of the record format.
func eventHash(_ scalars: some Sequence<Unicode.Scalar>) -> UInt64 {
  var hash = scalars.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1.value)) &* 0x100_0000_01b3 }
  hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
  hash = (hash ^ (hash >> 33)) &* 0xc4ce_b9fe_1a85_ec53
  return hash ^ (hash >> 33)
}
