/// A telling as an outlet published it.
struct Entry: Sendable {
  /// Unique in the press, counted from 1; the same for the same seed.
  let number: Int
  /// Index of the outlet in the catalogue.
  let outlet: Int
  let telling: Telling
  let published: Moment
  /// Number of the entry whose text this is a reprint of.
  let reprintOf: Int?

  /// The path of its page, with a query where the outlet numbers its articles.
  func path(_ outlet: Outlet) -> String {
    switch outlet.links {
    case .query: "/article?id=\(number)&section=news"
    case .relative: "/noticias/\(published.path)/\(number)"
    case .absolute, .tracked: "/\(published.path)/story-\(number).html"
    }
  }

  /// The address as published, made absolute.
  func url(_ outlet: Outlet, port: Int) -> String {
    let address = outlet.origin(port: port) + path(outlet)
    return outlet.links == .tracked ? "\(address)?utm_source=rss&utm_medium=feed&utm_campaign=daily" : address
  }

  /// The link as it stands in the feed.
  func link(_ outlet: Outlet, port: Int) -> String {
    outlet.links == .relative ? path(outlet) : url(outlet, port: port)
  }

  /// The guid as it stands in the feed, if the outlet prints any.
  func guid(_ outlet: Outlet, port: Int, edition: Int) -> String? {
    switch outlet.guids {
    case .permalink: url(outlet, port: port)
    case .opaque: "\(outlet.id)-\(number)"
    case .shifting: "\(outlet.id)-\(number)-\(edition)"
    case .absent: nil
    }
  }
}
