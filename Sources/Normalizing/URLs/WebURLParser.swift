/// Reads an address or a reference, forgiving what browsers forgive (WHATWG URL Standard §4.4, http and https alone).
struct WebURLParser {
  private let bytes: [UInt8]
  private var position = 0

  /// Reads `text` as an absolute address, or against `base` where it is relative; nil when neither gives an address.
  static func parse(_ text: String, base: WebURL? = nil) -> WebURL? {
    guard text.utf8.count <= WebURL.maximumBytes else { return nil }
    var parser = WebURLParser(text)
    return parser.url(base: base)
  }

  /// Trims spaces and what can't be seen, and takes out tabs and newlines wherever they stand.
  ///
  /// The standard trims C0 controls and the space alone; what an editor's copying leaves around an address is no more
  /// part of it.
  private init(_ text: String) {
    let isTrimmed = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    bytes = isTrimmed ? Array(text.utf8) : WebURLParser.trimmed(text)
  }

  private static func trimmed(_ text: String) -> [UInt8] {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !isBlank($0) }), let end = scalars.lastIndex(where: { !isBlank($0) })
    else { return [] }
    return String(scalars[start...end]).utf8.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
    default: scalar.properties.isWhitespace
    }
  }

  private mutating func url(base: WebURL?) -> WebURL? {
    guard let scheme = scheme() else { return base.flatMap { relative(to: $0) } }
    guard scheme == "http" || scheme == "https" else { return nil }
    if let base, base.scheme == scheme, !(isSlash(at: position) && isSlash(at: position + 1)) {
      return relative(to: base)
    }
    return authority(scheme: scheme)
  }

  /// The scheme in lower case, consumed with its colon; nil, and nothing consumed, when there is none.
  private mutating func scheme() -> String? {
    guard let first = bytes.first, first.isASCIILetter else { return nil }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let isScheme = bytes[..<colon].allSatisfy {
      $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
        || $0 == UInt8(ascii: ".")
    }
    guard isScheme else { return nil }
    position = colon + 1
    return String(decoding: bytes[..<colon].map(\.asciiLowercased), as: UTF8.self)
  }

  private mutating func authority(scheme: String) -> WebURL? {
    while isSlash(at: position) { position += 1 }
    let end = bytes[position...].firstIndex { $0.isSlash || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    let authority = bytes[position..<(end ?? bytes.count)]
    position = end ?? bytes.count
    let start = authority.lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? authority.startIndex
    guard let (host, port) = WebURLParser.hostAndPort(authority[start...], scheme: scheme) else { return nil }
    var url = WebURL(scheme: scheme, host: host, port: port, path: [""])
    finish(&url)
    return url
  }

  private static func hostAndPort(_ text: ArraySlice<UInt8>, scheme: String) -> (String, Int?)? {
    var host = text
    var port: Int?
    let bracket = text.lastIndex(of: UInt8(ascii: "]")) ?? text.startIndex
    if let colon = text[bracket...].lastIndex(of: UInt8(ascii: ":")) {
      host = text[..<colon]
      let digits = text[(colon + 1)...]
      guard digits.allSatisfy(\.isASCIIDigit) else { return nil }
      if !digits.isEmpty {
        guard let number = Int(String(decoding: digits, as: UTF8.self)), number <= 65_535 else { return nil }
        port = number == (scheme == "https" ? 443 : 80) ? nil : number
      }
    }
    return WebHost.parse(host).map { ($0, port) }
  }

  private mutating func relative(to base: WebURL) -> WebURL? {
    if isSlash(at: position) {
      if isSlash(at: position + 1) { return authority(scheme: base.scheme) }
      var url = base
      (url.path, url.query, url.fragment) = ([""], nil, nil)
      finish(&url)
      return url
    }
    var url = base
    url.fragment = nil
    guard position < bytes.count else { return url }
    switch bytes[position] {
    case UInt8(ascii: "#"): break
    case UInt8(ascii: "?"): url.query = nil
    default:
      url.query = nil
      url.path.removeLast()
    }
    let keepsPath = bytes[position] == UInt8(ascii: "#") || bytes[position] == UInt8(ascii: "?")
    finish(&url, segments: url.path, readsPath: !keepsPath)
    return url
  }

  /// Reads path, query and fragment from here to the end.
  private mutating func finish(_ url: inout WebURL, segments: [String] = [], readsPath: Bool = true) {
    if readsPath {
      let end =
        bytes[position...].firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? bytes.count
      var slice = bytes[position..<end]
      if let first = slice.first, first.isSlash { slice = slice.dropFirst() }
      url.path = WebURLParser.path(slice, after: segments)
      position = end
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: "?") {
      let end = bytes[position...].firstIndex(of: UInt8(ascii: "#")) ?? bytes.count
      url.query = PercentEncoding.encode(bytes[(position + 1)..<end], .query)
      position = end
    }
    if position < bytes.count {
      url.fragment = PercentEncoding.encode(bytes[(position + 1)...], .fragment)
    }
  }

  /// The segments of a path, with `.` and `..` taken away (also where they are percent-encoded).
  private static func path(_ bytes: ArraySlice<UInt8>, after start: [String]) -> [String] {
    var segments = start
    let parts = bytes.split(omittingEmptySubsequences: false, whereSeparator: \.isSlash)
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      switch dots(part) {
      case 2:
        _ = segments.popLast()
        if isLast { segments.append("") }
      case 1: if isLast { segments.append("") }
      default: segments.append(PercentEncoding.encode(part, .path))
      }
    }
    return segments
  }

  /// How many dots a segment consists of, plain or encoded; none when anything else stands in it.
  private static func dots(_ segment: ArraySlice<UInt8>) -> Int {
    guard let first = segment.first, first == UInt8(ascii: ".") || first == UInt8(ascii: "%") else { return 0 }
    guard segment.count <= 6 else { return 0 }
    let decoded = PercentEncoding.decode(segment)
    return decoded.allSatisfy { $0 == UInt8(ascii: ".") } ? decoded.count : 0
  }

  private func isSlash(at index: Int) -> Bool { index < bytes.count && bytes[index].isSlash }
}

extension UInt8 {
  fileprivate var isSlash: Bool { self == UInt8(ascii: "/") || self == UInt8(ascii: "\\") }
}
