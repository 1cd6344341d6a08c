/// Article pages as publishers of many languages make them, written for these tests.
enum PressPages {
  /// Navigation, a cookie banner, a share bar, "read also", a newsletter form and a footer around an article.
  static let withEverythingAround = """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Harbour town agrees on rules for machine advice | The Lantern</title>
    <meta property="og:site_name" content="The Lantern"><meta property="og:type" content="article">
    <meta name="description" content="A council vote, explained."><link rel="canonical" href="/2026/rules">
    <link rel="alternate" hreflang="es" href="/es/2026/reglas"><link rel="alternate" type="application/rss+xml" href="/feed.xml">
    </head><body><header><a href="/">The Lantern</a><nav><ul><li><a href="/world">World</a></li><li><a href="/science">Science</a></li></ul></nav></header>
    <div class="cookie-banner">We use cookies to improve your visit. <button>Accept all</button></div>
    <main><article><h1>Harbour town agrees on rules for machine advice</h1>
    <div class="meta">By Ada Marsh · Published on: June 26, 2026 · 09:00</div>
    <div class="share"><a href="https://share.example/a">Share</a> <a href="https://share.example/b">Save</a></div>
    <p>The council of the harbour town voted on Friday, after two years of debate, for rules on advice given by machines.</p>
    <h2>What changes</h2>
    <p>Every office that uses such advice must say so, and a person must answer for it. A <a href="https://law.example/7">public register</a> opens in spring.</p>
    <ul><li>Offices have six months to comply, the council said.</li><li>Schools have a year, with help from the state.</li></ul>
    <p class="related">Read also: <a href="/2025/older">What the debate was about</a></p>
    <blockquote><p>“We would rather be slow and understood than fast and feared,” the mayor told the hall.</p></blockquote>
    <p>Short lines<br>stay apart.</p>
    <table><tr><td>Offices</td><td>6 months</td></tr><tr><td>Schools</td><td>12 months</td></tr></table>
    <div class="newsletter">Subscribe to our letter, every Monday, no spam, promised. <form><input name="m"><button>Go</button></form></div>
    </article><aside><h2>Read also</h2><ul><li><a href="/1">Five charts on the price of bread, and why it matters</a></li></ul></aside></main>
    <section id="comments"><p>I think the council is right, and I have said so for years, whatever people tell me about it.</p></section>
    <footer><p>© 2026 The Lantern. All rights reserved. Reproduction, in whole or in part, is not allowed without permission.</p></footer></body></html>
    """

  /// Simplified Chinese, one `<div>` of paragraphs, no semantic tags.
  static let chinese = """
    <html><head><meta charset="utf-8"><title>多国专家讨论人工智能安全标准_海湾新闻网</title></head><body>
    <div class="top"><a href="/">首页</a> <a href="/gn">国内</a> <a href="/gj">国际</a> <a href="/kj">科技</a></div>
    <h1>多国专家讨论人工智能安全标准</h1><div class="info">2026年06月26日 09:30 来源：海湾新闻网</div>
    <div id="content"><p>　　本报讯 二十多个国家的专家二十六日在海湾城市举行会议，讨论人工智能的安全标准。</p>
    <p>　　与会者认为，前沿模型的风险不分国界，各国应当共享评估方法，建立共同的事故通报机制。</p>
    <p>　　会议最后通过了一份声明，呼吁在明年之前完成第一份共同标准的草案。</p></div>
    <div class="list"><ul><li><a href="/a">相关新闻：港口扩建工程今日开工</a></li><li><a href="/b">市民热议新公园开放时间安排</a></li></ul></div>
    <div class="copy">版权所有 海湾新闻网</div></body></html>
    """

  /// Arabic, right to left.
  static let arabic = """
    <html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>خبراء يناقشون قواعد مشتركة للذكاء الاصطناعي - صحيفة المرفأ</title>
    <meta property="og:site_name" content="صحيفة المرفأ"></head><body><nav><a href="/1">الرئيسية</a><a href="/2">اقتصاد</a></nav>
    <article><h1>خبراء يناقشون قواعد مشتركة للذكاء الاصطناعي</h1><time datetime="2026-06-26T09:00:00+03:00">٢٦ يونيو ٢٠٢٦</time>
    <p>ناقش خبراء من عشرين دولة، اليوم الجمعة، قواعد مشتركة لسلامة أنظمة الذكاء الاصطناعي المتقدمة.</p>
    <p>وقال المشاركون إن المخاطر لا تعرف الحدود، ودعوا إلى تبادل أساليب التقييم بين المختبرات.</p></article>
    <footer>جميع الحقوق محفوظة</footer></body></html>
    """

  /// Thai: no spaces between words, no full stops.
  static let thai = """
    <html lang="th"><head><title>ผู้เชี่ยวชาญหารือมาตรฐานความปลอดภัย</title></head><body><div><a href="/">หน้าแรก</a></div>
    <div class="detail"><h1>ผู้เชี่ยวชาญหารือมาตรฐานความปลอดภัย</h1>
    <p>ผู้เชี่ยวชาญจากยี่สิบประเทศหารือเรื่องมาตรฐานความปลอดภัยของปัญญาประดิษฐ์ที่เมืองท่าเมื่อวันศุกร์ โดยเห็นพ้องว่าความเสี่ยงไม่มีพรมแดน</p>
    <p>ที่ประชุมเรียกร้องให้ทุกประเทศแบ่งปันวิธีการประเมินและจัดตั้งกลไกแจ้งเหตุร่วมกันภายในปีหน้า เพื่อให้ประชาชนมั่นใจ</p></div></body></html>
    """

  /// Old markup: a table for layout, text parted by double breaks, no paragraphs, the headline in bold.
  static let russianInTables = """
    <html><head><title>Город принял правила для машин :: Вестник гавани</title></head><body><table><tr>
    <td><a href="/1">Новости города</a><br><a href="/2">Происшествия</a><br><a href="/3">Культура и спорт</a></td>
    <td><b>Город принял правила для машин</b><br><br>Совет портового города, после двух лет споров, принял правила для советов, которые дают машины.<br><br>
    Каждое ведомство обязано сообщать о таких советах, и за них должен отвечать человек, говорится в решении.</td>
    </tr></table></body></html>
    """

  static let consentWall = """
    <html lang="de"><head><title>Hafenbote</title></head><body><h1>Willkommen beim Hafenboten</h1>
    <p>Wir und unsere 180 Partner verwenden Cookies, um Inhalte zu messen und zu verbessern. Mit Ihrer Einwilligung
    verarbeiten wir Daten; Näheres steht in der Datenschutzerklärung.</p><button>Alle akzeptieren</button>
    <button>Einstellungen</button></body></html>
    """

  static let paywall = """
    <html lang="fr"><head><title>Le port adopte ses règles</title></head><body><article><h1>Le port adopte ses règles</h1>
    <p>Après deux ans de débats, le conseil de la ville portuaire a adopté vendredi des règles sur les conseils donnés par
    les machines, que beaucoup attendaient.</p><div class="offer"><p>Cet article est réservé aux abonnés.</p></div>
    </article></body></html>
    """
}
