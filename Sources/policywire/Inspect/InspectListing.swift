import ArgumentParser
import Normalizing
import Reading
import Stories

struct InspectListing: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "listing",
    abstract: #"{"file","url","selectors"?, "link_template"?,"reference"?} → the entries a page lists"#)

  func run() async throws {
    do {
      let feeds = FeedNormalizer(urls: try Shipped.urls())
      try JobStream.runDocuments { job, bytes throws(ReadingError) in
        let document = try ListingReader.read(
          bytes, contentType: job.contentType, url: job.url, selectors: job.selectors,
          linkTemplate: job.linkTemplate)
        let reference = job.reference.flatMap(Timestamp.init(rfc3339:))
        return FeedAnswer(file: job.file, feed: feeds.normalize(document, url: job.url, reference: reference))
      }
    } catch {
      throw ExitStatus.report(error)
    }
  }
}
