import Foundation

/// Minutes east of UTC by the zone names that feeds print.
///
/// RFC 822 §5.1, and the abbreviations of the IANA zones with most newsrooms. Where a name has several meanings the most
/// frequent in feeds stands: CST, EST and PST are North American, IST is Indian, BST is British.
enum ZoneNames {
  static let offsets: [String: Int] = {
    var table: [String: Int] = [:]
    for (minutes, names) in rows {
      for name in names.split(separator: " ") { table[String(name)] = minutes }
    }
    return table
  }()

  /// Names of zones whose offset the day decides, as the North American ones without summer time in them.
  static let places = [
    "et": "America/New_York", "ct": "America/Chicago", "mt": "America/Denver", "pt": "America/Los_Angeles",
    // These countries changed their time.
    "pyt": "America/Asuncion", "almt": "Asia/Almaty",
  ]

  /// The first parts of IANA zone names.
  static let areas: Set<String> = [
    "africa", "america", "antarctica", "arctic", "asia", "atlantic", "australia", "europe", "indian", "pacific", "etc",
  ]

  /// The offset of an IANA zone at a local time in seconds since 1970; nil when there is no such zone.
  static func offset(of name: String, atLocal seconds: Int64) -> Int? {
    guard let zone = TimeZone(identifier: name) else { return nil }
    // The offset is asked for the instant of the standard time, which is right but for the hours around a change.
    let local = Date(timeIntervalSince1970: Double(seconds))
    let standard = zone.secondsFromGMT(for: local)
    return zone.secondsFromGMT(for: local.addingTimeInterval(-Double(standard))) / 60
  }

  /// The spelling of the database for a folded name: `america/new_york` → `America/New_York`.
  static func spelled(_ parts: [String]) -> String {
    parts.map { part in
      part.split(separator: "_").map { $0 == "of" || $0 == "es" || $0 == "au" ? String($0) : $0.capitalized }
        .joined(separator: "_")
    }.joined(separator: "/").replacingOccurrences(of: "Etc/Gmt", with: "Etc/GMT")
      .replacingOccurrences(of: "Etc/Utc", with: "Etc/UTC")
  }

  private static let rows: [(Int, String)] = [
    (-600, "hst"), (-540, "akst"), (-480, "pst akdt hnp"), (-420, "mst pdt hnr hap"), (-360, "cst mdt hnc har"),
    (-300, "est cdt pet cot hne hac"),
    (-240, "edt ast clt bot vet hae"), (-210, "nst"), (-180, "clst brt art adt uyt"), (-150, "ndt"),
    (0, "gmt utc ut z wet uct gt tu"), (60, "cet bst west met wat mez hnec"),
    (120, "cest eet sast mest cat mesz heec"), (180, "msk мск eest eat trt idt мсқ"), (210, "irst"), (240, "gst"),
    (270, "aft irdt"), (300, "pkt uzt yekt"), (330, "ist slst"), (345, "npt"), (360, "bdt"), (390, "mmt"),
    (420, "ict wib"), (480, "hkt sgt awst myt pht wita"), (540, "jst kst wit"), (570, "acst"), (600, "aest"),
    (630, "acdt"), (660, "aedt"), (720, "nzst"), (780, "nzdt"),
  ]
}
