import ArgumentParser
import Normalizing
import Reading
import Stories

struct InspectFeed: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feed", abstract: #"{"file","url"?,"content_type"?} → the feed and its entries"#)

  func run() async throws {
    do {
      let feeds = FeedNormalizer(urls: try Shipped.urls())
      try JobStream.runDocuments { job, bytes throws(ReadingError) in
        let document = try FeedReader.read(bytes, contentType: job.contentType)
        return FeedAnswer(file: job.file, feed: feeds.normalize(document, url: job.url, reference: nil))
      }
    } catch {
      throw ExitStatus.report(error)
    }
  }
}

/// A job about a document in a file.
struct DocumentJob: Decodable {
  var file: String
  var url: String?
  var contentType: String?
  var selectors: ListingSelectors?
  /// Of a listing: makes addresses for links that lead on only by script.
  var linkTemplate: LinkTemplate?
  /// Of a listing: the instant that relative dates are counted from, RFC 3339.
  var reference: String?
  /// Of a page: the rule it is read by.
  var rule: SiteRule?

  private enum CodingKeys: String, CodingKey {
    case file, url
    case contentType = "content_type"
    case selectors, reference, rule
    case linkTemplate = "link_template"
  }
}

extension JobStream {
  /// Answers jobs about documents; one that cannot be read is answered by why.
  static func runDocuments(
    _ answer: (DocumentJob, [UInt8]) throws(ReadingError) -> any Encodable
  ) throws {
    try run(DocumentJob.self) { job in
      let bytes = try bytes(of: job.file)
      do throws(ReadingError) { return try answer(job, bytes) } catch {
        throw Failure(code: error.label, message: error.description, file: job.file)
      }
    }
  }
}

/// The answer to `inspect feed` and `inspect listing`.
struct FeedAnswer: Encodable {
  let file: String
  let feed: NormalizedFeed

  private enum CodingKeys: String, CodingKey {
    case file, format, encoding, title, url
    case feedURL = "feed_url"
    case description, language
    case dateModified = "date_modified"
    case entries, warnings
    case nextPage = "next_page"
    case make, hubs
  }

  func encode(to encoder: any Encoder) throws {
    var answer = encoder.container(keyedBy: CodingKeys.self)
    try answer.encode(file, forKey: .file)
    try answer.encode(feed.format, forKey: .format)
    try answer.encode(feed.encoding, forKey: .encoding)
    try answer.encode(feed.title, forKey: .title)
    try answer.encode(feed.url, forKey: .url)
    try answer.encode(feed.feedURL, forKey: .feedURL)
    try answer.encode(feed.description, forKey: .description)
    try answer.encode(feed.language, forKey: .language)
    try answer.encode(feed.modified?.rfc3339, forKey: .dateModified)
    try answer.encode(feed.entries.map(EntryAnswer.init), forKey: .entries)
    try answer.encode(feed.warnings, forKey: .warnings)
    try answer.encodeIfPresent(feed.nextPage, forKey: .nextPage)
    try answer.encodeIfPresent(feed.make, forKey: .make)
    if !feed.hubs.isEmpty { try answer.encode(feed.hubs, forKey: .hubs) }
  }
}

/// An entry as `inspect` shows it.
struct EntryAnswer: Encodable {
  let entry: NormalizedEntry

  private enum CodingKeys: String, CodingKey {
    case id, url, title
    case summaryHTML = "summary_html"
    case summaryText = "summary_text"
    case contentHTML = "content_html"
    case contentText = "content_text"
    case authors
    case datePublished = "date_published"
    case datePublishedText = "date_published_text"
    case dateModified = "date_modified"
    case language, categories, attachments, image
  }

  func encode(to encoder: any Encoder) throws {
    var answer = encoder.container(keyedBy: CodingKeys.self)
    try answer.encode(entry.id, forKey: .id)
    try answer.encode(entry.url, forKey: .url)
    try answer.encode(entry.title, forKey: .title)
    try answer.encode(entry.summaryHTML, forKey: .summaryHTML)
    try answer.encode(entry.summaryText, forKey: .summaryText)
    try answer.encode(entry.contentHTML, forKey: .contentHTML)
    try answer.encode(entry.contentText, forKey: .contentText)
    try answer.encode(entry.authors, forKey: .authors)
    try answer.encode(entry.published?.rfc3339, forKey: .datePublished)
    try answer.encode(entry.publishedText, forKey: .datePublishedText)
    try answer.encode(entry.modified?.rfc3339, forKey: .dateModified)
    try answer.encode(entry.language, forKey: .language)
    try answer.encode(entry.categories, forKey: .categories)
    try answer.encode(entry.attachments.map(AttachmentAnswer.init), forKey: .attachments)
    try answer.encodeIfPresent(entry.image, forKey: .image)
  }

  /// The length is a number where it is one.
  private struct AttachmentAnswer: Encodable {
    let attachment: Attachment

    private enum CodingKeys: String, CodingKey {
      case url
      case mimeType = "mime_type"
      case length
    }

    func encode(to encoder: any Encoder) throws {
      var answer = encoder.container(keyedBy: CodingKeys.self)
      try answer.encode(attachment.url, forKey: .url)
      try answer.encode(attachment.mimeType, forKey: .mimeType)
      if let length = attachment.length.flatMap({ Int64($0) }) {
        try answer.encode(length, forKey: .length)
      } else {
        try answer.encode(attachment.length, forKey: .length)
      }
    }
  }
}
