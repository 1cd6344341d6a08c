import Testing

@testable import Daemon

@Suite struct PushSignatureTests {
  private let body = Array("The quick brown fox jumps over the lazy dog".utf8)

  @Test(
    "a signature is taken with the methods of the standard and the right secret, and nothing else is",
    arguments: [
      ("sha256=f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8", "key", true),
      ("SHA256=F7BC83F430538424B13298E6AA6FB143EF4D59A14946175997479DBC2D1A3CD8", "key", true),
      ("sha1=de7c9b85b8b78aa6bc8a7a36f70a90701c9db4d9", "key", true),
      ("sha256=f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8", "other", false),
      ("sha256=f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd", "key", false),
      ("sha256=", "key", false), ("", "key", false), ("md5=80070713463e7749b90c2dc24911e275", "key", false),
      ("sha256=zz", "key", false), ("f7bc83f430538424", "key", false),
    ])
  func signatures(header: String, secret: String, isValid: Bool) {
    #expect(PushSignature.isValid(header, of: body, secret: secret) == isValid)
  }
}
