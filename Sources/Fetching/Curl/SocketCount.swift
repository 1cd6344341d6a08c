/// How many sockets a multi handle holds open, used and idle ones.
///
/// libcurl makes room for a connection by closing the idle one that was used longest ago; until 7.88 at least it keeps
/// an empty entry of that host for ever, and walks all of them the next time. With ten thousand hosts that takes more
/// time than all else. So connections are kept only while there is room, and libcurl never has to make any.
///
/// Confined to the loop thread.
final class SocketCount {
  var open = 0
  private let room: Int
  private var crowdedUntil: ContinuousClock.Instant?

  /// - Parameter maximum: of connections, used and idle.
  init(maximum: Int) { room = max(1, maximum / 2) }

  /// Half of what may be open is open, or was a moment ago: what ends now is closed, and what idles does so for a moment.
  func isCrowded(at now: ContinuousClock.Instant) -> Bool {
    if open > room { crowdedUntil = now.advanced(by: SocketCount.crowdedIdleTime) }
    return crowdedUntil.map { now < $0 } ?? false
  }

  /// How long a connection may idle in a crowd: what belongs to a poll, redirects and pages, follows within seconds.
  static let crowdedIdleTime: Duration = .seconds(10)
}
