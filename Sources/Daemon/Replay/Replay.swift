import Classifying
import Stories

/// Judges texts again, to show what changed topics would change. Touches nothing.
public struct Replay {
  /// A text that a topic judges otherwise than it did.
  public struct Change: Sendable, Hashable {
    public var topic: String
    /// Accepted now and not then; false: the other way about.
    public var isAccepted: Bool
    public var scoreBefore: Double?
    public var score: Double
    /// Terms that count now and didn't, and the other way about, each once.
    public var termsAdded: [String]
    public var termsRemoved: [String]
  }

  /// What was counted.
  public struct Summary: Sendable, Hashable, Encodable {
    public var stories = 0
    public var drops = 0
    /// Judgements of a topic that changed, by direction.
    public var accepted = 0
    public var rejected = 0

    public init() {}
  }

  private let classifier: Classifier
  public private(set) var summary = Summary()

  public init(_ judge: Judge) { classifier = judge.classifier }

  /// What the topics in force would decide otherwise about this text; empty for most.
  public mutating func judge(_ text: ReplayedText) -> [Change] {
    let judgement = classifier.judge(
      TextToJudge(title: text.title, summary: text.summary, text: text.text, language: text.language, links: []))
    let changes = judgement.verdicts.compactMap { verdict in
      change(verdict, from: text.verdicts.first { $0.topic == verdict.topic })
    }
    switch text.origin {
    case .archive: summary.stories += 1
    case .drops: summary.drops += 1
    }
    summary.accepted += changes.count(where: \.isAccepted)
    summary.rejected += changes.count { !$0.isAccepted }
    return changes
  }

  private func change(_ now: TopicVerdict, from before: TopicVerdict?) -> Change? {
    let isAccepted = now.decision == .accept
    guard isAccepted != (before?.decision == .accept) else { return nil }
    let (old, new) = (Self.terms(before), Self.terms(now))
    return Change(
      topic: now.topic, isAccepted: isAccepted, scoreBefore: before?.score, score: now.score,
      termsAdded: new.filter { !old.contains($0) }, termsRemoved: old.filter { !new.contains($0) })
  }

  /// In order of weight, a veto with a minus.
  private static func terms(_ verdict: TopicVerdict?) -> [String] {
    var terms: [String] = []
    for match in verdict?.matches ?? [] {
      let term = match.weight < 0 ? "−" + match.term : match.term
      if !terms.contains(term) { terms.append(term) }
    }
    return terms
  }
}
