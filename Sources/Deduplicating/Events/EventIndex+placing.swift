import Foundation
import Stories

/// Where a story belongs, and why.
public struct EventPlacement: Sendable, Hashable {
  /// An event it tells of.
  public struct Match: Sendable, Hashable {
    public var eventID: String
    public var score: Double
    public var reasons: [LinkReason]
  }

  /// The event it joins; nil when it stands alone.
  public var match: Match?
  /// Other events it tells of so clearly that they must be one.
  public var bridged: [Match] = []
}

extension EventIndex {
  /// Stories that are compared in full, those that share most.
  static let maximumCompared = 64
  /// Lists of more stories are not followed: what so many share says little, and it counts when the rest is compared.
  static let longestFollowed: Int32 = 1024
  /// Reasons that are kept.
  static let maximumReasons = 8

  /// Finds the event of a story that is not in the index. Changes nothing but its own room to count in.
  public mutating func place(_ features: EventFeatures) -> EventPlacement {
    scratch.prepare(
      entries: entries.count, events: events.count, anchors: anchors.keys.count, terms: terms.keys.count)
    var search = EventSearch(features, self)
    search.run(&self)
    return search.placement(self)
  }

  func isNear(_ entry: Int, _ time: Int64) -> Bool {
    abs(entries[entry].milliseconds - time) <= EventIndex.gate.wholeMilliseconds
  }
}

/// The search for one story's event.
struct EventSearch {
  private let features: EventFeatures
  private let time: Int64
  /// What of the story can be met in the index: the number to meet, and the kind it counts as.
  private var probes: [(number: Int32, kind: Anchor.Kind)] = []
  private var own = EventScore()
  private var termWeights: [Int32: Double] = [:]
  private var norm = 1.0
  /// Events of the week, and those of them told in the story's language.
  private var weekEvents = 0
  private var languageEvents = 0
  private var found: [Found] = []

  private struct Found {
    var entry: Int
    var score: Double
    var isSupported: Bool
  }

  /// Stories that stand for what is known of anchors before the stream has shown it, and of terms.
  private static let anchorPrior = 30.0
  private static let termPrior = 40.0
  private static let termShare = 0.03

  init(_ features: EventFeatures, _ index: EventIndex) {
    self.features = features
    time = features.time.milliseconds
    var seen: Set<Int32> = []
    for anchor in features.anchors {
      for met in anchor.met {
        guard let number = index.anchors.number(of: met), seen.insert(number).inserted else { continue }
        probes.append((number, anchor.kind == .word ? .name : anchor.kind))
      }
    }
    probes.sort { $0.number < $1.number }
  }

  mutating func run(_ index: inout EventIndex) {
    countEvents(&index)
    weighOwn(&index)
    for entry in candidates(&index) { compare(entry, &index) }
  }
}

extension EventSearch {
  private mutating func countEvents(_ index: inout EventIndex) {
    index.scratch.count += 1
    var languageMet: Set<Int32> = []
    for entry in index.first..<index.entries.count where index.isNear(entry, time) {
      let event = index.root(index.entries[entry].event)
      if index.scratch.met[Int(event)] != index.scratch.count {
        index.scratch.met[Int(event)] = index.scratch.count
        weekEvents += 1
      }
      if index.entries[entry].language == features.language, languageMet.insert(event).inserted { languageEvents += 1 }
    }
  }

  /// The share of the week's events that have a feature; of one that very many stories have, the share of stories.
  private func eventShare(
    _ stories: [Int32], _ count: Int32, of all: Int, prior: Double, share: Double, _ index: inout EventIndex
  ) -> Double {
    var met = 0.0
    if count > EventIndex.longestFollowed {
      met = Double(all) * Double(count) / Double(max(1, index.count))
    } else {
      index.scratch.count += 1
      for story in stories.reversed() {
        guard Int(story) >= index.first else { break }
        guard index.isNear(Int(story), time) else { continue }
        let event = Int(index.root(index.entries[Int(story)].event))
        guard index.scratch.met[event] != index.scratch.count else { continue }
        index.scratch.met[event] = index.scratch.count
        met += 1
      }
    }
    return (met + prior * share) / (Double(all) + prior)
  }

  private func anchorShare(_ number: Int32, _ index: inout EventIndex) -> Double {
    let number = Int(number)
    if index.scratch.anchorShares.calls[number] == index.scratch.call {
      return index.scratch.anchorShares.values[number]
    }
    let share = eventShare(
      index.anchors.stories[number], index.anchors.counts[number], of: weekEvents, prior: EventSearch.anchorPrior,
      share: index.anchors.keys[number].prior, &index)
    index.scratch.anchorShares.calls[number] = index.scratch.call
    index.scratch.anchorShares.values[number] = share
    return share
  }

  /// A term's weight by how few of the language's events have it, 1 for one not met yet in a long stream.
  private func termWeight(_ number: Int32, _ index: inout EventIndex) -> Double {
    let number = Int(number)
    if index.scratch.termWeights.calls[number] == index.scratch.call { return index.scratch.termWeights.values[number] }
    let share = eventShare(
      index.terms.stories[number], index.terms.counts[number], of: languageEvents, prior: EventSearch.termPrior,
      share: EventSearch.termShare, &index)
    let weight = max(0.03, log(1 / share) / log(1 / EventSearch.termShare))
    index.scratch.termWeights.calls[number] = index.scratch.call
    index.scratch.termWeights.values[number] = weight
    return weight
  }

  private mutating func weighOwn(_ index: inout EventIndex) {
    for anchor in features.anchors where anchor.kind != .word {
      let number = index.anchors.number(of: anchor)
      own.add(anchor.kind, share: number.map { anchorShare($0, &index) } ?? unmetShare(anchor))
    }
    let unmet =
      log((Double(languageEvents) + EventSearch.termPrior) / (EventSearch.termPrior * EventSearch.termShare))
      / log(1 / EventSearch.termShare)
    var square = 0.0
    for term in features.terms {
      let number = index.terms.number(of: EventIndex.TermKey(language: features.language, hash: term.hash))
      let weight = Double(term.weight) * (number.map { termWeight($0, &index) } ?? unmet)
      square += weight * weight
      if let number { termWeights[number] = weight }
    }
    norm = max(1e-9, square.squareRoot())
  }

  private func unmetShare(_ anchor: EventAnchor) -> Double {
    EventSearch.anchorPrior * anchor.prior / (Double(weekEvents) + EventSearch.anchorPrior)
  }
}

extension EventSearch {
  /// The stories of the week that share most, roughly counted, the most first.
  private func candidates(_ index: inout EventIndex) -> [Int] {
    var touched: [Int32] = []
    let follow = { (stories: [Int32], weight: Float, index: inout EventIndex) in
      for story in stories.reversed() {
        guard Int(story) >= index.first else { break }
        if index.scratch.shared[Int(story)] == 0 { touched.append(story) }
        index.scratch.shared[Int(story)] += weight
      }
    }
    for probe in probes where index.anchors.counts[Int(probe.number)] <= EventIndex.longestFollowed {
      let share = anchorShare(probe.number, &index)
      let weight = EventScore.shown(probe.kind, share: share, isWithin: false)
      follow(index.anchors.stories[Int(probe.number)], Float(weight), &index)
    }
    for (number, weight) in termWeights.sorted(by: { $0.key < $1.key })
    where index.terms.counts[Int(number)] <= EventIndex.longestFollowed {
      let part = weight / norm
      follow(index.terms.stories[Int(number)], Float(EventScore.wordWeight * part * part), &index)
    }
    return most(of: touched, &index)
  }

  private func most(of touched: [Int32], _ index: inout EventIndex) -> [Int] {
    var best: [(shared: Float, entry: Int32)] = []
    for entry in touched {
      let shared = index.scratch.shared[Int(entry)]
      index.scratch.shared[Int(entry)] = 0
      guard index.isNear(Int(entry), time) else { continue }
      if best.count == EventIndex.maximumCompared {
        guard let last = best.last, (shared, last.entry) > (last.shared, entry) else { continue }
        best.removeLast()
      }
      var (low, high) = (0, best.count)
      while low < high {
        let middle = (low + high) / 2
        if (best[middle].shared, entry) > (shared, best[middle].entry) { low = middle + 1 } else { high = middle }
      }
      best.insert((shared, entry), at: low)
    }
    return best.map { Int($0.entry) }
  }

  private mutating func compare(_ entry: Int, _ index: inout EventIndex) {
    let isWithin = index.entries[entry].language == features.language
    var shared = EventScore()
    forEachShared(entry, index) { shared.add($1, share: index.scratch.anchorShares.values[Int($0)]) }
    var told = EventScore()
    for number in index.entries[entry].anchors where index.anchors.keys[Int(number)].kind != .word {
      told.add(index.anchors.keys[Int(number)].kind, share: anchorShare(number, &index))
    }
    let sum = shared.total(isWithin: isWithin)
    let less = max(EventScore.minimumTold, min(told.total(isWithin: isWithin), own.total(isWithin: isWithin)))
    var result = Found(entry: entry, score: sum * sum / less, isSupported: shared.isRare)
    if isWithin {
      let cosine = cosine(entry, &index)
      result.score += EventScore.words(cosine: cosine, terms: (features.terms.count, index.entries[entry].terms.count))
      if cosine >= EventScore.sufficientCosine { result.isSupported = true }
    }
    found.append(result)
  }

  private func forEachShared(_ entry: Int, _ index: EventIndex, _ body: (Int32, Anchor.Kind) -> Void) {
    let theirs = index.entries[entry].anchors
    var (i, j) = (0, 0)
    while i < probes.count, j < theirs.count {
      if probes[i].number == theirs[j] {
        body(probes[i].number, probes[i].kind)
        (i, j) = (i + 1, j + 1)
      } else if probes[i].number < theirs[j] {
        i += 1
      } else {
        j += 1
      }
    }
  }

  private func cosine(_ entry: Int, _ index: inout EventIndex) -> Double {
    var (dot, square) = (0.0, 0.0)
    for (number, weight) in zip(index.entries[entry].terms, index.entries[entry].weights) {
      let theirs = Double(weight) * termWeight(number, &index)
      square += theirs * theirs
      if let own = termWeights[number] { dot += own * theirs }
    }
    return square > 0 ? dot / square.squareRoot() / norm : 0
  }
}

extension EventSearch {
  func placement(_ index: EventIndex) -> EventPlacement {
    let threshold = EventScore.threshold(events: weekEvents)
    let matches = byEvent(index).map { found -> (score: Double, entry: Int) in (score(of: found), found[0].entry) }
      .sorted { ($0.score, $1.entry) > ($1.score, $0.entry) }
    guard let best = matches.first, best.score >= threshold else { return EventPlacement() }
    let bridged = matches.dropFirst().filter { $0.score >= threshold * EventScore.bridgingFactor }
    return EventPlacement(match: match(best, index), bridged: bridged.map { match($0, index) })
  }

  /// The stories found by event, in each the strongest first.
  private func byEvent(_ index: EventIndex) -> [[Found]] {
    let strongest = found.sorted { ($0.score, $1.entry) > ($1.score, $0.entry) }
    var order: [Int32] = []
    var events: [Int32: [Found]] = [:]
    for found in strongest {
      let event = index.root(index.entries[found.entry].event)
      if events[event] == nil { order.append(event) }
      events[event, default: []].append(found)
    }
    return order.compactMap { events[$0] }
  }

  private func score(of found: [Found]) -> Double {
    let strongest = found.prefix(3)
    let mean = strongest.reduce(0) { $0 + $1.score } / Double(strongest.count)
    let score = found[0].score * EventScore.strongestShare + mean * (1 - EventScore.strongestShare)
    return strongest.contains(where: \.isSupported) ? score : score * EventScore.commonFactor
  }

  private func match(_ best: (score: Double, entry: Int), _ index: EventIndex) -> EventPlacement.Match {
    let entry = index.entries[best.entry]
    return EventPlacement.Match(
      eventID: index.events[Int(index.root(entry.event))].id, score: EventSearch.rounded(best.score),
      reasons: reasons(best.entry, index))
  }

  private func reasons(_ entry: Int, _ index: EventIndex) -> [LinkReason] {
    let isWithin = index.entries[entry].language == features.language
    var reasons: [LinkReason] = []
    forEachShared(entry, index) { number, kind in
      let share = index.scratch.anchorShares.values[Int(number)]
      let weight = EventScore.shown(kind, share: share, isWithin: isWithin)
      if weight > 0 {
        reasons.append(LinkReason(anchor: index.anchors.keys[Int(number)].shown, weight: EventSearch.rounded(weight)))
      }
    }
    reasons.sort { ($0.weight, $1.anchor) > ($1.weight, $0.anchor) }
    return Array(reasons.prefix(EventIndex.maximumReasons))
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
