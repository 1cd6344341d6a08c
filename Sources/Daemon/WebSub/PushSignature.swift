import Crypto
import Foundation

/// Whether a hub signed what it sent with the secret it was given (WebSub §8): `sha256=…` in hexadecimal.
enum PushSignature {
  static func isValid(_ header: String, of body: [UInt8], secret: String) -> Bool {
    guard let equals = header.firstIndex(of: "="), let code = bytes(header[header.index(after: equals)...]) else {
      return false
    }
    let key = SymmetricKey(data: Data(secret.utf8))
    // Each compares in a time that tells nothing.
    switch header[..<equals].lowercased() {
    case "sha1": return HMAC<Insecure.SHA1>.isValidAuthenticationCode(code, authenticating: body, using: key)
    case "sha256": return HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: body, using: key)
    case "sha384": return HMAC<SHA384>.isValidAuthenticationCode(code, authenticating: body, using: key)
    case "sha512": return HMAC<SHA512>.isValidAuthenticationCode(code, authenticating: body, using: key)
    default: return false
    }
  }

  private static func bytes(_ hex: Substring) -> [UInt8]? {
    let digits = hex.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count == hex.utf8.count, digits.count.isMultiple(of: 2), digits.count <= 128 else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }
}
