/// Which stories have which feature: lists of places in the order the stories were added, by a small number that stands
/// for the feature. Stories leave in the order they came.
struct PostingTable<Key: Hashable & Sendable>: Sendable {
  private var numbers: [Key: Int32] = [:]
  private(set) var keys: [Key] = []
  /// For each key the stories that have it, ascending; what is before the first one held has left.
  private(set) var stories: [[Int32]] = []
  /// How many of them are held.
  private(set) var counts: [Int32] = []
  /// Keys that no story held has; they stay until the table is built anew.
  private(set) var idle = 0
  /// The mass of the events they are in, where that was worked out since the list changed; else -1.
  private var masses: [Float] = []
  /// A number noted for each key, for as long as a story is added.
  private var notes: [UInt8] = []

  /// Stories of a list that are looked at, the latest; what they show stands for the rest.
  static var sample: Int { 256 }

  func number(of key: Key) -> Int32? { numbers[key] }

  /// The numbers of a story's keys, ascending; a key not seen before gets one.
  mutating func add(_ keys: [Key], story: Int32) -> [Int32] {
    let added = numbers(adding: keys)
    for number in added {
      stories[Int(number)].append(story)
      count(Int(number), 1)
    }
    return added
  }

  /// The numbers of keys, ascending; a key not seen before gets one.
  mutating func numbers(adding keys: [Key]) -> [Int32] { keys.map { number(adding: $0) }.sorted() }

  /// A story that is held has the keys of these numbers instead of those.
  mutating func move(_ story: Int32, from old: [Int32], to new: [Int32]) {
    let (left, come) = (Set(old).subtracting(new), Set(new).subtracting(old))
    for number in left.map(Int.init) {
      stories[number].remove(at: place(of: story, in: number))
      count(number, -1)
    }
    for number in come.map(Int.init) {
      stories[number].insert(story, at: place(of: story, in: number))
      count(number, 1)
    }
  }

  /// Where a story stands in a key's list, or would.
  private func place(of story: Int32, in number: Int) -> Int {
    var (low, high) = (0, stories[number].count)
    while low < high {
      let middle = (low + high) / 2
      if stories[number][middle] < story { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func number(adding key: Key) -> Int32 {
    if let number = numbers[key] { return number }
    let number = Int32(keys.count)
    numbers[key] = number
    keys.append(key)
    stories.append([])
    counts.append(0)
    idle += 1
    masses.append(-1)
    notes.append(0)
    return number
  }

  mutating func note(_ value: UInt8, of key: Key) { if let number = numbers[key] { notes[Int(number)] = value } }

  func noted(_ number: Int32) -> UInt8 { notes[Int(number)] }

  private mutating func count(_ number: Int, _ change: Int32) {
    if counts[number] == 0 { idle -= 1 }
    counts[number] += change
    if counts[number] == 0 { idle += 1 }
    masses[number] = -1
  }

  /// The story added last was never there.
  mutating func removeLast(_ numbers: [Int32]) {
    for number in numbers {
      stories[Int(number)].removeLast()
      count(Int(number), -1)
    }
  }

  /// A story leaves: it no longer counts, though its place stays until the table is built anew.
  mutating func leave(_ numbers: [Int32]) { for number in numbers { count(Int(number), -1) } }

  mutating func comeBack(_ numbers: [Int32]) { for number in numbers { count(Int(number), 1) } }

  /// Stories changed their events.
  mutating func forgetMasses() { for number in masses.indices { masses[number] = -1 } }

  /// The mass of the events the stories of a key are in; nil when that is to be worked out.
  func mass(of number: Int32) -> Double? {
    let mass = masses[Int(number)]
    return mass < 0 ? nil : Double(mass)
  }

  /// The latest stories of a key, at most `sample`.
  func latest(of number: Int32) -> ArraySlice<Int32> {
    stories[Int(number)].suffix(min(Int(counts[Int(number)]), Self.sample))
  }

  /// The events of the latest stories of a key have so much mass, in units: those of all are taken to have as much more as
  /// they are more.
  mutating func setMass(_ units: Int, ofLatest number: Int32) -> Double {
    let held = Int(counts[Int(number)])
    let mass = Float(units) / Float(EventMass.unit) * Float(held) / Float(max(1, min(held, Self.sample)))
    masses[Int(number)] = mass
    return Double(mass)
  }
}
