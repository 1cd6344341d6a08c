import Foundation

/// How much the stories of one event count when it is asked how common something is: the square root of how many they are.
///
/// Were each to count, a large event would make its own anchors common, and its later tellings were not found; were all to
/// count as one, every story it took in by mistake would make its anchors seem rarer than they are, and it would take in
/// ever more. In whole units, so that no order of adding them up can matter.
enum EventMass {
  static let unit = 1024

  /// The square root of a number of stories, in units.
  static func of(_ stories: Int) -> Int {
    stories < table.count ? table[max(0, stories)] : Int(Double(stories).squareRoot() * Double(unit))
  }

  /// What one more story adds.
  static func step(to stories: Int) -> Int { of(stories) - of(stories - 1) }

  private static let table = (0..<1024).map { Int(Double($0).squareRoot() * Double(unit)) }
}
