// CLD2's header uses FILE without including it.
#include <cstdio>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <climits>

#include "ccld2.h"

// kCLDFlagBestEffort of CLD2's internal header: an answer for short text instead of "unknown".
static const int best_effort = 0x4000;

extern "C" int ccld2_detect(const char *text, size_t length, ccld2_guess guesses[3]) {
  if (length == 0 || length > INT_MAX) return 0;
  const CLD2::CLDHints no_hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language languages[3];
  int percents[3], text_bytes = 0;
  double scores[3];
  bool is_reliable = false;
  CLD2::ExtDetectLanguageSummary(text, static_cast<int>(length), true, &no_hints, best_effort, languages, percents,
                                 scores, nullptr, &text_bytes, &is_reliable);
  int count = 0;
  for (int i = 0; i < 3; i++) {
    if (languages[i] == CLD2::UNKNOWN_LANGUAGE || percents[i] <= 0) continue;
    guesses[count++] = {CLD2::LanguageCode(languages[i]), percents[i]};
  }
  return count;
}
