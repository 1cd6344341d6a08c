/// The characters windows-1252 has where Unicode has C1 controls.
enum Windows1252 {
  /// The character a lone C1 control stands for, such as ’ for `&#146;`: nobody publishes controls (HTML, "numeric character
  /// reference end state"). Nil for any other text, and for the five bytes windows-1252 leaves undefined.
  static func disguised(_ utf8: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    guard utf8.count == 2, utf8[0] == 0xC2, (0x80..<0xA0).contains(utf8[1]) else { return nil }
    return Unicode.Scalar(UInt32(utf8[1])).flatMap { disguised($0) }
  }

  /// The same of a scalar.
  static func disguised(_ control: Unicode.Scalar) -> Unicode.Scalar? {
    guard (0x80..<0xA0).contains(control.value) else { return nil }
    let scalar = characters[Int(control.value) - 0x80]
    return scalar == undefined ? nil : scalar
  }

  private static let undefined: Unicode.Scalar = "?"

  /// From 0x80 to 0x9F.
  private static let characters: [Unicode.Scalar] = [
    "€", "?", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "?", "Ž", "?",
    "?", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "?", "ž", "Ÿ",
  ]
}
