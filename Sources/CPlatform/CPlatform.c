#if defined(__linux__)
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/vfs.h>
#endif
#if defined(__APPLE__)
#include <stdio.h>
#endif
#include "CPlatform.h"

int briefgen_exchange(const char *left, const char *right) {
#if defined(__APPLE__)
    return renamex_np(left, right, RENAME_SWAP);
#else
    return renameat2(AT_FDCWD, left, AT_FDCWD, right, RENAME_EXCHANGE);
#endif
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
