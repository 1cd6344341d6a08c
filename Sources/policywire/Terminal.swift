import Foundation

/// Data to standard output, talk to standard error.
enum Terminal {
  static func write(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }
  static func line(_ text: String) { write(text + "\n") }
  static func line(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes + [0x0A])) }
  static func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

  /// Whether a person may be looking.
  static var errorIsInteractive: Bool { isatty(STDERR_FILENO) == 1 }
}
