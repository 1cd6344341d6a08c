/// Which stories have which feature: lists of places in the order the stories were added, by a small number that stands
/// for the feature. Stories leave in the order they came.
struct PostingTable<Key: Hashable & Sendable>: Sendable {
  private var numbers: [Key: Int32] = [:]
  private(set) var keys: [Key] = []
  /// For each key the stories that have it, ascending; what is before the first one held has left.
  private(set) var stories: [[Int32]] = []
  /// How many of them are held.
  private(set) var counts: [Int32] = []

  func number(of key: Key) -> Int32? { numbers[key] }

  /// The numbers of a story's keys, ascending; a key not seen before gets one.
  mutating func add(_ keys: [Key], story: Int32) -> [Int32] {
    var added = keys.map { key in
      if let number = numbers[key] { return number }
      let number = Int32(self.keys.count)
      numbers[key] = number
      self.keys.append(key)
      stories.append([])
      counts.append(0)
      return number
    }
    added.sort()
    for number in added {
      stories[Int(number)].append(story)
      counts[Int(number)] += 1
    }
    return added
  }

  /// The story added last was never there.
  mutating func removeLast(_ numbers: [Int32]) {
    for number in numbers {
      stories[Int(number)].removeLast()
      counts[Int(number)] -= 1
    }
  }

  /// A story leaves: it no longer counts, though its place stays until the table is built anew.
  mutating func leave(_ numbers: [Int32]) { for number in numbers { counts[Int(number)] -= 1 } }

  mutating func comeBack(_ numbers: [Int32]) { for number in numbers { counts[Int(number)] += 1 } }
}
