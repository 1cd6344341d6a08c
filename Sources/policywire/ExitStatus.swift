import Archiving
import ArgumentParser
import Classifying
import Configuring
import Daemon
import Foundation
import Glibc
import ServiceLifecycle

/// The statuses of sysexits.h that this program uses, and 1 for what was asked for and is not there.
enum ExitStatus: Int32 {
  case unknown = 1
  case data = 65
  case unavailable = 69
  case inputOutput = 74
  case temporary = 75
  case permission = 77
  case configuration = 78

  var code: ExitCode { ExitCode(rawValue) }

  /// Says what is wrong on standard error and gives the status to exit with.
  static func report(_ error: any Error) -> ExitCode {
    if let exit = error as? ExitCode { return exit }
    if let problems = error as? ConfigurationProblems {
      for problem in problems.problems { Terminal.say(problem.description) }
      return configuration.code
    }
    if let problems = error as? ClassifierProblems {
      for problem in problems.problems { Terminal.say("\(problem.origin ?? "topics"): \(problem.message)") }
      return configuration.code
    }
    Terminal.say("policywire: \(sentence(error))")
    return status(error).code
  }

  /// Foundation's errors about files say more of Foundation than of the file.
  static func sentence(_ error: any Error) -> String {
    let foundation = error as NSError
    guard foundation.domain == NSCocoaErrorDomain else { return "\(error)" }
    let path = foundation.userInfo[NSFilePathErrorKey] as? String
    let cause = (foundation.userInfo[NSUnderlyingErrorKey] as? any Error).flatMap { error in
      let cause = error as NSError
      return cause.domain == NSPOSIXErrorDomain ? String(cString: strerror(Int32(cause.code))) : nil
    }
    return (path.map { $0 + ": " } ?? "") + (cause ?? "cannot be read or written")
  }

  private static func status(_ error: any Error) -> ExitStatus {
    switch error {
    case is CannotBind: .unavailable
    // It is tried again only once somebody has changed something, as with a configuration that names what is not there.
    case is SecretFile.Unreadable: .configuration
    case let error as RecorderError:
      switch error.code {
      case .locked: .temporary
      case .unavailable where [EACCES, EPERM].contains(error.errno): .permission
      default: .inputOutput
      }
    case let error as ArchiveError:
      switch error.code {
      case .locked: .temporary
      case .permission: .permission
      default: .inputOutput
      }
    default: .inputOutput
    }
  }
}
