import Stories

/// Takes out of a query, or of a path's segment, what tells of the reader and not of the text.
struct ParameterFilter: Sendable {
  private let names: Set<String>
  private let prefixes: [[UInt8]]
  private let domains: [Substring: Set<String>]

  init(_ tracking: TrackingParameters) {
    names = tracking.names
    prefixes = tracking.prefixes.map { Array($0.utf8) }
    domains = Dictionary(tracking.domains.map { ($0[...], $1) }) { $0.union($1) }
  }

  /// What is left of a query in its one spelling; nil when nothing is. Doing it twice changes nothing more.
  func query(_ query: ArraySlice<UInt8>, host: Substring) -> String? {
    filtered(query, .query, extra: namesOnly(on: host))
  }

  /// The same for the parameters within a fragment, where a few names more are no more than tracking.
  func fragment(_ text: ArraySlice<UInt8>, host: Substring) -> String? {
    filtered(text, .fragment, extra: namesOnly(on: host).union(["ref", "wechat_redirect", "xtatc", "xtor"]))
  }

  /// The segment without `;jsessionid=…` (Servlet specification §7.1.3); anything else after a semicolon stays.
  func segment(_ segment: String) -> String {
    guard ParameterFilter.isDivided(segment) else { return segment }
    let text = segment.replacing("%3B", with: ";")
    let parts = text.split(separator: ";", omittingEmptySubsequences: false)
    let kept = parts.enumerated().filter { index, part in index == 0 || !isTracking(Array(part.utf8)[...], extra: []) }
    return kept.count == parts.count ? segment : kept.map(\.element).joined(separator: ";")
  }

  /// It holds a semicolon, plain or encoded.
  private static func isDivided(_ segment: String) -> Bool {
    let bytes = segment.utf8.span
    for index in bytes.indices where bytes[index] == UInt8(ascii: ";") || bytes[index] == UInt8(ascii: "B") {
      if bytes[index] == UInt8(ascii: ";") { return true }
      if index >= 2, bytes[index - 1] == UInt8(ascii: "3"), bytes[index - 2] == UInt8(ascii: "%") { return true }
    }
    return false
  }

  /// The names that are tracking on this site alone.
  private func namesOnly(on host: Substring) -> Set<String> {
    guard !domains.isEmpty else { return [] }
    var found: Set<String> = []
    for domain in DomainNames(host) {
      guard let names = domains[domain] else { continue }
      found = found.isEmpty ? names : found.union(names)
    }
    return found
  }

  private func filtered(
    _ bytes: ArraySlice<UInt8>, _ place: PercentEncoding.Place, extra: Set<String>
  ) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "&")) ?? bytes.endIndex
      if let kept = kept(PercentEncoding.normalized(bytes[start..<end], place), extra: extra) {
        if !result.isEmpty { result.append(UInt8(ascii: "&")) }
        result += kept
      }
      start = end + 1
    }
    return result.isEmpty ? nil : String(decoding: result, as: UTF8.self)
  }

  /// What is left of one parameter. Some servers divide by `;` as well.
  private func kept(_ parameter: ArraySlice<UInt8>, extra: Set<String>) -> ArraySlice<UInt8>? {
    var rest = parameter
    while true {
      // `&amp;` that was escaped once too often leaves `amp;` before the name.
      while rest.starts(with: "amp;".utf8) { rest = rest.dropFirst(4) }
      guard !rest.isEmpty else { return nil }
      guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else { return isDropped(rest, extra: extra) ? nil : rest }
      guard isDropped(rest[..<end], extra: extra) else { return withoutLaterParts(rest, extra: extra) }
      rest = ParameterFilter.nextParameter(in: rest, from: end)
    }
  }

  /// What follows a dropped part: a part without `=` belongs to the value before it.
  private static func nextParameter(in text: ArraySlice<UInt8>, from semicolon: Int) -> ArraySlice<UInt8> {
    var start = semicolon + 1
    while start < text.endIndex {
      let end = text[start...].firstIndex(of: UInt8(ascii: ";")) ?? text.endIndex
      if text[start..<end].contains(UInt8(ascii: "=")) { return text[start...] }
      start = end + 1
    }
    return []
  }

  /// A part after a semicolon is a parameter only when its name is known; else it belongs to the value.
  private func withoutLaterParts(_ text: ArraySlice<UInt8>, extra: Set<String>) -> ArraySlice<UInt8> {
    let parts = text.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    var kept = parts[0]
    var isWhole = true
    var isDropping = false
    for part in parts.dropFirst() {
      isDropping = isTracking(part, extra: extra) || (isDropping && !part.contains(UInt8(ascii: "=")))
      if isDropping { isWhole = false } else { kept += [UInt8(ascii: ";")] + part }
    }
    return isWhole ? text : kept
  }

  private func isDropped(_ part: ArraySlice<UInt8>, extra: Set<String>) -> Bool {
    isTracking(part, extra: extra) || URLVariants.isMark(part)
  }

  private func isTracking(_ part: ArraySlice<UInt8>, extra: Set<String>) -> Bool {
    let end = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
    let name = part[..<end]
    if prefixes.contains(where: { ParameterFilter.isPrefix($0, of: name) }) { return true }
    let key = ParameterFilter.lowercased(name)
    if names.contains(key) || (!extra.isEmpty && extra.contains(key)) { return true }
    return SessionParameters.isSession(key, value: part[end...].dropFirst())
  }

  private static func isPrefix(_ prefix: [UInt8], of name: ArraySlice<UInt8>) -> Bool {
    guard prefix.count <= name.count else { return false }
    for index in prefix.indices where name[name.startIndex + index].asciiLowercased != prefix[index] { return false }
    return true
  }

  /// Most names are short enough to need no memory of their own.
  static func lowercased(_ name: ArraySlice<UInt8>) -> String {
    String(unsafeUninitializedCapacity: name.count) { buffer in
      for (index, byte) in name.enumerated() { buffer[index] = byte.asciiLowercased }
      return name.count
    }
  }
}
