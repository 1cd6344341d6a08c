import Foundation
import Stories

/// The search for one story's event.
///
/// Stories of the week that share something rare are gathered by following the lists of its anchors and words; those that
/// share most are compared in full, and what they amount to is taken by event.
struct EventSearch {
  private let features: EventFeatures
  private let time: Int64
  /// The story itself, where it is in the index already.
  private let itself: Int?
  /// Its own event, where that has other stories and only others are looked for.
  private let ownEvent: Int32?
  private let vectors: VectorEvidence?
  /// What of the story can be met in the index: the number to meet, and the kind it counts as.
  private var probes: [(number: Int32, kind: Anchor.Kind)] = []
  private var ownTerms: [(number: Int32, weight: Double)] = []
  private var norm = 1.0
  private var own = EventScore()
  /// What it names of rows, by row.
  private var rows: [String: Set<String>] = [:]
  /// The countries it names that are not everybody's; −1 for those that no other story names.
  private var places: Set<Int32> = []
  /// What its headline names.
  private var headline: [EventIndex.HeadlineName] = []
  private var weekEvents = 0
  private var found: [Found] = []

  private struct Found {
    var entry: Int
    var score: Double
    /// What the words add to it, where both are in one language.
    var words = 0.0
    var isSupported: Bool
    /// The story cites this telling: by so much.
    var cited: Double
  }

  /// Events that stand for what is known of anchors and of terms before the stream has shown it.
  private static let anchorPrior = 30.0
  private static let termPrior = 40.0
  private static let termShare = 0.03

  /// - Parameter event: the story's own, which is passed over: another must share more then, as much as ties two.
  init(_ features: EventFeatures, _ index: EventIndex, vectors: VectorEvidence? = nil, beside event: Int32? = nil) {
    self.features = features
    ownEvent = event
    self.vectors = vectors
    itself = index.place(of: features.storyID)
    time = features.time.milliseconds
    var seen: Set<Int32> = []
    for anchor in features.anchors {
      for met in anchor.met {
        guard let number = index.anchors.number(of: met), seen.insert(number).inserted else { continue }
        probes.append((number, anchor.kind))
      }
    }
    probes.sort { $0.number < $1.number }
    headline = index.headline(of: features)
    for anchor in features.anchors {
      if let series = anchor.series { rows[series, default: []].insert(anchor.compared) }
    }
  }

  mutating func run(_ index: inout EventIndex) {
    weekEvents = index.countEvents(near: time)
    weighAnchors(&index)
    weighTerms(&index)
    let candidates = candidates(&index)
    for entry in candidates + outstanding(index, beside: candidates) { compare(entry, &index) }
  }
}

extension EventSearch {
  /// The share of events that have an anchor.
  private func anchorShare(_ number: Int32, _ index: inout EventIndex) -> Double {
    let place = Int(number)
    if let share = index.scratch.anchorShares[place, index.scratch.call] { return share }
    let share = anchorShare(met: index.anchorMass(number), prior: index.anchors.keys[place].prior, index)
    index.scratch.anchorShares[place, index.scratch.call] = share
    return share
  }

  private func anchorShare(met: Double, prior: Double, _ index: EventIndex) -> Double {
    min(1, (met + EventSearch.anchorPrior * prior) / (index.register.mass() + EventSearch.anchorPrior))
  }

  /// A term's weight by how few of the language's events have it, 1 for one that is as rare as is thought at first.
  private func termWeight(_ number: Int32, _ index: inout EventIndex) -> Double {
    let place = Int(number)
    if let weight = index.scratch.termWeights[place, index.scratch.call] { return weight }
    let weight = termWeight(met: index.termMass(number), index)
    index.scratch.termWeights[place, index.scratch.call] = weight
    return weight
  }

  private func termWeight(met: Double, _ index: EventIndex) -> Double {
    let all = index.register.mass(in: features.language) + EventSearch.termPrior
    let share = (met + EventSearch.termPrior * EventSearch.termShare) / all
    return max(0.03, log(1 / share) / log(1 / EventSearch.termShare))
  }

  private mutating func weighAnchors(_ index: inout EventIndex) {
    for anchor in features.anchors where !anchor.kind.isSilent {
      let number = index.anchors.number(of: anchor)
      let share = number.map { anchorShare($0, &index) } ?? anchorShare(met: 0, prior: anchor.prior, index)
      own.add(anchor.kind, share: share)
      if anchor.kind == .place, share <= EventScore.particularPlaceShare { places.insert(number ?? -1) }
    }
  }

  private mutating func weighTerms(_ index: inout EventIndex) {
    let unmet = termWeight(met: 0, index)
    var square = 0.0
    for term in features.terms.terms {
      let number = index.terms.number(of: EventIndex.TermKey(language: features.language, hash: term.hash))
      let weight = Double(term.weight) * (number.map { termWeight($0, &index) } ?? unmet)
      square += weight * weight
      guard let number else { continue }
      ownTerms.append((number, weight))
      index.scratch.ownTerms[Int(number), index.scratch.call] = weight
    }
    norm = max(1e-9, square.squareRoot())
  }
}

extension EventSearch {
  /// The stories of the week that share most, roughly counted, the most first.
  private func candidates(_ index: inout EventIndex) -> [Int] {
    var touched: [Int32] = []
    for probe in probes where index.anchors.counts[Int(probe.number)] <= EventIndex.longestFollowed {
      let share = anchorShare(probe.number, &index)
      let weight = EventScore.shown(probe.kind, share: share, isWithin: false)
      index.scratch.follow(
        index.anchors.stories[Int(probe.number)], from: index.first, weight: Float(weight), touched: &touched)
    }
    for (number, weight) in ownTerms where index.terms.counts[Int(number)] <= EventIndex.longestFollowed {
      let part = weight / norm
      index.scratch.follow(
        index.terms.stories[Int(number)], from: index.first, weight: Float(EventScore.wordWeight * part * part),
        touched: &touched)
    }
    return most(of: touched, &index)
  }

  /// Those that share too little to be gathered, and stand out by their vectors.
  private func outstanding(_ index: EventIndex, beside candidates: [Int]) -> [Int] {
    guard let vectors else { return [] }
    let known = Set(candidates)
    return vectors.outstanding(EventIndex.maximumOutstanding).compactMap { index.place(of: $0) }
      .filter { !known.contains($0) }
  }

  private func most(of touched: [Int32], _ index: inout EventIndex) -> [Int] {
    var best: [(shared: Float, entry: Int32)] = []
    best.reserveCapacity(EventIndex.maximumCompared + 1)
    for entry in touched {
      let shared = index.scratch.shared[Int(entry)]
      index.scratch.shared[Int(entry)] = 0
      if best.count == EventIndex.maximumCompared, let last = best.last, (last.shared, entry) > (shared, last.entry) {
        continue
      }
      guard index.isNear(Int(entry), time), Int(entry) != itself, !isOfOwnEvent(entry, index) else { continue }
      if best.count == EventIndex.maximumCompared { best.removeLast() }
      var place = best.count
      while place > 0, (shared, best[place - 1].entry) > (best[place - 1].shared, entry) { place -= 1 }
      best.insert((shared, entry), at: place)
    }
    return best.map { Int($0.entry) }
  }

  private func isOfOwnEvent(_ entry: Int32, _ index: EventIndex) -> Bool {
    ownEvent.map { $0 == index.register.root(index.eventOf[Int(entry)]) } ?? false
  }

  private mutating func compare(_ entry: Int, _ index: inout EventIndex) {
    let isWithin = index.entries[entry].language == features.language
    var shared = EventScore()
    var cited = 0.0
    forEachShared(entry, index) { number, kind in
      let share = index.scratch.anchorShares.values[Int(number)]
      guard let isCiting = isCitation(kind, index.anchors.keys[Int(number)].kind) else {
        return shared.add(kind, share: share)
      }
      shared.addCitation(share: share)
      if isCiting { cited += log(1 / share) }
    }
    var told = EventScore()
    for number in index.entries[entry].anchors where !index.anchors.keys[Int(number)].kind.isSilent {
      told.add(index.anchors.keys[Int(number)].kind, share: anchorShare(number, &index))
    }
    let sum = shared.total(isWithin: isWithin)
    let less = max(EventScore.minimumTold, min(told.total(isWithin: isWithin), own.total(isWithin: isWithin)))
    let citations = shared.citations * EventScore.citationWeight
    var result = Found(entry: entry, score: sum * sum / less, isSupported: shared.isRare, cited: cited)
    if isWithin {
      let (cosine, words) = words(entry, &index)
      result.words = words
      result.score = result.score * EventScore.belief(cosine: cosine) + words
      if cosine >= EventScore.sufficientCosine { result.isSupported = true }
    }
    result.score += citations
    // Vectors alone make nothing one event.
    if result.score > 0 { result.score += vectors?.weight(of: index.entries[entry].storyID) ?? 0 }
    result.score *= EventScore.timeFactor(milliseconds: abs(index.times[entry] - time)) * difference(entry, &index)
    found.append(result)
  }

  /// What a score counts by what tells the two apart.
  private func difference(_ entry: Int, _ index: inout EventIndex) -> Double {
    let isWithin = index.entries[entry].language == features.language
    var factor = areRivals(entry, index) ? EventScore.rivalFactor : 1
    if isWithin, doHeadlinesDiffer(index.entries[entry], index) { factor *= EventScore.headlineFactor }
    if !isWithin, doPlacesDiffer(entry, &index) { factor *= EventScore.placesFactor }
    return factor
  }

  /// Whether each names a country that the other does not. Within a language headlines and words tell more.
  private func doPlacesDiffer(_ entry: Int, _ index: inout EventIndex) -> Bool {
    guard !places.isEmpty else { return false }
    var unshared = places
    var isTheirs = false
    for number in index.entries[entry].anchors where index.anchors.keys[Int(number)].kind == .place {
      guard anchorShare(number, &index) <= EventScore.particularPlaceShare else { continue }
      if unshared.remove(number) == nil { isTheirs = true }
    }
    return isTheirs && !unshared.isEmpty
  }

  /// Whether the headline of each names something the other's text lacks.
  private func doHeadlinesDiffer(_ entry: EventIndex.Entry, _ index: EventIndex) -> Bool {
    headline.contains { !index.isTold($0, entry) }
      && entry.headline.contains { !isTold($0, index) }
  }

  /// Whether the story to be placed has a name among its anchors or words.
  private func isTold(_ name: EventIndex.HeadlineName, _ index: EventIndex) -> Bool {
    probes.contains { $0.number == name.anchor }
      || index.term(of: name, features.language).map { index.scratch.ownTerms[Int($0), index.scratch.call] != nil }
        ?? false
  }

  /// Whether both name something of one row, and nothing of it in common.
  private func areRivals(_ entry: Int, _ index: EventIndex) -> Bool {
    guard !rows.isEmpty else { return false }
    var isShared: [String: Bool] = [:]
    for number in index.entries[entry].anchors {
      let anchor = index.anchors.keys[Int(number)]
      guard let series = anchor.series, let own = rows[series] else { continue }
      isShared[series] = isShared[series] ?? false || own.contains(anchor.compared)
    }
    return isShared.values.contains(false)
  }

  /// Whether what is shared is a citation: true of one by the story, false of one of it, nil when it is none.
  private func isCitation(_ own: Anchor.Kind, _ theirs: Anchor.Kind) -> Bool? {
    switch (own, theirs) {
    case (.outlet, .teller), (.author, .byline), (.url, .address): true
    case (.teller, .outlet), (.byline, .author), (.address, .url): false
    default: nil
    }
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

  /// How alike the words of two stories in one language are, and what that adds to a score.
  private func words(_ entry: Int, _ index: inout EventIndex) -> (cosine: Double, score: Double) {
    var (dot, square, shared) = (0.0, 0.0, 0)
    for (number, weight) in zip(index.entries[entry].terms, index.entries[entry].weights) {
      let theirs = Double(weight) * termWeight(number, &index)
      square += theirs * theirs
      if let own = index.scratch.ownTerms[Int(number), index.scratch.call] {
        dot += own * theirs
        shared += 1
      }
    }
    let terms = (features.terms.terms.count, index.entries[entry].terms.count)
    let raw = square > 0 ? dot / square.squareRoot() / norm : 0
    let cosine = EventScore.trusted(cosine: raw, sharedTerms: shared, terms: terms)
    return (cosine, EventScore.words(cosine: cosine, terms: terms))
  }
}

extension EventSearch {
  /// What was found, once it ran.
  func placement(_ index: EventIndex) -> EventPlacement {
    let threshold = EventScore.threshold(weekEvents: weekEvents, knownEvents: index.register.count)
    let matches = byEvent(index).map { (score: score(of: $0), entry: $0[0].entry) }
      .sorted { ($0.score, $1.entry) > ($1.score, $0.entry) }
    var placement = EventPlacement()
    let bridging = threshold * EventScore.bridgingFactor
    guard let best = matches.first, best.score >= (ownEvent == nil ? threshold : bridging) else { return placement }
    placement.match = match(best, index)
    placement.bridged = matches.dropFirst().filter { $0.score >= bridging }.map { match($0, index) }
    placement.cited = citedStory(of: index.register.root(index.eventOf[best.entry]), index)
    return placement
  }

  /// The telling of its event that the story cites most plainly, if that is not younger by more than clocks and time
  /// zones explain.
  private func citedStory(of event: Int32, _ index: EventIndex) -> String? {
    let tellings = found.filter {
      $0.cited > 0 && index.register.root(index.eventOf[$0.entry]) == event
        && index.times[$0.entry] <= time + EventSearch.clockSlack
    }
    return tellings.max { ($0.cited, $0.score, $1.entry) < ($1.cited, $1.score, $0.entry) }
      .map { index.entries[$0.entry].storyID }
  }

  private static let clockSlack: Int64 = 86_400_000

  /// The stories found by event, in each the strongest first.
  private func byEvent(_ index: EventIndex) -> [[Found]] {
    let strongest = found.sorted { ($0.score, $1.entry) > ($1.score, $0.entry) }
    var order: [Int32] = []
    var events: [Int32: [Found]] = [:]
    for found in strongest {
      let event = index.register.root(index.eventOf[found.entry])
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
    EventPlacement.Match(
      eventID: index.register.id(index.eventOf[best.entry]), score: EventSearch.rounded(best.score),
      reasons: reasons(best.entry, index))
  }

  private func reasons(_ entry: Int, _ index: EventIndex) -> [LinkReason] {
    let isWithin = index.entries[entry].language == features.language
    var reasons: [LinkReason] = []
    forEachShared(entry, index) { number, kind in
      let share = index.scratch.anchorShares.values[Int(number)]
      let weight = EventSearch.rounded(EventScore.shown(kind, share: share, isWithin: isWithin))
      if weight > 0 { reasons.append(LinkReason(anchor: shown(number, kind, index), weight: weight)) }
    }
    if let vectors, vectors.weight(of: index.entries[entry].storyID) > 0 {
      let weight = EventSearch.rounded(vectors.weight(of: index.entries[entry].storyID))
      reasons.append(LinkReason(anchor: vectors.anchor, weight: weight))
    }
    if let words = found.first(where: { $0.entry == entry })?.words, words > 0 {
      reasons.append(LinkReason(anchor: "words:\(features.language)", weight: EventSearch.rounded(words)))
    }
    reasons.sort { ($0.weight, $1.anchor) > ($1.weight, $0.anchor) }
    return Array(reasons.prefix(EventIndex.maximumReasons))
  }

  /// As the story itself writes it: the index knows it as whoever named it first did. What is cited of it, as the
  /// citing one does.
  private func shown(_ number: Int32, _ kind: Anchor.Kind, _ index: EventIndex) -> String {
    let theirs = index.anchors.keys[Int(number)]
    let own = features.anchors.filter { $0.compared == theirs.compared }
    if theirs.kind == .name || theirs.kind == .word, let name = own.first(where: { $0.kind.met.contains(theirs.kind) })
    {
      return Anchor(.name, name.anchor.shown.value).text
    }
    let citing = theirs.kind.isSilent ? own.first { $0.kind == kind } : nil
    return (citing ?? theirs).anchor.shown.text
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
