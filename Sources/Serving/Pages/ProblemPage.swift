import Mustache

/// Why there is nothing to show, for people.
enum ProblemPage {
  private static let template = try? MustacheTemplate(
    string: """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>{{title}} · PolicyWire</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <style>
      \(PageStyle.sheet)
      </style></head><body>
      <header><h1>{{title}}</h1><p>{{detail}} <a href="/">PolicyWire</a></p></header>
      </body></html>

      """)

  static func render(_ problem: Problem) -> String {
    template?.render(["title": problem.title, "detail": problem.detail]) ?? ""
  }
}
