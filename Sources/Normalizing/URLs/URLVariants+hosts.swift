extension URLVariants {
  /// Mobile and AMP hosts whose pages have the same path on the main host.
  static let hosts: [Substring: String] = [
    "amp.cnn.com": "www.cnn.com", "amp.dw.com": "www.dw.com", "amp.elmundo.es": "www.elmundo.es",
    "amp.ft.com": "www.ft.com", "amp.lefigaro.fr": "www.lefigaro.fr", "amp.scmp.com": "www.scmp.com",
    "amp.theguardian.com": "www.theguardian.com", "amp.welt.de": "www.welt.de", "m.dw.com": "www.dw.com",
    "m.facebook.com": "www.facebook.com", "m.huffpost.com": "www.huffpost.com", "m.lenta.ru": "lenta.ru",
    "m.faz.net": "www.faz.net", "m.sohu.com": "www.sohu.com", "m.spiegel.de": "www.spiegel.de",
    "m.tagesspiegel.de": "www.tagesspiegel.de", "m.thepaper.cn": "www.thepaper.cn",
    "m.wikidata.org": "www.wikidata.org",
    "m.yna.co.kr": "www.yna.co.kr", "m.youtube.com": "www.youtube.com", "mobile.nytimes.com": "www.nytimes.com",
    "mobile.reuters.com": "www.reuters.com", "mobile.twitter.com": "twitter.com", "mobile.x.com": "x.com",
    "mobil.zeit.de": "www.zeit.de",
  ]

  /// Wikis that put `m.` after the language.
  static let wikis = [
    "wikibooks.org", "wikimedia.org", "wikinews.org", "wikipedia.org", "wikiquote.org", "wikisource.org",
    "wikiversity.org", "wikivoyage.org", "wiktionary.org",
  ]
}
