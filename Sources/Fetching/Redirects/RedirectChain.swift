import Stories

/// Decides, hop by hop, where a fetch goes and what it may say there. Pure: a status and a Location in, a step out.
///
/// At most `maximumRedirects` are followed, to `http` and `https` only, and to no address twice. Validators, headers and
/// user information stay within the origin they were meant for; once a chain has left it, they do not come back.
struct RedirectChain: Sendable {
  /// Those that redirect a GET (RFC 9110 §15.4); 300 and 304 do not.
  static let statuses: Set<Int> = [301, 302, 303, 307, 308]

  enum Step: Sendable, Hashable {
    /// This is the final response.
    case stop
    /// Go to `current`.
    case follow
    case refuse(FetchError)
  }

  /// The hop at hand.
  private(set) var current: FetchURL
  private(set) var redirects: [FetchRedirect]
  /// Where it would have gone on, had the request not been to stay within its origin.
  private(set) var exit: String?
  /// The port that the first address states, where that was somebody's decision.
  let statedPort: UInt16?
  private var staysHome: Bool
  private let validators: Validators
  private let headers: [RequestHeader]
  private let validatedURL: String?
  private let maximumRedirects: Int
  private let allowsDowngrade: Bool
  private let leavesOrigin: Bool

  init(_ request: FetchRequest, options: FetchOptions) throws(FetchError) {
    current = try RedirectChain.parsed(request.url, from: request.url)
    redirects = request.trail.redirects
    staysHome = redirects.isEmpty
    let first = redirects.first.map { try? FetchURL($0.from) } ?? current
    statedPort = request.allowsStatedPort ? first?.statedPort : nil
    validators = ValidatorRules.sendable(request.validators)
    headers = request.headers
    validatedURL = request.validatedURL.flatMap { try? FetchURL($0).publicText }
    maximumRedirects = options.maximumRedirects
    allowsDowngrade = options.allowsDowngrade
    leavesOrigin = request.leavesOrigin
  }

  /// What to send to `current`.
  var currentValidators: Validators {
    let belong = validatedURL.map { $0 == current.publicText } ?? staysHome
    return belong ? validators : Validators()
  }

  /// The operator's headers that `current` may see.
  var currentHeaders: [RequestHeader] { staysHome ? headers : [] }

  /// The response of `current` was `status`, and its Location leads to `target`, already resolved.
  mutating func advance(status: Int, target: String?) -> Step {
    guard RedirectChain.statuses.contains(status), let target, !target.isEmpty else { return .stop }
    do throws(FetchError) {
      return try follow(status: status, target: target)
    } catch {
      return .refuse(error)
    }
  }

  private mutating func follow(status: Int, target: String) throws(FetchError) -> Step {
    let here = current.publicText
    guard redirects.count < maximumRedirects else {
      throw FetchError(.tooManyRedirects, url: here, "over \(maximumRedirects) redirects (maximumRedirects)")
    }
    var next = try RedirectChain.parsed(target, from: here)
    if next.origin != current.origin { next = try RedirectChain.parsed(next.publicText, from: here) }
    if current.origin.scheme == "https", next.origin.scheme == "http", !allowsDowngrade {
      throw FetchError(.scheme, url: here, "redirect from https to http: \(next.publicText) (allowsDowngrade)")
    }
    let there = next.publicText
    guard there != here, !redirects.contains(where: { $0.from == there }) else {
      throw FetchError(.redirectLoop, url: here, "redirects back to \(there)")
    }
    guard leavesOrigin || next.origin == current.origin else {
      exit = there
      return .stop
    }
    staysHome = staysHome && next.origin == current.origin
    redirects.append(FetchRedirect(status: status, from: here, to: there))
    current = next
    return .follow
  }

  private static func parsed(_ text: String, from url: String) throws(FetchError) -> FetchURL {
    do throws(FetchURL.Failure) {
      return try FetchURL(text)
    } catch .scheme(let scheme) {
      throw FetchError(.scheme, url: FetchURL.shown(url), "\(scheme): is neither http nor https")
    } catch .tooLong {
      let limit = "address over \(FetchURL.maximumBytes) bytes (FetchURL.maximumBytes)"
      throw FetchError(.badURL, url: FetchURL.shown(url), limit)
    } catch {
      throw FetchError(.badURL, url: FetchURL.shown(url), "not an absolute web address")
    }
  }
}
