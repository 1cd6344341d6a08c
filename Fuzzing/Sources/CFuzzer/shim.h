#include <stddef.h>
#include <stdint.h>

/* libFuzzer ships no header of its own; this is its promise in "Using libFuzzer as a library". */
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*target)(const uint8_t *data, size_t size));
