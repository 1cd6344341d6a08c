import ArgumentParser
import Normalizing
import Stories

struct InspectDate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "date", abstract: #"{"text","language"?,"reference"?} → the date it states, if it states one"#)

  struct Job: Decodable {
    var text: String
    var language: String?
    var reference: String?
  }

  struct Answer: Encodable {
    var text: String
    var date: String?
    var precision: StatedDate.Precision?
    var zone: String?
    var ambiguous: Bool?

    init(text: String, date: StatedDate?) {
      self.text = text
      self.date = date?.rfc3339
      precision = date?.precision
      zone = date.map { $0.offsetMinutes == nil ? "assumed" : "stated" }
      ambiguous = date.flatMap { $0.isAmbiguous ? true : nil }
    }

    private enum CodingKeys: String, CodingKey { case text, date, precision, zone, ambiguous }

    func encode(to encoder: any Encoder) throws {
      var answer = encoder.container(keyedBy: CodingKeys.self)
      try answer.encode(text, forKey: .text)
      try answer.encode(date, forKey: .date)
      try answer.encode(precision, forKey: .precision)
      try answer.encode(zone, forKey: .zone)
      try answer.encodeIfPresent(ambiguous, forKey: .ambiguous)
    }
  }

  func run() async throws {
    do {
      try JobStream.run(Job.self) { job in
        let reference = try job.reference.map { text in
          guard let instant = DateParser.parse(text)?.instant else {
            throw JobStream.Failure(code: "bad_job", message: "reference is not a date")
          }
          return instant
        }
        return Answer(
          text: job.text, date: DateParser.parse(job.text, language: job.language, reference: reference))
      }
    } catch {
      throw ExitStatus.report(error)
    }
  }
}
