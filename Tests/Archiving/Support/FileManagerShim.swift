import Foundation

/// Removing files, for tests that otherwise need no Foundation.
enum FileManagerShim {
  static func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: path) }
}
