import CLibcurl
import Glibc

/// One libcurl easy handle: set up once, then given one hop after the other, and asked what became of each.
///
/// Confined to the loop thread. libcurl holds unretained pointers: to this object as long as it lives, and to the
/// socket count, which the multi handle keeps until the last connection is closed.
final class EasyHandle {
  let pointer: UnsafeMutableRawPointer
  private let options: FetchOptions
  private let sockets: SocketCount
  private let errorText: UnsafeMutablePointer<CChar>
  private var headerList: UnsafeMutablePointer<curl_slist>?
  fileprivate var exchange: Exchange?
  /// libcurl did not take an option: no transfer runs without its guards.
  private var isRefused = false
  /// The hop left something that only a reset surely takes out.
  private var isMarked = false

  /// What to ask one hop for.
  struct Setup {
    var number: UInt64
    var url: String
    var headers: [String]
    var timeout: Duration
    /// What to send by POST; nil: GET.
    var body: [UInt8]?
    /// Whether the URL names its host.
    var looksUp: Bool
    /// The URL or the headers hold what no other host may see.
    var hasSecrets: Bool
    /// Whether the connection may stay open afterwards.
    var keepsConnection: Bool
    /// Connections that were idle for longer are closed.
    var maximumIdleTime: Duration
  }

  /// Nil when memory is short.
  init?(options: FetchOptions, sockets: SocketCount) {
    guard let pointer = curl_easy_init() else { return nil }
    self.pointer = pointer
    self.options = options
    self.sockets = sockets
    errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
    errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    setUp()
  }

  deinit {
    curl_easy_cleanup(pointer)
    curl_slist_free_all(headerList)
    errorText.deallocate()
  }

  /// Sets what differs from hop to hop; false when libcurl refused that, or anything since the last reset.
  func prepare(_ setup: Setup, exchange: Exchange) -> Bool {
    self.exchange = exchange
    isMarked = setup.hasSecrets || setup.body != nil
    note(policywire_set_number(pointer, UInt(setup.number)))
    set(CURLOPT_URL, setup.url)
    // HTTP/2 is spoken over TLS only: elsewhere there is no connection to wait for a share of.
    set(CURLOPT_PIPEWAIT, setup.url.hasPrefix("https:") ? 1 : 0)
    set(CURLOPT_TIMEOUT_MS, milliseconds(setup.timeout))
    // libcurl walks all it keeps at every transfer: nothing where an address stands in place of a name. It counts in
    // whole seconds, so one more is as long as the look-up rate takes for granted.
    set(CURLOPT_DNS_CACHE_TIMEOUT, setup.looksUp ? seconds(LookUpRate.cached) + 1 : 0)
    set(CURLOPT_FORBID_REUSE, setup.keepsConnection ? 0 : 1)
    set(CURLOPT_MAXAGE_CONN, seconds(setup.maximumIdleTime))
    if let body = setup.body { post(body) }
    setHeaders(setup.headers)
    return !isRefused
  }

  /// Forgets the hop; connections stay with the multi handle.
  func forget() {
    if isMarked || isRefused {
      curl_easy_reset(pointer)
      isRefused = false
      isMarked = false
      setUp()
    } else {
      note(policywire_set_list(pointer, CURLOPT_HTTPHEADER, nil))
    }
    curl_slist_free_all(headerList)
    headerList = nil
    exchange = nil
    errorText[0] = 0
  }

  fileprivate func open(_ address: curl_sockaddr) -> curl_socket_t {
    let opened = socket(address.family, address.socktype | Int32(SOCK_CLOEXEC.rawValue), address.protocol)
    if opened >= 0 { sockets.open += 1 }
    return opened
  }

  /// Bytes of the body that came over the wire so far; up to one read buffer behind where the body is chunked.
  var wireBytes: Int {
    var count: curl_off_t = 0
    return policywire_get_offset(pointer, CURLINFO_SIZE_DOWNLOAD_T, &count) == CURLE_OK ? Int(count) : 0
  }

  /// Where the Location header leads, resolved by libcurl against the address that was asked.
  var redirectURL: String? {
    var text: UnsafePointer<CChar>?
    guard policywire_get_string(pointer, CURLINFO_REDIRECT_URL, &text) == CURLE_OK else { return nil }
    return text.map { String(cString: $0) }
  }

  /// What libcurl says went wrong.
  func message(for result: CURLcode) -> String {
    let text = String(cString: errorText)
    return text.isEmpty ? String(cString: curl_easy_strerror(result)) : text
  }
}

extension EasyHandle {
  /// What is the same for every hop of the fetcher.
  private func setUp() {
    setAddressing()
    setLimits()
    setGuards()
    setReceiving()
  }

  private func setAddressing() {
    set(CURLOPT_PROTOCOLS_STR, "http,https")
    set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
    set(CURLOPT_FOLLOWLOCATION, 0)
    // Set even to nothing, so that no environment variable brings one in, nor takes one out.
    set(CURLOPT_PROXY, options.proxy ?? "")
    set(CURLOPT_NOPROXY, "")
    set(CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue))
    set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
    set(CURLOPT_USERAGENT, options.userAgent)
  }

  private func setLimits() {
    set(CURLOPT_CONNECTTIMEOUT_MS, milliseconds(options.connectTimeout))
    set(CURLOPT_LOW_SPEED_LIMIT, options.lowSpeed.bytesPerSecond)
    set(CURLOPT_LOW_SPEED_TIME, seconds(options.lowSpeed.period))
    set(CURLOPT_MAXLIFETIME_CONN, seconds(options.maximumConnectionAge))
    set(CURLOPT_NOSIGNAL, 1)
    // A cancelled name look-up is left to end by itself: without this the loop thread would wait for it.
    set(CURLOPT_QUICK_EXIT, 1)
  }

  private func setGuards() {
    if let authorities = options.authoritiesFile { set(CURLOPT_CAINFO, authorities) }
    note(policywire_set_socket_opener(pointer, openSocket))
    set(CURLOPT_OPENSOCKETDATA, to: self)
    note(policywire_set_socket_closer(pointer, closeSocket))
    set(CURLOPT_CLOSESOCKETDATA, to: sockets)
    note(policywire_set_prerequest(pointer, permitRequest))
    set(CURLOPT_PREREQDATA, to: self)
    set(CURLOPT_SSL_VERIFYPEER, 1)
    set(CURLOPT_SSL_VERIFYHOST, 2)
  }

  private func setReceiving() {
    note(policywire_set_data_callback(pointer, CURLOPT_WRITEFUNCTION, receiveBody))
    set(CURLOPT_WRITEDATA, to: self)
    note(policywire_set_data_callback(pointer, CURLOPT_HEADERFUNCTION, receiveHeader))
    set(CURLOPT_HEADERDATA, to: self)
    note(policywire_set_pointer(pointer, CURLOPT_ERRORBUFFER, errorText))
    // Empty: every coding this libcurl can decode.
    set(CURLOPT_ACCEPT_ENCODING, "")
  }

  /// libcurl copies the body; its length comes first, since it may hold zeros.
  private func post(_ body: [UInt8]) {
    set(CURLOPT_POST, 1)
    set(CURLOPT_POSTFIELDSIZE, body.count)
    var body = body
    body.withUnsafeMutableBytes { note(policywire_set_pointer(pointer, CURLOPT_COPYPOSTFIELDS, $0.baseAddress)) }
  }

  private func setHeaders(_ lines: [String]) {
    for line in lines {
      guard let longer = curl_slist_append(headerList, line) else { return note(CURLE_OUT_OF_MEMORY) }
      headerList = longer
    }
    note(policywire_set_list(pointer, CURLOPT_HTTPHEADER, headerList))
  }

  private func set(_ option: CURLoption, _ value: Int) { note(policywire_set_long(pointer, option, value)) }

  private func set(_ option: CURLoption, _ value: String) { note(policywire_set_string(pointer, option, value)) }

  private func set(_ option: CURLoption, to target: AnyObject) {
    note(policywire_set_pointer(pointer, option, Unmanaged.passUnretained(target).toOpaque()))
  }

  private func note(_ code: CURLcode) { if code != CURLE_OK { isRefused = true } }

  /// At least 1: libcurl takes 0 for no limit, or for its own.
  private func seconds(_ duration: Duration) -> Int { Int(max(1, min(duration.components.seconds, 1 << 30))) }

  /// At least 1: libcurl takes 0 for no limit.
  private func milliseconds(_ duration: Duration) -> Int {
    let (seconds, attoseconds) = duration.components
    return max(1, min(Int(seconds), 1 << 40) * 1000 + Int(attoseconds / 1_000_000_000_000_000))
  }
}

// The callbacks: each recovers the exchange at hand, copies what it was given, and never calls back into the handle.

private func exchange(_ handle: UnsafeMutableRawPointer?) -> Exchange? {
  handle.flatMap { Unmanaged<EasyHandle>.fromOpaque($0).takeUnretainedValue().exchange }
}

private func receiveBody(
  _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ target: UnsafeMutableRawPointer?
) -> Int {
  guard let exchange = exchange(target) else { return 0 }
  let accepted = exchange.receive(body: UnsafeRawBufferPointer(start: bytes, count: size * count))
  return accepted ? size * count : 0
}

private func receiveHeader(
  _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ target: UnsafeMutableRawPointer?
) -> Int {
  guard let exchange = exchange(target) else { return 0 }
  let accepted = exchange.receive(header: UnsafeRawBufferPointer(start: bytes, count: size * count))
  return accepted ? size * count : 0
}

private func openSocket(
  _ target: UnsafeMutableRawPointer?, _ purpose: curlsocktype, _ address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
  guard let target, let exchange = exchange(target), let address else { return CURL_SOCKET_BAD }
  let (parsed, port) = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { bytes in
    var port: UInt16 = 0
    let length = Int(policywire_socket_address(address, bytes.baseAddress, &port))
    return (IPAddress(networkOrder: bytes.prefix(length)), port)
  }
  guard exchange.permitsOpening(parsed, port: port) else { return CURL_SOCKET_BAD }
  return Unmanaged<EasyHandle>.fromOpaque(target).takeUnretainedValue().open(address.pointee)
}

private func closeSocket(_ target: UnsafeMutableRawPointer?, _ socket: curl_socket_t) -> Int32 {
  if let target { Unmanaged<SocketCount>.fromOpaque(target).takeUnretainedValue().open -= 1 }
  return close(socket)
}

private func permitRequest(
  _ target: UnsafeMutableRawPointer?, _ remoteAddress: UnsafeMutablePointer<CChar>?,
  _ localAddress: UnsafeMutablePointer<CChar>?, _ remotePort: Int32, _ localPort: Int32
) -> Int32 {
  guard let exchange = exchange(target) else { return CURL_PREREQFUNC_ABORT }
  let address = remoteAddress.flatMap { IPAddress(String(cString: $0)) }
  let port = UInt16(exactly: remotePort) ?? 0
  return exchange.permitsRequest(address, port: port) ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
}
