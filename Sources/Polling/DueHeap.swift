/// A binary heap of slot numbers by time. What was superseded stays in until it comes up: whoever takes it out knows by
/// its stamp.
struct DueHeap: Sendable {
  struct Item: Sendable {
    var key: Duration
    var slot: Int
    var stamp: UInt32
  }

  private var items: [Item] = []

  var first: Item? { items.first }

  mutating func insert(_ item: Item) {
    items.append(item)
    var child = items.count - 1
    while child > 0, comesBefore(items[child], items[(child - 1) / 2]) {
      items.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func removeFirst() -> Item? {
    guard let first = items.first, let last = items.popLast() else { return nil }
    guard !items.isEmpty else { return first }
    items[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < items.count {
        if comesBefore(items[child], items[least]) { least = child }
      }
      if least == parent { return first }
      items.swapAt(parent, least)
      parent = least
    }
  }

  /// Ties go by number, so that an order does not depend on history.
  private func comesBefore(_ a: Item, _ b: Item) -> Bool { (a.key, a.slot) < (b.key, b.slot) }
}
