/// A page of metrics in the Prometheus text format, and what is wrong with it.
struct MetricsText {
  private(set) var values: [String: Double] = [:]
  private(set) var complaints: [String] = []
  private var kinds: [String: String] = [:]
  private var helps: Set<String> = []

  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: true) { read(String(line)) }
    for name in kinds.keys where !helps.contains(name) { complaints.append("no HELP: \(name)") }
    for (name, kind) in kinds where (kind == "counter") != name.hasSuffix("_total") {
      complaints.append("\(kind) with this name: \(name)")
    }
    if !text.hasSuffix("\n") { complaints.append("no newline at the end") }
  }

  private mutating func read(_ line: String) {
    if let match = line.wholeMatch(of: /# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) (\S.*)/) {
      if !helps.insert(String(match.1)).inserted { complaints.append("HELP twice: \(match.1)") }
    } else if let match = line.wholeMatch(of: /# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram)/) {
      if kinds.updateValue(String(match.2), forKey: String(match.1)) != nil {
        complaints.append("TYPE twice: \(match.1)")
      }
    } else if let match = line.wholeMatch(
      of: /([a-zA-Z_:][a-zA-Z0-9_:]*)(\{[a-z_]+="[^"]*"(?:,[a-z_]+="[^"]*")*\})? (\S+)/),
      let value = Double(match.3)
    {
      add(String(match.1), String(match.2 ?? ""), value)
    } else {
      complaints.append("not understood: \(line)")
    }
  }

  private mutating func add(_ name: String, _ labels: String, _ value: Double) {
    let family =
      ["_bucket", "_sum", "_count"].lazy.filter { name.hasSuffix($0) }
      .map { String(name.dropLast($0.count)) }.first { kinds[$0] == "histogram" } ?? name
    if kinds[family] == nil { complaints.append("no TYPE before: \(name)") }
    if values.updateValue(value, forKey: name + labels) != nil { complaints.append("twice: \(name)\(labels)") }
  }
}
