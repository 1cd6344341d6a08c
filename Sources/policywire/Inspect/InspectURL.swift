import ArgumentParser
import Normalizing

struct InspectURL: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "url", abstract: #"{"url","base"?} → its canonical form"#)

  struct Job: Decodable {
    var url: String
    var base: String?
  }

  struct Answer: Encodable {
    var url: String
    var canonical: String?
    var indirect: Bool?

    private enum CodingKeys: String, CodingKey { case url, canonical, indirect }

    func encode(to encoder: any Encoder) throws {
      var answer = encoder.container(keyedBy: CodingKeys.self)
      try answer.encode(url, forKey: .url)
      try answer.encode(canonical, forKey: .canonical)
      try answer.encodeIfPresent(indirect, forKey: .indirect)
    }
  }

  func run() async throws {
    do {
      let urls = try Shipped.urls()
      try JobStream.run(Job.self) { job in
        let canonical = urls.resolve(job.url, against: job.base).flatMap { urls.canonical($0) }
        return Answer(url: job.url, canonical: canonical?.url, indirect: canonical?.isIndirect == true ? true : nil)
      }
    } catch {
      throw ExitStatus.report(error)
    }
  }
}
