#if defined(__linux__)
#define _GNU_SOURCE
#include <sys/vfs.h>
#endif
#include "CPlatform.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>

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
