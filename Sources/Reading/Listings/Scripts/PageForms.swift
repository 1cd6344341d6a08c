/// The forms of a page, for scripts that lead on by filling one in.
struct PageForms: Sendable {
  struct Form: Sendable {
    var names: Set<String>
    var action: String
    var isPost: Bool
    /// Its hidden fields in order.
    var hidden: [(name: String, value: String)]
    /// The names of all its fields, and their identifiers with the names they stand for.
    var fields: [String: String]
  }

  private(set) var forms: [Form] = []

  private static let mostForms = 20
  private static let mostFields = 100

  init(_ tree: HTMLTree) {
    for node in tree.all where tree.nodes[node].tag == .form && forms.count < Self.mostForms {
      forms.append(Self.form(node, tree))
    }
  }

  private static func form(_ node: Int, _ tree: HTMLTree) -> Form {
    var form = Form(
      names: Set([tree.attribute(.name, of: node), tree.attribute(.id, of: node)].compactMap(\.self)),
      action: tree.attribute(.action, of: node)?.collapsedOrNil ?? "",
      isPost: tree.attribute(.method, of: node)?.lowercased() == "post", hidden: [], fields: [:])
    for input in tree.inside(node) where tree.nodes[input].tag == .input && form.fields.count < mostFields {
      guard let name = tree.attribute(.name, of: input) ?? tree.attribute(.id, of: input) else { continue }
      form.fields[name] = name
      if let id = tree.attribute(.id, of: input) { form.fields[id] = name }
      guard tree.attribute(.type, of: input)?.lowercased() == "hidden" else { continue }
      form.hidden.append((name, tree.attribute(.value, of: input) ?? ""))
    }
    return form
  }

  /// What sending a form leads to; nil when it is sent by `POST`, which no link can do, or is not to be found.
  ///
  /// - Parameters:
  ///   - name: as the script calls the form; what is unknown is the form that has all `fields`.
  ///   - action: what the script sets in place of the form's own.
  ///   - fields: what the script fills in, by name or identifier.
  func address(_ name: String?, action: String?, fields: [String: String]) -> String? {
    let named = forms.first { form in name.map(form.names.contains) == true }
    let form = named ?? forms.first { form in fields.keys.allSatisfy { form.fields[$0] != nil } }
    guard let form, !form.isPost, !fields.isEmpty else { return nil }
    let target = action ?? form.action
    var filled = form.hidden.filter { !$0.value.isEmpty && !Self.isOfList($0.name) }
    for (key, value) in fields.sorted(by: { $0.key < $1.key }) {
      let name = form.fields[key] ?? key
      filled.removeAll { $0.name == name }
      filled.append((name, value))
    }
    let query = filled.map { ScriptAddress.escaped($0.name) + "=" + ScriptAddress.escaped($0.value) }
    return target + (target.contains("?") ? "&" : "?") + query.joined(separator: "&")
  }

  /// The field says where in the list one is, which does not belong to an article's address.
  private static func isOfList(_ name: String) -> Bool {
    let lower = name.lowercased()
    return ["page", "search", "sort", "order", "curpage", "currentpage", "list"].contains(where: lower.hasPrefix)
  }
}
