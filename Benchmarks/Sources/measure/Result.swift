import Foundation

/// What one measurement found; printed as one line of JSON.
struct Result: Codable {
  /// Entries or texts in one pass.
  var entries: Int
  /// CPU seconds of the best pass.
  var seconds: Double
  /// Bytes of the compiled automaton.
  var automatonBytes: Int?
  /// CPU seconds it takes to compile it.
  var compileSeconds: Double?

  func write() throws {
    FileHandle.standardOutput.write(try JSONEncoder().encode(self) + [0x0A])
  }
}
