import Stories

extension Record {
  /// Of a summary that is kept without its text. Some feeds call whole articles summaries.
  static let summaryCharacters = 600

  /// The record with as much of its text as the archive is to keep.
  func keeping(_ policy: RecorderOptions.ContentPolicy) -> Record {
    guard policy != .full else { return self }
    switch self {
    case .story(var story):
      let text = story.contentSource == .feed ? story.contentText : nil
      story.contentText = nil
      story.summary = policy == .none ? nil : (story.summary ?? text)?.excerpt(Self.summaryCharacters)
      return .story(story)
    case .update(var update):
      update.contentText = nil
      update.summary = policy == .none ? nil : update.summary?.excerpt(Self.summaryCharacters)
      return .update(update)
    case .sighting, .link, .retraction: return self
    }
  }

  /// The record with its texts cut so that its line stays within `maximumLineBytes`, unless its addresses, names or
  /// matches alone are longer. A character takes at most six bytes for each of its own when escaped.
  func cut(to maximumLineBytes: Int) -> Record {
    switch self {
    case .story(var story):
      story.contentText = story.contentText?.cut(toUTF8: maximumLineBytes / 8)
      story.summary = story.summary?.cut(toUTF8: maximumLineBytes / 64)
      story.title = story.title.cut(toUTF8: maximumLineBytes / 64)
      story.authors = story.authors.prefix(64).map { $0.cut(toUTF8: maximumLineBytes / 8192) }
      story.contentStatus = .truncated
      return .story(story)
    case .update(var update):
      update.contentText = update.contentText?.cut(toUTF8: maximumLineBytes / 8)
      update.summary = update.summary?.cut(toUTF8: maximumLineBytes / 64)
      update.contentStatus = .truncated
      update.title = update.title.cut(toUTF8: maximumLineBytes / 64)
      update.changed = update.changed.mapValues { $0.map { $0?.cut(toUTF8: maximumLineBytes / 64) } }
      return .update(update)
    case .sighting(var sighting):
      sighting.title = sighting.title.cut(toUTF8: maximumLineBytes / 64)
      return .sighting(sighting)
    case .link, .retraction: return self
    }
  }
}

extension String {
  /// Itself, or its beginning up to a word's end with an ellipsis, of at most `limit` characters. Where no word ends
  /// in the last fifth of it, as in Chinese, it ends after any character.
  fileprivate func excerpt(_ limit: Int) -> String {
    guard index(startIndex, offsetBy: limit, limitedBy: endIndex).map({ $0 != endIndex }) == true else { return self }
    let head = prefix(limit - 1)
    let isBetweenWords = self[head.endIndex].isWhitespace
    let space = isBetweenWords ? head.endIndex : head.suffix(limit / 5).lastIndex(where: \.isWhitespace)
    var kept = head[..<(space ?? head.endIndex)]
    while let last = kept.last, last.isWhitespace { kept.removeLast() }
    return kept + "…"
  }

  /// The longest beginning of whole characters within `limit` bytes.
  fileprivate func cut(toUTF8 limit: Int) -> String {
    guard utf8.count > limit else { return self }
    var end = utf8.index(utf8.startIndex, offsetBy: limit)
    while end > startIndex, end.samePosition(in: self) == nil { end = utf8.index(before: end) }
    return String(self[..<end])
  }
}
