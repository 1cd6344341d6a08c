import Stories

extension Record {
  /// The record with as much of its text as the archive is to keep.
  func keeping(_ policy: RecorderOptions.ContentPolicy) -> Record {
    guard policy != .full else { return self }
    switch self {
    case .story(var story):
      story.contentText = nil
      if policy == .none { story.summary = nil }
      return .story(story)
    case .update(var update):
      update.contentText = nil
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
  /// The longest beginning of whole characters within `limit` bytes.
  fileprivate func cut(toUTF8 limit: Int) -> String {
    guard utf8.count > limit else { return self }
    var end = utf8.index(utf8.startIndex, offsetBy: limit)
    while end > startIndex, end.samePosition(in: self) == nil { end = utf8.index(before: end) }
    return String(self[..<end])
  }
}
