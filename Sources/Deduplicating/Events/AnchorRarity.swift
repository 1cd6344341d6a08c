import Foundation

/// How likely a story of no particular event names an anchor, before anything is known of the stream.
///
/// The shares of frequent identifiers were counted on 180 real reports on AI policy; the rest is by kind, and for numbers
/// and names by how much they say. As the stream goes by, what it shows takes over (`EventIndex`).
enum AnchorRarity {
  /// From 0 to 1, never 0.
  static func share(of anchor: Anchor) -> Double {
    switch anchor.kind {
    case .law, .per: return frequent[anchor.text] ?? 0.02
    case .org: return frequent[anchor.text] ?? 0.03
    case .place, .concept: return frequent[anchor.text] ?? 0.06
    case .ordinal, .date: return 0.05
    case .outlet: return 0.15
    case .number: return Double(anchor.value).map(number) ?? 0.02
    case .percentage: return Double(anchor.value).map(percentage) ?? 0.02
    case .name, .word: return name(anchor.compared)
    case .quote: return 0.001
    case .teller: return 0.02
    case .author, .byline: return 0.005
    case .url, .address: return 0.001
    }
  }

  /// A number says the more the more digits it takes to write; up to 31 it may be a day.
  private static func number(_ value: Double) -> Double {
    guard value == value.rounded() else { return 0.006 }
    if value <= 31 { return 0.08 }
    let digits = String(Int64(min(value, 9e15))).reversed().drop { $0 == "0" }.count
    return [1: 0.06, 2: 0.025, 3: 0.008][digits] ?? 0.003
  }

  private static func percentage(_ value: Double) -> Double {
    guard value == value.rounded() else { return 0.005 }
    return value.truncatingRemainder(dividingBy: 10) == 0 ? 0.03 : 0.02
  }

  private static func name(_ skeleton: String) -> Double {
    [3: 0.03, 4: 0.015, 5: 0.008][skeleton.utf8.count] ?? 0.005
  }

  private static let frequent: [String: Double] = [
    "place:US": 0.5, "place:CN": 0.22, "place:EU": 0.2, "place:GB": 0.08, "per:trump": 0.22, "org:anthropic": 0.1,
    "org:openai": 0.1, "org:white-house": 0.1, "org:european-commission": 0.1, "org:google": 0.08,
    "org:microsoft": 0.06,
    "org:us-defense": 0.06, "org:meta": 0.05, "org:nvidia": 0.05, "org:us-doj": 0.05, "org:european-parliament": 0.05,
    "per:sacks": 0.04, "per:xi": 0.04, "per:altman": 0.03, "per:musk": 0.03, "law:2024/1689": 0.1,
    "concept:artificial-intelligence": 0.8, "concept:countries": 0.37, "concept:heads-of-government": 0.32,
    "concept:government": 0.3, "concept:regulation": 0.3, "concept:legislation": 0.2, "concept:law": 0.2,
    "concept:parliaments": 0.12, "concept:ministries": 0.12, "concept:bans": 0.1, "concept:courts": 0.1,
    "concept:executive-order": 0.1, "concept:federal-law": 0.1, "concept:plans": 0.1, "concept:state-law": 0.1,
    "concept:state-organs": 0.1, "concept:european-union": 0.1,
  ]
}
