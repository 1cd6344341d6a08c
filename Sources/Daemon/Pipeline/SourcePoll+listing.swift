import Fetching
import Normalizing
import Reading
import Stories

extension SourcePoll {
  /// A listing with the entries of the pages that follow it, as far as the source's `listingPages` allows.
  ///
  /// A further page is asked for only where every entry of the one before is new: on the first poll, and when more was
  /// published than one page shows. What goes wrong there ends the walk; the first page stands.
  func withFollowingPages(_ first: NormalizedFeed, limits: ReadingLimits) async throws -> NormalizedFeed {
    guard source.kind == .listing, let pages = source.listingPages, pages > 1 else { return first }
    let settled = try await tools.recording.settledEntries(of: source.id)
    var whole = first
    var last = first
    var seen: Set<String> = [source.url]
    for _ in 1..<pages where whole.entries.count < limits.maximumEntries {
      let isNew = !last.entries.contains {
        settled.contains(IdentityKey.Digest(entry: $0, fingerprint: judge.fingerprint))
      }
      guard isNew, !last.entries.isEmpty, let next = last.nextPage, seen.insert(next).inserted,
        FetchHost.name(of: next) == FetchHost.name(of: source.url), let page = try await followingPage(next, limits)
      else { break }
      let known = Set(whole.entries.compactMap(\.canonical?.url))
      let new = page.entries.filter { $0.canonical.map { known.contains($0.url) } != true }
      let room = limits.maximumEntries - whole.entries.count
      whole.entries += new.prefix(room)
      whole.droppedEntries += page.droppedEntries + max(0, new.count - room)
      last = page
      if new.isEmpty { break }
    }
    return whole
  }

  /// Nil when it cannot be had or read. Throws only when cancelled.
  func followingPage(_ url: String, _ limits: ReadingLimits) async throws -> NormalizedFeed? {
    var request = FetchRequest(url: url)
    request.accept = source.kind == .listing ? AcceptHeader.pages : AcceptHeader.feeds
    request.maximumBytes = settings.feedBytes
    request.timeout = settings.timeout
    request.allowsStatedPort = RobotsMemory.origin(of: url) == RobotsMemory.origin(of: source.url)
    do {
      let response = try await tools.fetcher.fetch(request)
      guard (200..<300).contains(response.status) else { return nil }
      let (judge, source, reference) = (judge, source, tools.clock.wall())
      return await tools.workbench.run {
        try? judge.read(response, from: source, limits: limits, reference: reference)
      }
    } catch is HostPaused {
      return nil
    } catch let error as FetchError {
      guard error.code != .cancelled && error.code != .shutdown else { throw CancellationError() }
      return nil
    }
  }

  /// Takes in what was found on a listing page.
  func noteListing(_ feed: NormalizedFeed, in state: inout SourceState) {
    guard source.kind == .listing else { return }
    let dated = feed.entries.count { $0.published != nil }
    // Another address or other selectors are another list.
    var memory = before.polledURL == source.url ? before.listing ?? ListingMemory() : ListingMemory()
    let reading = ListingMemory.Reading(
      entries: feed.entries.count, dated: dated, make: feed.make, scriptedLinks: feed.scriptedLinks)
    memory.note(reading, at: tools.clock.wall())
    state.listing = memory
  }

  /// A listing that answers, and in which something is wrong, is not healthy.
  func judgeListing(_ state: inout SourceState) {
    guard source.kind == .listing, state.health == .healthy, let problem = state.listing?.problem else { return }
    state.health = .degraded
    state.lastError = problem
  }
}
