/// The status page's markup. Mustache escapes every value it puts in.
enum HomePageTemplate {
  static let source = """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>PolicyWire</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <style>
    \(PageStyle.sheet)
    </style></head><body>
    <header><h1>PolicyWire</h1><p>AI policy news in every language, kept once.
    Version {{version}}, {{state}}{{#reason}}: {{.}}{{/reason}}. <a href="/v1/status">status</a> · <a href="/v1/stories">stories</a> ·
    <a href="/v1/events">events</a> ·
    <a href="/metrics">metrics</a></p></header>
    <main>
    <dl>{{#facts}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/facts}}</dl>
    <h2>Latest stories</h2>
    {{^hasStories}}<p class="meta">None yet.</p>{{/hasStories}}
    <ol>{{#stories}}<li><div lang="{{language}}" dir="{{direction}}">{{#href}}<a href="{{.}}" rel="noreferrer noopener">\
    {{/href}}{{title}}{{#href}}</a>{{/href}}</div>
    <div class="meta"><span class="tag">{{language}}</span> <bdi>{{outlet}}</bdi>, {{date}}. <a href="/events/{{event}}">event</a>. \
    Why: {{why}}</div></li>
    {{/stories}}</ol>
    <h2>Not archived, by reason</h2>
    <dl>{{#dropped}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/dropped}}</dl>
    <h2>Sources</h2>
    <div class="wide" tabindex="0" role="region" aria-label="Sources"><table><tr><th scope="col">source<th scope="col">health\
    <th scope="col">last success<th scope="col">next poll<th scope="col">last outcome<th scope="col">stories</tr>
    {{#sources}}<tr><td><bdi>{{outlet}}</bdi><td class="{{health}}">{{health}}<td>{{lastSuccess}}<td>{{nextPoll}}<td>{{outcome}}\
    <td>{{stories}}</tr>
    {{/sources}}</table></div>
    </main></body></html>
    """
}
