import Testing

@testable import Reading

@Suite("the look before parsing")
struct XMLPrescanTests {
  private let limits = ReadingLimits(maximumTagBytes: 100, maximumAttributes: 3)

  @Test(
    "ordinary documents pass",
    arguments: [
      "<r a='1' b=\"x > y = z = w = v\" c='3'>a = b = c = d</r>",
      "<r><!-- a=b=c=d=e --><![CDATA[<a b=c d=e f=g h=i>]]></r>",
      "<r>" + String(repeating: "text ", count: 100) + "</r>", "",
    ])
  func safe(text: String) {
    #expect(XMLPrescan.isSafe(Array(text.utf8)[...], limits: limits))
  }

  @Test(
    "what costs libxml2 quadratic time does not",
    arguments: [
      "<r a='1' b='2' c='3' d='4'>", "<r a='" + String(repeating: "x", count: 200) + "'>", "<r><!-- never",
      "<r><![CDATA[ never",
    ])
  func unsafe(text: String) {
    #expect(!XMLPrescan.isSafe(Array(text.utf8)[...], limits: limits))
  }
}
