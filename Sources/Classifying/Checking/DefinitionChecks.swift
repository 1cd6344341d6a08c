import Stories

/// Finds what is wrong with topics and a lexicon before anything is built from them.
struct DefinitionChecks {
  /// Terms and names together: beyond it the automaton outgrows a small machine.
  static let maximumPatterns = 100_000
  /// Scalars of one term or name.
  static let maximumTermScalars = 200
  static let identifierLengths = 1...64

  private(set) var problems: [TopicProblem] = []

  init(topics: [TopicDefinition], lexicon: Lexicon) {
    checkTotal(topics, lexicon)
    var known = Set<String>()
    for topic in topics {
      check(topic)
      if !known.insert(topic.id).inserted { fail(nil, "topic \(topic.id) is defined twice") }
    }
    var entries = Set<String>()
    for entry in lexicon.entries {
      check(entry)
      if !entries.insert("\(entry.kind.rawValue) \(entry.id)").inserted {
        warn(entry.origin, "\(entry.kind.rawValue) \(entry.id) is there twice")
      }
    }
  }

  private mutating func checkTotal(_ topics: [TopicDefinition], _ lexicon: Lexicon) {
    let terms = topics.reduce(0) { $0 + $1.terms.count }
    let names = lexicon.entries.reduce(0) { $0 + $1.names.values.reduce(0) { $0 + $1.count } }
    guard terms + names > Self.maximumPatterns else { return }
    fail(nil, "\(terms + names) terms and names are more than the limit maximumPatterns, \(Self.maximumPatterns)")
  }

  private mutating func check(_ topic: TopicDefinition) {
    let allowed = topic.id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    if !allowed || !Self.identifierLengths.contains(topic.id.utf8.count) {
      fail(nil, "topic id \"\(topic.id)\" is not 1 to 64 of a-z, 0-9 and -")
    }
    if !topic.accept.isFinite || !topic.look.isFinite || topic.accept <= 0 || topic.look <= 0 {
      fail(nil, "topic \(topic.id): accept and look must be above 0")
    } else if topic.look > topic.accept {
      fail(nil, "topic \(topic.id): look \(topic.look) is above accept \(topic.accept)")
    }
    checkGroups(topic)
    var seen: [String: TopicDefinition.Term] = [:]
    for term in topic.terms { check(term, &seen) }
  }

  private mutating func checkGroups(_ topic: TopicDefinition) {
    let groups = Set(topic.terms.map(\.group))
    if groups.contains(.strong) || groups.isSuperset(of: [.subject, .policy]) { return }
    fail(nil, "topic \(topic.id) can never be met: it needs subject and policy terms, or strong ones")
  }

  private mutating func check(_ term: TopicDefinition.Term, _ seen: inout [String: TopicDefinition.Term]) {
    let folded = FoldedPattern(term.text)
    checkText(term.text, folded, "term", term.origin)
    if !term.weight.isFinite || term.weight <= 0 {
      fail(term.origin, "the weight of \"\(term.text)\" must be above 0")
    }
    if term.language.isEmpty { fail(term.origin, "\"\(term.text)\" has no language") }
    let written = term.isCaseSensitive ? term.text : String(decoding: folded.bytes, as: UTF8.self)
    let key = "\(TextLanguages.primary(term.language)) \(term.isCaseSensitive) \(term.isStem) \(written)"
    if let first = seen[key] {
      let place = first.origin.map { " at \($0)" } ?? ""
      warn(term.origin, "\"\(term.text)\" is already there as \"\(first.text)\" (\(first.group.rawValue))\(place)")
    }
    seen[key] = term
    if term.isStem, folded.bytes.count < 3 { warn(term.origin, "the stem \"\(term.text)*\" is very short") }
  }

  private mutating func check(_ entry: Lexicon.Named) {
    if entry.id.isEmpty { fail(entry.origin, "an entry of the lexicon has no id") }
    if entry.names.values.allSatisfy(\.isEmpty) { warn(entry.origin, "\(entry.id) has no name") }
    for name in entry.names.values.joined() {
      checkText(name, FoldedPattern(name), "name of \(entry.id)", entry.origin)
    }
  }

  private mutating func checkText(
    _ text: String, _ folded: FoldedPattern, _ what: @autoclosure () -> String, _ origin: String?
  ) {
    if text.unicodeScalars.count > Self.maximumTermScalars {
      fail(origin, "a \(what()) is longer than the limit maximumTermScalars, \(Self.maximumTermScalars)")
    } else if text.dropLast().contains("*") {
      fail(origin, "the \(what()) \"\(text)\" has a star inside: only one at the end makes a stem")
    } else if !folded.isUsable {
      fail(origin, "the \(what()) \"\(text)\" holds no letter or digit")
    }
  }

  private mutating func fail(_ origin: String?, _ message: String) {
    problems.append(TopicProblem(origin: origin, message: message, isError: true))
  }

  private mutating func warn(_ origin: String?, _ message: String) {
    problems.append(TopicProblem(origin: origin, message: message, isError: false))
  }
}
