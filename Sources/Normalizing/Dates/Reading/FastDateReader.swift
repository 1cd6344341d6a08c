import Stories

/// Reads the two forms nearly every feed prints, byte by byte and without looking at any table of words.
///
/// RFC 822 as amended by RFC 1123 (`Fri, 26 Jun 2026 07:03:11 +0200`, `GMT`) and RFC 3339 (`2026-06-26T07:03:11.214Z`).
/// Anything else, and anything out of range, is left to the slow way: nil.
enum FastDateReader {
  /// Longer texts are neither form, in bytes.
  private static let maximumBytes = 40

  static func read(_ text: String) -> DateFields? {
    let utf8 = text.utf8
    guard utf8.count >= 20, utf8.count <= maximumBytes else { return nil }
    return utf8.withContiguousStorageIfAvailable { read($0) } ?? nil
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> DateFields? {
    bytes[0] &- 48 < 10 && bytes[4] == UInt8(ascii: "-") ? internet(bytes) : mail(bytes)
  }

  /// The number written in `count` digits from `index` on.
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ count: Int) -> Int? {
    guard index + count <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[index..<index + count] {
      guard byte &- 48 < 10 else { return nil }
      value = value * 10 + Int(byte &- 48)
    }
    return value
  }

  private static func internet(_ bytes: UnsafeBufferPointer<UInt8>) -> DateFields? {
    guard bytes[7] == UInt8(ascii: "-"), bytes[10] | 0x20 == UInt8(ascii: "t"), let year = number(bytes, 0, 4),
      let month = number(bytes, 5, 2), let day = number(bytes, 8, 2)
    else { return nil }
    var fields = DateFields()
    (fields.year, fields.month, fields.day) = (year, month, day)
    // There is no minute behind 24:00 in ISO 8601.
    guard setClock(bytes, 11, &fields), fields.hour != 24 || fields.minute == 0 && fields.second == 0 else {
      return nil
    }
    var index = 19
    // The fraction is passed over.
    if bytes[index] == UInt8(ascii: ".") {
      let start = index + 1
      index = start
      while index < bytes.count, bytes[index] &- 48 < 10 { index += 1 }
      guard index > start else { return nil }
    }
    return setZone(bytes, index, &fields) ? fields : nil
  }

  private static func mail(_ bytes: UnsafeBufferPointer<UInt8>) -> DateFields? {
    var index = 0
    if bytes[3] == UInt8(ascii: ","), bytes[4] == UInt8(ascii: " ") {
      guard isWeekday(bytes) else { return nil }
      index = 5
    }
    var fields = DateFields()
    let digits = bytes[index + 1] &- 48 < 10 ? 2 : 1
    fields.day = number(bytes, index, digits)
    index += digits
    guard fields.day != nil, index + 14 < bytes.count, bytes[index] == 32, bytes[index + 4] == 32,
      let month = month(bytes, index + 1), let year = number(bytes, index + 5, 4), bytes[index + 9] == 32
    else { return nil }
    (fields.month, fields.year) = (month, year)
    index += 10
    guard setClock(bytes, index, &fields), index + 9 < bytes.count, bytes[index + 8] == 32 else { return nil }
    return setZone(bytes, index + 9, &fields) ? fields : nil
  }

  private static func setClock(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ fields: inout DateFields) -> Bool {
    guard index + 8 < bytes.count, bytes[index + 2] == UInt8(ascii: ":"), bytes[index + 5] == UInt8(ascii: ":"),
      let hour = number(bytes, index, 2), let minute = number(bytes, index + 3, 2),
      let second = number(bytes, index + 6, 2)
    else { return false }
    (fields.hour, fields.minute, fields.second) = (hour, minute, second)
    return true
  }

  private static func setZone(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ fields: inout DateFields) -> Bool {
    let count = bytes.count - index
    if count == 1, bytes[index] | 0x20 == UInt8(ascii: "z") { return set(0, &fields) }
    if count == 3, bytes[index] == UInt8(ascii: "G"), bytes[index + 1] == UInt8(ascii: "M"),
      bytes[index + 2] == UInt8(ascii: "T")
    {
      return set(0, &fields)
    }
    let hasColon = count == 6 && bytes[index + 3] == UInt8(ascii: ":")
    guard count == 5 || hasColon, let hours = number(bytes, index + 1, 2),
      let minutes = number(bytes, index + (hasColon ? 4 : 3), 2), hours <= 14, minutes < 60
    else { return false }
    switch bytes[index] {
    case UInt8(ascii: "+"): return set(hours * 60 + minutes, &fields)
    case UInt8(ascii: "-"): return set(-hours * 60 - minutes, &fields)
    default: return false
    }
  }

  private static func set(_ offset: Int, _ fields: inout DateFields) -> Bool {
    fields.offsetMinutes = offset
    return true
  }

  private static func letters(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32 {
    UInt32(bytes[index] | 0x20) << 16 | UInt32(bytes[index + 1] | 0x20) << 8 | UInt32(bytes[index + 2] | 0x20)
  }

  private static func month(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
    switch letters(bytes, index) {
    case 0x6A616E: 1  // jan
    case 0x666562: 2  // feb
    case 0x6D6172: 3  // mar
    case 0x617072: 4  // apr
    case 0x6D6179: 5  // may
    case 0x6A756E: 6  // jun
    case 0x6A756C: 7  // jul
    case 0x617567: 8  // aug
    case 0x736570: 9  // sep
    case 0x6F6374: 10  // oct
    case 0x6E6F76: 11  // nov
    case 0x646563: 12  // dec
    default: nil
    }
  }

  private static func isWeekday(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch letters(bytes, 0) {
    // mon, tue, wed, thu, fri, sat, sun
    case 0x6D6F6E, 0x747565, 0x776564, 0x746875, 0x667269, 0x736174, 0x73756E: true
    default: false
    }
  }
}
