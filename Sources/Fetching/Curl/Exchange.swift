/// What one hop receives, and why it was broken off: the limits and the address policy, apart from libcurl.
///
/// Confined to the loop thread.
final class Exchange {
  private var body = GrowingBody()
  /// Why we refused to go on; nil while nothing was wrong on our side.
  private(set) var refusal: Refusal?
  /// The connection stood: headers may flow.
  private(set) var isConnected = false

  private var parser: HeaderParser
  private let maximumHeaderBytes: Int
  private let maximumBodyBytes: Int
  private let permits: (IPAddress, UInt16) -> Bool
  private let maximumRatio: Int
  private let wireBytes: () -> Int
  private let budget: BodyBudget
  private var received = 0
  /// Of the budget.
  private var held = 0
  private var refusedAddress: String?
  private var openedSocket = false

  struct Refusal: Sendable, Hashable {
    var code: FetchError.Code
    var message: String
  }

  /// Bodies smaller than this are not compared with what came over the wire.
  static let freeOfRatio = 1 << 20
  /// What the count of the wire may be behind by: a read buffer of libcurl's.
  private static let lag = 16 << 10

  /// - Parameter wireBytes: bytes of the body that came over the wire so far.
  init(
    maximumHeaderBytes: Int, maximumBodyBytes: Int, maximumRatio: Int = .max, budget: BodyBudget,
    wireBytes: @escaping () -> Int = { 0 }, permits: @escaping (IPAddress, UInt16) -> Bool
  ) {
    parser = HeaderParser(maximumBytes: maximumHeaderBytes)
    self.maximumBodyBytes = maximumBodyBytes
    self.permits = permits
    self.maximumRatio = maximumRatio
    self.wireBytes = wireBytes
    self.budget = budget
    self.maximumHeaderBytes = maximumHeaderBytes
  }

  deinit { budget.giveBack(held) }

  var headers: ResponseHeaders { parser.headers }

  /// Set when every address tried so far was refused by the policy.
  var blockedAddress: String? { openedSocket ? nil : refusedAddress }

  /// Takes one header line; false breaks the exchange off.
  func receive(header line: UnsafeRawBufferPointer) -> Bool {
    do throws(HeaderParser.Failure) {
      try parser.receive(line)
    } catch {
      return refuseHeaders()
    }
    return parser.isComplete ? checkHeaders() : true
  }

  /// Takes decoded bytes of the body; false breaks the exchange off. The body of a redirect is not kept.
  func receive(body bytes: UnsafeRawBufferPointer) -> Bool {
    received += bytes.count
    guard received <= maximumBodyBytes else { return refuseBody() }
    guard received <= Self.freeOfRatio || isPlausible else { return refuseRatio() }
    return headers.isRedirect || keep(bytes)
  }

  private func keep(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let fits = budget.take(bytes.count, held: held)
    held += bytes.count
    guard fits else { return refuseForAll() }
    body.append(bytes)
    return true
  }

  /// The body that came, which is then no longer held here.
  func takeBody() -> [UInt8] {
    let taken = body
    dropBody()
    return taken.joined()
  }

  /// Whether a socket to this address may be opened.
  func permitsOpening(_ address: IPAddress?, port: UInt16) -> Bool {
    guard let address, permits(address, port) else {
      refusedAddress = "\(address.map(\.description) ?? "not an IP address") port \(port)"
      return false
    }
    openedSocket = true
    return true
  }

  /// Whether the request may be sent over the connection at hand, which may be an older one.
  func permitsRequest(_ address: IPAddress?, port: UInt16) -> Bool {
    isConnected = true
    if let address, permits(address, port) { return true }
    return refuse(.blockedAddress, "address policy refuses \(address.map(\.description) ?? "?") port \(port)")
  }

  /// The hop broke off for want of memory: before the headers are whole, that is one header line without end.
  func blameMemory() {
    if isConnected, !parser.isComplete { _ = refuseHeaders() }
  }

  private func refuse(_ code: FetchError.Code, _ message: String) -> Bool {
    if refusal == nil { refusal = Refusal(code: code, message: message) }
    return false
  }

  private func refuseHeaders() -> Bool {
    refuse(.tooLarge, "headers over \(maximumHeaderBytes) bytes (maximumHeaderBytes)")
  }

  private var isPlausible: Bool {
    guard maximumRatio < .max, !headers.codings.isEmpty else { return true }
    return received / maximumRatio <= wireBytes() + Self.lag
  }

  private func refuseRatio() -> Bool {
    dropBody()
    return refuse(.tooLarge, "body over \(maximumRatio) times as large decoded as it came (maximumRatio)")
  }

  private func refuseForAll() -> Bool {
    dropBody()
    return refuse(.overloaded, "bodies of all fetches over \(budget.maximum) bytes (maximumBytesAtOnce)")
  }

  private func dropBody() {
    body = GrowingBody()
    budget.giveBack(held)
    held = 0
  }

  private func refuseBody() -> Bool {
    dropBody()
    return refuse(.tooLarge, "body over \(maximumBodyBytes) bytes (maximumBytes)")
  }

  /// Judged as soon as they are whole, so that a body over the limit is not even begun.
  private func checkHeaders() -> Bool {
    if headers.codings.count > 1 {
      return refuse(.decoding, "more than one content coding: \(headers.codings.joined(separator: ", "))")
    }
    guard headers.status != 304, let length = headers.contentLength else { return true }
    guard length <= maximumBodyBytes else { return refuseBody() }
    if !headers.isRedirect { body.reserve(length) }
    return true
  }
}
