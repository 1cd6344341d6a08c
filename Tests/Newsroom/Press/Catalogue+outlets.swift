extension Catalogue {
  /// The outlets, each on an address of its own.
  static let outlets: [Outlet] = (wellMannered + illMannered + reprinting).enumerated().map { index, outlet in
    var placed = outlet
    placed.address = "127.1.\(index / 200).\(index % 200 + 1)"
    if placed.formerAddress != nil { placed.formerAddress = "127.1.250.\(index % 200 + 1)" }
    return placed
  }

  /// Outlets that can be read by anybody who follows the standards and forgives a little.
  private static let wellMannered: [Outlet] = [
    Outlet(
      id: "harbour-gazette", name: "The Harbour Gazette", language: "en", country: "GB", format: .rss2,
      content: .summary, template: .broadsheet),
    Outlet(
      id: "meridian-wire", name: "Meridian Wire", language: "en", country: "US", format: .atom1,
      validators: .entityTag, offset: -240, feedPath: "/wire.atom"),
    Outlet(
      id: "tidewater-ledger", name: "The Tidewater Ledger", language: "en", country: "AU", format: .rss2,
      links: .tracked, guids: .opaque, validators: .lastModified, template: .tabloid, offset: 600),
    Outlet(
      id: "prairie-standard", name: "The Prairie Standard", language: "en", country: "CA", format: .rss092,
      content: .summary, template: .gazette, offset: -360, feedPath: "/feeds/all.xml",
      hops: [Outlet.Hop(path: "/rss", status: 301, location: "/feeds/all.xml")]),
    Outlet(
      id: "huanghai-guancha", name: "黄海观察", language: "zh-Hans", country: "CN", format: .rss2, charset: .gbk,
      guids: .opaque, template: .tabloid, offset: 480),
    Outlet(
      id: "beijiang-kexun", name: "北江科讯", language: "zh-Hans", country: "CN", format: .atom1,
      content: .summary, validators: .weakEntityTag, template: .broadsheet, offset: 480),
    Outlet(
      id: "gangwan-wanbao", name: "港灣晚報", language: "zh-Hant", country: "TW", format: .rss2, charset: .big5,
      template: .gazette, offset: 480),
    Outlet(
      id: "el-faro-del-sur", name: "El Faro del Sur", language: "es", country: "ES", format: .rss2,
      content: .summary, links: .relative, guids: .absent, template: .broadsheet, offset: 120),
    Outlet(
      id: "cordillera-hoy", name: "Cordillera Hoy", language: "es", country: "CL", format: .atom1,
      links: .tracked, validators: .lastModified, compression: .brotli, offset: -240),
    Outlet(
      id: "courrier-du-littoral", name: "Le Courrier du Littoral", language: "fr", country: "FR", format: .rss1,
      content: .summary, template: .gazette, offset: 120, feedPath: "/flux/une.rdf",
      hops: [Outlet.Hop(path: "/rss.xml", status: 302, location: "flux/une.rdf")]),
    Outlet(
      id: "nordufer-zeitung", name: "Nordufer-Zeitung", language: "de", country: "DE", format: .atom03,
      template: .tabloid, offset: 120),
    Outlet(
      id: "seto-tsushin", name: "瀬戸通信", language: "ja", country: "JP", format: .rss1, charset: .shiftJIS,
      offset: 540, feedPath: "/index.rdf"),
    Outlet(
      id: "hangang-journal", name: "한강저널", language: "ko", country: "KR", format: .rss2, guids: .opaque,
      validators: .none, offset: 540),
    Outlet(
      id: "severny-vestnik", name: "Северный вестник", language: "ru", country: "RU", format: .rss2,
      charset: .windows1251, template: .tabloid, offset: 180),
    Outlet(
      id: "jaridat-al-mina", name: "جريدة الميناء", language: "ar", country: "EG", format: .atom1,
      content: .summary, template: .broadsheet, offset: 180),
    Outlet(
      id: "diario-da-foz", name: "Diário da Foz", language: "pt", country: "BR", format: .rss091,
      content: .summary, dated: false, template: .gazette, offset: -180),
    Outlet(
      id: "nadi-samachar", name: "नदी समाचार", language: "hi", country: "IN", format: .rss2,
      validators: .weakEntityTag, compression: .none, offset: 330),
    Outlet(
      id: "gazzetta-del-golfo", name: "La Gazzetta del Golfo", language: "it", country: "IT", format: .rss2,
      guids: .shifting, template: .tabloid, offset: 120, feedPath: "/feed/completo.xml",
      hops: [
        Outlet.Hop(path: "/feed", status: 301, location: "{origin}/feed/"),
        Outlet.Hop(path: "/feed/", status: 308, location: "/feed/completo.xml"),
      ]),
    Outlet(
      id: "new-quay-review", name: "The New Quay Review", language: "en", country: "IE", format: .atom1,
      links: .query, template: .tabloid, offset: 60, grows: false, formerAddress: "moved"),
  ]

  /// Outlets that print again what others printed first. They come last and take their time, so that whoever polls
  /// everything once meets the originals before.
  private static let reprinting: [Outlet] = [
    reprinter("evening-digest", "The Evening Digest", "en", "NZ", .summary, .gazette),
    reprinter("wanjian-wenzhai", "晚间文摘", "zh-Hans", "SG", .full, .tabloid),
    reprinter("el-resumen", "El Resumen", "es", "MX", .full, .gazette),
  ]

  private static func reprinter(
    _ id: String, _ name: String, _ language: String, _ country: String, _ content: Outlet.Content,
    _ template: PageTemplate
  ) -> Outlet {
    Outlet(
      id: id, name: name, language: language, country: country, format: .rss2, content: content, guids: .opaque,
      template: template, manner: .dawdles(milliseconds: 800), grows: false, reprints: true)
  }

  /// Outlets that try what a poller is made of.
  private static let illMannered: [Outlet] = [
    ill("torn-page-times", "The Torn Page Times", .tears, .rss2),
    ill("ampersand-echo", "The Ampersand & Echo", .garbles, .rss2, links: .query),
    ill("sleepy-pages", "Sleepy Pages Weekly", .hangsPages, .rss2, content: .summary),
    ill("lost-pages", "Lost Pages Monthly", .losesPages, .atom1, content: .summary),
    ill("stubborn-mirror", "The Stubborn Mirror", .lies, .rss2),
    ill("busy-bulletin", "The Busy Bulletin", .busy(retryAfter: 2), .rss2),
    ill("silent-herald", "The Silent Herald", .hangs, .rss2),
    ill("snapped-post", "The Snapped Post", .resets, .rss2),
    ill("dripping-courier", "The Dripping Courier", .drips, .rss2),
    ill("endless-chronicle", "The Endless Chronicle", .endless, .rss2),
    ill("swelling-sentinel", "The Swelling Sentinel", .bomb, .atom1),
    ill("inward-private", "Inward Private", .leadsAstray(location: "http://10.0.0.1/feed.xml"), .rss2),
    ill(
      "inward-metadata", "Inward Metadata", .leadsAstray(location: "http://169.254.169.254/"), .rss2),
    ill("inward-file", "Inward File", .leadsAstray(location: "file:///etc/hostname"), .rss2),
    ill("circling-star", "The Circling Star", .leadsAstray(location: "/feed.xml"), .rss2),
    ill("vanished-voice", "The Vanished Voice", .refuses(status: 404), .rss2),
    ill("closed-courant", "The Closed Courant", .refuses(status: 410), .rss2),
    ill("broken-press", "The Broken Press", .refuses(status: 500), .rss2),
  ]

  private static func ill(
    _ id: String, _ name: String, _ manner: Manner, _ format: FeedFormat, content: Outlet.Content = .full,
    links: Outlet.LinkStyle = .absolute
  ) -> Outlet {
    Outlet(
      id: id, name: name, language: "en", country: "GB", format: format, content: content, links: links,
      validators: manner == .lies ? .both : .entityTag, manner: manner, grows: false)
  }
}
