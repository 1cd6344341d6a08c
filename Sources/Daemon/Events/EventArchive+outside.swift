import Serving
import Stories

extension EventArchive {
  /// What is recorded of stories of other events: of those that answer this one, and of those that its tellings answer or
  /// cite, as many of each as an event names.
  ///
  /// - Parameter replies: the newest first; one more than is listed says that there are more.
  func outside(
    _ event: String, replies: [String], named records: [EventRecord], _ allowance: inout Int64
  ) throws -> OutsideRecords {
    let cited = try cited(by: records, of: event)
    let isCut = max(replies.count, cited.count) > EventView.maximumReplies
    let listed = (replies.prefix(EventView.maximumReplies), cited.prefix(EventView.maximumReplies))
    var outside = OutsideRecords(replies: Set(listed.0), isCut: isCut)
    for story in listed.0 + listed.1 { outside.events[story] = try lookup.event(of: story) }
    outside.events = outside.events.filter { $0.value != event }
    guard !outside.events.isEmpty else { return outside }
    guard allowance > 0 else { return OutsideRecords(isCut: true) }
    let (found, isWhole) = try self.records(of: Array(outside.events.keys), &allowance)
    (outside.records, outside.isCut) = (found, isCut || !isWhole)
    return outside
  }

  /// Stories of other events that the tellings answer or cite, in the order they are named: one more than an event names,
  /// at the most.
  private func cited(by records: [EventRecord], of event: String) throws -> [String] {
    var (seen, cited) = (Set<String>(), [String]())
    for story in records.lazy.flatMap(\.namedStories) where seen.insert(story).inserted {
      guard let other = try lookup.event(of: story), other != event else { continue }
      cited.append(story)
      if cited.count > EventView.maximumReplies { break }
    }
    return cited
  }
}
