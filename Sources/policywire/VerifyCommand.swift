import Archiving
import ArgumentParser
import Stories

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check the archive against its manifest, its numbering and its format.",
    discussion: "Changes nothing. Exits 0 when the archive is whole and 65 when it is not.")

  @OptionGroup var archive: ArchiveOption

  func run() async throws {
    do {
      let report = try ArchiveVerifier(directory: try archive.existingDirectory()).verify()
      for problem in report.problems {
        let place = problem.line.map { "\(problem.file):\($0)" } ?? problem.file
        Terminal.say("\(place): \(problem.code.rawValue): \(problem.detail)".escapedForTerminal)
      }
      Terminal.line("\(report.records) records in \(report.segments) segments, the last is \(report.lastSeq)")
      if !report.isSound { throw ExitStatus.data.code }
    } catch {
      throw ExitStatus.report(error)
    }
  }
}
