import Foundation

/// What this process uses, read from the kernel. Zero where it does not say.
struct ProcessUsage: Sendable {
  var cpuSeconds = 0.0
  var residentBytes = 0
  var openDescriptors = 0

  static var current: ProcessUsage {
    var usage = ProcessUsage()
    var resources = rusage()
    if getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &resources) == 0 {
      usage.cpuSeconds = seconds(resources.ru_utime) + seconds(resources.ru_stime)
    }
    // Second field of statm: resident pages (proc(5)).
    if let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) {
      let fields = text.split(separator: " ")
      if fields.count > 1, let pages = Int(fields[1]) {
        usage.residentBytes = pages * Int(sysconf(Int32(_SC_PAGESIZE)))
      }
    }
    usage.openDescriptors = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
    return usage
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}
