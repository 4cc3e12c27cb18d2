#if defined(__linux__)
#define _GNU_SOURCE
#include <sys/vfs.h>
#endif
#include "CPlatform.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>

#if defined(__GLIBC__)
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

int briefgen_exchange(int folder, const char *left, const char *right) {
#if defined(__APPLE__)
    return renameatx_np(folder, left, folder, right, RENAME_SWAP);
#else
    return renameat2(folder, left, folder, right, RENAME_EXCHANGE);
#endif
}

int briefgen_open(int folder, const char *path, int flags, mode_t mode) {
    return openat(folder, path, flags | O_CLOEXEC, mode);
}

int briefgen_lock(int file) {
    return flock(file, LOCK_EX | LOCK_NB);
}

unsigned long briefgen_file_system(const char *path) {
#if defined(__linux__)
    struct statfs facts;
    return statfs(path, &facts) == 0 ? (unsigned long)facts.f_type : 0;
#else
    (void)path;
    return 0;
#endif
}

void briefgen_keep_heap(int room) {
#if defined(__GLIBC__)
    mallopt(M_MMAP_THRESHOLD, room / 2);
    mallopt(M_TRIM_THRESHOLD, room * 2);
    mallopt(M_TOP_PAD, room);
    // What does not fit into the first heap, of some hundred kilobytes, lets it grow by all the room.
    void *piece = malloc(1 << 20);
    uintptr_t page = (uintptr_t)getpagesize();
    uintptr_t start = ((uintptr_t)piece + page) & ~(page - 1);
    uintptr_t end = (uintptr_t)sbrk(0);
    if (piece && start < end && end - start <= (uintptr_t)room * 2) {
        madvise((void *)start, end - start, MADV_HUGEPAGE);
    }
    free(piece);
#else
    (void)room;
#endif
}
