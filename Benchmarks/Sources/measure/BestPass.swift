import Foundation

/// The fastest pass of one measurement; printed as one line of JSON.
struct BestPass: Codable {
  /// Entries or texts in one pass.
  var entries: Int
  /// What it took, in CPU seconds.
  var seconds: Double
  /// Bytes of the compiled automaton.
  var automatonBytes: Int?
  /// CPU seconds it takes to compile it.
  var compileSeconds: Double?

  func write() throws {
    FileHandle.standardOutput.write(try JSONEncoder().encode(self) + [0x0A])
  }
}
