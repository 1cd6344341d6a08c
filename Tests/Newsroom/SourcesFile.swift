import Foundation

/// The PolicyWire configuration that polls the whole press, as YAML.
struct SourcesFile: Sendable {
  let outlets: [Outlet]
  let served: [ServedFile]
  let port: Int

  /// The document.
  var text: String { head + outlets.map(source).joined() + served.map(source).joined() }

  /// Links in served files lead to the real web, which nobody here may ask: then no page is fetched.
  private var head: String {
    """
    # Polls every outlet of the newsroom, the well mannered and the others.
    contact: http://127.0.0.1:\(port)/
    polling:
      interval: 1m
      host_gap: 0s
      maximum_age: none
      retry_after_maximum: 2s
      pages: \(served.isEmpty ? "needed" : "never")
    fetching:
      timeout: 2s
      connect_timeout: 1s
      allow_networks: [127.0.0.0/8]
    serving:
      listen: 127.0.0.1:0
    sources:

    """
  }

  private func source(_ outlet: Outlet) -> String {
    """
      - id: \(outlet.id)
        outlet: \(Markup.json(outlet.name).replacing("\\/", with: "/") as String)
        url: \(outlet.sourceURL(port: port))
        kind: feed
        language: \(outlet.language)
        country: \(outlet.country)

    """
  }

  private func source(_ file: ServedFile) -> String {
    """
      - id: \(file.id)
        outlet: \(Markup.json(file.name).replacing("\\/", with: "/") as String)
        url: \(file.url(port: port))
        kind: \(file.kind)

    """
  }
}
