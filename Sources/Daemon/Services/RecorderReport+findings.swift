import Archiving
import Logging

extension RecorderReport {
  /// What opening found, as a line of the log.
  struct Finding: Sendable, Hashable {
    var level: Logger.Level
    var message: String
  }

  /// Lines at most; the rest is a number.
  static let maximumFindings = 20

  /// What whoever looks after the archive should know: repairs, damage, and what became of the index.
  var findings: [Finding] {
    let repairs = archive.repairs.map { Finding(level: .warning, message: Self.sentence($0)) }
    let damage = archive.damage.map { Finding(level: .error, message: Self.sentence($0)) }
    let all = repairs + damage + index
    let more = all.count - Self.maximumFindings
    let rest = Finding(level: .error, message: "\(more) more findings: `policywire verify` names every damage")
    return more > 0 ? all.prefix(Self.maximumFindings) + [rest] : all
  }

  private var index: [Finding] {
    var findings: [Finding] = []
    if let path = indexSetAside {
      findings.append(Finding(level: .warning, message: "The index could not be used; it is kept as \(path)"))
    }
    if isRebuilt {
      let message = "The index was rebuilt from \(recordsTakenIn) records; every source is asked anew"
      findings.append(Finding(level: .warning, message: message))
    }
    if unreadableLines > 0 {
      let message = "\(unreadableLines) lines of the archive could not be taken into the index"
      findings.append(Finding(level: .error, message: message))
    }
    return findings
  }

  private static func sentence(_ repair: RecoveryReport.Repair) -> String {
    let what =
      switch repair.kind {
      case .tornTail: "a torn tail"
      case .repeatedLines: "lines written again in the next segment"
      case .manifest: "a torn last line"
      }
    return "Cut \(what) of \(repair.segment): \(repair.bytes) bytes at \(repair.offset), kept as \(repair.keptAs)"
  }

  private static func sentence(_ damage: RecoveryReport.Damage) -> String {
    let what =
      switch damage.label {
      case "missing": "is missing"
      case "gap": "has \(damage.count) gaps in its numbering"
      default: "has \(damage.count) lines that cannot be read"
      }
    return "Damage, left as it is: \(damage.segment) \(what)"
  }
}
