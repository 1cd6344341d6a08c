/// Mobile and AMP variants of pages, folded into the page itself.
///
/// Each rule is one we can be sure of: the text is the same and the address without the mark exists.
enum URLVariants {
  /// Pages about a subject, below which `amp` is the subject.
  private static let listings: Set<String> = ["categories", "category", "tag", "tags", "topic", "topics"]
  /// Where programs are kept, and one may be called so.
  private static let codeHosts: Set<String> = ["bitbucket.org", "codeberg.org", "github.com", "gitlab.com"]
  private static let marks = [".amp.html", ".amp.htm", "~amp.html", "~amp.htm"]

  /// Rewrites host and path in place; the marks in a query are taken out with its other parameters.
  static func fold(_ url: inout WebURL) {
    if URLWrappers.isKnown(url.host[...]) { foldHost(&url) }
    foldPath(&url)
  }

  /// The parameter says that the AMP variant is shown, or how it was come by.
  static func isMark(_ parameter: ArraySlice<UInt8>) -> Bool {
    guard let first = parameter.first?.asciiLowercased, "anou".utf8.contains(first) else { return false }
    let end = parameter.firstIndex(of: UInt8(ascii: "=")) ?? parameter.endIndex
    let value = ParameterFilter.lowercased(parameter[end...].dropFirst())
    switch ParameterFilter.lowercased(parameter[..<end]) {
    case "amp": return ["", "1", "true"].contains(value)
    case "outputtype": return value == "amp" || value == "valid_amp"
    case "nonamp": return value == "1"
    case "noamp", "usqp": return true
    case let name: return name.hasPrefix("amp_")
    }
  }

  private static func foldHost(_ url: inout WebURL) {
    if url.host == "amp.cnn.com", url.path.first == "cnn", url.path.count > 1 { url.path.removeFirst() }
    if url.host == "m.sohu.com", url.path.first != "a" { return }
    if let main = hosts[url.host[...]] {
      url.host = main
    } else if let site = wikis.first(where: { url.host.hasSuffix(".m." + $0) }) {
      url.host = String(url.host.dropLast(site.utf8.count + 2)) + site
    }
  }

  /// `/some-long-slug/amp`, `/some-long-slug/amp/`, `/story.amp.html`, `/story~amp.html` and `/some-long-slug.amp`.
  private static func foldPath(_ url: inout WebURL) {
    let endsInSlash = url.path.last?.isEmpty == true
    var segments = endsInSlash ? url.path.dropLast() : url.path[...]
    guard let last = segments.popLast(), mayBeMarked(last) else { return }
    if let page = withoutMark(last) {
      url.path[segments.count] = page
    } else if isBelowArticle(segments, of: url, last: last) {
      url.path = Array(segments) + (endsInSlash ? [""] : [])
    } else if last.lowercased().hasSuffix(".amp"), isArticle(last.dropLast(4)), !isListing(segments) {
      url.path[segments.count] = String(last.dropLast(4))
    }
  }

  private static func mayBeMarked(_ name: String) -> Bool {
    name.utf8.contains { $0 == UInt8(ascii: "m") || $0 == UInt8(ascii: "M") }
  }

  private static func withoutMark(_ name: String) -> String? {
    var name = name
    let length = name.utf8.count
    while let mark = marks.first(where: { name.lowercased().hasSuffix($0) }), name.utf8.count > mark.utf8.count {
      name = String(name.dropLast(mark.utf8.count)) + mark.dropFirst(".amp".utf8.count)
    }
    return name.utf8.count == length ? nil : name
  }

  private static func isBelowArticle(_ segments: ArraySlice<String>, of url: WebURL, last: String) -> Bool {
    guard last.lowercased() == "amp", let parent = segments.last, isArticle(parent[...]) else { return false }
    return !isListing(segments.dropLast()) && !codeHosts.contains(url.host)
  }

  private static func isListing(_ segments: ArraySlice<String>) -> Bool {
    segments.contains { listings.contains($0.lowercased()) }
  }

  /// A slug of three words, the number of an article or a file: no year, no section, no name of a product.
  private static func isArticle(_ segment: Substring) -> Bool {
    let name = PercentEncoding.decode(segment)
    if name.hasSuffix(".html") || name.hasSuffix(".htm") || name.hasSuffix(".shtml") { return true }
    let hyphens = name.utf8.count { $0 == UInt8(ascii: "-") }
    if hyphens >= 2, name.contains(where: \.isLetter) { return true }
    return name.utf8.split(whereSeparator: { !$0.isASCIIDigit }).contains { $0.count >= 5 }
  }
}
