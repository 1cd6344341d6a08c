extension Setting {
  /// Every setting, in the order of the sample file: the one place where a setting is defined.
  public static let all: [Setting] = top + polling + fetching + archive + embeddings + serving + webSub

  /// The sections, in order, and what each is about.
  public static let sections: [(name: String, comment: String)] = [
    ("polling", "When sources are polled, and what is taken from them."),
    ("fetching", "Limits of a single transfer."),
    ("archive", "What is kept, and how."),
    (
      "events.embeddings",
      "Off unless a url is given: a server that tells how alike texts are, in any language, as one more sign that two "
        + "tell of one event. It is sent the title and the beginning of each new story."
    ),
    ("serving", "The status server."),
    (
      "websub",
      "Off unless a callback_url is given: hubs that feeds name are asked to tell of what is new (W3C WebSub). Such feeds "
        + "are then polled at maximum_interval."
    ),
  ]

  private static let second = Duration.seconds(1)
  private static let hour = Duration.seconds(3600)
  private static let day = Duration.seconds(86_400)

  private static let top: [Setting] = [
    Setting(
      "contact", \.contact, .text("http(s) or mailto: address", ContactAddress.parse),
      "Where a publisher can reach you. It is sent with every request. Empty: the postmaster of this host."),
    Setting(
      "languages", \.languages, .list("language tags", LanguageTag.parse),
      "The languages your sources are written in. Language detection chooses among these."),
    Setting(
      "topics", \.topics, .list("topic identifiers", Identifier.parse),
      "What is relevant: topics/ID.yaml and the terms of each language in topics/ID/."),
    Setting("log_level", \.logLevel, .choice, "How much is logged."),
  ]

  private static let polling: [Setting] = [
    Setting(
      "polling.interval", \.polling.interval, .duration(second...(day * 30)),
      "How often a source is polled, until its own rhythm is known. A source may set its own."),
    Setting(
      "polling.adaptive", \.polling.adaptive, .flag,
      "Whether a source is polled as often as it publishes, between the minimum and the maximum. Where only an interval "
        + "is given, that holds for all."),
    Setting(
      "polling.minimum_interval", \.polling.minimumInterval, .duration(second...(day * 30)),
      "No source is polled more often, whatever its own interval says."),
    Setting(
      "polling.maximum_interval", \.polling.maximumInterval, .duration(second...(day * 30)),
      "No healthy source is polled less often for want of news."),
    Setting(
      "polling.freshness_maximum", \.polling.freshnessMaximum, .duration(second...(day * 30)),
      "The longest wait that Cache-Control, Expires, ttl, sy:updatePeriod, skipHours or skipDays can impose."),
    Setting(
      "polling.backoff_maximum", \.polling.backOffMaximum, .duration(second...(day * 30)),
      "The longest wait after failures. A source that says for days that it is gone (410) is asked once a week."),
    Setting(
      "polling.jitter", \.polling.jitter, .number(0...0.5),
      "The part of an interval by which polls are spread at random."),
    Setting(
      "polling.host_gap", \.polling.hostGap, .duration(.zero...hour), "The pause between two requests to one host."),
    Setting(
      "polling.per_host", \.polling.perHost, .count(1...8),
      "Transfers of one host at once; their starts lie a gap apart."),
    Setting(
      "polling.shared_hosts", \.polling.sharedHosts, .list("host names", mayBeEmpty: true, HostName.parse),
      "Hosts that stand for many servers, such as a feed bridge: what a source is told there holds for it alone."),
    Setting(
      "polling.maximum_age", \.polling.maximumAge, .durationOrNone(hour...(day * 36_500)),
      "On the first poll of a source older entries are dropped."),
    Setting(
      "polling.retry_after_maximum", \.polling.retryAfterMaximum, .duration(second...(day * 30)),
      "The longest wait that a server's Retry-After can impose."),
    Setting(
      "polling.maximum_concurrent", \.polling.maximumConcurrent, .count(1...1024), "Transfers under way at once."),
    Setting(
      "polling.pages", \.polling.pages, .choice,
      "Whether an article's page is fetched when its feed entry is too short to judge or to keep."),
    Setting(
      "polling.entries_per_response", \.polling.entriesPerResponse, .count(1...20_000),
      "Entries read from one response; the rest is counted as dropped."),
  ]

  private static let fetching: [Setting] = [
    Setting("fetching.timeout", \.fetching.timeout, .duration(second...hour), "The longest a transfer may take."),
    Setting(
      "fetching.connect_timeout", \.fetching.connectTimeout, .duration(second...hour),
      "The longest it may take to connect."),
    Setting(
      "fetching.maximum_feed_bytes", \.fetching.maximumFeedBytes, .byteCount((1 << 10)...(256 << 20)),
      "The largest feed, sitemap or listing that is read, decoded."),
    Setting(
      "fetching.maximum_page_bytes", \.fetching.maximumPageBytes, .byteCount((1 << 10)...(256 << 20)),
      "The largest article page that is read, decoded."),
    Setting(
      "fetching.maximum_bytes_at_once", \.fetching.maximumBytesAtOnce, .byteCount((1 << 20)...(1 << 30)),
      "What all answers that are being received may hold together, decoded. Over it the largest are broken off."),
    Setting(
      "fetching.maximum_redirects", \.fetching.maximumRedirects, .count(0...20), "Redirects followed in one transfer."),
    Setting(
      "fetching.maximum_header_bytes", \.fetching.maximumHeaderBytes, .byteCount((4 << 10)...(1 << 20)),
      "The most that all headers of one answer may hold."),
    Setting(
      "fetching.maximum_ratio", \.fetching.maximumRatio, .count(2...10_000),
      "How many times larger a compressed answer may be decoded than it came; the first mebibyte is free."),
    Setting(
      "fetching.low_speed_bytes", \.fetching.lowSpeedBytes, .byteCount(1...(1 << 20)),
      "A transfer that brings fewer bytes a second for the whole of low_speed_time is given up."),
    Setting(
      "fetching.low_speed_time", \.fetching.lowSpeedTime, .duration(second...hour), "See low_speed_bytes."),
    Setting(
      "fetching.lookups_per_second", \.fetching.lookUpsPerSecond, .count(1...10_000), "Names looked up in a second."),
    Setting(
      "fetching.proxy", \.fetching.proxy, .text("http or https address, or empty", ServerAddress.parse),
      "The proxy that every request goes through. None is ever taken from the environment. Behind a proxy it is the "
        + "proxy that decides which networks names may lead to."),
    Setting(
      "fetching.allow_networks", \.fetching.allowNetworks,
      .list("networks in CIDR notation", mayBeEmpty: true) { (text) throws(ValueProblem) in
        _ = try NetworkRange(text)
        return text
      }, "Networks that every source may reach beside the public Internet, such as 10.20.0.0/16."),
  ]

  private static let archive: [Setting] = [
    Setting(
      "archive.content", \.archive.content, .choice,
      "How much of a story's text is kept: all, a summary of at most 600 characters, or nothing. What the law allows "
        + "differs by country and publisher."),
    Setting(
      "archive.maximum_segment_bytes", \.archive.maximumSegmentBytes, .byteCount((4 << 10)...(16 << 30)),
      "A new archive file is begun at this size, and at midnight UTC."),
    Setting(
      "archive.minimum_free_bytes", \.archive.minimumFreeBytes, .byteCount(0...(1 << 40)),
      "With less free space collecting pauses, until there is room again."),
    Setting(
      "archive.drops", \.archive.drops, .choice,
      "Which entries that were not archived are kept in drops/, so that `policywire replay` can try a changed topic."),
    Setting("archive.drops_days", \.archive.dropsDays, .count(1...3650), "Days that a day's drops are kept."),
    Setting(
      "archive.maximum_drops_bytes", \.archive.maximumDropsBytes, .byteCount((4 << 10)...(16 << 30)),
      "What is kept of one day's drops; the rest is only counted."),
  ]

  private static let embeddings: [Setting] = [
    Setting(
      "events.embeddings.url", \.events.embeddings.url, .text("http or https address, or empty", ServerAddress.parse),
      "The server's address, to which /v1/embeddings is added: Text Embeddings Inference, llama.cpp, Ollama or alike."),
    Setting(
      "events.embeddings.model", \.events.embeddings.model, .text("name, or empty", ModelName.parse),
      "The model to ask for. Empty: the one the server has loaded."),
    Setting(
      "events.embeddings.api_key_file", \.events.embeddings.apiKeyFile,
      .text("path, name, or empty", KeyFileName.parse),
      "A file that holds the server's key: an absolute path, or the name of a systemd credential (LoadCredential=)."),
    Setting(
      "events.embeddings.timeout", \.events.embeddings.timeout, .duration(second...(second * 600)),
      "The longest a request to it may take."),
    Setting(
      "events.embeddings.dimensions", \.events.embeddings.dimensions, .count(0...8192),
      "Numbers in a vector; others are refused. 0: as many as the model's first has."),
  ]

  private static let webSub: [Setting] = [
    Setting(
      "websub.callback_url", \.webSub.callbackURL, .text("http or https address, or empty", ServerAddress.parse),
      "The public address at which hubs reach the status server, by a proxy that passes /websub/ on. Empty: none may.")
  ]

  private static let serving: [Setting] = [
    Setting("serving.listen", \.serving.listen, .listenAddress, "Where the status server listens."),
    Setting(
      "serving.allowed_hosts", \.serving.allowedHosts, .list("host names", HostName.parse),
      "The names a request may call the server by; others are refused, since a browser can be led astray by a name."),
  ]
}
