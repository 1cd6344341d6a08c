import Deduplicating
import Foundation
import Serving
import Stories

extension MetricFamily {
  /// Every metric of the daemon. Series with a fixed set of labels exist from the start, at 0.
  static func families(
    tally: Tally, sources: SourceCounts, position: ArchivePosition, repairs: Int, isPaused: Bool, reload: ReloadState,
    startedAt: Timestamp
  ) -> [MetricFamily] {
    polling(tally, sources) + stories(tally) + archive(position, repairs: repairs, isPaused: isPaused, tally: tally)
      + configuration(reload) + process(startedAt)
  }

  private static let outcomes = [
    "ok", "not_modified", "http_3xx", "http_4xx", "http_5xx", "timeout", "dns", "connect", "tls", "blocked_address",
    "too_large", "too_many_redirects", "redirect_loop", "bad_url", "scheme", "decoding", "transfer", "overloaded",
    "parse_error", "postponed", "blocked", "robots",
  ]

  private static let pageOutcomes = outcomes + ["other_article"]

  private static func polling(_ tally: Tally, _ sources: SourceCounts) -> [MetricFamily] {
    [
      MetricFamily(
        "policywire_build_info", .gauge, "Version of the running program.", by: "version", [(Version.current, 1)]),
      MetricFamily(
        "policywire_sources", .gauge, "Configured sources by state.", by: "state",
        [
          ("pending", Double(sources.pending)), ("healthy", Double(sources.healthy)),
          ("degraded", Double(sources.degraded)),
          ("failing", Double(sources.failing)), ("retired", Double(sources.retired)),
        ]),
      MetricFamily(
        "policywire_fetches_total", .counter, "Polls of sources by outcome.", by: "outcome",
        byLabel(tally.polls, outcomes)),
      MetricFamily(
        "policywire_page_fetches_total", .counter, "Article pages fetched by outcome.", by: "outcome",
        byLabel(tally.pageFetches, pageOutcomes)),
      histogram("policywire_fetch_duration_seconds", "Time a fetch of a source took.", tally.fetchSeconds),
      histogram(
        "policywire_feed_lateness_seconds", "Time from when a poll was due to its start.", tally.latenessSeconds),
      MetricFamily(
        "policywire_fetch_received_bytes_total", .counter, "Decoded bytes received from sources.",
        value: Double(tally.receivedBytes)),
    ]
  }

  /// Sources by what kind of failure the last poll met.
  static func failures(_ sources: [SourceReport]) -> MetricFamily {
    MetricFamily(
      "policywire_sources_failing", .gauge, "Sources whose last poll failed, by kind of failure.", by: "kind",
      FailureClass.allCases.map { kind in (kind.rawValue, Double(sources.count { $0.failure == kind })) })
  }

  private static func stories(_ tally: Tally) -> [MetricFamily] {
    [
      MetricFamily(
        "policywire_entries_seen_total", .counter, "Entries read from sources.", value: Double(tally.entries)),
      MetricFamily(
        "policywire_feed_warnings_total", .counter, "Repairs and oddities of documents read, by code.", by: "code",
        tally.readingWarnings.sorted { $0.key < $1.key }.map { ($0.key, Double($0.value)) }),
      MetricFamily(
        "policywire_entries_discarded_total", .counter, "Entries not archived, by reason.", by: "reason",
        DropReason.allCases.map { ($0.rawValue, Double(tally.dropped[$0] ?? 0)) }),
      MetricFamily(
        "policywire_drops_unkept_total", .counter, "Dropped entries that drops/ had no room for or could not take.",
        value: Double(tally.unkeptDrops)),
      MetricFamily(
        "policywire_stories_accepted_total", .counter, "Stories archived, by language.", by: "language",
        tally.languages.sorted { $0.key < $1.key }.map { ($0.key, Double($0.value)) }),
      MetricFamily("policywire_sightings_total", .counter, "Sightings archived.", value: Double(tally.sightings)),
      MetricFamily("policywire_updates_total", .counter, "Updates archived.", value: Double(tally.updates)),
    ]
  }

  private static func archive(
    _ position: ArchivePosition, repairs: Int, isPaused: Bool, tally: Tally
  ) -> [MetricFamily] {
    var families = [
      MetricFamily("policywire_archive_records", .gauge, "Records in the archive.", value: Double(position.seq)),
      MetricFamily(
        "policywire_archive_next_sequence", .gauge, "Number of the next record.", value: Double(position.seq + 1)),
      MetricFamily("policywire_archive_repairs_total", .counter, "Repairs at the last start.", value: Double(repairs)),
      MetricFamily(
        "policywire_collection_paused", .gauge, "1 while nothing can be archived.", value: isPaused ? 1 : 0),
    ]
    if let last = tally.lastNewStory {
      families.append(
        MetricFamily(
          "policywire_archive_last_append_timestamp_seconds", .gauge, "When a story was last archived.",
          value: Double(last.milliseconds) / 1000))
    }
    return families
  }

  private static func configuration(_ reload: ReloadState) -> [MetricFamily] {
    [
      MetricFamily(
        "policywire_config_last_reload_successful", .gauge, "1 if the last reload took.",
        value: reload.isLastSuccessful ? 1 : 0),
      MetricFamily(
        "policywire_config_last_reload_success_timestamp_seconds", .gauge, "When the configuration was last taken.",
        value: Double(reload.loadedAt.milliseconds) / 1000),
    ]
  }

  /// There only where hubs may call.
  static func hubs(_ counts: HubDesk.Counts, active: Int) -> [MetricFamily] {
    [
      MetricFamily(
        "policywire_websub_requests_total", .counter, "Subscriptions asked for at hubs, by outcome.", by: "outcome",
        byLabel(counts.requests, ["accepted", "refused", "unreachable", "postponed"])),
      MetricFamily(
        "policywire_websub_notifications_total", .counter, "What hubs sent, by what became of it.", by: "outcome",
        byLabel(counts.calls, ["taken", "unsigned", "unknown"])),
      MetricFamily(
        "policywire_websub_subscriptions", .gauge, "Subscriptions that a hub has confirmed.", value: Double(active)),
    ]
  }

  /// There only where embeddings are on.
  static func embeddings(_ report: EmbeddingReport) -> [MetricFamily] {
    [
      MetricFamily(
        "policywire_embedding_requests_total", .counter, "Requests to the embedding server by outcome.", by: "outcome",
        byLabel(report.requests, ["ok"] + EmbeddingError.Code.allCases.map(\.rawValue))),
      MetricFamily(
        "policywire_embeddings_discarded_total", .counter, "Stories that got no vector, by reason.", by: "reason",
        EmbeddingQueue.Discard.allCases.map { ($0.rawValue, Double(report.discarded[$0] ?? 0)) }),
      MetricFamily(
        "policywire_embeddings_evicted_total", .counter, "Vectors that left for want of room.",
        value: Double(report.evicted)),
      MetricFamily(
        "policywire_embeddings_waiting", .gauge, "Stories that wait for a vector.", value: Double(report.waiting)),
      MetricFamily(
        "policywire_embedding_vectors", .gauge, "Vectors in memory.", value: Double(report.vectors)),
    ]
  }

  private static func process(_ startedAt: Timestamp) -> [MetricFamily] {
    let usage = ProcessUsage.current
    return [
      MetricFamily("process_cpu_seconds_total", .counter, "User and system CPU time.", value: usage.cpuSeconds),
      MetricFamily(
        "process_resident_memory_bytes", .gauge, "Resident memory.", value: Double(usage.residentBytes)),
      MetricFamily("process_open_fds", .gauge, "Open file descriptors.", value: Double(usage.openDescriptors)),
      MetricFamily(
        "process_start_time_seconds", .gauge, "When the process started.",
        value: Double(startedAt.milliseconds) / 1000),
    ]
  }

  /// - Parameter labels: those that are there from the start; what was counted under another follows them.
  private static func byLabel(_ counts: [String: Int], _ labels: [String]) -> [(String, Double)] {
    (labels + counts.keys.filter { !labels.contains($0) }.sorted()).map { ($0, Double(counts[$0] ?? 0)) }
  }

  private static func histogram(_ name: String, _ help: String, _ histogram: Histogram) -> MetricFamily {
    var series: [Series] = []
    var running = 0
    for (index, count) in histogram.counts.enumerated() {
      running += count
      let bound = index < histogram.bounds.count ? "\(histogram.bounds[index])" : "+Inf"
      series.append(Series(suffix: "_bucket", labels: [Label("le", bound)], value: Double(running)))
    }
    series.append(Series(suffix: "_sum", value: histogram.sum))
    series.append(Series(suffix: "_count", value: Double(histogram.count)))
    return MetricFamily(name, .histogram, help, series)
  }
}
