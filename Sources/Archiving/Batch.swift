import Stories

/// Records numbered, stamped and encoded, to be written as one.
struct Batch {
  private(set) var records: [Record] = []
  private(set) var bytes: [UInt8] = []
  private(set) var lastSeq: Int64

  init(
    _ records: [Record], after seq: Int64, now: Timestamp, limit: Int, path: String
  ) throws(ArchiveError) {
    lastSeq = seq
    let encoder = OrderedJSONEncoder()
    for (index, record) in records.enumerated() {
      lastSeq += 1
      let stamped = record.stamped(seq: lastSeq, recordedAt: now)
      guard let line = try? encoder.encode(stamped) else {
        throw ArchiveError(.unencodable, operation: "encode", path: path, recordIndex: index)
      }
      guard line.count < limit else {
        throw ArchiveError(.tooLong, operation: "encode", path: path, recordIndex: index)
      }
      self.records.append(stamped)
      bytes += line
      bytes.append(UInt8(ascii: "\n"))
    }
  }
}
