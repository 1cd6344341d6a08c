import CLibcurl

/// How a hop ended, as libcurl puts it.
struct CurlResult {
  let code: CURLcode

  var isSuccess: Bool { code == CURLE_OK }
  var isTimeout: Bool { code == CURLE_OPERATION_TIMEDOUT }
  var isConnectFailure: Bool { code == CURLE_COULDNT_CONNECT }
  /// Also what libcurl says of a single header line longer than its own buffer (100 KiB).
  var isOutOfMemory: Bool { code == CURLE_OUT_OF_MEMORY }

  /// The word for it in our closed set.
  var errorCode: FetchError.Code {
    switch code {
    case CURLE_URL_MALFORMAT: .badURL
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .dns
    case CURLE_COULDNT_CONNECT: .connect
    case CURLE_OPERATION_TIMEDOUT: .timeout
    case CURLE_BAD_CONTENT_ENCODING, CURLE_WRITE_ERROR: .decoding
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
      CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_ENGINE_NOTFOUND,
      CURLE_SSL_ENGINE_SETFAILED, CURLE_SSL_CRL_BADFILE, CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_SHUTDOWN_FAILED,
      CURLE_USE_SSL_FAILED:
      .tls
    default: .transfer
    }
  }
}
