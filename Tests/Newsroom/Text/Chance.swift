/// The same numbers for the same seed on every machine (SplitMix64).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }

  /// A number below `bound`, which is at least 1.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// One of the choices; the empty string when there are none.
  mutating func pick(_ choices: [String]) -> String { choices.isEmpty ? "" : choices[below(choices.count)] }

  /// Some of the choices in a drawn order, none twice.
  mutating func draw(_ count: Int, of choices: [String]) -> [String] {
    var left = choices
    return (0..<min(count, left.count)).map { _ in left.remove(at: below(left.count)) }
  }
}
