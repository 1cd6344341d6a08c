import CLibxml2

/// An element's or attribute's name as it stood in the document.
struct XMLName: Sendable, Hashable {
  /// Nil when there is none.
  let prefix: String?
  let local: String
  /// The namespace URI as declared; nil when there is none, or when the prefix was never declared.
  let namespace: String?
}

/// An attribute; names are lower case, with the prefix as written (`xml:base`).
struct XMLAttribute: Sendable, Hashable {
  let name: String
  let value: String
}

/// A start tag, made into strings only as far as it is asked for: most elements mean nothing to their handler.
///
/// Good for the length of the call it is passed to.
struct XMLStart {
  /// The same number for the same name throughout one parse, from 0, so that a handler can remember what it means.
  let nameID: Int
  /// From 1, in the decoded document.
  let line: Int
  // Unowned: the session makes the call, so it outlives this, and a count for every element costs as much as the work.
  unowned(unsafe) let session: XMLParserSession
  /// libxml2's array, five pointers an attribute: local name, prefix, namespace, and the value's begin and end.
  let pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  let attributeCount: Int

  var name: XMLName { session.name(nameID) }

  var attributes: [XMLAttribute] {
    attributeCount == 0 ? [] : session.attributes(of: pointers, count: attributeCount)
  }
}

/// Receives a document in order. Called on the thread that parses, between `parse` and its return.
protocol XMLHandler: AnyObject {
  func start(_ element: XMLStart)
  /// Part of the text of the open element; comments and processing instructions are not reported.
  func text(_ utf8: UnsafeBufferPointer<UInt8>)
  /// The same, where it stands in the document as it is: counted from the start of what is parsed.
  func text(at range: Range<Int>)
  func end()
}

/// Something libxml2 complained about.
struct XMLFault: Sendable, Hashable {
  let code: Int
  let line: Int
  let message: String
}

/// How a parse went.
struct XMLOutcome: Sendable {
  /// The first faults, one of a kind.
  var faults: [XMLFault] = []
  /// Where the first of HTML's entities stands, which XML doesn't have (§4.6).
  var entityLine: Int?
  /// True when everything was parsed as well-formed XML; undeclared prefixes are faults that don't count here.
  var isWellFormed = true
}
