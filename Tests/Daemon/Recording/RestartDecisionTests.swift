import Daemon
import Foundation
import Stories
import Testing

/// What a recorder decides after a restart is what it had decided without, also of stories that changed since.
@Suite struct RestartDecisionTests {
  private static let day: Int64 = 86_400

  private static func after(days: Int64) -> Timestamp { Press.noon.advanced(by: .seconds(day * days)) }

  /// Records some, and says what then becomes of a last candidate.
  private func decision(
    _ candidates: [Candidate], _ last: Candidate, isRestarted: Bool
  ) async throws -> Acknowledgement {
    let folder = try StateFolder()
    var recorder = try folder.recorder()
    for candidate in candidates { _ = try await recorder.record(candidate) }
    if isRestarted {
      await recorder.close()
      recorder = try folder.recorder()
      #expect(!recorder.report.isRebuilt)
    }
    let decision = try await recorder.record(last)
    await recorder.close()
    return decision
  }

  private func check(
    _ candidates: [Candidate], _ last: Candidate, isRight: (Acknowledgement) -> Bool
  ) async throws {
    for isRestarted in [false, true] {
      let decision = try await decision(candidates, last, isRestarted: isRestarted)
      #expect(isRight(decision), "\(decision), restarted: \(isRestarted)")
    }
  }

  /// A text of its own address, under a headline of its own.
  private func copy(by outlet: String, of text: String, at time: Timestamp = Press.noon) -> Candidate {
    var copy = Press.candidate(9, outlet: outlet, text: text, at: time)
    copy.title = "What the ministers said of it"
    return copy
  }

  /// A digest tells the courier's story, and then the courier itself does, in other words.
  private var takenOver: [Candidate] {
    var told = Press.candidate(1, outlet: "courier", source: "digest")
    (told.source.outlet, told.entryID) = ("digest", "tag:digest,1")
    let own = Press.candidate(1, outlet: "courier", text: Press.article(2))
    return [told, own]
  }

  @Test("the text another outlet had told a story with stays that outlet's")
  func takeOver() async throws {
    let words = Press.article(1).split(separator: " ").prefix(84) + Press.article(3).split(separator: " ").prefix(36)
    let partly = copy(by: "courier", of: words.joined(separator: " "))
    let folder = try StateFolder()
    let recorder = try folder.recorder()
    for candidate in takenOver { _ = try await recorder.record(candidate) }
    guard case .update(let update) = try folder.records().last else { return #expect(Bool(false), "no update") }
    #expect(update.source.outlet == "courier")
    await recorder.close()
    try await check(takenOver, partly) { if case .sighting = $0 { true } else { false } }
  }

  @Test("the first text of an undated story keeps its time when a version follows")
  func undated() async throws {
    let versions = [
      Press.candidate(1), Press.candidate(1, text: Press.article(2), at: Self.after(days: 10)),
    ]
    let texts = [1, 2].map { number in
      copy(by: "herald", of: Press.article(number) + " as told elsewhere", at: Self.after(days: 20))
    }
    try await check(versions, texts[0]) { if case .story = $0 { true } else { false } }
    try await check(versions, texts[1]) { if case .sighting = $0 { true } else { false } }
  }
}
