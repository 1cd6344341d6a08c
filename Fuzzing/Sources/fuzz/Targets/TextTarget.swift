import Foundation
import Normalizing
import Stories

/// A title or body, as plain text and as HTML.
enum TextTarget {
  private static let detector = LanguageDetector()

  static func check(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let line = PlainText.line(PublishedText(text, kind: .html))
    promise(!line.utf8.contains(0x0A), "not one line: \(line.debugDescription)")
    let html = PlainText.html(text)
    for plain in [PlainText.clean(text), html, line] { check(plain) }
    _ = detector.detect(title: line, text: html, declared: nil)
  }

  private static func check(_ plain: String) {
    let composed = plain.precomposedStringWithCanonicalMapping
    promise(composed.unicodeScalars.elementsEqual(plain.unicodeScalars), "not NFC: \(escaped(plain))")
    if let scalar = plain.unicodeScalars.first(where: isForbidden) {
      fatalError("broken promise: U+\(String(scalar.value, radix: 16)) in \(escaped(plain))")
    }
    let again = PlainText.clean(plain)
    // A run of marks that is as long as may be can grow when NFC takes a character apart, and is divided then.
    if again.unicodeScalars.contains("\u{34F}") { return }
    // String's own equality would not see two spellings of one character.
    promise(again.utf8.elementsEqual(plain.utf8), "\(escaped(plain)) is cleaned to \(escaped(again))")
  }

  /// Controls, directional controls, the soft hyphen, zero-width characters; joiners may stand where scripts need them.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
    default: false
    }
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { $0.escaped(asASCII: true) }.joined().debugDescription
  }
}
