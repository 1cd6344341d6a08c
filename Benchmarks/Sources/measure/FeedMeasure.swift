import Configuring
import Normalizing
import Reading
import Stories

/// Feeds read, and feeds read and understood.
struct FeedMeasure {
  let documents: [[UInt8]]

  /// *Reading*: bytes to a document of raw strings.
  func read(for seconds: Double) throws -> BestPass {
    try Stopwatch.best(for: seconds) {
      try documents.reduce(0) { try $0 + FeedReader.read($1, contentType: nil).entries.count }
    }
  }

  /// *Whole*: dates, canonical addresses, plain text and the language of every entry as well.
  func normalize(for seconds: Double) throws -> BestPass {
    let normalizer = FeedNormalizer(urls: URLNormalizer(tracking: try ConfigurationLoader.shipped().tracking))
    let detector = LanguageDetector()
    return try Stopwatch.best(for: seconds) {
      try documents.reduce(0) { count, bytes in
        let document = try FeedReader.read(bytes, contentType: nil)
        let feed = normalizer.normalize(document, url: "https://press.example/feed", reference: nil)
        for entry in feed.entries {
          _ = detector.detect(
            title: entry.title, text: entry.contentText ?? entry.summaryText, declared: entry.language)
        }
        return count + feed.entries.count
      }
    }
  }
}
