/// Session ids that servers write into addresses: they name a visitor, never a text.
///
/// Only names that mean a session wherever they stand; a bare `sid` is a story as often as a session.
enum SessionParameters {
  private static let names: Set<String> = [
    "asp.net_sessionid", "aspxautodetectcookiesupport", "cfid", "cftoken", "ci_session", "fe_typo_user", "gsessionid",
    "jsessionid", "laravel_session", "oscsid", "osclid", "phpsessid", "phpsession", "phpsessionid", "sap-sessionid",
    "xtcsid", "zenid",
  ]
  /// A conference's programme numbers its sessions too; a visitor's are long and random.
  private static let ambiguousNames: Set<String> = ["sessid", "session_id", "sessionid"]
  /// `cfid`; most names of parameters that choose a text are shorter.
  private static let shortestName = 4
  /// A random token has no fewer letters and digits.
  private static let leastTokenLength = 16
  /// What ASP.NET writes into a path has so many (Microsoft, *ASP.NET Session State Overview*).
  private static let cookielessTokenLength = 24

  /// `name` is lower case.
  static func isSession(_ name: String, value: some Collection<UInt8>) -> Bool {
    guard name.utf8.count >= shortestName else { return false }
    if names.contains(name) { return true }
    if ambiguousNames.contains(name) { return isToken(value) }
    return name.utf8.starts(with: "aspsessionid".utf8) || name.utf8.starts(with: "jsessionid_".utf8)
  }

  private static func isToken(_ value: some Collection<UInt8>) -> Bool {
    value.count >= leastTokenLength && value.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
      && value.contains(where: \.isASCIILetter) && value.contains(where: \.isASCIIDigit)
  }

  /// `(S(…))`, also with other parts beside it, as ASP.NET begins a path where it may set no cookie.
  static func isCookielessSession(_ segment: String) -> Bool {
    guard segment.hasPrefix("("), segment.hasSuffix("))") else { return false }
    let parts = segment.dropFirst().dropLast().split(separator: ")")
    guard parts.allSatisfy({ $0.dropFirst().first == "(" && $0.first?.isUppercase == true }) else { return false }
    return parts.contains { part in
      part.hasPrefix("S(") && part.utf8.count == cookielessTokenLength + 2
        && part.dropFirst(2).utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
    }
  }
}
