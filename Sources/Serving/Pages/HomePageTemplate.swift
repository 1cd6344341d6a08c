/// The status page's markup. Mustache escapes every value it puts in.
enum HomePageTemplate {
  static let source = """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>PolicyWire</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <style>
    :root{color-scheme:light dark;--line:#8884;--quiet:#667;--good:#176d3d;--bad:#a5281b}
    @media(prefers-color-scheme:dark){:root{--quiet:#9aa;--good:#6fcf97;--bad:#ff8a75}}
    body{font:15px/1.5 system-ui,"Noto Sans","Noto Sans CJK SC",sans-serif;margin:0 auto;max-width:70rem;padding:1.5rem}
    h1{font-size:1.5rem;margin:0}h2{font-size:1.05rem;margin:2rem 0 .5rem}
    header p{color:var(--quiet);margin:.2rem 0 0}
    dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:.8rem;margin:1.2rem 0 0}
    dl div{border:1px solid var(--line);border-radius:.4rem;padding:.5rem .8rem}
    dt{color:var(--quiet);font-size:.85rem}dd{margin:0;font-weight:600;overflow-wrap:anywhere}
    ol{list-style:none;margin:0;padding:0}li{border-top:1px solid var(--line);padding:.55rem 0}
    .meta{color:var(--quiet);font-size:.85rem}.tag{border:1px solid var(--line);border-radius:.3rem;padding:0 .35rem}
    .wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.88rem}
    th,td{border-top:1px solid var(--line);padding:.3rem .6rem .3rem 0;text-align:left;vertical-align:top}
    th{color:var(--quiet);font-weight:500}.healthy{color:var(--good)}.failing,.retired{color:var(--bad)}
    td{overflow-wrap:anywhere}a{color:inherit}
    </style></head><body>
    <header><h1>PolicyWire</h1><p>AI policy news in every language, kept once.
    Version {{version}}, {{state}}{{#reason}}: {{.}}{{/reason}}. <a href="/v1/status">status</a> · <a href="/v1/stories">stories</a> ·
    <a href="/metrics">metrics</a></p></header>
    <dl>{{#facts}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/facts}}</dl>
    <h2>Latest stories</h2>
    {{^hasStories}}<p class="meta">None yet.</p>{{/hasStories}}
    <ol>{{#stories}}<li><div lang="{{language}}" dir="{{direction}}">{{#href}}<a href="{{.}}" rel="noreferrer noopener">\
    {{/href}}{{title}}{{#href}}</a>{{/href}}</div>
    <div class="meta"><span class="tag">{{language}}</span> {{outlet}}, {{date}}. Why: {{why}}</div></li>
    {{/stories}}</ol>
    <h2>Not archived, by reason</h2>
    <dl>{{#dropped}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/dropped}}</dl>
    <h2>Sources</h2>
    <div class="wide"><table><tr><th>source<th>health<th>last success<th>next poll<th>last outcome<th>stories</tr>
    {{#sources}}<tr><td>{{outlet}}<td class="{{health}}">{{health}}<td>{{lastSuccess}}<td>{{nextPoll}}<td>{{outcome}}\
    <td>{{stories}}</tr>
    {{/sources}}</table></div>
    </body></html>
    """
}
