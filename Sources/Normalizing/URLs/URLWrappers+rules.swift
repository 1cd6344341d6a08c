extension URLWrappers {
  /// What leads elsewhere, by the domain and with its subdomains; `google.*` stands for Google's domain in any country.
  static let rules: [Substring: [Rule]] = {
    var rules: [Substring: [Rule]] = [:]
    for (domains, path, parameters) in paths {
      for domain in domains { rules[domain, default: []].append(Rule(path: path, parameters: parameters)) }
    }
    return rules
  }()

  private static let paths: [([Substring], String, [String])] = [
    (["google.*"], "/url", ["url", "q"]), (["google.*"], "/news/url", ["url"]), (["google.*"], "/translate", ["u"]),
    (["facebook.com", "l.instagram.com", "l.threads.com", "l.threads.net", "messenger.com"], "/l.php", ["u"]),
    (["l.instagram.com", "l.threads.com", "l.threads.net"], "/", ["u"]),
    (["youtube.com"], "/redirect", ["q"]), (["out.reddit.com"], "/", ["url"]),
    (["t.umblr.com"], "/redirect", ["z"]), (["vk.com"], "/away.php", ["to"]),
    (["slack-redir.net"], "/link", ["url"]), (["duckduckgo.com"], "/l/", ["uddg"]),
    (["link.csdn.net", "link.juejin.cn", "link.zhihu.com"], "/", ["target"]),
    (["douban.com"], "/link2/", ["url"]), (["bing.com"], "/news/apiclick.aspx", ["url"]),
    (["go.redirectingat.com"], "/", ["url"]), (["redirect.viglink.com"], "/", ["u"]),
    (["linkedin.com"], "/redir/redirect", ["url"]), (["linkedin.com"], "/safety/go", ["url"]),
    (["safelinks.protection.outlook.com"], "/", ["url"]), (["getpocket.com"], "/redirect", ["url"]),
    (["medium.com"], "/r", ["url"]), (["weibo.cn"], "/sinaurl", ["u"]), (["t.me"], "/iv", ["url"]),
    (["urldefense.proofpoint.com"], "/v1/url", ["u"]),
    (["baidu.com", "so.com", "sogou.com"], "/link", []),
    (["yandex.by", "yandex.com", "yandex.com.tr", "yandex.kz", "yandex.ru", "yandex.uz"], "/clck/jsredir", []),
    (["substack.com"], "/redirect/", []), (["list-manage.com"], "/track/click", []),
  ]

  /// Shorteners and aggregators whose addresses say nothing of the text behind them.
  static let hidingDomains: Set<Substring> = [
    "amzn.to", "apne.ws", "app.link", "apple.news", "bbc.in", "bit.ly", "bloom.bg", "buff.ly", "cnb.cx", "cnn.it",
    "ct.sendgrid.net", "cutt.ly", "dlvr.it", "dwz.cn", "ebx.sh", "econ.st", "fb.me", "feedproxy.google.com",
    "feedsportal.com", "flip.it", "g.co", "goo.gl", "han.gl", "hubs.li", "hubs.ly", "ift.tt", "is.gd", "j.mp",
    "link.mail.beehiiv.com", "lnkd.in", "me2.do", "n.pr", "nyti.ms", "on.ft.com", "on.wsj.com", "ow.ly", "politi.co",
    "rb.gy", "rebrand.ly", "reut.rs", "s.nikkei.com", "sc.mp", "search.app", "shar.es", "share.google", "shorturl.at",
    "spr.ly", "t.cn", "t.co", "t.ly", "tcrn.ch", "tiny.cc", "tinyurl.com", "trib.al", "url.cn", "v.gd", "vo.la",
    "wapo.st", "wp.me",
  ]

  /// Parts of Google News under which a page of its own stands for a text, or for several.
  static let newsPages: Set<String> = ["articles", "read", "stories", "topics"]

  /// Every domain some rule is about.
  static let knownDomains: Set<Substring> = hidingDomains.union(rules.keys).union(URLVariants.hosts.keys)
    .union(URLVariants.wikis.map { $0[...] })
    .union(["ampproject.org", "feeds.feedburner.com", "href.li", "r.search.yahoo.com", "translate.goog"])
    .union(["urldefense.com", "urldefense.proofpoint.com", "urldefense.us"])
}
