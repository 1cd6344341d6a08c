/// Which events there are, which of them are one, and how many have a story held, by language.
struct EventRegister: Sendable {
  private(set) var ids: [String] = []
  /// The event each was found to be part of; itself otherwise.
  private(set) var parents: [Int32] = []
  private var numbers: [String: Int32] = [:]
  /// Stories held, by event and by the language they tell it in.
  private var tellings: [Telling: Int32] = [:]
  /// Events that have stories held.
  private(set) var count = 0
  /// The mass of the events held, by language; of all under the empty string.
  private var held: [String: Int] = [:]

  private struct Telling: Hashable, Sendable {
    var event: Int32
    /// BCP 47 primary subtag; empty for any.
    var language: String
  }

  func number(of id: String) -> Int32? { numbers[id] }

  mutating func create(_ id: String) -> Int32 {
    let number = Int32(parents.count)
    ids.append(id)
    parents.append(number)
    numbers[id] = number
    return number
  }

  /// The event created last was never there.
  mutating func removeLast() {
    guard let id = ids.popLast() else { return }
    parents.removeLast()
    numbers[id] = nil
  }

  mutating func join(_ event: Int32, to target: Int32) { parents[Int(event)] = target }

  /// Leads every event straight to the one that stands for it, however long the row of those it was found to be part of one
  /// after the other: no join before can be undone then. Costs a look at each event.
  mutating func shorten() {
    for event in parents.indices {
      let root = root(Int32(event))
      var next = event
      while parents[next] != root {
        let after = Int(parents[next])
        parents[next] = root
        next = after
      }
    }
  }

  /// The event that stands for all that were found to be one with it. Costs a step for each join since `shorten`.
  func root(_ event: Int32) -> Int32 {
    var event = event
    while parents[Int(event)] != event { event = parents[Int(event)] }
    return event
  }

  func id(_ event: Int32) -> String { ids[Int(root(event))] }

  /// Stories held of an event that stands for itself.
  func stories(of event: Int32) -> Int { Int(tellings[Telling(event: event, language: "")] ?? 0) }

  /// The mass of the events that have stories held in a language; without one, in any.
  func mass(in language: String = "") -> Double { Double(held[language] ?? 0) / Double(EventMass.unit) }

  /// A story of an event came or left.
  mutating func count(_ event: Int32, language: String, by change: Int32) {
    for language in ["", language] {
      let telling = Telling(event: root(event), language: language)
      let before = tellings[telling] ?? 0
      let after = before + change
      tellings[telling] = after == 0 ? nil : after
      if language.isEmpty { count += before == 0 ? 1 : after == 0 ? -1 : 0 }
      held[language, default: 0] += EventMass.of(Int(after)) - EventMass.of(Int(before))
    }
  }

  /// Nothing is held, to be counted anew.
  mutating func forgetCounts() { (tellings, held, count) = ([:], [:], 0) }
}
