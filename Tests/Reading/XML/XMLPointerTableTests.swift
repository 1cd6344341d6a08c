import Testing

@testable import Reading

@Suite("numbers for addresses")
struct XMLPointerTableTests {
  @Test("every triple keeps the number it was given, however many there are")
  func numbers() {
    var table = XMLPointerTable()
    let keys = (1...40).flatMap { first in
      (0...3).flatMap { second in (0...3).map { key(first * 16, second * 16, $0 * 16) } }
    }
    #expect(keys.map { table.identify($0) } == Array(0..<keys.count))
    #expect(keys.reversed().map { table.identify($0) } == (0..<keys.count).reversed())
  }

  private func key(_ parts: Int...) -> XMLPointerTable.Key {
    let pointers = parts.map { UnsafePointer<UInt8>(bitPattern: $0) }
    return .init(pointers[0], pointers[1], pointers[2])
  }
}
