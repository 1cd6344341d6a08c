import Stories
import Testing

@testable import Reading

@Suite("What stands around articles in many languages")
struct PageSurroundingsTests {
  private let prose = "<p>The council voted for the rules, after a long debate in the hall, by a narrow margin.</p>"

  private func read(_ html: String) throws -> Page {
    try PageReader.read(Array(html.utf8), contentType: "text/html; charset=utf-8", url: nil)
  }

  @Test(
    "lines to share, to subscribe and to read on are left out",
    arguments: [
      "Share on Facebook", "Teilen auf Facebook", "Partager sur Facebook", "Compartir en Facebook",
      "Suscríbete a nuestro boletín y no te pierdas nada.", "Lee también: Lo que dicen los pescadores",
      "Condividi su Facebook", "Iscriviti alla nostra newsletter per non perdere nulla.", "Udostępnij na Facebooku",
      "Zapisz się do naszego newslettera, aby nic nie przegapić.", "Поделиться в Facebook", "分享到微博",
      "订阅我们的电子报，不错过任何新闻。", "Facebookでシェア", "メールマガジンに登録して最新ニュースを受け取ろう。", "페이스북 공유하기",
      "뉴스레터를 구독하고 소식을 놓치지 마세요.", "شارك على فيسبوك", "اشترك في نشرتنا البريدية حتى لا يفوتك شيء.",
      "Facebook'ta paylaş", "Bültenimize abone olun ve hiçbir haberi kaçırmayın.", "Compartilhar no Facebook",
      "Assine nossa newsletter e não perca nada.", "Deel op Facebook",
      "Schrijf je in voor onze nieuwsbrief en mis niets.",
      "แชร์ไปยังเฟซบุ๊ก", "สมัครรับจดหมายข่าวของเรา", "ข่าวที่เกี่ยวข้อง", "Κοινοποίηση στο Facebook",
      "Εγγραφείτε στο newsletter μας για να μη χάνετε τίποτα.", "Поділитися у Facebook",
      "Підпишіться на нашу розсилку, щоб нічого не пропустити.", "फेसबुक पर साझा करें", "Chia sẻ lên Facebook",
      "Đăng ký nhận bản tin của chúng tôi để không bỏ lỡ tin nào.", "שתפו בפייסבוק",
      "הירשמו לניוזלטר שלנו ואל תפספסו דבר.",
      "קראו גם: מה אומרים הדייגים",
    ])
  func lines(_ line: String) throws {
    #expect(!(try read("<article>\(prose)<p>\(line)</p>\(prose)</article>").text.contains(line)))
  }

  @Test(
    "what a banner says of cookies is left out, and a wall of it is called that",
    arguments: [
      ("We and our partners use cookies to keep information on your device.", "Accept all"),
      ("Wir und unsere Partner verwenden Cookies, um Informationen zu speichern.", "Alle akzeptieren"),
      ("Nos partenaires et nous utilisons des cookies pour stocker des informations.", "Tout accepter"),
      ("Nosotros y nuestros socios utilizamos cookies para almacenar información.", "Aceptar todo"),
      ("Noi e i nostri partner utilizziamo i cookie per archiviare informazioni.", "Accetta tutto"),
      ("My i nasi partnerzy używamy plików cookie do przechowywania informacji.", "Akceptuję"),
      ("Wij en onze partners gebruiken cookies om informatie op te slaan.", "Alles accepteren"),
      ("Vi och våra partner använder cookies för att lagra information.", "Godkänn alla"),
      ("My a naši partneři používáme soubory cookie k ukládání informací.", "Přijmout vše"),
      ("Мы и наши партнёры используем файлы cookie для хранения информации.", "Принять все"),
      ("Εμείς και οι συνεργάτες μας χρησιμοποιούμε cookies για αποθήκευση πληροφοριών.", "Αποδοχή όλων"),
      ("Biz ve ortaklarımız bilgileri saklamak için çerezler kullanıyoruz.", "Tümünü kabul et"),
      ("当サイトとパートナーは情報を保存するためにクッキーを使用します。", "すべて同意する"),
      ("당사와 파트너는 정보를 저장하기 위해 쿠키를 사용합니다.", "모두 동의"),
      ("نستخدم ملفات تعريف الارتباط لتخزين المعلومات، ونحن نقدر خصوصيتك.", "قبول الكل"),
      ("Noi și partenerii noștri folosim cookie-uri pentru a stoca informații.", "Accept toate"),
      ("Mi és partnereink sütiket használunk az információk tárolására.", "Elfogadom"),
      ("Me ja kumppanimme käytämme evästeitä tietojen tallentamiseen.", "Hyväksy kaikki"),
    ])
  func cookies(_ text: String, _ button: String) throws {
    let banner = "<div class=x1><p>\(text)</p><button>\(button)</button></div>"
    let page = try read("<body>\(banner)<div><h1>The council votes</h1>\(prose)\(prose)\(prose)\(prose)</div></body>")
    #expect(!page.text.contains(text) && page.status == .ok)
    #expect(try read("<body>\(banner)</body>").status == .consent)
  }

  @Test(
    "a teaser before a wall to pay is called that",
    arguments: [
      "이 기사는 유료 회원 전용입니다.", "Αυτό το άρθρο είναι μόνο για συνδρομητές.", "Bu içerik yalnızca aboneler içindir.",
      "Tento článek je pouze pro předplatitele.", "Ez a cikk csak előfizetőknek szól.",
      "Матеріал лише для передплатників.",
      "הכתבה למנויים בלבד.",
    ])
  func walls(_ text: String) throws {
    #expect(try read("<article>\(prose)<div>\(text)</div></article>").status == .paywall)
  }

  @Test("Hebrew comments end the article")
  func comments() throws {
    let comment = "<p>I was there and saw it all, and nobody asked the fishermen what they thought of it.</p>"
    let page = try read("<div>\(prose)\(prose)<h3>תגובות (12)</h3>\(comment)\(comment)</div>")
    #expect(!page.text.contains("fishermen"))
  }

  @Test(
    "RDFa says what microdata says",
    arguments: [
      """
      <span property=author typeof=Person><span property=name>Ada Marsh</span></span>
      <time property=datePublished datetime=2026-06-26>x</time><div property=articleBody>
      """,
      """
      <span property="schema:author">Ada Marsh</span><span property="schema:datePublished" content="2026-06-26">x</span>
      <div property="schema:articleBody">
      """,
      """
      <span property="dc:creator">Ada Marsh</span><span property="dc:date dc:created" content="2026-06-26">x</span><div>
      """,
    ])
  func rdfa(_ marked: String) throws {
    let page = try read("<div typeof=NewsArticle><h1>The council votes</h1>\(marked)\(prose)\(prose)</div></div>")
    #expect(page.authors == ["Ada Marsh"])
    #expect(page.published.first?.text == "2026-06-26")
    #expect(page.text.hasPrefix("The council voted"))
  }
}
