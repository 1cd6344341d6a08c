import Stories
import Testing

@testable import Reading

@Suite("Captions: what of the words to pictures and tables is the article's")
struct ArticleCaptionsTests {
  private let prose = "<p>The council voted for the rules, after a long debate in the hall, by a narrow margin.</p>"
  private let sentence = "The register lists every office that asks a machine for advice, and for what it asks."

  private func lines(_ html: String) throws -> (text: String, reasons: [String: String]) {
    let (page, lines) = try PageReader.explain(Array(html.utf8), contentType: "text/html; charset=utf-8", url: nil)
    return (page.text, Dictionary(lines.map { ($0.text, $0.reason) }, uniquingKeysWith: { first, _ in first }))
  }

  @Test(
    "a sentence to a picture among the paragraphs is kept where it stands, however it is marked",
    arguments: [
      "<figure><img src=a.png><figcaption>*</figcaption></figure>",
      "<div class='image'><img src=a.png><p class='wp-caption-text'>*</p></div>",
      "<div><img src=a.png><span class='caption'>*</span></div>",
      "<figure class=wide><div><img src=a.png></div><figcaption><p>*</p></figcaption></figure>",
    ])
  func kept(_ figure: String) throws {
    let (text, reasons) = try lines("<article>\(prose)\(figure.replacing("*", with: sentence))\(prose)</article>")
    #expect(reasons[sentence] == "caption")
    #expect(text.split(separator: "\n\n").map(String.init).dropFirst().first == sentence)
  }

  @Test(
    "names, credits, press photographs, teasers, counters and the words to videos and authors are not",
    arguments: [
      "<figure><img src=a.png><figcaption>The town hall</figcaption></figure>",
      "<figure><img src=a.png><figcaption>Photo: Lantern Pictures</figcaption></figure>",
      "<figure><img src=a.png><figcaption>* Photo: Lantern Pictures</figcaption></figure>",
      "<figure><img src=a.png><figcaption>* (Lantern/Pool)</figcaption></figure>",
      "<figure><img src=a.png><figcaption>*</figcaption><span class=credit>Lantern Pictures</span></figure>",
      "<figure><a href=/other><img src=a.png><figcaption>*</figcaption></a></figure>",
      "<div class=gallery><figure><img src=a.png><figcaption>*</figcaption></figure></div>",
      "<aside><figure><img src=a.png><figcaption>*</figcaption></figure></aside>",
      "<figure class=author-bio><img src=a.png><figcaption>*</figcaption></figure>",
      "<figure hidden><img src=a.png><figcaption>*</figcaption></figure>",
      "<figure><img src=a.png><figcaption>1 / 12</figcaption></figure>",
    ])
  func dropped(_ figure: String) throws {
    let (text, _) = try lines("<article>\(prose)\(figure.replacing("*", with: sentence))\(prose)</article>")
    #expect(text.split(separator: "\n\n").count == 2)
  }

  @Test("what stands before the first or after the last paragraph, or is said twice, is left out")
  func places() throws {
    let figure = "<figure><img src=a.png><figcaption>\(sentence)</figcaption></figure>"
    #expect(try lines("<article>\(figure)\(prose)\(prose)\(figure)</article>").reasons[sentence] == "picture")
    let twice = try lines("<article>\(prose)\(figure)\(figure)\(prose)</article>").text
    #expect(twice.split(separator: "\n\n").count == 3)
  }

  @Test("the words to a table are read with it, also when they are few")
  func tables() throws {
    let rows = "<tr><td>Offices</td><td>6 months</td></tr><tr><td>Schools</td><td>12 months</td></tr>"
    let captioned = "<table><caption>Time to comply (Source: the council)</caption>\(rows)</table>"
    let (text, reasons) = try lines("<article>\(prose)\(captioned)\(prose)</article>")
    #expect(reasons["Time to comply (Source: the council)"] == "caption")
    #expect(text.contains("Time to comply\n\nOffices | 6 months"))
    let figure = "<figure><table>\(rows)</table><figcaption>Time to comply</figcaption></figure>"
    #expect(try lines("<article>\(prose)\(figure)\(prose)</article>").text.contains("12 months\n\nTime to comply\n\n"))
  }

  @Test(
    "credits are cut from the end",
    arguments: [
      ("The hall was full. Photo: Lantern Pictures", "The hall was full."),
      ("The hall was full. (Photo by A. Marsh/Lantern via Pool)", "The hall was full."),
      ("The hall was full. © Lantern/dpa", "The hall was full."),
      ("The hall was full.© Lantern", "The hall was full."),
      ("The hall was full [File: Lantern]", "The hall was full"),
      ("Der Saal war voll. Foto: dpa", "Der Saal war voll."),
      ("La salle était pleine. Crédit photo : Lantern", "La salle était pleine."),
      ("Зал был полон. Фото: Фонарь", "Зал был полон."),
      ("会场座无虚席。（图源：海湾新闻网）", "会场座无虚席。"),
      ("会场座无虚席。新华社记者 某某 摄", "会场座无虚席。"),
      ("会場は満員だった。写真：灯台通信", "会場は満員だった。"),
      ("회의장이 가득 찼다. 사진=등대통신", "회의장이 가득 찼다."),
      ("كانت القاعة ممتلئة. تصوير: المنارة", "كانت القاعة ممتلئة."),
      ("Η αίθουσα ήταν γεμάτη. ΦΩΤΟ: Φάρος", "Η αίθουσα ήταν γεμάτη."),
      ("The hall was full. Lantern Pictures", "The hall was full."),
    ])
  func credits(_ caption: String, _ expected: String) {
    let text = CaptionText(caption)
    #expect(text.text == expected)
    #expect(text.isCredited)
  }

  @Test(
    "sentences are left whole",
    arguments: [
      "The mayor of St. Martin spoke in the hall of the harbour town, and nobody left.",
      "The picture shows the hall, which was built in 1911 (and again in 1950).",
      "Cars made up 14% of traffic in the U.S. Some cities want less.",
      "Das Foto zeigt den Saal, in dem zwei Jahre lang gestritten wurde.",
    ])
  func sentences(_ caption: String) {
    #expect(CaptionText(caption).text == caption)
  }

  @Test("a caption as long as a page costs no more than reading it")
  func long() {
    #expect(CaptionText(String(repeating: "Photo: (", count: 100_000)).text.isEmpty)
  }
}
