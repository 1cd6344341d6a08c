import Archiving
import Daemon
import Deduplicating
import Foundation
import Indexing
import Stories
import Testing

/// What becomes of candidates.
@Suite struct RecorderTests {
  @Test("a story is acknowledged once it is durable, and known when it comes again")
  func storyThenKnown() async throws {
    let folder = try StateFolder()
    let recorder = try folder.recorder()
    let first = try await recorder.record(Press.candidate(1))
    guard case .story(let id) = first else { return #expect(Bool(false), "\(first)") }
    #expect(try await recorder.record(Press.candidate(1)) == .known(id))
    #expect(try folder.titles() == ["Report 1 of the gazette"])
    #expect(await recorder.position.seq == 1)
  }

  @Test("another outlet's copy and another feed of the outlet are sightings, each recorded once")
  func sightings() async throws {
    let folder = try StateFolder()
    let recorder = try folder.recorder()
    let story = try await recorder.record(Press.candidate(1))
    guard case .story(let id) = story else { return #expect(Bool(false), "\(story)") }
    let copy = Press.candidate(7, outlet: "courier", text: Press.article(1))
    let second = Press.candidate(1, source: "gazette-politics")
    for _ in 0..<2 {
      let isFirst = try folder.records().count == 1
      #expect(try await recorder.record(copy) == (isFirst ? .sighting(of: id) : .known(id)))
      #expect(try await recorder.record(second) == (isFirst ? .sighting(of: id) : .known(id)))
    }
    let methods = try folder.records().compactMap {
      if case .sighting(let sighting) = $0 { sighting.method } else { nil }
    }
    #expect(methods == [.content, .url])
  }

  @Test("a changed text is an update, once an hour; a deferred one is taken later")
  func updates() async throws {
    let folder = try StateFolder()
    let recorder = try folder.recorder()
    _ = try await recorder.record(Press.candidate(1))
    let soon = Press.candidate(1, text: Press.article(2), at: Press.noon.advanced(by: .seconds(600)))
    guard case .deferred = try await recorder.record(soon) else { return #expect(Bool(false), "not deferred") }
    let later = Press.candidate(1, text: Press.article(2), at: Press.noon.advanced(by: .seconds(3600)))
    guard case .update(let id) = try await recorder.record(later) else { return #expect(Bool(false), "no update") }
    #expect(try await recorder.record(later) == .known(id))
    let records = try folder.records()
    guard case .update(let update) = records.last else { return #expect(Bool(false), "\(records)") }
    #expect(update.version == 2 && update.changed["content_hash"]?.count == 2 && records.count == 2)
  }

  @Test("candidates that wait together see each other and share one write, fdatasync and transaction")
  func groupCommit() async throws {
    let folder = try StateFolder()
    let files = FaultyFiles()
    let recorder = try folder.recorder(files)
    _ = try await recorder.record(Press.candidate(0))
    let before = files.log
    let candidates = (1...60).map { Press.candidate($0 / 2 + 1) }
    let results = await recorder.recordTogether(candidates)
    #expect(results.allSatisfy { (try? $0.get()) != nil })
    let stories = results.count { if case .success(.story) = $0 { true } else { false } }
    #expect(stories == Set(candidates.map(\.title)).count)
    #expect(try folder.titles().count == stories + 1)
    let batches = await recorder.counts.batches - 1
    #expect(files.log.count(.synchronizeData) - before.count(.synchronizeData) == batches)
    #expect(batches < 30)
  }

  @Test("an index rebuilt from the archive decides like the one that saw the records live")
  func rebuiltAlike() async throws {
    let (live, other) = (try StateFolder(), try StateFolder())
    let recorder = try live.recorder()
    for number in 0..<40 {
      let text = Press.article(number % 25) + (number % 3 == 0 ? " " + Press.article(100 + number % 7) : "")
      var candidate = Press.candidate(number, outlet: ["gazette", "courier"][number % 2], text: text)
      // Every fifth links to what the other outlet told two before.
      if number % 5 == 4 { candidate.links = ["https://\(["courier", "gazette"][number % 2]).example/\(number - 3)"] }
      _ = try await recorder.record(candidate)
    }
    await recorder.close()
    try FileManager.default.copyItem(atPath: live.archive, toPath: other.archive)
    let (again, rebuilt) = (try live.recorder(), try other.recorder())
    #expect(rebuilt.report.isRebuilt && !again.report.isRebuilt)
    for number in 40..<80 {
      let text = Press.article(number % 30) + (number % 4 == 0 ? " " + Press.article(100 + number % 7) : "")
      let candidate = Press.candidate(number, outlet: ["herald", "courier"][number % 2], text: text)
      #expect(try await again.record(candidate) == rebuilt.record(candidate), "\(number)")
    }
    var replies = 0
    for record in try live.records() {
      let found = try again.index.replies(toEvent: record.storyID, limit: 100)
      #expect(try rebuilt.index.replies(toEvent: record.storyID, limit: 100) == found)
      replies += found.count
    }
    #expect(replies > 3)
    let kinds = try live.records().reduce(into: [:]) { $0[$1.word, default: 0] += 1 }
    #expect(kinds["story", default: 0] > 20 && kinds["sighting", default: 0] > 10, "\(kinds)")
    await again.close()
    await rebuilt.close()
  }

  @Test("a feed that moved is found out from the archive")
  func movedFeed() async throws {
    let folder = try StateFolder()
    let recorder = try folder.recorder()
    let candidates = (0..<6).map { Press.candidate($0) }
    for candidate in candidates { _ = try await recorder.record(candidate) }
    let glances = candidates.enumerated().map { number, candidate in
      EntryGlance(
        guid: "new:\(number)", url: "https://gazette.example/new/\(number)", isIndirect: false,
        title: "Politics: \(candidate.title), at some length", published: nil)
    }
    let source = try #require(candidates.first).source
    #expect(try await !recorder.hasMoved(source, listing: glances))
    var moved = candidates
    for number in moved.indices { moved[number].title = "\(moved[number].title), at some length" }
    for (number, candidate) in moved.enumerated() {
      var candidate = candidate
      candidate.url = "https://gazette.example/long/\(number)"
      candidate.entryID = "long:\(number)"
      candidate.contentText = Press.article(50 + number)
      _ = try await recorder.record(candidate)
    }
    #expect(try await recorder.hasMoved(source, listing: glances))
    await recorder.close()
  }

  @Test("a second recorder is refused with the lock's label and changes nothing")
  func oneRecorder() async throws {
    let folder = try StateFolder()
    let recorder = try folder.recorder()
    _ = try await recorder.record(Press.candidate(1))
    let before = try folder.names()
    let error = #expect(throws: RecorderError.self) { try folder.recorder() }
    #expect(error?.code == .locked)
    #expect(error?.description == "another policywire runs on this state folder, \(folder.path)")
    #expect(try folder.names() == before)
    await recorder.close()
    await #expect(throws: RecorderError.self) { try await recorder.record(Press.candidate(2)) }
    _ = try folder.recorder()
  }

  @Test("a text too long for a line is cut and marked, and the rest of its batch is taken")
  func longText() async throws {
    let folder = try StateFolder()
    let recorder = try folder.recorder()
    let long = Press.candidate(1, text: String(repeating: "长文本 \u{1} ", count: 200_000))
    let results = await recorder.recordTogether([Press.candidate(2), long, Press.candidate(3)])
    #expect(results.allSatisfy { (try? $0.get()) != nil })
    let stories = try folder.records().compactMap { if case .story(let story) = $0 { story } else { nil } }
    #expect(stories.count == 3)
    let cut = try #require(stories.first { $0.title.contains("Report 1 ") })
    #expect(cut.contentStatus == .truncated && (cut.contentText?.utf8.count ?? 0) <= 131_072)
    #expect(try await recorder.record(long) == .known(cut.head.storyID))
  }

  @Test(
    "without texts a summary is kept up to its six hundredth character, and ends with a word",
    arguments: [
      (String(repeating: "eleven more ", count: 300), "eleven more…", 595...600),
      (String(repeating: "汉字", count: 900), "汉字汉…", 600...600), ("Short.", "Short.", 6...6),
    ])
  func excerpts(text: String, end: String, length: ClosedRange<Int>) async throws {
    let folder = try StateFolder()
    var options = RecorderOptions(stateDirectory: folder.path)
    options.content = .summary
    let recorder = try Recorder(options: options, now: { Press.noon })
    var summed = Press.candidate(1)
    summed.summary = text
    _ = await recorder.recordTogether([summed, Press.candidate(2, text: text)])
    let stories = try folder.records().compactMap { if case .story(let story) = $0 { story } else { nil } }
    for story in stories {
      #expect(story.contentText == nil && length.contains(story.summary?.count ?? 0))
      #expect(story.summary?.hasSuffix(end) == true)
    }
    #expect(stories.count == 2)
  }

  @Test("a score that is no number is refused alone")
  func unencodable() async throws {
    let folder = try StateFolder()
    let recorder = try folder.recorder()
    var broken = Press.candidate(1)
    broken.verdicts[0].score = .nan
    let results = await recorder.recordTogether([broken, Press.candidate(2)])
    #expect(throws: RecorderError.self) { try results[0].get() }
    #expect((try? results[1].get()) != nil)
    #expect(await recorder.counts.rejected == 1)
    #expect(await recorder.state == .recording)
  }

  @Test("the archive keeps as much text as it is told to, and knows the story by it all the same")
  func contentPolicy() async throws {
    for policy in RecorderOptions.ContentPolicy.allCases {
      let folder = try StateFolder()
      var options = RecorderOptions(stateDirectory: folder.path)
      options.content = policy
      let recorder = try Recorder(options: options, files: FaultyFiles(), now: { Press.noon })
      var candidate = Press.candidate(1)
      candidate.summary = "A summary."
      _ = try await recorder.record(candidate)
      guard case .story(let story) = try folder.records().first else { return #expect(Bool(false), "no story") }
      #expect((story.contentText != nil) == (policy == .full))
      #expect((story.summary != nil) == (policy != .none))
      await recorder.close()
      folder.remove("state.db", "state.db-wal", "state.db-shm")
      let again = try Recorder(options: options, files: FaultyFiles(), now: { Press.noon })
      let copy = Press.candidate(9, outlet: "courier", text: Press.article(1))
      #expect(try await again.record(copy) == .sighting(of: story.head.storyID))
    }
  }
}

extension Record {
  fileprivate var word: String {
    switch self {
    case .story: "story"
    case .sighting: "sighting"
    case .update: "update"
    case .link: "link"
    case .retraction: "retraction"
    }
  }
}
