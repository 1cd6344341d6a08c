import Stories

/// What one family of formats makes of its elements.
protocol FeedDialect: Sendable {
  /// The prefix of the dialect's own vocabulary: `atom`, or none.
  var home: String { get }

  /// What stands for an entry.
  var entryTerms: Set<FeedTerm> { get }

  /// The entry in an element of `entryTerms`; nil when it is none after all.
  func entry(from element: FeedElement) -> Entry?

  /// Fills in what the document says of itself; `root` no longer holds the entries.
  func describe(_ document: inout FeedDocument, from root: FeedElement)
}
