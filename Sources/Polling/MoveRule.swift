import Stories

/// When a permanent redirect becomes the address that is asked. Pure. The configuration is never rewritten.
///
/// 1. Only 301 and 308 move a source, and only as far as a chain begins with them; 302, 303 and 307 never do.
/// 2. The same target must answer with what we can read at three polls in a row, over two days: captive portals, broken
///    deployments and expired domains do not last that long, or do not serve feeds.
/// 3. It must stay with the outlet (the same host, or one within the other, `www.` aside) and may not lead from https to
///    http. What does not is shown, for the operator to decide.
/// 4. `http` to `https` of the same address is adopted at once.
/// 5. After five failures in a row of the new address the old one is asked again.
public enum MoveRule {
  static let polls = 3
  static let time: Duration = .seconds(2 * 86_400)
  static let failuresToReturn = 5

  /// One redirect that was followed.
  public struct Hop: Sendable, Hashable {
    public var status: Int
    public var from: String
    public var to: String

    public init(status: Int, from: String, to: String) {
      self.status = status
      self.from = from
      self.to = to
    }
  }

  /// What to ask for `configured`.
  public static func address(configured: String, memory: PollMemory?) -> String {
    guard let adopted = memory?.adopted, adopted.from == configured else { return configured }
    return adopted.to
  }

  /// After a poll of `asked` that brought what we can read, by way of `hops`.
  ///
  /// - Parameter isBound: the source has headers or permissions of its own, which are for the configured origin alone.
  public static func afterReading(
    _ hops: [Hop], asked: String, configured: String, isBound: Bool = false, memory: PollMemory, now: Timestamp
  ) -> PollMemory {
    var memory = memory
    if memory.adopted?.from != configured { memory.adopted = nil }
    memory.adopted?.failures = 0
    guard let target = hops.prefix(while: { $0.status == 301 || $0.status == 308 }).last?.to, target != asked else {
      memory.move = nil
      return memory
    }
    let seen = memory.move.flatMap { $0.to == target ? $0 : nil }
    var move = seen ?? PendingMove(to: target, firstSeen: now)
    if seen != nil { move.polls = min(move.polls + 1, 100_000) }
    move.obstacle = obstacle(from: asked, to: target, isBound: isBound)
    if isDue(move) || (move.obstacle == nil && isUpgrade(from: asked, to: target)) {
      memory.adopted = AdoptedAddress(from: configured, to: target, at: now)
      memory.move = nil
    } else {
      memory.move = move
    }
    return memory
  }

  /// After a poll of `asked` that failed.
  public static func afterFailure(asked: String, configured: String, memory: PollMemory) -> PollMemory {
    var memory = memory
    guard let adopted = memory.adopted, adopted.from == configured, adopted.to == asked else { return memory }
    memory.adopted = adopted.failures + 1 >= failuresToReturn ? nil : adopted
    memory.adopted?.failures += 1
    return memory
  }

  private static func isDue(_ move: PendingMove) -> Bool {
    move.obstacle == nil && move.polls >= polls && move.seconds >= time.secondsValue
  }

  private static func isUpgrade(from: String, to: String) -> Bool {
    from.hasPrefix("http://") && to == "https://" + from.dropFirst(7)
  }

  private static func obstacle(from: String, to: String, isBound: Bool) -> String? {
    if isBound, origin(of: from) != origin(of: to) { return "its headers and permissions are for \(origin(of: from))" }
    if from.hasPrefix("https://"), !to.hasPrefix("https://") { return "it leads from https to http" }
    let (old, new) = (FetchHost.site(of: from), FetchHost.site(of: to))
    guard old == new || old.hasSuffix("." + new) || new.hasSuffix("." + old) else {
      return "it leads to another host: \(new)"
    }
    return nil
  }

  /// As far as it is spelled the same: a difference is taken for another origin.
  private static func origin(of url: String) -> String {
    url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).prefix(3).joined(separator: "/")
  }
}
