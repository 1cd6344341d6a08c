/// One element of a feed with all that is in it: what dialects read entries and channels from.
///
/// A class, since dialects pass elements about freely; it is filled in by `FeedAssembler` and not changed after, so that
/// access to it needs no check at run time.
final class FeedElement {
  let term: FeedTerm
  let attributes: [XMLAttribute]
  /// Where it starts, from 1, in the decoded document.
  let line: Int
  /// `xml:base` in effect, absolute where its ancestors' are.
  let base: String?
  /// The same where the element itself, or the XHTML division in it, states one.
  @exclusivity(unchecked) var ownBase: String?
  /// Its own text without white space at the ends; markup inside is part of it. Nil when there is none.
  @exclusivity(unchecked) var text: String?
  /// True when child elements were written into `text`.
  @exclusivity(unchecked) var hasMarkup = false
  @exclusivity(unchecked) private(set) var children: [FeedElement] = []
  /// The terms of `children`, beside them: most lookups find nothing, and looking at a child would retain it.
  @exclusivity(unchecked) private var childTerms: [FeedTerm] = []
  /// Room made at once for what an entry usually holds.
  private static let usualChildren = 12

  init(term: FeedTerm, attributes: [XMLAttribute], line: Int, base: String?) {
    self.term = term
    self.attributes = attributes
    self.line = line
    self.base = base
  }

  func append(_ child: FeedElement) {
    if children.isEmpty {
      children.reserveCapacity(Self.usualChildren)
      childTerms.reserveCapacity(Self.usualChildren)
    }
    children.append(child)
    childTerms.append(child.term)
  }

  /// An attribute's value, trimmed; nil when missing or empty. Names are lower case.
  func attribute(_ name: String) -> String? {
    for attribute in attributes where attribute.name == name { return XMLSyntax.trimmed(attribute.value) }
    return nil
  }

  /// The children of that kind, in order.
  func all(_ term: FeedTerm) -> [FeedElement] {
    var found: [FeedElement] = []
    for index in childTerms.indices where childTerms[index] == term { found.append(children[index]) }
    return found
  }

  /// The first child of that kind that has text.
  func first(_ term: FeedTerm) -> FeedElement? {
    for index in childTerms.indices where childTerms[index] == term && children[index].text != nil {
      return children[index]
    }
    return nil
  }

  /// The first text of the first of `terms` that has one.
  func text(_ terms: FeedTerm...) -> String? { first(of: terms)?.text }

  /// The first child with text of the first of `terms` that has one.
  func first(of terms: [FeedTerm]) -> FeedElement? {
    for term in terms {
      if let child = first(term) { return child }
    }
    return nil
  }

  /// The texts of all children of that kind.
  func texts(_ term: FeedTerm) -> [String] { all(term).compactMap(\.text) }
}
