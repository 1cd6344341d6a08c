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
    let text = CharsetDecoder.decode(bytes, contentType: contentType, markup: looksLikeJSON(bytes) ? .json : .xml)
    guard text.utf8.contains(where: { $0 > 0x20 }) else { throw ReadingError(.empty, "the document is empty") }
    return looksLikeJSON(text.utf8)
      ? try JSONFeedReader(text: text, limits: limits).read() : try XMLFeedReader(text: text, limits: limits).read()
  }

  private static func looksLikeJSON(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = bytes[start...].first { $0 > 0x20 }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }
}
