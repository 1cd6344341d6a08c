import Normalizing
import Testing

@Suite("The links of a fragment")
struct FragmentLinksTests {
  @Test("absolute addresses of links come once each, in order; images, anchors and what is no markup don't count")
  func addresses() {
    let html = """
      <p>As <a class="x" href="https://press.example/a?b=1&amp;c=2">they</a> wrote, <A HREF='http://other.example/'>too</A>
      <a href="https://press.example/a?b=1&amp;c=2">again</a> <a href="#top">up</a> <a href="mailto:x@y.example">us</a>
      <img src="https://press.example/i.png"> <!-- <a href="https://comment.example/">no</a> --> <abbr href="https://no.example/">
      <a href="https://cut.example/
      """
    #expect(FragmentLinks.addresses(in: html) == ["https://press.example/a?b=1&c=2", "http://other.example/"])
    #expect(FragmentLinks.addresses(in: "5 < 6 and plain").isEmpty)
  }

  @Test("so many are taken and no more")
  func bounded() {
    let html = (0..<500).map { "<a href='https://press.example/\($0)'>x</a>" }.joined()
    #expect(FragmentLinks.addresses(in: html).count == FragmentLinks.maximumLinks)
  }
}
