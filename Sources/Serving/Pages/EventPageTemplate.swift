/// An event's markup. Mustache escapes every value it puts in.
enum EventPageTemplate {
  static let source = """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>{{title}} · PolicyWire</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <style>
    \(PageStyle.sheet)
    </style></head><body>
    <header><h1 lang="{{titleLanguage}}" dir="{{titleDirection}}">{{title}}</h1><p>{{summary}}{{#truncated}} Not all of it is shown.{{/truncated}}
    <a href="/">PolicyWire</a> · <a href="/v1/events/{{eventID}}">JSON</a></p></header>
    <main>
    {{#languages}}<h2>{{language}}</h2>
    <ol>{{#tellings}}<li id="{{storyID}}"><div lang="{{language}}" dir="{{direction}}">{{#href}}<a href="{{.}}" rel="noreferrer noopener">\
    {{/href}}{{title}}{{#href}}</a>{{/href}}</div>
    <div class="meta"><span class="tag">{{language}}</span> <bdi>{{outlet}}</bdi>, {{time}}\
    {{#notes}}; <bdi>{{.}}</bdi>{{/notes}}</div>
    {{#copies}}<div class="meta">copy: {{#href}}<a href="{{.}}" rel="noreferrer noopener">{{/href}}<bdi>{{outlet}}</bdi>\
    {{#href}}</a>{{/href}}, {{note}}</div>
    {{/copies}}</li>
    {{/tellings}}</ol>
    {{/languages}}
    {{#hasCitations}}<h2>Who cites whom</h2>
    <ol>{{#citations}}<li><bdi>{{.}}</bdi></li>
    {{/citations}}</ol>{{/hasCitations}}
    {{#outside}}<h2>{{heading}}</h2>
    <ol>{{#stories}}<li><div lang="{{language}}" dir="{{direction}}">{{#href}}<a href="{{.}}" rel="noreferrer noopener">\
    {{/href}}{{title}}{{#href}}</a>{{/href}}</div>
    <div class="meta"><span class="tag">{{language}}</span> <bdi>{{outlet}}</bdi>, {{time}}. \
    <a href="/events/{{event}}">event</a>{{#answered}}; responds to <a href="#{{storyID}}"><bdi>{{outlet}}</bdi></a>{{/answered}}\
    {{#notes}}; <bdi>{{.}}</bdi>{{/notes}}</div></li>
    {{/stories}}</ol>
    {{/outside}}
    {{#hasShared}}<h2>What the tellings share, the rarest first</h2>
    <div class="wide" tabindex="0" role="region" aria-label="What the tellings share"><table>\
    <tr><th scope="col">what<th scope="col">kind<th scope="col">tellings<th scope="col">newest other stories</tr>
    {{#shared}}<tr><td><bdi>{{name}}</bdi><td>{{kind}}<td>{{tellings}}<td>{{elsewhere}}</tr>
    {{/shared}}</table></div>{{/hasShared}}
    </main></body></html>
    """
}
