/// Phrases that short lines inside articles are made of when they are not the article's, lower case.
enum BoilerplatePhrases {
  /// Lines longer than this are not judged by phrases, in letters as `TextWeight` counts them.
  static let longestLine = 220

  /// Wherever in the line.
  static let anywhere = PhraseSet([
    "all rights reserved", "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados",
    "todos os direitos reservados", "tutti i diritti riservati", "все права защищены", "wszelkie prawa zastrzeżone",
    "版权所有", "版權所有", "未经授权", "未經授權", "無断転載", "無断複写", "무단전재", "무단 전재", "جميع الحقوق محفوظة", "tüm hakları saklıdır",
    "affiliate link", "affiliate commission", "affiliate partner", "affiliate-link", "earn a commission",
    "earn commission", "receive compensation when", "our newsletter", "unser newsletter", "unseren newsletter",
    "notre newsletter", "nuestra newsletter", "sign up for", "subscribe to our", "subscribe now", "follow us on",
    "like us on facebook", "folgen sie uns", "suivez-nous", "síguenos", "seguici su", "подпишитесь на",
    "подписывайтесь",
    "扫描二维码", "关注我们", "微信公众号", "責任編輯", "责任编辑", "责编", "comments are closed", "leave a comment", "post a comment",
    "this article was originally published", "read the original article", "ctrl+enter", "ctrl-enter", "ctrl + enter",
    "we use cookies", "uses cookies", "verwendet cookies", "utilise des cookies",
    // What sites say of themselves.
    "our partners use cookies", "partner verwenden cookies", "wir verwenden cookies", "utilisons des cookies",
    "utilizamos cookies", "usamos cookies", "utilizziamo i cookie", "utilizziamo cookie", "używamy plików cookie",
    "gebruiken cookies", "använder cookies för att", "bruger cookies til", "používáme soubory cookie",
    "používáme cookies",
    "používame súbory cookie", "используем файлы cookie", "используем cookie", "використовуємо файли cookie",
    "використовуємо cookie", "χρησιμοποιούμε cookies", "çerezler kullan", "çerez kullan", "クッキーを使用し", "cookieを使用し",
    "cookie を使用し", "クッキーを使用します", "쿠키를 사용합니다", "使用cookie来", "使用cookie在您", "您的设备上存储", "ملفات تعريف الارتباط لتخزين",
    "نستخدم ملفات تعريف الارتباط", "folosim cookie", "használunk cookie", "sütiket használ", "sütiket (cookie)",
    "käytämme evästeitä",
    // Newsletters.
    "suscríbete a nuestr", "suscríbase a nuestr", "iscriviti alla newsletter", "iscriviti alla nostra",
    "nostra newsletter",
    "zapisz się do naszego", "zapisz się na newsletter", "naszego newslettera", "订阅我们的", "訂閱我們的", "订阅电子报", "訂閱電子報",
    "扫一扫", "メールマガジンに登録", "メルマガ登録", "ニュースレターに登録", "뉴스레터를 구독", "뉴스레터 구독", "اشترك في نشرتنا", "اشترك في النشرة",
    "bültenimize abone", "bültenimize kay", "nossa newsletter", "schrijf je in voor onze", "onze nieuwsbrief",
    "vårt nyhetsbrev", "vores nyhedsbrev", "uutiskirjeemme", "náš newsletter", "našeho newsletteru",
    "hírlevelünk", "newsletterul nostru", "สมัครรับจดหมายข่าว", "εγγραφείτε στο newsletter", "εγγραφή στο newsletter",
    "підпишіться на наш", "підписуйтесь на наш", "підписуйтеся на наш", "न्यूज़लेटर की सदस्यता", "đăng ký nhận bản tin",
    "הירשמו לניוזלטר", "הרשמו לניוזלטר",
  ])

  /// At the end of a line that says no more than this, in letters: to share it.
  static let longestShare = 50
  static let ends = ["でシェア", "でシェアする", "공유하기", "साझा करें", "'ta paylaş", "'da paylaş", "’ta paylaş", "’da paylaş"]

  /// At the start of the line.
  static let starts = [
    "read also", "read more", "also read", "read next", "see also", "more:", "more on this", "related:", "related",
    "recommended", "you may also", "watch:", "listen:", "advertisement", "sponsored", "share this", "photo:", "image:",
    "(photo", "(image", "image credit", "photo credit", "getty images", "©", "copyright", "table of contents",
    "disclosure:", "disclaimer", "lesen sie auch", "lesen sie mehr", "mehr zum thema", "auch interessant", "anzeige",
    "werbung", "lire aussi", "à lire aussi", "sur le même sujet", "publicité", "lea también", "lea tambien",
    "le puede interesar", "te puede interesar", "publicidad", "leia também", "leia mais", "veja também", "publicidade",
    "leggi anche", "lees ook", "läs också", "läs mer", "les også", "læs også", "lue myös", "czytaj też", "czytaj także",
    "czytaj więcej", "zobacz też", "zobacz także", "читайте также", "читать также", "смотрите также", "читайте также:",
    "по теме", "ссылки по теме", "читайте ще", "читайте також", "相关阅读", "相关新闻", "延伸阅读", "延伸閱讀", "相關新聞", "推荐阅读", "更多新闻",
    "関連記事", "あわせて読みたい", "관련기사", "관련 기사", "اقرأ أيضا", "اقرأ أيضًا", "إقرأ أيضا", "İlginizi çekebilir", "ayrıca okuyun",
    "baca juga", "xem thêm", "อ่านเพิ่มเติม", "διαβάστε επίσης", "διαβάστε ακόμη", "σχετικά άρθρα", "यह भी पढ़ें",
    "lee también", "lee además", "اقرأ المزيد", "ข่าวที่เกี่ยวข้อง", "קראו גם", "קרא גם", "כתבות נוספות",
    "share on facebook", "share on twitter", "share on x", "share on linkedin", "share on whatsapp", "share via",
    "teilen auf", "auf facebook teilen", "auf twitter teilen", "partager sur", "compartir en", "condividi su",
    "udostępnij na", "поделиться в", "поделиться на", "поделиться:", "поділитися в", "поділитися у", "分享到", "分享至",
    "شارك على", "مشاركة على", "compartilhar no", "compartilhe no", "partilhar no", "deel op facebook", "deel op x",
    "deel op twitter", "dela på facebook", "dela på twitter", "del på facebook", "del på twitter",
    "sdílet na", "distribuie pe", "bagikan ke", "แชร์ไปยัง", "แชร์บน", "κοινοποίηση στο", "chia sẻ lên",
    "chia sẻ trên", "שתפו ב", "שתף ב",
  ]

  /// Of what stands over readers' comments, numbers and signs beside it included, in UTF-8 bytes.
  static let longestCommentsPhrase = 64

  /// The letters those phrases start with.
  static let firstLettersOverComments = Set(comments.compactMap(\.unicodeScalars.first))

  /// What stands over readers' comments.
  static let comments: Set<String> = Set(
    [
      "comment", "comments", "top comments", "top rated comments", "reader comments", "responses", "leave a reply",
      "leave a comment", "post a comment", "join the conversation", "join the discussion", "tell us what you think",
      "what do you think", "kommentare", "kommentieren", "leserkommentare", "commentaires", "commenter", "réactions",
      "comentarios", "deja un comentario", "deja una respuesta", "comentários", "deixe um comentário", "commenti",
      "lascia un commento", "reacties", "geef een reactie", "kommentarer", "kommentit", "komentarze", "dodaj komentarz",
      "twój komentarz", "komentáře", "komentarai", "hozzászólások", "comentarii", "коментарі", "комментарии",
      "комментарий", "обсуждение", "оставить комментарий", "добавить комментарий", "σχόλια", "yorumlar", "yorum yap",
      "تعليقات", "التعليقات", "اترك تعليقا", "نظرات", "टिप्पणियाँ", "תגובות", "ความคิดเห็น", "bình luận", "komentar", "评论",
      "網友評論",
      "网友评论", "发表评论", "新聞討論", "留言", "コメント", "みんなのコメント", "댓글",
    ].map { TextKey($0).value })
}
