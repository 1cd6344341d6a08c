"""Feeds and texts of an invented press in eight languages, the same for the same seed."""

import random
from xml.sax.saxutils import escape

WORDS = {
    "en": """the of and to in a is that for on with as by from new minister parliament committee draft law
        artificial intelligence regulation safety model company researchers published report market court Brussels
        Washington agency harbour fishing season weather concert museum train budget school energy export controls
        AI risk treaty standards transparency liability copyright election deepfake chip data privacy oversight
        Tuesday week year people said could after before while under against between proposal vote rules""",
    "es": """el la de que y en un una los las por con para del se su como más ministro parlamento comisión borrador
        ley inteligencia artificial regulación seguridad modelo empresa investigadores publicó informe mercado
        tribunal Bruselas Madrid agencia puerto pesca temporada tiempo concierto museo tren presupuesto escuela
        energía exportación riesgo tratado normas transparencia responsabilidad elecciones datos privacidad IA""",
    "ru": """и в на что с по для как из от это новый министр парламент комитет проект закона искусственный интеллект
        искусственного интеллекта регулирование безопасность модель компания учёные опубликовали доклад рынок суд
        Брюссель Москва агентство порт рыболовство сезон погода концерт музей поезд бюджет школа энергия экспорт
        риск договор стандарты прозрачность ответственность выборы данные ИИ надзор голосование правила""",
    "ar": """في من على إلى أن التي هذا مع عن الوزير البرلمان اللجنة مشروع قانون الذكاء الاصطناعي تنظيم سلامة نموذج
        شركة باحثون نشر تقرير السوق المحكمة بروكسل القاهرة وكالة الميناء الصيد موسم الطقس حفل متحف قطار ميزانية
        مدرسة طاقة تصدير مخاطر معاهدة معايير شفافية مسؤولية انتخابات بيانات خصوصية رقابة تصويت قواعد""",
    "hi": """और का की के में है को से पर यह नया मंत्री संसद समिति मसौदा कानून कृत्रिम बुद्धिमत्ता विनियमन सुरक्षा मॉडल कंपनी
        शोधकर्ता रिपोर्ट बाजार न्यायालय दिल्ली एजेंसी बंदरगाह मौसम संगीत संग्रहालय रेल बजट विद्यालय ऊर्जा निर्यात जोखिम
        संधि मानक पारदर्शिता दायित्व चुनाव डेटा निजता निगरानी मतदान नियम एआई""",
    "zh": """的 了 在 是 和 对 部长 议会 委员会 草案 法律 人工智能 监管 安全 模型 公司 研究人员 发布 报告 市场 法院 北京 机构 港口
        渔业 季节 天气 音乐会 博物馆 火车 预算 学校 能源 出口管制 风险 条约 标准 透明度 责任 版权 选举 芯片 数据 隐私 监督 周二
        人们 表示 可能 之后 之前 提案 投票 规则 治理 大模型""",
    "ja": """の は を に が と で も 大臣 国会 委員会 法案 法律 人工知能 規制 安全性 モデル 企業 研究者 発表 報告書 市場 裁判所 東京
        機関 港 漁業 季節 天気 音楽会 博物館 列車 予算 学校 エネルギー 輸出管理 リスク 条約 標準 透明性 責任 著作権 選挙 半導体
        データ 監督 火曜日 提案 投票 規則 した という ため""",
    "ko": """은 는 이 가 을 를 에서 장관 국회 위원회 초안 법률 인공지능 규제 안전 모델 기업 연구자 발표 보고서 시장 법원 서울 기관
        항구 어업 계절 날씨 음악회 박물관 기차 예산 학교 에너지 수출통제 위험 조약 표준 투명성 책임 저작권 선거 반도체 데이터
        개인정보 감독 화요일 제안 투표 규칙""",
}
LANGUAGES = sorted(WORDS)
UNSPACED = {"zh", "ja"}


class Press:
    """One invented outlet of one language."""

    # The number of its first story.
    first = 0

    def __init__(self, language, seed):
        self.language = language
        self.random = random.Random(f"{seed}/{language}")
        self.words = WORDS[language].split()

    def sentence(self, shortest=8, longest=24):
        words = self.random.choices(self.words, k=self.random.randint(shortest, longest))
        if self.language in UNSPACED:
            return "".join(words) + "。"
        text = " ".join(words)
        return text[0].upper() + text[1:] + "."

    def text(self, sentences):
        return " ".join(self.sentence() for _ in range(sentences))

    def address(self, number):
        return f"https://{self.language}.press.example/{2024 + number % 3}/{1 + number % 12:02}/story-{number}.html"

    def article(self, number):
        """An article's HTML, about four kilobytes of it."""
        parts = []
        for index in range(self.random.randint(3, 9)):
            parts.append(f"<p>{escape(self.text(self.random.randint(2, 4)))}</p>\n")
            if index % 3 == 1:
                link = f'<a href="/tag/{number}?utm_source=feed&amp;page={index}">{escape(self.sentence(2, 4))}</a>'
                parts.append(f"<p>{link} &#8212; <em>{escape(self.sentence(3, 6))}</em></p>\n")
        parts.insert(1, f'<figure><img src="/images/{number}.jpg" alt="{escape(self.sentence(3, 5))}"/></figure>\n')
        return "".join(parts)

    def date(self, number):
        day, hour = 1 + number % 28, number % 24
        return f"Mon, {day:02} Jun 2026 {hour:02}:15:00 +0200", f"2026-06-{day:02}T{hour:02}:15:00+02:00"

    def rss_item(self, number):
        link = f"{self.address(number)}?utm_source=rss&amp;utm_medium=feed"
        categories = "".join(f"      <category><![CDATA[{self.random.choice(self.words)}]]></category>\n" for _ in range(3))
        return f"""    <item>
      <title>{escape(self.sentence(5, 12))}</title>
      <link>{link}</link>
      <dc:creator><![CDATA[{self.sentence(2, 2)[:-1]}]]></dc:creator>
      <pubDate>{self.date(number)[0]}</pubDate>
{categories}      <guid isPermaLink="false">{self.language}-{number}</guid>
      <description><![CDATA[<p>{escape(self.text(2))}</p>]]></description>
      <content:encoded><![CDATA[{self.article(number)}]]></content:encoded>
      <media:thumbnail url="https://{self.language}.press.example/images/{number}.jpg" width="640" height="360"/>
    </item>
"""

    def atom_entry(self, number):
        date = self.date(number)[1]
        return f"""  <entry>
    <id>tag:{self.language}.press.example,2026:{number}</id>
    <title type="html">{escape(self.sentence(5, 12))}</title>
    <link rel="alternate" type="text/html" href="{self.address(number)}?utm_campaign=atom"/>
    <published>{date}</published>
    <updated>{date}</updated>
    <author><name>{escape(self.sentence(2, 2)[:-1])}</name></author>
    <category term="{self.random.choice(self.words)}"/>
    <summary type="text">{escape(self.text(2))}</summary>
    <content type="html">{escape(self.article(number))}</content>
  </entry>
"""

    def rss(self, size):
        head = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" \
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
  <channel>
    <title>{escape(self.sentence(2, 3))}</title>
    <link>https://{self.language}.press.example/</link>
    <description>{escape(self.sentence())}</description>
    <language>{self.language}</language>
"""
        return self.filled(head, self.rss_item, "  </channel>\n</rss>\n", size)

    def atom(self, size):
        head = f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{self.language}">
  <id>https://{self.language}.press.example/</id>
  <title>{escape(self.sentence(2, 3))}</title>
  <updated>2026-06-26T07:00:00Z</updated>
  <link rel="self" href="https://{self.language}.press.example/atom.xml"/>
"""
        return self.filled(head, self.atom_entry, "</feed>\n", size)

    def filled(self, head, entry, tail, size):
        """A feed of as many entries as take about `size` bytes."""
        parts, bytes_left, number = [head], size, self.first
        while bytes_left > 0:
            parts.append(entry(number))
            bytes_left -= len(parts[-1].encode())
            number += 1
        return "".join(parts + [tail]).encode()


def write_feeds(folder, seed, size):
    """Writes one RSS and one Atom feed a language; returns their paths."""
    paths = []
    for language in LANGUAGES:
        press = Press(language, seed)
        for name, make in (("rss", press.rss), ("atom", press.atom)):
            path = folder / f"{language}.{name}.xml"
            path.write_bytes(make(size))
            paths.append(path)
    return paths


class Newspaper(Press):
    """A press most of whose words say nothing of the topic, as in life: the press has about eight terms and names a
    kilobyte.

    Its other words are the head of one word and the tail of another, so that many begin as a term does.
    """

    def __init__(self, language, seed):
        super().__init__(language, seed)
        topical, self.words = self.words, []
        while len(self.words) < 3 * len(topical):
            head, tail = self.random.choices(topical, k=2)
            self.words.append(head[: (len(head) + 1) // 2] + tail[len(tail) // 2 :])
        self.words += topical


def texts(seed, count):
    """`count` texts, a line each, the languages in turn: language, tab, text of about two kilobytes."""
    presses = [Newspaper(language, seed) for language in LANGUAGES]
    for number in range(count):
        press = presses[number % len(presses)]
        yield f"{press.language}\t{press.text(12)}"
