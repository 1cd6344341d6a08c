import Archiving
import Configuring
import Stories

/// Writes what was not archived to the drop ledger, on a thread of its own.
///
/// Whoever drops waits for the line, so that no more of them wait than polls are under way.
final class DropKeeper: Sendable {
  /// What is kept, and how much of it.
  struct Policy: Sendable, Hashable {
    var reasons: Set<DropReason>
    var days: Int
    var maximumFileBytes: Int64

    init(_ settings: Settings) {
      reasons =
        switch settings.archive.drops {
        case .none: []
        case .offTopic: [.offTopic]
        case .all: [.offTopic, .tooOld, .invalid, .unwritable]
        }
      days = settings.archive.dropsDays
      maximumFileBytes = Int64(settings.archive.maximumDropsBytes)
    }
  }

  private let workbench = Workbench(label: "policywire.drops")
  /// Touched by the workbench's thread alone.
  private let ledger: Locked<DropLedger>

  init(directory: String, files: any FileSystem = POSIXFileSystem()) {
    ledger = Locked(DropLedger(directory: directory, maximumFileBytes: 0, keptDays: 0, files: files))
  }

  /// Returns when the line was written; false when it could not be, or the day's file is full.
  func keep(_ record: DropRecord, _ policy: Policy) async -> Bool {
    await workbench.run { [ledger] in
      guard let line = try? OrderedJSONEncoder().encode(record) else { return false }
      return ledger.withLock { ledger in
        (ledger.maximumFileBytes, ledger.keptDays) = (policy.maximumFileBytes, policy.days)
        return ledger.append(line, at: record.droppedAt) == .kept
      }
    }
  }
}
