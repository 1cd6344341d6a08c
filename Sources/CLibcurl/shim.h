#pragma once
// The type checks of curl.h are macros for C compilers: useless to Swift and slow to import.
#define CURL_DISABLE_TYPECHECK 1
#include <curl/curl.h>
#include <malloc.h>
#include <netinet/in.h>
#include <stdint.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>

// Swift does not import variadic C functions, so each kind of option gets a typed forwarder.
static inline CURLcode policywire_set_long(CURL *easy, CURLoption option, long value) {
  return curl_easy_setopt(easy, option, value);
}
static inline CURLcode policywire_set_string(CURL *easy, CURLoption option, const char *value) {
  return curl_easy_setopt(easy, option, value);
}
static inline CURLcode policywire_set_pointer(CURL *easy, CURLoption option, void *value) {
  return curl_easy_setopt(easy, option, value);
}
static inline CURLcode policywire_set_list(CURL *easy, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(easy, option, value);
}
typedef size_t (*policywire_data_callback)(char *, size_t, size_t, void *);
static inline CURLcode policywire_set_data_callback(CURL *easy, CURLoption option, policywire_data_callback value) {
  return curl_easy_setopt(easy, option, value);
}
static inline CURLcode policywire_set_socket_opener(CURL *easy, curl_opensocket_callback value) {
  return curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, value);
}
static inline CURLcode policywire_set_socket_closer(CURL *easy, curl_closesocket_callback value) {
  return curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, value);
}
static inline CURLcode policywire_set_prerequest(CURL *easy, curl_prereq_callback value) {
  return curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, value);
}
static inline CURLcode policywire_get_string(CURL *easy, CURLINFO info, const char **value) {
  return curl_easy_getinfo(easy, info, value);
}
static inline CURLcode policywire_get_offset(CURL *easy, CURLINFO info, curl_off_t *value) {
  return curl_easy_getinfo(easy, info, value);
}
static inline CURLMcode policywire_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}
static inline CURLMcode policywire_multi_set_pointer(CURLM *multi, CURLMoption option, void *value) {
  return curl_multi_setopt(multi, option, value);
}
static inline CURLMcode policywire_multi_set_socket_callback(CURLM *multi, curl_socket_callback value) {
  return curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, value);
}
static inline CURLMcode policywire_multi_set_timer_callback(CURLM *multi, curl_multi_timer_callback value) {
  return curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, value);
}

// A transfer is known by a number kept in the handle's private pointer: no object to keep alive behind it.
static inline CURLcode policywire_set_number(CURL *easy, uintptr_t number) {
  return curl_easy_setopt(easy, CURLOPT_PRIVATE, (void *)number);
}
static inline uintptr_t policywire_get_number(CURL *easy) {
  char *number = NULL;
  return curl_easy_getinfo(easy, CURLINFO_PRIVATE, &number) == CURLE_OK ? (uintptr_t)number : 0;
}

// The result of a finished transfer is a member of an anonymous union, awkward from Swift.
static inline CURLcode policywire_message_result(const CURLMsg *message) { return message->data.result; }

// libcurl keeps an IPv6 address past the end of the declared `struct sockaddr`, where Swift may not read.
// Writes the address in network order and the port in host order; gives its length: 4, 16, or 0 for no IP.
static inline int policywire_socket_address(const struct curl_sockaddr *from, unsigned char *bytes, uint16_t *port) {
  if (from->family == AF_INET && from->addrlen >= sizeof(struct sockaddr_in)) {
    const struct sockaddr_in *address = (const struct sockaddr_in *)(const void *)&from->addr;
    memcpy(bytes, &address->sin_addr, 4);
    *port = ntohs(address->sin_port);
    return 4;
  }
  if (from->family == AF_INET6 && from->addrlen >= sizeof(struct sockaddr_in6)) {
    const struct sockaddr_in6 *address = (const struct sockaddr_in6 *)(const void *)&from->addr;
    memcpy(bytes, &address->sin6_addr, 16);
    *port = ntohs(address->sin6_port);
    return 16;
  }
  return 0;
}

// prctl is variadic, and glibc declares pthread_setname_np to GNU sources only. Names the calling thread.
static inline void policywire_name_thread(const char *name) { prctl(PR_SET_NAME, (unsigned long)name, 0, 0, 0); }

// Swift does not import mallopt from Glibc. glibc would give every thread a heap of its own, each with what its busiest
// moment left in it, and hand the end of a heap back at every body that is dropped, to fault it in again with the next: a
// fifth of the time of fetching 30 KiB feeds. One heap, whose end stays up to 4 MiB.
static inline void policywire_tune_heap(void) {
#ifdef M_ARENA_MAX
  mallopt(M_ARENA_MAX, 1);
#endif
#ifdef M_TRIM_THRESHOLD
  mallopt(M_TRIM_THRESHOLD, 4 << 20);
#endif
}
