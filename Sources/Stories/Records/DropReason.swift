/// Why an entry was not archived. Every one is counted under exactly one of these.
public enum DropReason: String, Sendable, Hashable, Codable, CaseIterable {
  /// Seen at an earlier poll of this source and not changed since.
  case unchanged
  /// In the archive already, with this source and this address.
  case known
  /// Changed again within the hour: taken up at a later poll.
  case deferred
  /// Not about any configured topic.
  case offTopic = "off_topic"
  /// Published more than `maximum_age` before its source was first read.
  case tooOld = "too_old"
  /// Nothing to identify or judge it by: no title and no text.
  case invalid
  /// Accepted, and longer than a line of the archive may be though its texts were cut.
  case unwritable
  /// Over the number of entries read from one response.
  case overLimit = "over_limit"
}
