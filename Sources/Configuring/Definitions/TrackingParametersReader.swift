import Stories

/// Reads `tracking-parameters.yaml`: whole `names`, `prefixes`, and names that are tracking on some `domains` only.
enum TrackingParametersReader {
  static func read(_ root: YAMLNode, in file: String, problems: inout ProblemList) -> TrackingParameters {
    var parameters = TrackingParameters()
    let keys = ["names", "prefixes", "domains"]
    let mapping = MappingReader(root, in: file, keys: keys, what: "the file", problems: &problems)
    guard let mapping else { return parameters }
    parameters.names = Set(mapping.texts("names", &problems).map { $0.lowercased() })
    parameters.prefixes = mapping.texts("prefixes", &problems).map { $0.lowercased() }
    guard let domains = mapping["domains"] else { return parameters }
    guard case .mapping(let pairs) = domains.content else {
      problems.add(file, domains.position, "“domains” must be a mapping of domains to names, not \(domains.kind)")
      return parameters
    }
    for (key, value) in pairs {
      do {
        let domain = try HostName.parse(try WrittenValue(key).text(of: "a domain"))
        let names = value.texts(file, "the names for “\(domain)”", &problems)
        parameters.domains[domain, default: []].formUnion(names.map { $0.lowercased() })
      } catch {
        problems.add(file, key.position, "“domains”: \(error.message)")
      }
    }
    return parameters
  }
}
