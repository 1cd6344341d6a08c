import Stories

extension EventIndex {
  /// What a record adds to the events, as a line an index can keep beside the archive; nil for one that adds nothing.
  public static func line(of record: Record) -> String? {
    switch record {
    case .story(let story): "story\t" + EventFeatures(story).line
    case .update(let update): EventFeatures(update).map { "update\t" + $0.line }
    case .link(let link): "link\t\(link.head.storyID)\t\(link.head.eventID)"
    case .sighting, .retraction: nil
    }
  }

  /// Takes in lines in their turn, as the records they were made of, and settles; a line that is none is passed over.
  ///
  /// The stories of events are counted once, after the last: counted with each link, 3,000 links among 19,000 stories took
  /// 20 s.
  public mutating func add(lines: some Sequence<String>) {
    for line in lines { add(line: line) }
    settle()
    recount()
  }

  private mutating func add(line: String) {
    let parts = line.split(separator: "\t", maxSplits: 1)
    guard parts.count == 2 else { return }
    switch parts[0] {
    case "story": EventFeatures(line: String(parts[1])).map { add($0) }
    case "update": EventFeatures(line: String(parts[1])).map { revise($0) }
    case "link":
      let ids = parts[1].split(separator: "\t").map(String.init)
      if ids.count == 2 { move(ids[0], to: ids[1]) }
    default: break
    }
  }
}
