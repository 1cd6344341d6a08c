import ArgumentParser
import Classifying
import Daemon
import Normalizing
import Stories

struct InspectText: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text", abstract: #"{"id","title"?,"text"?,"language"?} → language, topic and why, names"#)

  struct Job: Decodable {
    var id: String
    var title: String?
    var text: String?
    var language: String?
  }

  func run() async throws {
    do {
      let judge = try Shipped.judge()
      try JobStream.run(Job.self) { job in
        let language = judge.detector.detect(title: job.title, text: job.text, declared: job.language)
        let judgement = judge.classifier.judge(
          TextToJudge(title: job.title, summary: nil, text: job.text, language: language.tag, links: []))
        return TextAnswer(id: job.id, language: language, judgement: judgement)
      }
    } catch {
      throw ExitStatus.report(error)
    }
  }
}

/// The answer to `inspect text`.
struct TextAnswer: Encodable {
  struct Topic: Encodable {
    var id: String
    var accepted: Bool
    var decision: TopicVerdict.Decision
    var score: Double
    var threshold: Double
    /// True where it was accepted by weak evidence alone; else missing.
    var weak: Bool?
    var matches: [TopicMatch]

    init(_ verdict: TopicVerdict) {
      id = verdict.topic
      accepted = verdict.decision == .accept
      decision = verdict.decision
      score = verdict.score
      threshold = verdict.threshold
      weak = verdict.weak
      matches = verdict.matches
    }
  }

  var id: String
  var language: String
  var languageConfidence: Double
  var languageDeclared: String?
  /// The text is in another language than was declared.
  var languageConflict: Bool
  var script: String?
  var topic: Topic?
  var topics: [Topic]
  var concepts: [String]
  var jurisdictions: [String]
  var entities: [String]
  var cites: [Citation]

  init(id: String, language: LanguageEvidence, judgement: Judgement) {
    self.id = id
    self.language = language.tag
    languageConfidence = language.confidence
    languageDeclared = language.declared
    languageConflict = language.isConflict
    script = language.script
    topics = judgement.verdicts.map(Topic.init)
    topic = topics.first
    concepts = judgement.concepts
    jurisdictions = judgement.jurisdictions
    entities = judgement.entities
    cites = judgement.cites
  }

  private enum CodingKeys: String, CodingKey {
    case id, language
    case languageConfidence = "language_confidence"
    case languageDeclared = "language_declared"
    case languageConflict = "language_conflict"
    case script, topic, topics, concepts, jurisdictions, entities, cites
  }

  /// What is absent is null: a reader finds every documented key.
  func encode(to encoder: any Encoder) throws {
    var answer = encoder.container(keyedBy: CodingKeys.self)
    try answer.encode(id, forKey: .id)
    try answer.encode(language, forKey: .language)
    try answer.encode(languageConfidence, forKey: .languageConfidence)
    try answer.encode(languageDeclared, forKey: .languageDeclared)
    try answer.encode(languageConflict, forKey: .languageConflict)
    try answer.encode(script, forKey: .script)
    try answer.encode(topic, forKey: .topic)
    try answer.encode(topics, forKey: .topics)
    try answer.encode(concepts, forKey: .concepts)
    try answer.encode(jurisdictions, forKey: .jurisdictions)
    try answer.encode(entities, forKey: .entities)
    try answer.encode(cites, forKey: .cites)
  }
}
