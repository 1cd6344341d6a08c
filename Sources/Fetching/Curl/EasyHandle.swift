import CLibcurl

/// One libcurl easy handle: set up for a hop, then asked what became of it.
///
/// Confined to the loop thread. libcurl holds an unretained pointer to the exchange between `prepare` and `reset`;
/// this object holds it for as long.
final class EasyHandle {
  let pointer: UnsafeMutableRawPointer
  private let errorText: UnsafeMutablePointer<CChar>
  private var headerList: UnsafeMutablePointer<curl_slist>?
  private var exchange: Exchange?

  /// What to ask one hop for.
  struct Setup {
    var number: UInt64
    var url: String
    var headers: [String]
    var timeout: Duration
    /// What to send by POST; nil: GET.
    var body: [UInt8]?
  }

  /// Nil when memory is short.
  init?() {
    guard let pointer = curl_easy_init() else { return nil }
    self.pointer = pointer
    errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
    errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
  }

  deinit {
    curl_easy_cleanup(pointer)
    curl_slist_free_all(headerList)
    errorText.deallocate()
  }

  /// Sets every option anew; false when libcurl refused one, so that no transfer runs without its guards.
  func prepare(_ setup: Setup, options: FetchOptions, exchange: Exchange) -> Bool {
    self.exchange = exchange
    let target = Unmanaged.passUnretained(exchange).toOpaque()
    let results =
      [policywire_set_number(pointer, UInt(setup.number))] + addressing(setup, options) + posting(setup)
      + limits(setup, options)
      + guards(target, options) + receiving(target) + headers(setup, options)
    return results.allSatisfy { $0 == CURLE_OK }
  }

  /// Forgets the hop; connections stay with the multi handle.
  func reset() {
    curl_easy_reset(pointer)
    curl_slist_free_all(headerList)
    headerList = nil
    exchange = nil
    errorText[0] = 0
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
  private func addressing(_ setup: Setup, _ options: FetchOptions) -> [CURLcode] {
    [
      policywire_set_string(pointer, CURLOPT_URL, setup.url),
      policywire_set_string(pointer, CURLOPT_PROTOCOLS_STR, "http,https"),
      policywire_set_string(pointer, CURLOPT_REDIR_PROTOCOLS_STR, "http,https"),
      policywire_set_long(pointer, CURLOPT_FOLLOWLOCATION, 0),
      // Set even to nothing, so that no environment variable brings one in, nor takes one out.
      policywire_set_string(pointer, CURLOPT_PROXY, options.proxy ?? ""),
      policywire_set_string(pointer, CURLOPT_NOPROXY, ""),
      policywire_set_long(pointer, CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue)),
      policywire_set_long(pointer, CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS)),
      // HTTP/2 is spoken over TLS only: elsewhere there is no connection to wait for a share of.
      policywire_set_long(pointer, CURLOPT_PIPEWAIT, setup.url.hasPrefix("https:") ? 1 : 0),
    ]
  }

  /// libcurl copies the body; its length comes first, since it may hold zeros.
  private func posting(_ setup: Setup) -> [CURLcode] {
    guard var body = setup.body else { return [] }
    return [
      policywire_set_long(pointer, CURLOPT_POST, 1),
      policywire_set_long(pointer, CURLOPT_POSTFIELDSIZE, body.count),
      body.withUnsafeMutableBytes {
        policywire_set_pointer(pointer, CURLOPT_COPYPOSTFIELDS, $0.baseAddress)
      },
    ]
  }

  private func limits(_ setup: Setup, _ options: FetchOptions) -> [CURLcode] {
    let period = options.lowSpeed.period.components.seconds
    let age = Int(max(1, options.maximumConnectionAge.components.seconds))
    return [
      policywire_set_long(pointer, CURLOPT_TIMEOUT_MS, milliseconds(setup.timeout)),
      policywire_set_long(pointer, CURLOPT_CONNECTTIMEOUT_MS, milliseconds(options.connectTimeout)),
      policywire_set_long(pointer, CURLOPT_LOW_SPEED_LIMIT, options.lowSpeed.bytesPerSecond),
      policywire_set_long(pointer, CURLOPT_LOW_SPEED_TIME, Int(max(1, period))),
      policywire_set_long(pointer, CURLOPT_MAXLIFETIME_CONN, age),
      // libcurl would close what was idle for 118 s, which no source is asked again within.
      policywire_set_long(pointer, CURLOPT_MAXAGE_CONN, age),
      policywire_set_long(pointer, CURLOPT_NOSIGNAL, 1),
      // A cancelled name look-up is left to end by itself: without this the loop thread would wait for it.
      policywire_set_long(pointer, CURLOPT_QUICK_EXIT, 1),
    ]
  }

  private func guards(_ target: UnsafeMutableRawPointer, _ options: FetchOptions) -> [CURLcode] {
    let trust = options.authoritiesFile.map { policywire_set_string(pointer, CURLOPT_CAINFO, $0) } ?? CURLE_OK
    return [
      trust,
      policywire_set_socket_opener(pointer, openSocket),
      policywire_set_pointer(pointer, CURLOPT_OPENSOCKETDATA, target),
      policywire_set_prerequest(pointer, permitRequest),
      policywire_set_pointer(pointer, CURLOPT_PREREQDATA, target),
      policywire_set_long(pointer, CURLOPT_SSL_VERIFYPEER, 1),
      policywire_set_long(pointer, CURLOPT_SSL_VERIFYHOST, 2),
    ]
  }

  private func receiving(_ target: UnsafeMutableRawPointer) -> [CURLcode] {
    [
      policywire_set_data_callback(pointer, CURLOPT_WRITEFUNCTION, receiveBody),
      policywire_set_pointer(pointer, CURLOPT_WRITEDATA, target),
      policywire_set_data_callback(pointer, CURLOPT_HEADERFUNCTION, receiveHeader),
      policywire_set_pointer(pointer, CURLOPT_HEADERDATA, target),
      policywire_set_pointer(pointer, CURLOPT_ERRORBUFFER, errorText),
      // Empty: every coding this libcurl can decode.
      policywire_set_string(pointer, CURLOPT_ACCEPT_ENCODING, ""),
    ]
  }

  private func headers(_ setup: Setup, _ options: FetchOptions) -> [CURLcode] {
    for line in setup.headers {
      guard let longer = curl_slist_append(headerList, line) else { return [CURLE_OUT_OF_MEMORY] }
      headerList = longer
    }
    return [
      policywire_set_list(pointer, CURLOPT_HTTPHEADER, headerList),
      policywire_set_string(pointer, CURLOPT_USERAGENT, options.userAgent),
    ]
  }

  /// At least 1: libcurl takes 0 for no limit.
  private func milliseconds(_ duration: Duration) -> Int {
    let (seconds, attoseconds) = duration.components
    return max(1, min(Int(seconds), 1 << 40) * 1000 + Int(attoseconds / 1_000_000_000_000_000))
  }
}

// The callbacks: each recovers its exchange, copies what it was given, and never calls back into the handle.

private func exchange(_ pointer: UnsafeMutableRawPointer) -> Exchange {
  Unmanaged<Exchange>.fromOpaque(pointer).takeUnretainedValue()
}

private func receiveBody(
  _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ target: UnsafeMutableRawPointer?
) -> Int {
  guard let target else { return 0 }
  let accepted = exchange(target).receive(body: UnsafeRawBufferPointer(start: bytes, count: size * count))
  return accepted ? size * count : 0
}

private func receiveHeader(
  _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ target: UnsafeMutableRawPointer?
) -> Int {
  guard let target else { return 0 }
  let accepted = exchange(target).receive(header: UnsafeRawBufferPointer(start: bytes, count: size * count))
  return accepted ? size * count : 0
}

private func openSocket(
  _ target: UnsafeMutableRawPointer?, _ purpose: curlsocktype, _ address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
  guard let target, let address else { return CURL_SOCKET_BAD }
  let (parsed, port) = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { bytes in
    var port: UInt16 = 0
    let length = Int(policywire_socket_address(address, bytes.baseAddress, &port))
    return (IPAddress(networkOrder: Array(bytes.prefix(length))), port)
  }
  guard exchange(target).permitsOpening(parsed, port: port) else { return CURL_SOCKET_BAD }
  return socket(
    address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue), address.pointee.protocol)
}

private func permitRequest(
  _ target: UnsafeMutableRawPointer?, _ remoteAddress: UnsafeMutablePointer<CChar>?,
  _ localAddress: UnsafeMutablePointer<CChar>?, _ remotePort: Int32, _ localPort: Int32
) -> Int32 {
  guard let target else { return CURL_PREREQFUNC_ABORT }
  let address = remoteAddress.flatMap { IPAddress(String(cString: $0)) }
  let port = UInt16(exactly: remotePort) ?? 0
  return exchange(target).permitsRequest(address, port: port) ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
}
