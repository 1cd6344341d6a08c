extension XMLRepairer {
  /// Closes elements from the innermost out, until `depth` are left.
  mutating func closeElements(downTo depth: Int) {
    while openElements.count > depth, let name = openElements.close() {
      runBytes = 0
      output.append(contentsOf: "</".utf8)
      output.append(contentsOf: name)
      output.append(UInt8(ascii: ">"))
      textStart = output.count
    }
  }

  mutating func endTag() {
    let start = index + 2
    let name = Array(bytes[start...].prefix { XMLSyntax.continuesName($0) })
    guard !name.isEmpty else { return start == bytes.count ? dropRest() : escapeLess() }
    let rest = bytes[(start + name.count)...]
    let close = rest.firstIndex { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") } ?? bytes.count
    index = close < bytes.count && bytes[close] == UInt8(ascii: ">") ? close + 1 : close
    defer { keepLines(start..<index) }
    guard let depth = openElements.depth(of: name) else {
      if openElements.dropped > 0 { openElements.dropped -= 1 }
      return warn(
        "stray_end_tag", "an end tag that closes nothing was dropped: \(String(decoding: name, as: UTF8.self))")
    }
    if depth + 1 < openElements.count {
      warn("unclosed_element", "<\(openElements.innermostName)> was never closed")
    }
    guard depth > 0 || !isFollowedByEntry() else {
      closeElements(downTo: 1)
      return warn("early_end", "entries follow the end of the document")
    }
    closeElements(downTo: depth)
  }

  mutating func startTag() {
    guard let tag = XMLTagReader.read(bytes, at: index, namespaces: openElements.namespaces, limits: limits)
    else { return isCutOff() ? dropRest() : escapeLess() }
    if let depth = openElements.depthBefore(tag.name) {
      warn("unclosed_element", "<\(openElements.innermostName)> was never closed")
      closeElements(downTo: depth)
    }
    if tag.isMended { warn("mended_tag", "a tag with faulty attributes was mended") }
    if tag.hasTooManyNamespaces {
      warn("too_many_namespaces", "more than \(limits.maximumNamespaces) namespaces in scope (maximumNamespaces)")
    }
    for fault in XMLReference.Fault.allCases where tag.faults.contains(fault) { warn(fault) }
    let lineFeeds = bytes[index..<tag.end].count { $0 == 0x0A } - tag.attributes.count { $0 == 0x0A }
    index = tag.end
    guard openElements.count < limits.maximumDepth - 1 else {
      if !tag.isEmpty { openElements.dropped += 1 }
      return warn("too_deep", "more than \(limits.maximumDepth) elements open (maximumDepth): tags were dropped")
    }
    runBytes = 0
    output.append(UInt8(ascii: "<"))
    output.append(contentsOf: tag.name)
    output.append(contentsOf: tag.attributes)
    // Later lines keep their numbers.
    output.append(contentsOf: repeatElement(0x0A, count: max(0, lineFeeds)))
    let isEmpty = tag.isEmpty || (!openElements.isEmpty && XMLOpenElements.isVoid(tag.name))
    output.append(contentsOf: isEmpty ? "/>".utf8 : ">".utf8)
    textStart = output.count
    if !isEmpty { openElements.open(tag.name, declaring: tag.namespaces) }
  }

  /// True when the document was cut off within the tag at `index`: nothing behind it ends a tag or begins one, and what is
  /// there is a name alone or has attributes.
  private func isCutOff() -> Bool {
    let rest = bytes[index...].dropFirst()
    guard rest.count <= limits.maximumTagBytes,
      !rest.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") })
    else { return false }
    return rest.contains(UInt8(ascii: "=")) || rest.allSatisfy(XMLSyntax.continuesName)
  }

  /// The beginning of a tag at the end of a document is no text.
  mutating func dropRest() {
    warn("truncated", "the document ends inside a tag")
    index = bytes.count
  }
}
