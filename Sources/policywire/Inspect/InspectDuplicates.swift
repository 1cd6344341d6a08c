import ArgumentParser
import Classifying
import Daemon
import Deduplicating
import Normalizing
import Stories

struct InspectDuplicates: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates", abstract: #"{"id","url","title","text"…} → story, sighting or update"#)

  struct Job: Decodable {
    var id: String
    var url: String?
    var title: String?
    var text: String?
    var language: String?
    var datePublished: String?
    var outlet: String?

    private enum CodingKeys: String, CodingKey {
      case id, url, title, text, language
      case datePublished = "date_published"
      case outlet
    }
  }

  struct Answer: Encodable {
    var id: String
    var kind: RecordHead.Kind
    /// The job that told the story first.
    var of: String?
    var method: SightingRecord.Method?
    var score: Double?
    /// The job that began the event.
    var eventID: String
    var reasons: [LinkReason]

    private enum CodingKeys: String, CodingKey {
      case id, kind, of, method, score
      case eventID = "event_id"
      case reasons
    }

    /// What is absent is null: a reader finds every documented key.
    func encode(to encoder: any Encoder) throws {
      var answer = encoder.container(keyedBy: CodingKeys.self)
      try answer.encode(id, forKey: .id)
      try answer.encode(kind, forKey: .kind)
      try answer.encode(of, forKey: .of)
      try answer.encode(method, forKey: .method)
      try answer.encode(score, forKey: .score)
      try answer.encode(eventID, forKey: .eventID)
      try answer.encode(reasons, forKey: .reasons)
    }
  }

  func run() async throws {
    do {
      let judge = try Shipped.judge()
      var stream = DuplicateStream()
      var names: [String: String] = [:]
      try JobStream.run(Job.self) { job in
        let answer = try stream.decide(Self.candidate(job, judge: judge))
        if answer.isNew { names[answer.storyID] = job.id }
        return Answer(
          id: job.id, kind: answer.kind, of: answer.isNew ? nil : names[answer.storyID], method: answer.method,
          score: answer.score, eventID: names[answer.eventID] ?? answer.eventID, reasons: answer.reasons)
      }
    } catch {
      throw ExitStatus.report(error)
    }
  }

  private static func candidate(_ job: Job, judge: Judge) -> Candidate {
    let language = judge.detector.detect(title: job.title, text: job.text, declared: job.language)
    let judgement = judge.classifier.judge(
      TextToJudge(title: job.title, text: job.text, language: language.tag, address: job.url))
    let canonical = job.url.flatMap { judge.urls.canonical($0) }
    let outlet = job.outlet ?? canonical?.host ?? "unknown"
    let published = job.datePublished.flatMap { DateParser.parse($0) }
    var candidate = Candidate(
      source: SourceReference(id: outlet, outlet: outlet, country: nil, url: "https://\(outlet)/"),
      title: job.title ?? "", contentSource: .page, contentStatus: .ok, language: language,
      verdicts: judgement.verdicts,
      provenance: Provenance(
        fetchedAt: published?.instant ?? Timestamp(milliseconds: 0), status: 200, finalURL: job.url ?? "",
        reader: "inspect"))
    candidate.url = canonical?.url
    candidate.originalURL = job.url
    candidate.isIndirect = canonical?.isIndirect ?? false
    candidate.contentText = job.text
    candidate.published = published
    candidate.dateSource = published == nil ? .none : .feed
    candidate.concepts = judgement.concepts
    candidate.jurisdictions = judgement.jurisdictions
    candidate.entities = judgement.entities
    candidate.cites = judgement.cites
    candidate.named = judgement.named
    return candidate
  }
}
