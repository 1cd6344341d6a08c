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

  private static let rows: [(Int, String)] = [
    (-600, "hst"), (-540, "akst"), (-480, "pst akdt"), (-420, "mst pdt"), (-360, "cst mdt"), (-300, "est cdt"),
    (-240, "edt ast clt"), (-210, "nst"), (-180, "brt art adt"), (-150, "ndt"), (0, "gmt utc ut z wet uct"),
    (60, "cet bst west met wat mez"), (120, "cest eet sast mest cat mesz"), (180, "msk eest eat trt idt"),
    (210, "irst"), (240, "gst"), (270, "aft"), (300, "pkt"), (330, "ist"), (345, "npt"), (360, "bdt"),
    (420, "ict wib"), (480, "hkt sgt awst myt pht wita"), (540, "jst kst wit"), (570, "acst"), (600, "aest"),
    (630, "acdt"), (660, "aedt"), (720, "nzst"), (780, "nzdt"),
  ]
}
