/// What a pattern was written for: one term of a topic or one name of the lexicon, with the rules of finding it.
struct Target: Sendable {
  enum Meaning: Sendable, Hashable {
    case term(topic: Int, term: Int)
    case name(entry: Int)
  }

  /// Which capitals of the written form a text must show.
  enum Capitals: UInt8, Sendable {
    case ignored
    /// Capitals where the written form has them; small letters may be capitals too (`Meta`, not `meta`).
    case kept
    /// Letter for letter (`AI`): a text in capitals only says nothing about it.
    case exact
  }

  /// What decides whether a match counts.
  struct Rule: Sendable {
    /// Index in `TextLanguages`.
    let language: Int
    let isTerm: Bool
    let isStem: Bool
    let capitals: Capitals
  }

  let meaning: Meaning
  let rule: Rule
  /// The `LetterKind` bytes of the written form, one for each folded byte, where capitals matter.
  let kinds: [UInt8]
}

/// A target found in a field.
struct Hit: Hashable, Sendable {
  let target: Int
  let field: Int
  /// Offsets in the folded bytes.
  let start: Int
  let end: Int
  /// Scalars from the start of the field as published.
  let position: Int

  /// Whether it is part of a longer match of the same field.
  func isInside(_ outer: Hit) -> Bool {
    field == outer.field && outer.start <= start && end <= outer.end && end - start < outer.end - outer.start
  }
}
