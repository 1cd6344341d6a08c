import Stories
import Testing

@testable import Normalizing

@Suite("Whether a page may be the article of an entry")
struct ArticleKinshipTests {
  func mayBeSame(_ title: String, _ summary: String? = nil, page: String, _ text: String) -> Bool {
    var entry = NormalizedEntry()
    (entry.title, entry.summaryText) = (title, summary)
    var shown = NormalizedPage(encoding: "utf-8")
    (shown.title, shown.text, shown.status) = (page, text, .ok)
    return ArticleKinship.mayBeSame(entry, shown)
  }

  @Test(
    "another article is told in any script",
    arguments: [
      (
        "Parliament passes the law on AI today", "Gardening in winter",
        "Cover the roses with straw today and leave the seed heads to the birds, which eat them through the cold months."
      ),
      (
        "Bundestag beschließt Gesetz über künstliche Intelligenz", "Rosen im Winter",
        "Rosen deckt man mit Stroh zu, die Samenstände bleiben für die Vögel stehen, bis der Frost vorbei ist."
      ),
      ("议会通过人工智能法案修正案", "冬季园艺", "冬天用稻草盖住玫瑰，把种子留给鸟儿，直到霜冻过去。"),
      ("議会がAI規制法案を可決、報告義務を導入", "冬の庭仕事", "冬はバラをわらで覆い、種を鳥のために残しておきます。"),
      ("국회, 인공지능 기본법 개정안 의결", "겨울 정원", "겨울에는 장미를 짚으로 덮고 씨앗은 새들을 위해 남겨 둔다."),
      (
        "Парламент принял закон об искусственном интеллекте", "Сад зимой",
        "Розы укрывают соломой, а семена оставляют птицам до конца морозов."
      ),
      ("รัฐสภาผ่านกฎหมายปัญญาประดิษฐ์ฉบับใหม่", "สวนในฤดูหนาว", "คลุมกุหลาบด้วยฟางและทิ้งเมล็ดไว้ให้นก"),
    ])
  func other(title: String, page: String, text: String) {
    #expect(!mayBeSame(title, page: page, text))
    #expect(mayBeSame(title, page: page, text + " " + title))
  }

  @Test("a page with the entry's title passes, whatever it says, and so does an entry that says too little")
  func lenient() {
    #expect(
      mayBeSame("Parliament passes the AI law today", page: "Parliament passes the AI law today | Gazette", "Roses."))
    #expect(mayBeSame("LIVE: Parliament passes the AI law", page: "Parliament passes the AI law", "Roses."))
    #expect(mayBeSame("AI law", page: "Gardening in winter", "Roses and straw."))
    #expect(mayBeSame("", page: "Gardening in winter", "Roses and straw."))
  }

  @Test("another headline over the same report passes, endings apart")
  func rewritten() {
    #expect(
      mayBeSame(
        "Lawmakers adopt rules for high-risk systems", page: "A long night ends in a vote",
        "After midnight the lawmakers voted to adopt a set of rules that oblige makers of risky systems to register."))
    #expect(
      mayBeSame(
        "Regierung will Aufsicht über Algorithmen stärken", page: "Kabinett einigt sich",
        "Die Aufsicht solle gestärkt werden, teilte die Regierung mit; Algorithmen der Behörden würden geprüft."))
  }
}
