// The floor of fetching: `fetch CONCURRENCY ADDRESSES [ETAG]` asks for each address of a file once, so many at once, with
// libcurl's own curl_multi_perform loop. Bodies are kept until they are whole, as whoever reads them must have them.
// With FLOOR_CLOSES in the environment it closes each connection and keeps no names, so that libcurl has nothing to walk.
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

struct body {
  char *bytes;
  size_t length, room;
};

static size_t keep(char *bytes, size_t size, size_t count, void *target) {
  struct body *body = target;
  size_t length = size * count;
  if (body->length + length > body->room) {
    body->room = 2 * (body->length + length);
    body->bytes = realloc(body->bytes, body->room);
    if (!body->bytes) return 0;
  }
  memcpy(body->bytes + body->length, bytes, length);
  body->length += length;
  return length;
}

static double now(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

// The lines of a file, and how many there are.
static char **lines(const char *path, long *count) {
  FILE *file = fopen(path, "r");
  if (!file) exit(1);
  char **all = NULL, *line = NULL;
  size_t room = 0;
  for (*count = 0; getline(&line, &room, file) > 0; line = NULL, room = 0) {
    line[strcspn(line, "\n")] = 0;
    if (!(*count & (*count - 1))) all = realloc(all, (*count ? 2 * *count : 1) * sizeof *all);
    all[(*count)++] = line;
  }
  fclose(file);
  return all;
}

static CURL *handle(struct curl_slist *headers) {
  CURL *easy = curl_easy_init();
  struct body *body = calloc(1, sizeof *body);
  if (!easy || !body) exit(1);
  curl_easy_setopt(easy, CURLOPT_PRIVATE, body);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, body);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, keep);
  curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(easy, CURLOPT_USERAGENT, "floor/1");
  curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
  curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, 30000L);
  curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, 10000L);
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  if (getenv("FLOOR_CLOSES")) {
    curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(easy, CURLOPT_DNS_CACHE_TIMEOUT, 0L);
  }
  return easy;
}

int main(int argc, char **argv) {
  if (argc < 3 || curl_global_init(CURL_GLOBAL_DEFAULT)) return 1;
  long concurrency = atol(argv[1]), count, next = 0, ended = 0, unchanged = 0, read = 0;
  char **addresses = lines(argv[2], &count);
  struct curl_slist *headers = NULL;
  if (argc > 3) {
    char line[600];
    snprintf(line, sizeof line, "If-None-Match: %s", argv[3]);
    headers = curl_slist_append(headers, line);
  }
  CURLM *multi = curl_multi_init();
  curl_multi_setopt(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, concurrency);
  curl_multi_setopt(multi, CURLMOPT_MAX_HOST_CONNECTIONS, 1L);
  curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, concurrency);
  double wall = now(CLOCK_MONOTONIC), cpu = now(CLOCK_PROCESS_CPUTIME_ID);
  for (long i = 0; i < concurrency && next < count; i++) {
    CURL *easy = handle(headers);
    curl_easy_setopt(easy, CURLOPT_URL, addresses[next++]);
    curl_multi_add_handle(multi, easy);
  }
  long long bytes = 0;
  while (ended < count) {
    int running, waiting;
    if (curl_multi_perform(multi, &running)) return 1;
    for (CURLMsg *message; (message = curl_multi_info_read(multi, &waiting));) {
      CURL *easy = message->easy_handle;
      long status = 0;
      struct body *body;
      curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
      curl_easy_getinfo(easy, CURLINFO_PRIVATE, (char **)&body);
      if (message->data.result == CURLE_OK && status == 304) unchanged++;
      if (message->data.result == CURLE_OK && status == 200) read++;
      bytes += body->length;
      body->length = 0;
      ended++;
      curl_multi_remove_handle(multi, easy);
      if (next == count) continue;
      curl_easy_setopt(easy, CURLOPT_URL, addresses[next++]);
      curl_multi_add_handle(multi, easy);
    }
    if (ended < count) curl_multi_poll(multi, NULL, 0, 1000, NULL);
  }
  cpu = now(CLOCK_PROCESS_CPUTIME_ID) - cpu, wall = now(CLOCK_MONOTONIC) - wall;
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("{\"unchanged\": %ld, \"read\": %ld, \"bytes\": %lld, \"seconds\": %.6f, \"wall\": %.6f, \"memory\": %ld}\n",
         unchanged, read, bytes, cpu, wall, usage.ru_maxrss * 1024);
  return 0;
}
