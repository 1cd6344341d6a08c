import Crypto
import Foundation
import Stories

/// A line of `MANIFEST.jsonl`: what a sealed segment held when it was sealed.
///
/// Each line carries the hash of the line before it, so that the last line's hash stands for the whole archive.
public struct ManifestEntry: Sendable, Hashable, Codable {
  /// The segment's path below the archive's folder.
  public var file: String
  public var firstSeq: Int64
  public var lastSeq: Int64
  /// Lines.
  public var count: Int
  public var bytes: Int64
  /// Of the whole file, 64 hexadecimal digits.
  public var sha256: String
  /// SHA-256 of the manifest's line before this one, without its newline; null in the first.
  public var previous: String?

  private enum CodingKeys: String, CodingKey {
    case file
    case firstSeq = "first_seq"
    case lastSeq = "last_seq"
    case count, bytes, sha256, previous
  }

  public func encode(to encoder: any Encoder) throws {
    var line = encoder.container(keyedBy: CodingKeys.self)
    try line.encode(file, forKey: .file)
    try line.encode(firstSeq, forKey: .firstSeq)
    try line.encode(lastSeq, forKey: .lastSeq)
    try line.encode(count, forKey: .count)
    try line.encode(bytes, forKey: .bytes)
    try line.encode(sha256, forKey: .sha256)
    try line.encode(previous, forKey: .previous)
  }
}

/// The manifest as it was read: its lines, and where they go wrong.
struct Manifest {
  private(set) var entries: [ManifestEntry] = []
  /// Numbers of lines, from 1, that are none.
  private(set) var unreadableLines: [Int] = []
  /// Numbers of lines, from 1, whose `previous` is not the hash of the line before.
  private(set) var brokenLinks: [Int] = []
  /// SHA-256 of the last line.
  private(set) var lastHash: String?
  /// The end of the last line that has a newline.
  private(set) var wholeBytes: Int64 = 0
  private(set) var bytes: Int64 = 0
  /// A line may follow. False when something was left behind the last one: the next start puts it aside.
  var isWhole: Bool { bytes == wholeBytes }

  /// Longer than any path and numbers make a line.
  static let maximumLineBytes = 64 << 10

  /// Reads the manifest of an archive; empty when there is none.
  init(_ folder: ArchiveFolder) throws(ArchiveError) {
    guard let file = try ReadOnlyFile(folder.manifest, disk: folder.disk) else { return }
    bytes = try file.size()
    var scanner = file.lines(from: 0, maximumLineBytes: Manifest.maximumLineBytes)
    var number = 0
    while let line = try scanner.next() {
      number += 1
      read(line, number)
      wholeBytes = scanner.offset
    }
  }

  private mutating func read(_ line: ArraySlice<UInt8>, _ number: Int) {
    let previous = lastHash
    lastHash = hexadecimal(SHA256.hash(data: line))
    guard let entry = try? JSONDecoder().decode(ManifestEntry.self, from: Data(line)) else {
      return unreadableLines.append(number)
    }
    if entry.previous != previous { brokenLinks.append(number) }
    entries.append(entry)
  }

  /// Writes one more line and makes it durable. What a failed write left is cut off again; should that fail, too, the
  /// manifest is not whole any more and takes no line until the next start.
  mutating func append(_ entry: ManifestEntry, to folder: ArchiveFolder) throws(ArchiveError) {
    var entry = entry
    entry.previous = lastHash
    guard let line = try? OrderedJSONEncoder().encode(entry) else {
      throw ArchiveError(.unencodable, operation: "encode", path: folder.manifest)
    }
    let isNew = bytes == 0
    if isNew { try folder.disk.remove(folder.manifest) }
    let descriptor = try folder.disk.open(folder.manifest, isNew ? .create : .append)
    do throws(ArchiveError) {
      try folder.disk.write(line + [UInt8(ascii: "\n")], to: descriptor, folder.manifest)
      try folder.disk.synchronizeData(descriptor, folder.manifest)
      if isNew { try folder.disk.synchronizeFolder(folder.path) }
    } catch {
      let isCut = (try? folder.disk.truncate(descriptor, to: bytes, folder.manifest)) != nil
      // One just begun is removed and begun again.
      if !isCut, !isNew {
        bytes = (try? folder.disk.size(descriptor, folder.manifest)) ?? bytes + Int64(line.count + 1)
      }
      folder.disk.closeQuietly(descriptor)
      throw error
    }
    folder.disk.closeQuietly(descriptor)
    entries.append(entry)
    lastHash = hexadecimal(SHA256.hash(data: line))
    bytes += Int64(line.count + 1)
    wholeBytes = bytes
  }
}

/// Lower-case hexadecimal digits.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  return String(decoding: text, as: UTF8.self)
}

/// A whole file, counted and hashed.
struct FileDigest: Equatable {
  var bytes: Int64 = 0
  var lines = 0
  var sha256: String

  init(_ file: ReadOnlyFile) throws(ArchiveError) {
    var hashing = FileHashing(file)
    while try !hashing.advance(by: .max) {}
    self = hashing.digest
  }

  fileprivate init(_ hashing: FileHashing) {
    (bytes, lines, sha256) = (hashing.bytes, hashing.lines, hexadecimal(hashing.hash.finalize()))
  }
}

/// A file being counted and hashed.
struct FileHashing {
  private let file: ReadOnlyFile
  private(set) var bytes: Int64 = 0
  fileprivate private(set) var lines = 0
  fileprivate private(set) var hash = SHA256()

  init(_ file: ReadOnlyFile) { self.file = file }

  /// Reads on, about so many bytes; true at the end.
  mutating func advance(by count: Int64) throws(ArchiveError) -> Bool {
    let start = bytes
    while bytes - start < count {
      let block = try file.read(at: bytes, count: 1 << 20)
      guard !block.isEmpty else { return true }
      hash.update(data: block)
      bytes += Int64(block.count)
      lines += block.lazy.filter { $0 == UInt8(ascii: "\n") }.count
    }
    return false
  }

  /// Of what was read.
  var digest: FileDigest { FileDigest(self) }
}
