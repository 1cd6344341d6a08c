import ArgumentParser
import Normalizing
import Reading
import Stories

struct InspectPage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page", abstract: #"{"file","url"?,"content_type"?,"rule"?} → the article on the page"#)

  func run() async throws {
    do {
      let pages = PageNormalizer(urls: try Shipped.urls())
      try JobStream.runDocuments { job, bytes throws(ReadingError) in
        let page = try PageReader.read(bytes, contentType: job.contentType, url: job.url, rule: job.rule)
        return PageAnswer(file: job.file, page: pages.normalize(page, url: job.url, reference: nil))
      }
    } catch {
      throw ExitStatus.report(error)
    }
  }
}

/// The answer to `inspect page`.
struct PageAnswer: Encodable {
  let file: String
  let page: NormalizedPage

  private enum CodingKeys: String, CodingKey {
    case file, url, title, authors
    case datePublished = "date_published"
    case dateModified = "date_modified"
    case language
    case siteName = "site_name"
    case description, image
    case contentText = "content_text"
    case contentStatus = "content_status"
    case links, alternates, feeds, encoding, warnings
  }

  func encode(to encoder: any Encoder) throws {
    var answer = encoder.container(keyedBy: CodingKeys.self)
    try answer.encode(file, forKey: .file)
    try answer.encode(page.canonical?.url ?? page.url, forKey: .url)
    try answer.encode(page.title, forKey: .title)
    try answer.encode(page.authors, forKey: .authors)
    try answer.encode(page.published?.rfc3339, forKey: .datePublished)
    try answer.encode(page.modified?.rfc3339, forKey: .dateModified)
    try answer.encode(page.language, forKey: .language)
    try answer.encode(page.siteName, forKey: .siteName)
    try answer.encode(page.description, forKey: .description)
    try answer.encode(page.image, forKey: .image)
    try answer.encode(page.text, forKey: .contentText)
    try answer.encode(page.status, forKey: .contentStatus)
    try answer.encode(page.links, forKey: .links)
    try answer.encode(page.alternates, forKey: .alternates)
    try answer.encode(page.feeds, forKey: .feeds)
    try answer.encode(page.encoding, forKey: .encoding)
    try answer.encode(page.warnings, forKey: .warnings)
  }
}
