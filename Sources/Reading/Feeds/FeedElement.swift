/// One element of a feed with all that is in it: what dialects read entries and channels from.
struct FeedElement: Sendable {
  let term: FeedTerm
  let attributes: [XMLAttribute]
  /// Where it starts, from 1, in the decoded document.
  let line: Int
  /// `xml:base` in effect, absolute where its ancestors' are.
  let base: String?
  /// `xml:lang` in effect.
  let language: String?
  /// Its own text without white space at the ends; markup inside is part of it. Nil when there is none.
  var text: String?
  /// True when child elements were written into `text`.
  var hasMarkup = false
  var children: [FeedElement] = []

  /// An attribute's value, trimmed; nil when missing or empty. Names are lower case.
  func attribute(_ name: String) -> String? {
    attributes.first { $0.name == name }.flatMap { XMLSyntax.trimmed($0.value) }
  }

  // Most lookups find nothing: by index, since a closure would be handed a copy of every child.

  /// The children of that kind, in order.
  func all(_ term: FeedTerm) -> [FeedElement] {
    var found: [FeedElement] = []
    for index in children.indices where children[index].term == term { found.append(children[index]) }
    return found
  }

  /// The first child of that kind that has text.
  func first(_ term: FeedTerm) -> FeedElement? {
    for index in children.indices where children[index].term == term && children[index].text != nil {
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
