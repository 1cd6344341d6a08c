/// Names out of the ways mail addresses are written beside them.
enum PersonName {
  /// `Ann Li` of `ann@example.org (Ann Li)`, `Ann Li (ann@example.org)` and `Ann Li <ann@example.org>`; other strings as
  /// they are (RFC 5322 §3.4; RSS 2.0 has authors as the first of these).
  static func read(_ text: String) -> String {
    // Bytes first: few names are addresses, and looking for a character means looking for all of them.
    guard text.utf8.contains(UInt8(ascii: "@")), text.contains("@"), let close = text.last, let open = opening[close],
      let start = text.firstIndex(of: open)
    else { return text }
    let outer = XMLSyntax.trimmed(String(text[..<start]))
    let inner = XMLSyntax.trimmed(String(text[text.index(after: start)...].dropLast()))
    return [outer, inner].compactMap { $0 }.first { !$0.contains("@") } ?? outer ?? inner ?? text
  }

  private static let opening: [Character: Character] = [")": "(", ">": "<"]
}
