/// Phrases looked for in text, all at once: one pass over its bytes.
struct PhraseSet: Sendable {
  /// By the phrase's first byte.
  private var byFirstByte: [[[UInt8]]] = Array(repeating: [], count: 256)

  /// - Parameter phrases: lower case, as `lowercased()` makes them.
  init(_ phrases: [String]) {
    for phrase in phrases {
      guard let first = phrase.utf8.first else { continue }
      byFirstByte[Int(first)].append(Array(phrase.utf8))
    }
  }

  /// Whether `text`, lower case, holds one of the phrases.
  func isFound(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.contains { index in
        byFirstByte[Int(bytes[index])].contains { phrase in
          index + phrase.count <= bytes.count && phrase.indices.allSatisfy { bytes[index + $0] == phrase[$0] }
        }
      }
    }
  }
}
