"""Article pages of the invented press: as much around the article as news sites have."""

import json
from xml.sax.saxutils import escape

import press

# What news pages are made of, measured on 1,310 of them, byte for byte: 29 % scripts, 20 % style sheets, 6 % text, nine
# `<` and seven attributes a kilobyte, half of them over 114 kB. These have somewhat more text.
MENU_ENTRIES = 60
RELATED = 24
COMMENTS = 8
ICON = (
    '<svg class="icon icon--{0}" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="'
    + " ".join(f"M{x} {x * 7 % 23}c{x % 5}.3-1.1 2.{x % 9} 4.2 3.{x % 7} 5.9l-{x % 11}.4.8z" for x in range(9))
    + '"/></svg>'
)
NAMES = "site-{0} site-{0}__item site-{0}__item--level-1 u-flex u-align-items-center u-margin-top-small"


class Page:
    """One article page of one outlet."""

    def __init__(self, outlet, number):
        self.press, self.number, self.random = outlet, number, outlet.random

    def words(self, shortest, longest):
        return escape(self.press.sentence(shortest, longest)[:-1])

    def html(self):
        title, date = self.words(6, 12), self.press.date(self.number)[1]
        author = self.words(2, 2)
        return f"""<!DOCTYPE html>
<html lang="{self.press.language}">
<head>
{self.head(title, author, date)}
</head>
<body class="single single-post layout-wide">
{self.menu()}
<div id="page" class="page-wrapper">
<main class="site-main">
<article class="post type-post" id="post-{self.number}">
<header class="entry-header">
  <h1 class="entry-title">{title}</h1>
  <p class="entry-lead">{escape(self.press.text(2))}</p>
  <div class="entry-meta"><span class="byline"><a rel="author" href="/authors/{self.number}">{author}</a></span>
  <time class="entry-date published" datetime="{date}">{date[:10]}</time></div>
</header>
{self.share()}
<div class="entry-content">
{self.body()}
</div>
{self.share()}
</article>
{self.comments()}
</main>
{self.sidebar()}
</div>
{self.footer()}
</body>
</html>
"""

    def head(self, title, author, date):
        address = self.press.address(self.number)
        linked = {
            "@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": date,
            "dateModified": date, "author": [{"@type": "Person", "name": author}], "mainEntityOfPage": address,
            "publisher": {"@type": "Organization", "name": f"{self.press.language} press"},
        }
        metas = "\n".join(
            f'<meta property="{name}" content="{content}">'
            for name, content in (
                ("og:title", title), ("og:type", "article"), ("og:url", address), ("og:site_name", "Press"),
                ("article:published_time", date), ("article:modified_time", date),
                ("og:image", f"https://{self.press.language}.press.example/images/{self.number}.jpg"),
            )
        )
        alternates = "\n".join(
            f'<link rel="alternate" hreflang="{language}" href="https://{language}.press.example/{self.number}">'
            for language in press.LANGUAGES
        )
        return f"""<meta charset="utf-8">
<title>{title} | Press</title>
<meta name="description" content="{escape(self.press.text(1))}">
{metas}
<link rel="canonical" href="{address}">
{alternates}
<script type="application/ld+json">{json.dumps(linked, ensure_ascii=False)}</script>
<style>{self.styles()}</style>
<script>{self.script()}</script>"""

    def styles(self):
        rules = (
            f".block-{index} .item-{index}{{margin:{index}px auto;color:#{index * 4099 % 0xFFFFFF:06x};display:flex}}"
            for index in range(330)
        )
        return "\n".join(rules)

    def script(self):
        lines = (
            f'window.queue.push(function(){{var e=document.getElementById("slot-{index}");if(e&&e.offsetWidth<{index})'
            f'{{e.setAttribute("data-size","{index}x{index + 7}");}}}});'
            for index in range(120)
        )
        return "window.queue=window.queue||[];\n" + "\n".join(lines)

    def menu(self):
        entries = "\n".join(
            f'<li class="menu-item-{index} {NAMES.format("menu")}"><a href="/section/{index}" data-track-component="main-navigation"'
            f' data-track-position="{index}">{self.words(1, 3)}</a></li>'
            for index in range(MENU_ENTRIES)
        )
        return f'<header class="site-header"><nav class="main-navigation"><ul class="menu">\n{entries}\n</ul></nav></header>'

    def share(self):
        places = "\n".join(f'<li><a href="#share-{index}">{ICON.format(index)}<span>{self.words(1, 1)}</span></a></li>' for index in range(6))
        return f'<div class="share-bar"><ul>{places}</ul></div>'

    def body(self):
        parts = []
        for index in range(self.random.randint(8, 16)):
            if index % 6 == 4:
                parts.append(f"<h2>{self.words(3, 6)}</h2>")
            if index % 9 == 5:
                parts.append(f'<figure><img src="/i/{index}.jpg" alt=""><figcaption>{self.words(4, 9)}</figcaption></figure>')
            if index % 8 == 7:
                parts.append(f'<div class="related-inline"><a href="/story/{index}">{self.words(5, 9)}</a></div>')
            link = f'<a href="/tag/{index}">{self.words(1, 3)}</a>' if index % 2 else ""
            parts.append(f"<p>{escape(self.press.text(3))} {link}</p>")
        return "\n".join(parts)

    def card(self, index):
        return f"""<article class="card-{index} {NAMES.format("card")}" data-story-identifier="story-{index}"><a class="card-link" href="{self.press.address(index)}">
<div class="card-image"><picture><source srcset="/t/{index}.webp" type="image/webp"><img loading="lazy" sizes="(min-width: 1024px) 320px, (min-width: 768px) 50vw, 100vw"
srcset="/t/{index}-320.jpg 320w, /t/{index}-640.jpg 640w, /t/{index}-960.jpg 960w" src="/t/{index}.jpg" alt=""></picture>{ICON.format("play")}</div>
<div class="card-text"><h3 class="card-title">{self.words(5, 11)}</h3><time datetime="{self.press.date(index)[1]}">{index}</time></div></a></article>"""

    def sidebar(self):
        cards = "\n".join(self.card(index) for index in range(RELATED))
        return f'<aside class="sidebar"><section class="widget related-posts"><h2>{self.words(1, 2)}</h2>\n{cards}\n</section></aside>'

    def comments(self):
        entries = "\n".join(
            f'<li class="comment" id="comment-{index}"><div class="comment-author">{self.words(2, 2)}</div>'
            f'<div class="comment-body"><p>{escape(self.press.text(2))}</p></div></li>'
            for index in range(COMMENTS)
        )
        return f'<section id="comments" class="comments-area"><ol class="comment-list">\n{entries}\n</ol></section>'

    def footer(self):
        links = "\n".join(f'<li><a href="/about/{index}">{self.words(1, 3)}</a></li>' for index in range(40))
        return f'<footer class="site-footer"><ul>\n{links}\n</ul><p>© 2026 Press</p></footer>\n<script>{self.script()}</script>'


def write_pages(folder, seed, count):
    """Writes `count` pages, the languages in turn; returns their paths."""
    outlets = [press.Press(language, seed) for language in press.LANGUAGES]
    paths = []
    for number in range(count):
        outlet = outlets[number % len(outlets)]
        path = folder / f"{number}.{outlet.language}.html"
        path.write_text(Page(outlet, number).html(), encoding="utf-8")
        paths.append(path)
    return paths
