/// UTF-8 made valid where it is not.
enum UTF8Repair {
  /// What a run of bytes looks like as UTF-8.
  struct Census {
    /// Well-formed sequences of two bytes or more.
    var valid = 0
    /// Maximal ill-formed subsequences (Unicode §3.9), each of which becomes one U+FFFD.
    var invalid = 0
  }

  /// Counts good and bad sequences; for bytes already known to be invalid as a whole.
  static func census(_ bytes: ArraySlice<UInt8>) -> Census {
    var census = Census()
    var iterator = bytes.makeIterator()
    var decoder = UTF8()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): census.valid += scalar.value < 0x80 ? 0 : 1
      case .error: census.invalid += 1
      case .emptyInput: return census
      }
    }
  }

  /// The bytes with U+FFFD for what is ill-formed.
  static func repaired(_ bytes: ArraySlice<UInt8>) -> CharsetConverter.Result {
    if UTF8Check.look(at: bytes) != .invalid { return CharsetConverter.Result(utf8: Array(bytes)) }
    let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    let first = zip(text, bytes).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    return CharsetConverter.Result(utf8: text, replacements: census(bytes).invalid, firstReplacement: first)
  }
}
