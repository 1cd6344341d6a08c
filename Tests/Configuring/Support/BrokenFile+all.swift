extension BrokenFile {
  static let all: [BrokenFile] = syntax + shapes + values + sources + sourceValues + topics + lexicons

  private static let syntax: [BrokenFile] = [
    BrokenFile(name: "policywire.yaml", text: "", place: "1:1", says: "the file is empty"),
    BrokenFile(name: "policywire.yaml", text: "\n\n", place: "1:1", says: "the file is empty"),
    BrokenFile(name: "policywire.yaml", text: "# nothing\n", place: "1:1", says: "the file is empty"),
    BrokenFile(name: "policywire.yaml", text: "~\n", place: "1:1", says: "the file is empty"),
    .settings("contact: [", "3:1", "not valid YAML"),
    .settings("contact: \"http://a.example", "2:56", "not valid YAML"),
    .settings("polling:\n\tinterval: 5m", "2:1", "indent with spaces, not tabs"),
    .settings("polling:\n  interval: 5m\n jitter: 0.1", "3:2", "not valid YAML"),
    .settings("polling: {interval: 5m", "2:8", "not valid YAML"),
    .settings("polling: interval: 5m", "1:18", "not valid YAML"),
    .settings("log_level: @info", "1:12", "not valid YAML"),
    .settings("log_level: %info", "1:12", "not valid YAML"),
    .settings("log_level: \"\\q\"", "1:13", "not valid YAML"),
    .settings("log_level: *level", "1:12", "undefined alias"),
    .settings("log_level: &a info\ncontact: *a", "2:10", "aliases are not accepted"),
    .settings("log_level: info\n---\npolling: {}", "2:1", "another document"),
    .settings("log_level: info\nlog_level: debug", "1:1", "“log_level” is given more than once"),
    .settings("polling:\n  jitter: 0.1\n  jitter: 0.2", "2:3", "“jitter” is given more than once"),
    .settings("log_level: in\u{0}fo", "1:14", "control character 0"),
    .settings("log_level: in\u{1B}fo", "1:14", "control character 27"),
  ]

  private static let shapes: [BrokenFile] = [
    BrokenFile(name: "policywire.yaml", text: "- polling\n", place: "1:1", says: "must be a mapping"),
    BrokenFile(
      name: "policywire.yaml", text: "polling\n", place: "1:1", says: "must be a mapping (key: value), not text"),
    .settings("pooling: {}", "1:1", "unknown key “pooling” (did you mean “polling”?)"),
    .settings("interval: 5m", "1:1", "unknown key “interval” here (it belongs in “polling”)"),
    .settings("zzz: 5m", "1:1", "unknown key “zzz”"),
    .settings("[a, b]: 5m", "1:1", "a key must be a word, not a list"),
    .settings("<<: {log_level: info}", "1:1", "unknown key “<<”"),
    .settings("polling:\n  hostGap: 5s", "2:3", "did you mean “host_gap”"),
    .settings("polling:\n  host-gap: 5s", "2:3", "did you mean “host_gap”"),
    .settings("polling:\n  intervall: 5m", "2:3", "did you mean “interval”"),
    .settings("polling:\n  itnerval: 5m", "2:3", "did you mean “interval”"),
    .settings("polling: 5m", "1:10", "“polling” must be a mapping (key: value), not text"),
    .settings("polling: [5m]", "1:10", "“polling” must be a mapping (key: value), not a list"),
    .settings("polling:\nlog_level: info", "1:9", "“polling” must be a mapping (key: value), not nothing"),
    .settings("log_level:", "1:11", "has no value"),
    .settings("log_level: [info]", "1:12", "not a list"),
    .settings("log_level: {a: b}", "1:12", "not a mapping"),
    .settings("topics: ai-policy", "1:9", "must be a list: [ai-policy]"),
    .settings("topics: []", "1:9", "must not be empty"),
    .settings("topics: {a: b}", "1:9", "must be a list, not a mapping"),
    .settings("topics: [ai-policy, [x]]", "1:21", "each item must be text"),
    .settings("topics: [ai-policy, ai-policy]", "1:21", "“ai-policy” is given twice"),
    .settings("topics:", "1:8", "has no value"),
  ]

  private static let values: [BrokenFile] = [
    .settings("contact: desk@gazette.example", "1:10", "did you mean “mailto:desk@gazette.example”?"),
    .settings("contact: \"http://\"", "1:10", "no way to reach you"),
    .settings("contact: \"https://a.example/\\nX-Other: 1\"", "1:10", "no way to reach you"),
    .settings("contact: \"https://a.example/(x)\"", "1:10", "no way to reach you"),
    .settings("languages: [en, english]", "1:17", "“english” is not a language tag"),
    .settings("languages: [en, jp]", "1:17", "did you mean “ja”"),
    .settings("languages: [zh_CN]", "1:13", "is not a language tag"),
    .settings("topics: [AI Policy]", "1:10", "is not an identifier"),
    .settings(
      "topics: [ai-polizy]", "1:9", "there is no topic “ai-polizy”: no file topics/ai-polizy.yaml (did you mean"),
    .settings("topics: [../../secret]", "1:10", "is not an identifier"),
    .settings("log_level: verbose", "1:12", "is not one of trace, debug"),
    .settings("polling: {interval: 30}", "1:21", "“30” is not a duration"),
    .settings("polling: {interval: 5min}", "1:21", "is not a duration"),
    .settings("polling: {interval: -5m}", "1:21", "is not a duration"),
    .settings("polling: {interval: 1.5h}", "1:21", "is not a duration"),
    .settings("polling: {interval: 0s}", "1:21", "0s is out of range: 1s to 30d"),
    .settings("polling: {interval: 31d}", "1:21", "31d is out of range: 1s to 30d"),
    .settings("polling: {interval: 999999999999d}", "1:21", "longer than a century"),
    .settings("polling: {interval: none}", "1:21", "is not a duration"),
    .settings("polling: {maximum_age: never}", "1:24", "is not a duration"),
    .settings(
      "polling: {minimum_interval: 2h, maximum_interval: 1h}", "1:29",
      "(2h) must not exceed “polling.maximum_interval” (1h)"),
    .settings("polling: {interval: 5m, minimum_interval: 10m}", "1:43", "must not exceed “polling.interval” (5m)"),
    .settings(
      "polling: {interval: 2d, maximum_interval: 1d}", "1:21", "must not exceed “polling.maximum_interval” (1d)"),
    .settings("polling: {jitter: 0.6}", "1:19", "0.6 is out of range: 0 to 0.5"),
    .settings("polling: {jitter: nan}", "1:19", "out of range"),
    .settings("polling: {jitter: 10%}", "1:19", "“10%” is not a number"),
    .settings("polling: {maximum_concurrent: 0}", "1:31", "0 is out of range: 1 to 1024"),
    .settings("polling: {maximum_concurrent: 1e3}", "1:31", "is not a whole number"),
    .settings("polling: {pages: always}", "1:18", "is not one of needed, never"),
    .settings("polling: {entries_per_response: 99999999999999999999}", "1:33", "is not a whole number"),
    .settings("fetching: {timeout: 2h}", "1:21", "2h is out of range: 1s to 1h"),
    .settings("fetching: {timeout: 5s, connect_timeout: 10s}", "1:42", "must not exceed “fetching.timeout” (5s)"),
    .settings("fetching: {maximum_feed_bytes: 16MB}", "1:32", "did you mean “16MiB”"),
    .settings("fetching: {maximum_feed_bytes: -1}", "1:32", "is not a size"),
    .settings("fetching: {maximum_feed_bytes: 1GiB}", "1:32", "1GiB is out of range: 1KiB to 256MiB"),
    .settings("fetching: {maximum_page_bytes: 999999999999999TiB}", "1:32", "is too large"),
    .settings("fetching: {allow_networks: [10.0.0.0]}", "1:29", "did you mean “10.0.0.0/32”"),
    .settings("fetching: {allow_networks: [10.0.0.0/33]}", "1:29", "must be 0 to 32"),
    .settings("fetching: {allow_networks: [10.0.0.1/8]}", "1:29", "bits set beyond"),
    .settings("fetching: {allow_networks: [localhost]}", "1:29", "is not a network"),
    .settings("archive: {content: all}", "1:20", "is not one of full, summary, none"),
    .settings("serving: {listen: 8610}", "1:19", "is not an address to listen on"),
    .settings("serving: {listen: 127.0.0.1:99999}", "1:19", "a port is 0 to 65535"),
    .settings("serving: {listen: gazette.example:80}", "1:19", "is not an address to listen on"),
    .settings("serving: {allowed_hosts: [\"http://gazette.example\"]}", "1:27", "is not a host name"),
    .settings("serving: {allowed_hosts: [\"gazette.example:80\"]}", "1:27", "is not a host name"),
  ]

  private static let sources: [BrokenFile] = [
    BrokenFile(name: "sources/en.yaml", text: "", place: "1:1", says: "the file is empty"),
    BrokenFile(name: "sources/en.yaml", text: "{}", place: "1:1", says: "“sources” is missing"),
    BrokenFile(name: "sources/en.yaml", text: "- id: a\n", place: "1:1", says: "must be a mapping"),
    BrokenFile(name: "sources/en.yaml", text: "sources:\n", place: "1:9", says: "must be a list, not nothing"),
    BrokenFile(
      name: "sources/en.yaml", text: "sources: {id: a}\n", place: "1:10", says: "must be a list, not a mapping"),
    BrokenFile(
      name: "sources/en.yaml", text: "sources: [gazette]\n", place: "1:11", says: "a source must be a mapping"),
    BrokenFile(
      name: "sources/en.yaml", text: "source: []\nsources: []\n", place: "1:1", says: "did you mean “sources”"),
    BrokenFile(
      name: "sources/en.yaml", text: "sources:\n  - {id: a, outlet: A}\n", place: "2:5", says: "“url” is missing"),
    BrokenFile(
      name: "sources/en.yaml", text: "sources:\n  - {outlet: A, url: \"http://127.0.0.1/\"}\n", place: "2:5",
      says: "“id” is missing"),
    BrokenFile(
      name: "sources/en.yaml", text: "sources:\n  - {id: a, url: \"http://127.0.0.1/\"}\n", place: "2:5",
      says: "“outlet” is missing"),
    BrokenFile(
      name: "sources/en.yaml", text: "sources:\n  - {id: base, outlet: A, url: \"http://127.0.0.1/\"}\n", place: "2:10",
      says: "the id “base” is taken: first given at"),
    BrokenFile(
      name: "sources/en.yaml", text: "sources:\n  - {id: a, outlet: A, url: \"HTTP://127.9.9.9:80\"}\n", place: "2:29",
      says: "this address is polled already: first given at"),
  ]

  private static let sourceValues: [BrokenFile] =
    [
      ("url: \"gazette.example/feed\"", "3:10", "must begin with http:// or https://"),
      ("url: \"file:///etc/passwd\"", "3:10", "must begin with http:// or https://"),
      ("url: \"javascript:alert(1)\"", "3:10", "must begin with http:// or https://"),
      ("url: \"http://\"", "3:10", "it has no host"),
      ("url: \"http:///feed\"", "3:10", "it has no host"),
      ("url: \"http://a b/\"", "3:10", "a space or a sign"),
      ("url: \"http://desk:secret@gazette.example/\"", "3:10", "must not hold a user name or password"),
      ("url: \"http://gazette.example:99999/\"", "3:10", "is not a port"),
      ("url: \"http://gazette..example/\"", "3:10", "is not a host"),
      ("url: \"http://[::1/\"", "3:10", "is not a host"),
      ("url: [a]", "3:10", "must be text, not a list"),
      ("url: \"  \"", "3:10", "must be text, not blank"),
    ].map { BrokenFile.source("id: gazette\n    \($0.0)", $0.1, $0.2) }
    + [
      ("id: Gazette", "2:9", "is not an identifier"),
      ("id: the gazette", "2:9", "is not an identifier"),
      ("id: gazette\n    kind: rss", "3:11", "is not one of feed, sitemap, listing"),
      ("id: gazette\n    language: en_GB", "3:15", "is not a language tag"),
      ("id: gazette\n    country: gb", "3:14", "did you mean “GB”"),
      ("id: gazette\n    country: UK", "3:14", "did you mean “GB”"),
      ("id: gazette\n    country: XX", "3:14", "write ISO 3166-1 alpha-2"),
      ("id: gazette\n    country: England", "3:14", "is not a country code"),
      ("id: gazette\n    interval: often", "3:15", "is not a duration"),
      ("id: gazette\n    interval: 0s", "3:15", "out of range"),
      ("id: gazette\n    enabled: maybe", "3:14", "neither true nor false"),
      ("id: gazette\n    nmae: Gazette", "3:5", "unknown key “nmae”"),
      ("id: gazette\n    selectors: {entry: //li}", "3:16", "kind listing only"),
      ("id: gazette\n    kind: listing\n    selectors: {link: a}", "4:16", "“entry” is missing"),
      ("id: gazette\n    kind: listing\n    selectors: {entry: //li, author: b}", "4:30", "unknown key “author”"),
      ("id: gazette\n    listing_pages: 3", "3:20", "kind listing only"),
      ("id: gazette\n    kind: listing\n    listing_pages: 0", "4:20", "“listing_pages”"),
      ("id: gazette\n    kind: listing\n    listing_pages: many", "4:20", "“listing_pages”"),
      ("id: gazette\n    link_template: /view?id={1}", "3:20", "kind listing only"),
      ("id: gazette\n    kind: listing\n    link_template: /view?id=1", "4:20", "no link template"),
      ("id: gazette\n    topics: []", "3:13", "names no topic"),
      ("id: gazette\n    topics: [AI Policy]", "3:13", "“topics”"),
      ("id: gazette\n    topics: [ai-polcy]", "3:13", "is none of the configured topics (did you mean “ai-policy”?)"),
    ].map { BrokenFile.source("\($0.0)\n    url: \"http://127.0.0.7/\"", $0.1, $0.2) }

  private static let topics: [BrokenFile] = [
    BrokenFile(
      name: "topics/ai-policy.yaml", text: "id: ai-policy\ntitle: T\naccept: 2\n", place: "1:1",
      says: "“look” is missing"),
    BrokenFile(
      name: "topics/ai-policy.yaml", text: "id: ai\ntitle: T\naccept: 2\nlook: 1\n", place: "1:5",
      says: "is not the name of the file, “ai-policy”"),
    BrokenFile(
      name: "topics/ai-policy.yaml", text: "id: ai-policy\ntitle: T\naccept: 2\nlook: 3\n", place: "4:7",
      says: "must not exceed “accept”"),
    BrokenFile(
      name: "topics/ai-policy.yaml", text: "id: ai-policy\ntitle: T\naccept: much\nlook: 1\n", place: "3:9",
      says: "is not a number"),
    BrokenFile(
      name: "topics/ai-policy/en.yaml", text: "subjects: [robot]\n", place: "1:1", says: "did you mean “subject”"),
    BrokenFile(name: "topics/ai-policy/en.yaml", text: "subject: robot\n", place: "1:10", says: "must be a list"),
    BrokenFile(
      name: "topics/ai-policy/en.yaml", text: "subject:\n  - [robot]\n  - \"*\"\n", place: "3:5", says: "no letter"),
    BrokenFile(
      name: "topics/ai-policy/en.yaml", text: "subject:\n  - {term: AI, concept: Bad Concept}\n", place: "2:25",
      says: "is not an identifier"),
    BrokenFile(name: "topics/ai-policy/en.yaml", text: "subject:\n  - 5\n", place: "2:5", says: "a number alone"),
    BrokenFile(
      name: "topics/ai-policy/en.yaml", text: "subject:\n  - {concept: a}\n", place: "2:5", says: "“term” is missing"),
    BrokenFile(
      name: "topics/ai-policy/en.yaml", text: "subject:\n  - {term: AI, case: upper}\n", place: "2:22",
      says: "write exact"),
    BrokenFile(
      name: "topics/ai-policy/en.yaml", text: "subject:\n  - {term: AI, weight: 0}\n", place: "2:24",
      says: "out of range"),
    BrokenFile(
      name: "topics/ai-policy/en.yaml", text: "subject:\n  - {term: AI, wieght: 1}\n", place: "2:16",
      says: "did you mean “weight”"),
    BrokenFile(
      name: "topics/ai-policy/en.yaml", text: "subject:\n  -\n", place: "2:4", says: "must be text or a list of texts"),
  ]

  private static let lexicons: [BrokenFile] = [
    BrokenFile(name: "lexicon/x.yaml", text: "entries: []\n", place: "1:1", says: "“kind” is missing"),
    BrokenFile(
      name: "lexicon/x.yaml", text: "kind: organization\nentries: []\n", place: "1:7",
      says: "did you mean “organisation”"),
    BrokenFile(
      name: "lexicon/x.yaml", text: "kind: person\nentries:\n  - {id: per:a, names: {}}\n", place: "3:24",
      says: "“names” must be a mapping"),
    BrokenFile(
      name: "lexicon/x.yaml", text: "kind: person\nentries:\n  - {id: per:a, names: {klingon: A}}\n", place: "3:25",
      says: "is not a language tag"),
    BrokenFile(
      name: "lexicon/x.yaml", text: "kind: jurisdiction\nentries:\n  - {id: GB, names: {en: UK}}\n", place: "3:10",
      says: "the id “GB” is taken: first given at embedded:lexicon/jurisdictions.yaml:3"),
    BrokenFile(
      name: "lexicon/x.yaml",
      text: "kind: outlet\nentries:\n  - {id: Gazette, names: {en: Gazette}, domain: \"http://g.example\"}\n",
      place: "3:49",
      says: "is not a host name"),
    BrokenFile(
      name: "tracking-parameters.yaml", text: "name: [gclid]\n", place: "1:1", says: "did you mean “names”"),
    BrokenFile(
      name: "tracking-parameters.yaml", text: "domains: [a]\n", place: "1:10", says: "must be a mapping of domains"),
  ]
}
