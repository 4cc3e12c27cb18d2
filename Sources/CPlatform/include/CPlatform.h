#ifndef BRIEFGEN_CPLATFORM_H
#define BRIEFGEN_CPLATFORM_H

#include <sys/types.h>

/// Exchanges two paths below the open folder in one step. Returns 0, or -1 with errno set.
int briefgen_exchange(int folder, const char *left, const char *right);

/// Opens a path below the open folder, as openat does, closed again in programs that are started. Returns a file
/// descriptor, or -1 with errno set.
int briefgen_open(int folder, const char *path, int flags, mode_t mode);

/// Takes the lock of an open file without waiting. Returns 0, or -1 with errno set: EWOULDBLOCK when it is taken.
int briefgen_lock(int file);

/// The magic number of the file system that holds a path (statfs(2)), or 0 where it is not known.
unsigned long briefgen_file_system(const char *path);

/// Lets the heap keep `room` bytes that are freed instead of giving them back, and asks for large pages for them; only what
/// is used takes memory. Does nothing where the C library is another than glibc.
void briefgen_keep_heap(int room);

#endif
