/// Tells an answer that is a test for robots from one that is about the document.
///
/// The signs are those that the services themselves document or put into every such page; none of them is ever
/// answered, evaded or solved. What is found is named, so that the operator knows whom to ask.
enum ChallengeSigns {
  /// Bytes of the body that are looked at.
  static let searched = 64 << 10
  /// Statuses such pages come with: AWS WAF says 202 and 405, the others 401, 403, 429 and 503.
  private static let statuses: Set<Int> = [202, 401, 403, 405, 429, 503]

  /// The service that suspects a robot; nil where there is no sign of one.
  static func service(status: Int, headers: ResponseHeaders, body: [UInt8]) -> String? {
    guard statuses.contains(status) else { return nil }
    if headers[.challenge]?.lowercased() == "challenge" { return "Cloudflare" }
    if let action = headers[.wafAction]?.lowercased(), ["challenge", "captcha"].contains(action) {
      return "AWS WAF"
    }
    guard status != 202, !body.isEmpty else { return nil }
    let text = String(decoding: body.prefix(searched), as: UTF8.self).lowercased()
    return marks.first { text.contains($0.mark) }?.service
  }

  private static let marks: [(mark: String, service: String)] = [
    ("/cdn-cgi/challenge-platform/", "Cloudflare"), ("_cf_chl_opt", "Cloudflare"),
    ("cf-browser-verification", "Cloudflare"),
    ("attention required! | cloudflare", "Cloudflare"), ("ddos-guard", "DDoS-Guard"),
    ("captcha-delivery.com", "DataDome"), ("px-captcha", "HUMAN"), ("_incapsula_resource", "Imperva"),
    ("/.within.website/x/cmd/anubis/", "Anubis"), ("sgcaptcha", "SiteGround"), ("sucuri website firewall", "Sucuri"),
  ]
}
