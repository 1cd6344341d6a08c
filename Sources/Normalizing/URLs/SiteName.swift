/// The part of a host name that was registered, near enough to tell one publisher's hosts from another's.
enum SiteName {
  /// Second-level labels under which countries register names (`co.uk`, `com.cn`); shorter than any list of suffixes.
  private static let categories: Set<Substring> = [
    "ac", "co", "com", "edu", "go", "gob", "gov", "gouv", "gv", "info", "ne", "net", "or", "org",
  ]

  /// The last two labels, three under a country's categories; an address in numbers is itself.
  static func of(_ host: String) -> Substring {
    let labels = host.split(separator: ".")
    guard labels.count > 2, let last = labels.last, last.allSatisfy(\.isLetter) else { return host[...] }
    let isCategory = last.utf8.count == 2 && categories.contains(labels[labels.count - 2])
    guard let first = labels.suffix(isCategory ? 3 : 2).first else { return host[...] }
    return host[first.startIndex...]
  }
}
