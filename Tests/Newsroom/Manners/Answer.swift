/// What an outlet does about a request.
enum Answer: Sendable {
  case reply(Response)
  /// The response, after so many milliseconds.
  case late(Response, milliseconds: Int)
  /// Nothing, until the client goes away.
  case hang
  /// The head and so many bytes of the body, then a reset.
  case reset(Response, after: Int)
  /// The body byte by byte, one every so many milliseconds.
  case drip(Response, milliseconds: Int)
  /// The body, then the filler again and again.
  case endless(Response, filler: [UInt8])

  /// The status sent; 0 when none is.
  var status: Int {
    switch self {
    case .reply(let response), .reset(let response, _), .drip(let response, _), .endless(let response, _),
      .late(let response, _):
      response.status
    case .hang: 0
    }
  }
}
