/// A host and the domains above it, the longest first: `a.b.example`, `b.example`, `example`.
struct DomainNames: Sequence, IteratorProtocol {
  private var rest: Substring?

  init(_ host: Substring) { rest = host }

  mutating func next() -> Substring? {
    guard let name = rest else { return nil }
    rest = name.utf8.firstIndex(of: UInt8(ascii: ".")).map { name[name.utf8.index(after: $0)...] }
    return name
  }
}

extension DomainNames {
  /// A host of Google's in any country: `google.com`, `www.google.co.uk`, `news.google.de`.
  static func isGoogle(_ domain: Substring) -> Bool {
    guard domain.utf8.starts(with: "google.".utf8) else { return false }
    let labels = domain.dropFirst("google.".count).split(separator: ".", omittingEmptySubsequences: false)
    switch labels.count {
    case 1: return labels[0] == "com" || labels[0] == "cat" || labels[0].utf8.count == 2
    case 2: return (labels[0] == "com" || labels[0] == "co") && labels[1].utf8.count == 2
    default: return false
    }
  }
}
