import Foundation
import Testing

@Suite("Killed at any instant, nothing is lost or doubled", .serialized)
struct KillTests {
  /// The instants differ from run to run of the machine anyway; the seed makes them the same wishes.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    /// SplitMix64.
    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
      return mixed ^ (mixed >> 31)
    }
  }

  private static let kills = 30
  /// Published between two kills.
  private static let stories = 4

  @Test("kill -9 at 30 instants of a run while the press goes on, then a quiet run", arguments: [20_260_626 as UInt64])
  func anyInstant(seed: UInt64) throws {
    let press = try Press()
    let folder = try StateFolder(polling: press, Press.wellMannered)
    var length = try lengthOfARun(press)
    var dice = Dice(state: seed)
    var killed = 0
    for _ in 0..<Self.kills {
      let program = try folder.start(["run", "--once", "--config", folder.configurationFile])
      let instant = Double.random(in: 0...length, using: &dice)
      Self.waitPrecisely(instant)
      program.signal(SIGKILL)
      // A later run has less to do than the first: one that was over by then took no longer.
      if try program.end().ending == .signal(SIGKILL) { killed += 1 } else { length = instant }
      try press.advance(Self.stories)
    }
    #expect(killed > Self.kills / 2)
    try expectEverything(folder, press)
  }

  @Test("kill -9 at 10 instants of a daemon's life, then a quiet run")
  func daemon() throws {
    let press = try Press()
    let folder = try StateFolder(polling: press, Press.wellMannered)
    var dice = Dice(state: 7)
    for _ in 0..<10 {
      let daemon = try RunningDaemon(folder)
      try press.advance(Self.stories)
      Self.waitPrecisely(Double.random(in: 0...1.5, using: &dice))
      daemon.program.signal(SIGKILL)
      #expect(try daemon.program.end().ending == .signal(SIGKILL))
    }
    try expectEverything(folder, press)
  }

  private func expectEverything(_ folder: StateFolder, _ press: Press) throws {
    try folder.runOnce()
    let account = try Account(folder.archive, press, outlets: Press.wellMannered)
    #expect(account.ofPresence == [])
    #expect(account.ofNumbering == [])
    let verification = try folder.run("verify")
    #expect(verification.ending == .exit(0), "\(verification.errors)")
  }

  /// Seconds an undisturbed run takes.
  private func lengthOfARun(_ press: Press) throws -> Double {
    let folder = try StateFolder(polling: press, Press.wellMannered)
    let start = ContinuousClock.now
    try folder.runOnce()
    let length = start.duration(to: .now)
    return Double(length.components.seconds) + Double(length.components.attoseconds) / 1e18
  }

  /// The instant is the subject of the test, so here time itself is waited for.
  private static func waitPrecisely(_ seconds: Double) { usleep(UInt32(seconds * 1e6)) }
}
