/// The names of one document, made into Swift strings once each.
///
/// libxml2 keeps names in a dictionary, so within one parse the same name is the same pointer.
struct XMLNameTable {
  private struct Key: Hashable {
    let local: UnsafePointer<UInt8>
    let prefix: UnsafePointer<UInt8>?
    let namespace: UnsafePointer<UInt8>?

    /// One number of the three addresses: this is hashed for every element.
    func hash(into hasher: inout Hasher) {
      hasher.combine(UInt(bitPattern: local) ^ UInt(bitPattern: prefix) &* 31 ^ UInt(bitPattern: namespace) &* 961)
    }
  }

  private var identities: [Key: Int] = [:]
  private var names: [XMLName] = []
  private var attributes: [Key: String] = [:]

  subscript(identity: Int) -> XMLName { names[identity] }

  /// The number of a name; a new one for a name not met before.
  mutating func identify(
    local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, namespace: UnsafePointer<UInt8>?
  ) -> Int {
    let key = Key(local: local, prefix: prefix, namespace: namespace)
    if let identity = identities[key] { return identity }
    let name = XMLName(
      prefix: prefix.map { String(cString: $0) }, local: String(cString: local),
      namespace: namespace.map { String(cString: $0) })
    names.append(name)
    identities[key] = names.count - 1
    return names.count - 1
  }

  /// An attribute's name, lower case, with its prefix; RDF's is `rdf` however it is written.
  mutating func attribute(
    local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, namespace: UnsafePointer<UInt8>?
  ) -> String {
    let key = Key(local: local, prefix: prefix, namespace: namespace)
    if let name = attributes[key] { return name }
    let isRDF = namespace.map { FeedVocabulary.isRDF(String(cString: $0)) } ?? false
    let written = isRDF ? "rdf" : prefix.map { String(cString: $0) }
    let name = ((written.map { $0 + ":" } ?? "") + String(cString: local)).lowercased()
    attributes[key] = name
    return name
  }
}
