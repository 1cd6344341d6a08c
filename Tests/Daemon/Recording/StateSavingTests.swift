import Daemon
import Polling
import Stories
import Testing

/// States are saved together, and each for itself.
@Suite struct StateSavingTests {
  static func state(_ number: Int) -> SourceState {
    var state = SourceState(sourceID: "source-\(number)")
    state.entriesSeen = number
    return state
  }

  @Test("what many polls save at once is all there, each with its own entries")
  func together() async throws {
    let folder = try StateFolder()
    let recorder = try folder.recorder()
    try await withThrowingTaskGroup { group in
      for number in 0..<300 {
        group.addTask {
          let digest = IdentityKey.Digest(high: UInt64(number), low: 1)
          try await recorder.save(Self.state(number), settled: number.isMultiple(of: 2) ? [digest] : nil)
        }
      }
      try await group.waitForAll()
    }
    let saved = try await recorder.sourceStates()
    #expect(saved.count == 300 && saved.allSatisfy { $0.sourceID == "source-\($0.entriesSeen)" })
    let settled = try await (recorder.settledEntries(of: "source-8"), recorder.settledEntries(of: "source-9"))
    #expect(settled.0.current == [IdentityKey.Digest(high: 8, low: 1)] && settled.1.current.isEmpty)
    await recorder.close()
  }

  @Test("of states of one source saved one after the other the last one stays")
  func order() async throws {
    let folder = try StateFolder()
    let recorder = try folder.recorder()
    for entries in 1...20 {
      var state = Self.state(0)
      state.entriesSeen = entries
      try await recorder.save(state, settled: nil)
    }
    let saved = try await recorder.sourceStates()
    #expect(saved.map(\.entriesSeen) == [20])
    await recorder.close()
  }

  @Test("a state that cannot be written is refused, and neither pauses the recorder nor keeps others back")
  func unencodable() async throws {
    let folder = try StateFolder()
    let recorder = try folder.recorder()
    var broken = Self.state(1)
    broken.memory = PollMemory()
    broken.memory?.secondsSinceWhole = .infinity
    let unwritable = broken
    async let good: Void = recorder.save(Self.state(2), settled: nil)
    let error = await #expect(throws: RecorderError.self) { try await recorder.save(unwritable, settled: nil) }
    #expect(error?.code == .rejected)
    try await good
    let (state, saved) = (await recorder.state, try await recorder.sourceStates())
    #expect(state == .recording && saved.map(\.sourceID) == ["source-2"])
    await recorder.close()
  }

  @Test("a source that left long ago is forgotten, by the schedule as well")
  func forgotten() async throws {
    let folder = try StateFolder()
    let recorder = try folder.recorder()
    for number in 0..<3 {
      var state = Self.state(number)
      state.lastAttempt = Press.noon.advanced(by: .seconds(-86_400 * 70))
      try await recorder.save(state, settled: nil)
    }
    let saved = try await recorder.sourceStates()
    let gone = try await recorder.forgetSources(but: ["source-0"])
    #expect(gone == ["source-1", "source-2"])
    #expect(try await recorder.sourceStates().map(\.sourceID) == ["source-0"])
    var book = PollBook(states: saved, options: PollingOptions(), seed: 1, now: .zero, host: { $0 })
    func source(_ number: Int) -> Source {
      Source(id: "source-\(number)", outlet: "The Gazette", url: "https://gazette.example/\(number)", kind: .feed)
    }
    book.replace(sources: [source(0), source(1)], options: PollingOptions(), now: .zero, wallNow: Press.noon)
    // One that came back meanwhile stays.
    book.forget(gone)
    let entries = (0..<3).map { book.state(of: source($0), now: .zero, wallNow: Press.noon).entriesSeen }
    #expect(entries == [0, 1, 0])
    await recorder.close()
  }

  @Test("after the recorder was closed nothing is saved")
  func closed() async throws {
    let folder = try StateFolder()
    let recorder = try folder.recorder()
    await recorder.close()
    let state = Self.state(1)
    let error = await #expect(throws: RecorderError.self) { try await recorder.save(state, settled: nil) }
    #expect(error?.code == .closed)
  }
}
