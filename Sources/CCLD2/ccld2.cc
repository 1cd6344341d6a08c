// CLD2's header uses FILE without including it.
#include <cstdio>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <climits>

#include "ccld2.h"

// kCLDFlagBestEffort of CLD2's internal header: an answer for short text instead of "unknown".
static const int best_effort = 0x4000;

extern "C" int ccld2_detect(const char *text, size_t length, const char *hint, ccld2_guess guesses[3],
                            bool *is_reliable) {
  *is_reliable = false;
  if (length == 0 || length > INT_MAX) return 0;
  const int size = static_cast<int>(length);
  const CLD2::Language hinted = hint ? CLD2::GetLanguageFromName(hint) : CLD2::UNKNOWN_LANGUAGE;
  const CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, hinted};
  CLD2::Language languages[3];
  int percents[3], text_bytes = 0;
  double scores[3];
  CLD2::ExtDetectLanguageSummary(text, size, true, &hints, best_effort, languages, percents, scores, nullptr,
                                 &text_bytes, is_reliable);
  int count = 0;
  for (int i = 0; i < 3; i++) {
    if (languages[i] == CLD2::UNKNOWN_LANGUAGE || percents[i] <= 0) continue;
    guesses[count++] = {CLD2::LanguageCode(languages[i]), percents[i], scores[i]};
  }
  return count;
}
