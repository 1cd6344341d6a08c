import Foundation
import Testing

@testable import Archiving

@Suite("The lock of an archive")
struct FileLockTests {
  @Test("is given back at once, even while a child of this process still has the file open")
  func givenBack() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/lock"
    let lock = try FileLock(path: path)
    // What a child between fork and exec holds: another descriptor of the same open file.
    let descriptor = try #require(
      FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap(Int32.init).first {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")) == path
      })
    let inherited = dup(descriptor)
    defer { close(inherited) }
    lock.unlock()
    let second = try FileLock(path: path)
    #expect(throws: ArchiveError.self) { _ = try FileLock(path: path) }
    second.unlock()
  }
}
