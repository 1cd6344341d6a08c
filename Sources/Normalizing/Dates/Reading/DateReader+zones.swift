import Stories

extension DateReader {
  mutating func readZone(_ word: String) -> Bool {
    if ZoneNames.areas.contains(word), symbol(1) == "/", let name = readZoneName(word) {
      fields.zoneName = name
      return true
    }
    let isBeforeTime = fields.isWholeDay && (word == "gmt" || word == "utc" || word == "z")
    guard fields.hour != nil || isBeforeTime else { return false }
    if let offset = zoneOffset(0), !tokens[position].has(.month) || fields.month != nil {
      // "PST-08", "GMT+2": the number says it.
      if fields.offsetMinutes == nil { fields.offsetMinutes = offset }
      position += 1
      if let sign = symbol(0), "+-\u{2212}\u{2013}".unicodeScalars.contains(sign), let (value, digits) = number(1),
        isGlued(1)
      {
        fields.offsetMinutes = nil
        return readOffset(value, digits, sign: sign == "+" ? 1 : -1)
      }
      return true
    }
    if let place = ZoneNames.places[word], fields.zoneName == nil {
      fields.zoneName = place
      return skip()
    }
    return false
  }

  /// The minutes east of UTC of the zone whose name stands there.
  func zoneOffset(_ offset: Int) -> Int? {
    word(offset).flatMap { ZoneNames.offsets[$0] } ?? token(offset)?.value(.zone)
  }

  /// `America/Los_Angeles`, of which the first part stands here.
  private mutating func readZoneName(_ first: String) -> String? {
    var parts = [first]
    var next = 1
    while symbol(next) == "/", isGlued(next), let part = word(next + 1), isGlued(next + 1) {
      parts.append(part)
      next += 2
      while symbol(next) == "_", let rest = word(next + 1) {
        parts[parts.count - 1] += "_" + rest
        next += 2
      }
    }
    guard parts.count > 1 else { return nil }
    position += next
    return ZoneNames.spelled(parts)
  }

  /// `+0800`, `+08:00`, `+8`. The first that is said stands.
  mutating func readOffset(_ value: Int, _ digits: Int, sign: Int) -> Bool {
    var (hours, minutes, length) = digits > 2 ? (value / 100, value % 100, 2) : (value, 0, 2)
    if digits <= 2, symbol(2) == ":", isGlued(2) {
      guard let stated = number(3, digits: 2) else { return false }
      (minutes, length) = (stated, 4)
    }
    guard digits <= 4, hours <= 14, minutes < 60 else { return false }
    hours *= sign
    fields.offsetMinutes = fields.offsetMinutes ?? hours * 60 + sign * minutes
    return skip(length)
  }

  /// A short name after the time that no table knows: the time stands, its zone doesn't.
  mutating func readUnknownZone(_ word: String) -> Bool {
    guard fields.hour != nil, fields.offsetMinutes == nil, !hasUnknownZone, (1...5).contains(word.utf8.count),
      tokens[position].isSpaced, tokens[position].senses.isEmpty,
      word.utf8.allSatisfy({ $0 &- 97 < 26 }), position + 1 == tokens.count || number(1, digits: 4) != nil
    else { return false }
    hasUnknownZone = true
    return skip()
  }
}
