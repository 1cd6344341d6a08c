// Plain C face of CLD2, whose own interface is C++ and can't be imported into Swift.
#pragma once
#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Guesses returned at most.
enum { CCLD2_GUESSES = 3 };

/// One language CLD2 considers.
typedef struct {
  /// CLD2's own code ("en", "iw", "zh-Hant"); a string that lives for ever.
  const char *code;
  /// Share of the text, 0 to 100.
  int percent;
  /// CLD2's normalised score: higher is surer.
  double score;
} ccld2_guess;

/// Detects the languages of `length` bytes of plain UTF-8, the likeliest first.
///
/// `hint` is an ISO 639-1 code, or null. Returns the number of guesses written. Thread-safe: it keeps no state.
int ccld2_detect(const char *text, size_t length, const char *hint, ccld2_guess guesses[3], bool *is_reliable);

#ifdef __cplusplus
}
#endif
