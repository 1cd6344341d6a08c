/// How an outlet treats whoever asks for its feed or pages.
enum Manner: Sendable, Hashable {
  case plain
  /// Always 429 with `Retry-After` in seconds.
  case busy(retryAfter: Int)
  /// Takes the request for the feed and never answers.
  case hangs
  /// Resets the connection in the middle of the feed.
  case resets
  /// Sends the feed at a byte every quarter second.
  case drips
  /// Ends the feed in the middle of its last item.
  case tears
  /// Prints bare ampersands and bytes that are no character.
  case garbles
  /// Never ends the feed.
  case endless
  /// Sends a small gzip body that would unpack to 256 MiB.
  case bomb
  /// Answers the feed with this status and no feed.
  case refuses(status: Int)
  /// Redirects the feed to an address nobody should follow.
  case leadsAstray(location: String)
  /// The feed is fine; its pages never answer.
  case hangsPages
  /// The feed is fine; its pages are gone.
  case losesPages
  /// Answers 304 to whoever shows any validator.
  case lies
  /// Answers the feed after so many milliseconds.
  case dawdles(milliseconds: Int)

  /// Whether a polite and bounded poller can read the feed's entries in one run.
  var readable: Bool {
    switch self {
    case .plain, .tears, .garbles, .hangsPages, .losesPages, .lies, .dawdles: true
    case .busy, .hangs, .resets, .drips, .endless, .bomb, .refuses, .leadsAstray: false
    }
  }
}
