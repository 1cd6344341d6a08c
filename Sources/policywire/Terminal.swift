import Foundation
import Glibc

/// Data to standard output, talk to standard error.
enum Terminal {
  static func write(_ text: String) { write(Data(text.utf8)) }
  static func line(_ text: String) { write(text + "\n") }
  static func line(_ bytes: [UInt8]) { write(Data(bytes + [0x0A])) }

  /// Talk that nobody can hear stops nothing.
  static func say(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8)) }

  /// Says how far something is, in one line that is written over; nothing where nobody looks.
  static func showProgress(_ text: String) {
    guard errorIsInteractive else { return }
    try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K\(text)".utf8))
  }

  /// Whether a person may be looking.
  static var errorIsInteractive: Bool { isatty(STDERR_FILENO) == 1 }

  /// Of the terminal that is written to; 80 where there is none.
  static var columns: Int {
    var size = winsize()
    return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// Ends the program when data cannot be written: with 0 when the reader has seen enough and closed, else with 74.
  private static func write(_ data: Data) {
    do {
      try FileHandle.standardOutput.write(contentsOf: data)
    } catch {
      let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
      if cause.domain == NSPOSIXErrorDomain && cause.code == Int(EPIPE) { exit(0) }
      say("policywire: standard output: \(String(cString: strerror(Int32(cause.code))))")
      exit(ExitStatus.inputOutput.rawValue)
    }
  }
}
