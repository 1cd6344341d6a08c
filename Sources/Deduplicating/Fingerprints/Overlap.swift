/// How much of two samples is the same.
struct Overlap {
  /// Hashes in both.
  private(set) var shared = 0
  /// Hashes in each.
  private(set) var counts = (0, 0)

  /// Compares two ascending rows of hashes at a common modulus, a power of two, leaving out of both the hashes in
  /// `without`. Linear in their lengths.
  init(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>, modulus: UInt32, without: Set<UInt32>) {
    let mask = modulus - 1
    var (i, j) = (a.startIndex, b.startIndex)
    while i < a.endIndex || j < b.endIndex {
      let first = i < a.endIndex ? a[i] : .max
      let second = j < b.endIndex ? b[j] : .max
      let hash = min(first, second)
      let (isInA, isInB) = (i < a.endIndex && first == hash, j < b.endIndex && second == hash)
      if isInA { i += 1 }
      if isInB { j += 1 }
      guard hash & mask == 0, without.isEmpty || !without.contains(hash) else { continue }
      if isInA { counts.0 += 1 }
      if isInB { counts.1 += 1 }
      if isInA && isInB { shared += 1 }
    }
  }

  /// The share of the smaller that stands in the other; 0 when that has fewer than `Fingerprint.smallestComparedCount`.
  var containment: Double {
    let smaller = min(counts.0, counts.1)
    return smaller < Fingerprint.smallestComparedCount ? 0 : Double(shared) / Double(smaller)
  }
}
