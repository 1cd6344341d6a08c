import Glibc

/// CPU time of this process: other processes' noise stays out of it.
enum Stopwatch {
  /// The entries of one pass of `work`, and the seconds of the fastest pass; repeated until `budget` is used up, once at least.
  static func best(for budget: Double, _ work: () throws -> Int) rethrows -> BestPass {
    var best = BestPass(entries: 0, seconds: .infinity)
    let begun = now()
    repeat {
      let before = now()
      let entries = try work()
      best = BestPass(entries: entries, seconds: min(best.seconds, now() - before))
    } while now() - begun < budget
    return best
  }

  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
