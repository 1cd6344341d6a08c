// The floor of feed reading: libxml2's own SAX2 pass over the same bytes, counting and nothing else.
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct counts {
  long entries;
  long text;
};

static void start(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri, int namespaces,
                  const xmlChar **namespace_list, int attributes, int defaulted, const xmlChar **attribute_list) {
  struct counts *counts = user;
  if (!strcmp((const char *)local, "item") || !strcmp((const char *)local, "entry")) counts->entries++;
}

static void end(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri) {}

static void text(void *user, const xmlChar *characters, int length) { ((struct counts *)user)->text += length; }

static double cpu(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec + now.tv_nsec * 1e-9;
}

int main(int argc, char **argv) {
  double budget = argc > 1 ? atof(argv[1]) : 0;
  int files = argc - 2;
  char **bytes = calloc(files + 1, sizeof *bytes);
  long *lengths = calloc(files + 1, sizeof *lengths);
  for (int i = 0; i < files; i++) {
    FILE *file = fopen(argv[i + 2], "rb");
    if (!file) return 1;
    fseek(file, 0, SEEK_END);
    lengths[i] = ftell(file);
    rewind(file);
    bytes[i] = malloc(lengths[i]);
    if (fread(bytes[i], 1, lengths[i], file) != (size_t)lengths[i]) return 1;
    fclose(file);
  }
  xmlSAXHandler sax = {.initialized = XML_SAX2_MAGIC, .startElementNs = start, .endElementNs = end,
                       .characters = text, .ignorableWhitespace = text, .cdataBlock = text};
  struct counts counts = {0, 0};
  double best = 1e9, begun = cpu();
  do {
    counts = (struct counts){0, 0};
    double before = cpu();
    for (int i = 0; i < files; i++) xmlSAXUserParseMemory(&sax, &counts, bytes[i], lengths[i]);
    double spent = cpu() - before;
    if (spent < best) best = spent;
  } while (cpu() - begun < budget);
  printf("{\"entries\": %ld, \"seconds\": %.9f}\n", counts.entries, best);
  return 0;
}
