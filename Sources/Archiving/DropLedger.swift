import Glibc
import Stories

/// Keeps what was not archived, so that recall can be audited and a changed topic tried on it.
///
/// One file a UTC day, `YYYY-MM-DD.jsonl`, in a folder of its own. Nothing depends on it: lines are not synchronised,
/// a file that is full takes no more that day, files older than the days kept are removed, and no failure stops anyone.
/// Confined to one thread at a time; the calls block.
public struct DropLedger {
  /// What became of a line.
  public enum Outcome: Sendable, Hashable {
    case kept
    /// The day's file has reached its limit.
    case full
    case failed(ArchiveError)
  }

  /// What one day's file may hold.
  public var maximumFileBytes: Int64
  /// How many days' files are left alone.
  public var keptDays: Int

  private let directory: String
  private let disk: Disk
  private var open: OpenFile?

  private struct OpenFile {
    let day: String
    let descriptor: Int32
    let path: String
    var size: Int64
  }

  public init(
    directory: String, maximumFileBytes: Int64, keptDays: Int, files: any FileSystem = POSIXFileSystem()
  ) {
    self.directory = directory
    self.maximumFileBytes = maximumFileBytes
    self.keptDays = keptDays
    disk = Disk(files: files)
  }

  /// Adds one line of JSON, without its line feed.
  public mutating func append(_ line: [UInt8], at time: Timestamp) -> Outcome {
    do throws(ArchiveError) {
      var file = try file(of: time)
      defer { open = file }
      guard file.size + Int64(line.count) < maximumFileBytes else { return .full }
      try disk.write(line + [0x0A], to: file.descriptor, file.path)
      file.size += Int64(line.count) + 1
      return .kept
    } catch {
      // What stands in the file now may end within a line; opening it again sets that right.
      close()
      return .failed(error)
    }
  }

  /// Gives the day's file back.
  public mutating func close() {
    if let open { disk.closeQuietly(open.descriptor) }
    open = nil
  }

  private mutating func file(of time: Timestamp) throws(ArchiveError) -> OpenFile {
    let day = String(time.rfc3339.prefix(10))
    if let open, open.day == day { return open }
    close()
    try disk.makeFolders(directory)
    try removeOld(before: time.advanced(by: .seconds(-86_400 * Int64(keptDays))))
    let path = "\(directory)/\(day).jsonl"
    let descriptor = try openOrCreate(path)
    do throws(ArchiveError) {
      var size = try disk.size(descriptor, path)
      if size > 0, try disk.read(descriptor, at: size - 1, count: 1, path) != [0x0A] {
        // The last run was cut off within a line.
        try disk.write([0x0A], to: descriptor, path)
        size += 1
      }
      return OpenFile(day: day, descriptor: descriptor, path: path, size: size)
    } catch {
      disk.closeQuietly(descriptor)
      throw error
    }
  }

  private func openOrCreate(_ path: String) throws(ArchiveError) -> Int32 {
    do throws(ArchiveError) { return try disk.open(path, .append) } catch {
      guard error.isMissingFile else { throw error }
      return try disk.open(path, .create)
    }
  }

  private func removeOld(before time: Timestamp) throws(ArchiveError) {
    let oldest = String(time.rfc3339.prefix(10))
    for day in try DropLedgerReader.days(in: directory, disk) where day < oldest {
      try disk.remove("\(directory)/\(day).jsonl")
    }
  }
}

/// Reads a drop ledger, the oldest line first; memory: one block and one line.
public struct DropLedgerReader {
  private let directory: String
  private let disk: Disk
  private var days: ArraySlice<String>
  private var file: ReadOnlyFile?
  private var scanner: LineScanner?
  /// Lines that were longer than an archive's may be, so far.
  public private(set) var oversizedLines = 0

  /// A folder that isn't there is an empty ledger.
  public init(directory: String, files: any FileSystem = POSIXFileSystem()) throws(ArchiveError) {
    self.directory = directory
    disk = Disk(files: files)
    days = try Self.days(in: directory, disk)[...]
  }

  /// The next line, without its line feed; nil at the end.
  public mutating func next() throws(ArchiveError) -> [UInt8]? {
    while let day = days.first {
      if scanner == nil {
        file = try ReadOnlyFile("\(directory)/\(day).jsonl", disk: disk)
        scanner = file?.lines(from: 0, maximumLineBytes: ArchiveOptions().maximumLineBytes)
      }
      if let line = try scanner?.next() { return Array(line) }
      oversizedLines += scanner?.oversizedLines ?? 0
      (scanner, file) = (nil, nil)
      days.removeFirst()
    }
    return nil
  }

  static func days(in directory: String, _ disk: Disk) throws(ArchiveError) -> [String] {
    try disk.names(in: directory).filter(isName).map { String($0.dropLast(6)) }.sorted()
  }

  private static func isName(_ name: String) -> Bool {
    name.utf8.count == 16 && name.hasSuffix(".jsonl") && name.prefix(10).allSatisfy { $0.isNumber || $0 == "-" }
  }
}
