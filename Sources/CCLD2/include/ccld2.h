// Plain C face of CLD2, whose own interface is C++ and can't be imported into Swift.
#pragma once
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// One language CLD2 considers.
typedef struct {
  /// CLD2's own code ("en", "iw", "zh-Hant"); a string that lives for ever.
  const char *code;
  /// Share of the text, 0 to 100.
  int percent;
} ccld2_guess;

/// Detects the languages of `length` bytes of plain UTF-8, the likeliest first.
///
/// Returns the number of guesses written. Thread-safe: it keeps no state.
int ccld2_detect(const char *text, size_t length, ccld2_guess guesses[3]);

#ifdef __cplusplus
}
#endif
