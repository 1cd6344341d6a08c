/// All outlets and everything they have published so far.
///
/// The same seed publishes the same entries in the same order, in however many steps.
struct Press: Sendable {
  /// When the first entry appeared; no date of the press comes from a clock.
  static let firstDay = Moment(seconds: 1_777_870_800)  // 2026-05-04T05:00:00Z
  /// Seconds from one entry to the next.
  static let pace = 660
  /// The most entries a feed lists.
  static let feedLimit = 1000
  /// One generated story in so many is a reprint.
  static let reprintEvery = 9

  let outlets: [Outlet]
  let seed: UInt64
  private(set) var entries: [Entry] = []
  /// Counts the steps of publishing.
  private(set) var edition = 0
  /// Indices into `entries` by outlet, oldest first.
  private(set) var byOutlet: [[Int]]
  private var byPath: [String: Int] = [:]
  private var generated = 0
  private var reprinted: Set<Int> = []

  /// The press with everything that is written by hand, and as many generated entries as make `stories` in all.
  init(seed: UInt64, stories: Int, outlets: [Outlet] = Catalogue.outlets) {
    self.outlets = outlets
    self.seed = seed
    byOutlet = Array(repeating: [], count: outlets.count)
    publishHandwritten()
    publish(max(0, stories - entries.count))
    edition = 0
  }

  /// Publishes more entries, one outlet after the other.
  mutating func publish(_ count: Int) {
    edition += 1
    let places = outlets.indices.filter { outlets[$0].grows && Catalogue.phrasebooks[outlets[$0].language] != nil }
    guard !places.isEmpty else { return }
    for _ in 0..<count {
      publishGenerated(at: places[generated % places.count])
      generated += 1
    }
  }

  /// What an outlet's feed lists now, newest first.
  func newest(of outlet: Int) -> [Entry] { byOutlet[outlet].suffix(Press.feedLimit).reversed().map { entries[$0] } }

  /// The entry whose page has this path.
  func entry(at path: String, of outlet: Int) -> Entry? { byPath["\(outlet) \(path)"].map { entries[$0] } }
}

extension Press {
  private mutating func add(_ telling: Telling, at outlet: Int, reprintOf original: Int? = nil) {
    let number = entries.count + 1
    let published = Moment(seconds: Press.firstDay.seconds + number * Press.pace)
    let entry = Entry(number: number, outlet: outlet, telling: telling, published: published, reprintOf: original)
    byPath["\(outlet) \(entry.path(outlets[outlet]))"] = entries.count
    byOutlet[outlet].append(entries.count)
    entries.append(entry)
    if let original { reprinted.insert(original) }
  }

  /// The stories of each language in turn to the outlets of that language, then those of single outlets, then reprints.
  private mutating func publishHandwritten() {
    for language in Catalogue.languages {
      let places = outlets.indices.filter { outlets[$0].grows && outlets[$0].language == language }
      for (index, telling) in (Catalogue.tellings[language] ?? []).enumerated() where !places.isEmpty {
        add(telling, at: places[index % places.count])
      }
    }
    for index in outlets.indices {
      for telling in Catalogue.ownTellings[outlets[index].id] ?? [] { add(telling, at: index) }
    }
    for (index, original) in entries.enumerated() where index % 3 == 0 && outlets[original.outlet].grows {
      reprint(original, credited: index % 4 == 0)
    }
  }

  /// Prints an entry again at the outlet of its language that lives by reprints, if there is one.
  private mutating func reprint(_ original: Entry, credited: Bool) {
    let language = outlets[original.outlet].language
    guard let place = reprinter(of: language) else { return }
    let credit = Catalogue.credits[language] ?? ""
    let telling = credited && !credit.isEmpty ? original.telling.credited(credit) : original.telling
    add(telling, at: place, reprintOf: original.number)
  }

  private mutating func publishGenerated(at outlet: Int) {
    let language = outlets[outlet].language
    if generated % Press.reprintEvery == Press.reprintEvery - 1, let place = reprinter(of: language),
      let original = reprintable(language)
    {
      add(original.telling, at: place, reprintOf: original.number)
    } else if let book = Catalogue.phrasebooks[language] {
      var chance = Chance(seed: seed &* 1_000_003 &+ UInt64(generated))
      add(book.telling(&chance), at: outlet)
    }
  }

  private func reprinter(of language: String) -> Int? {
    outlets.firstIndex { $0.reprints && $0.language == language }
  }

  /// The newest entry of a language that was not reprinted yet.
  private func reprintable(_ language: String) -> Entry? {
    entries.suffix(200).last {
      outlets[$0.outlet].grows && outlets[$0.outlet].language == language
        && $0.telling.onTopic && $0.reprintOf == nil && !reprinted.contains($0.number)
    }
  }
}
