// Preloaded into a program, counts how often it asks for memory, and says so on standard error when it ends.
#include <errno.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdio.h>
#include <unistd.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

static atomic_long count;

void *malloc(size_t size) { return atomic_fetch_add(&count, 1), __libc_malloc(size); }
void *calloc(size_t number, size_t size) { return atomic_fetch_add(&count, 1), __libc_calloc(number, size); }
void *realloc(void *old, size_t size) { return atomic_fetch_add(&count, 1), __libc_realloc(old, size); }
void *memalign(size_t alignment, size_t size) { return atomic_fetch_add(&count, 1), __libc_memalign(alignment, size); }
void *aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }

int posix_memalign(void **result, size_t alignment, size_t size) {
  *result = memalign(alignment, size);
  return *result ? 0 : ENOMEM;
}

__attribute__((destructor)) static void report(void) {
  char line[64];
  int length = snprintf(line, sizeof line, "allocations %ld\n", atomic_load(&count));
  if (write(2, line, length) < 0) return;
}
