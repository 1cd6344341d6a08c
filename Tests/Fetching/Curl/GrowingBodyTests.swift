import Testing

@testable import Fetching

@Suite("A body grows without being moved")
struct GrowingBodyTests {
  static let piece = GrowingBody.pieceBytes

  static let parts = [
    [], [1], [piece - 1, 1], [piece], [piece, 1], [piece - 1, 2], [3 * piece + 5], [7, piece, 16_384, 9],
  ]

  @Test("what came in parts of any size comes out in one row", arguments: parts)
  func whole(parts: [Int]) {
    let bytes = (0..<parts.reduce(0, +)).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 8) }
    var (body, sent) = (GrowingBody(), 0)
    body.reserve(1000)
    for part in parts {
      bytes[sent..<sent + part].withUnsafeBytes { body.append($0) }
      sent += part
    }
    #expect(body.count == bytes.count)
    #expect(body.joined() == bytes)
  }
}
