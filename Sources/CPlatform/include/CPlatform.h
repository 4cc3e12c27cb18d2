#ifndef BRIEFGEN_CPLATFORM_H
#define BRIEFGEN_CPLATFORM_H

/// Exchanges two paths in one step. Returns 0, or -1 with errno set.
int briefgen_exchange(const char *left, const char *right);

/// The magic number of the file system that holds a path (statfs(2)), or 0 where it is not known.
unsigned long briefgen_file_system(const char *path);

#endif
