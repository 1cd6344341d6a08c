import Foundation

/// Nested `xml:base` values joined into one (XML Base 1.1 §4.1).
enum FeedBase {
  /// `base` made absolute where its parent's is; as written when it can't be.
  static func resolved(_ base: String, against parent: String?) -> String {
    guard let parent, !hasScheme(base), let outer = URL(string: parent) else { return base }
    return URL(string: base, relativeTo: outer)?.absoluteString ?? base
  }

  private static func hasScheme(_ address: String) -> Bool {
    guard let colon = address.firstIndex(of: ":") else { return false }
    return address[..<colon].allSatisfy { $0.isLetter || $0.isNumber || "+-.".contains($0) }
  }
}
