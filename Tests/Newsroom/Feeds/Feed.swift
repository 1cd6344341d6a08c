import Foundation

/// The feed of an outlet at one edition of the press.
struct Feed: Sendable {
  let outlet: Outlet
  /// Newest first.
  let entries: [Entry]
  let port: Int
  let edition: Int

  /// The document in the outlet's encoding, with the outlet's faults in it.
  var bytes: [UInt8] {
    switch outlet.manner {
    case .tears: outlet.charset.encoded(torn)
    case .garbles: garbled
    default: outlet.charset.encoded(text)
    }
  }

  /// The document as it should be.
  var text: String {
    let declaration = "<?xml version=\"1.0\" encoding=\"\(outlet.charset.rawValue)\"?>\n"
    return switch outlet.format {
    case .rss091: declaration + rss(version: "0.91")
    case .rss092: declaration + rss(version: "0.92")
    case .rss2: declaration + rss(version: "2.0")
    case .rss1: declaration + rdf
    case .atom03: declaration + atom03
    case .atom1: declaration + atom1
    }
  }

  /// When the newest entry was published.
  var updated: Moment { entries.first?.published ?? Press.firstDay }

  /// Ends in the middle of a last item about the weather, as a full disk at the publisher leaves it.
  private var torn: String {
    let whole = text
    guard let end = whole.range(of: "</channel>") else { return whole }
    return whole[..<end.lowerBound] + "<item><title>Fog along the lower estuary and a mild afternoon for the alloti"
  }

  /// Ampersands unescaped, and two bytes in the channel's description that are no UTF-8.
  private var garbled: [UInt8] {
    let bare = text.replacing("&amp;", with: "&")
    guard let place = bare.range(of: "</description>") else { return Array(bare.utf8) }
    return Array(bare[..<place.lowerBound].utf8) + [0xe9, 0xff] + Array(bare[place.lowerBound...].utf8)
  }
}
