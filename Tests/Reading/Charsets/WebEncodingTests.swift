import Testing

@testable import Reading

@Suite("encoding labels")
struct WebEncodingTests {
  @Test(
    "labels are found in any case and among white space",
    arguments: [
      (" UTF8 ", "UTF-8"), ("Latin1", "windows-1252"), ("ASCII", "windows-1252"), ("x-sjis", "Shift_JIS"),
      ("ks_c_5601-1987", "EUC-KR"), ("x-gbk", "gb18030"), ("cn-big5", "Big5"), ("cp1251", "windows-1251"),
      ("iso-8859-9", "windows-1254"), ("utf-16", "UTF-16LE"), ("iso-8859-11", "windows-874"),
    ])
  func known(label: String, name: String) {
    #expect(WebEncoding.labelled(label)?.name == name)
  }

  @Test("what is no label means nothing", arguments: ["", "   ", "utf", "none", "//TRANSLIT", "UTF-8//IGNORE"])
  func unknown(label: String) {
    #expect(WebEncoding.labelled(label) == nil)
  }

  @Test("every encoding in the table has a decoder on this machine")
  func allSupported() {
    for row in WebEncoding.standardLabels + WebEncoding.legacyLabels {
      let encoding = WebEncoding(name: row.name, converter: row.converter)
      let blank: [UInt8] = encoding.width == .two || encoding.width == .four ? [] : [0x41]
      #expect(CharsetConverter.convert(blank[...], from: encoding) != nil, "\(row.name)")
    }
  }
}
