import ArgumentParser
import Normalizing
import Reading
import Stories

struct InspectPage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page", abstract: #"{"file","url"?,"content_type"?,"rule"?} → the article on the page"#)

  @Flag(help: "Say of every line of the page whether it is in the text, and why.")
  var explain = false

  func run() async throws {
    let explains = explain
    do {
      let pages = PageNormalizer(urls: try Shipped.urls())
      try JobStream.runDocuments { job, bytes throws(ReadingError) in
        let page = try PageReader.read(bytes, contentType: job.contentType, url: job.url, rule: job.rule)
        let answer = pages.normalize(page, url: job.url, reference: nil)
        guard explains else { return PageAnswer(file: job.file, page: answer) }
        // Why by the heuristics, also where a rule put something else in their place.
        let lines = try PageReader.explain(bytes, contentType: job.contentType, url: job.url).lines
        return PageAnswer(file: job.file, page: answer, blocks: lines.map(PageBlock.init))
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
  /// Only where asked for.
  var blocks: [PageBlock]?

  private enum CodingKeys: String, CodingKey {
    case file, url, title, authors
    case datePublished = "date_published"
    case dateModified = "date_modified"
    case language
    case siteName = "site_name"
    case description, image
    case contentText = "content_text"
    case contentStatus = "content_status"
    case contentStatusReason = "content_status_reason"
    case blocks, links, alternates, feeds, encoding, warnings
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
    try answer.encode(page.statusReason, forKey: .contentStatusReason)
    try answer.encodeIfPresent(blocks, forKey: .blocks)
    try answer.encode(page.links, forKey: .links)
    try answer.encode(page.alternates, forKey: .alternates)
    try answer.encode(page.feeds, forKey: .feeds)
    try answer.encode(page.encoding, forKey: .encoding)
    try answer.encode(page.warnings, forKey: .warnings)
  }
}

/// A line of the page in the answer to `inspect page --explain`.
struct PageBlock: Encodable {
  let text, element: String
  let line, letters: Int
  let linked: Double
  let kept: Bool
  let reason: String

  init(_ line: ExplainedLine) {
    text = line.text
    element = line.element
    self.line = line.line
    letters = line.letters
    linked = (line.linked * 100).rounded() / 100
    kept = line.isKept
    reason = line.reason
  }
}
