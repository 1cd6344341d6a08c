import Stories

/// Reads a feed, a sitemap or a sitemap index of any dialect we know: RSS 0.90 to 2.0, RSS 1.0, Atom 0.3 and 1.0, JSON
/// Feed, RSS in JSON, CDF, sitemaps.
///
/// Pure; any thread, but CPU-bound: about 200 MB a second, so keep long documents off the cooperative pool.
public enum FeedReader {
  /// What the document says, strings as published.
  ///
  /// Documents that are not well-formed are repaired and read again; each kind of repair leaves one warning with the
  /// line of its first occurrence. One bad field costs that field only.
  ///
  /// - Parameter contentType: the Content-Type header as received, for its charset.
  /// - Throws: `ReadingError` when nothing could be read: `.empty`, `.html` (a page where a feed was), `.unknownFormat`,
  ///   `.tooLarge` (`ReadingLimits.maximumBytes`) or `.malformed`.
  public static func read(
    _ bytes: [UInt8], contentType: String?, limits: ReadingLimits = .standard
  ) throws(ReadingError) -> FeedDocument {
    guard bytes.count <= limits.maximumBytes else {
      throw ReadingError(.tooLarge, "\(bytes.count) bytes, more than \(limits.maximumBytes) (maximumBytes)")
    }
    let isJSON = JSONPrologue.find(in: bytes) != nil
    let text = CharsetDecoder.decode(bytes, contentType: contentType, markup: isJSON ? .json : .xml)
    guard text.utf8.contains(where: { $0 > 0x20 }) else { throw ReadingError(.empty, "the document is empty") }
    // Looked for again: UTF-16 is known for JSON only once it is decoded.
    guard let prologue = JSONPrologue.find(in: text.utf8) else {
      var reader = XMLFeedReader(text: consume text, limits: limits)
      return try reader.read()
    }
    return try JSONFeedReader(text: text, limits: limits).read(from: prologue)
  }
}
