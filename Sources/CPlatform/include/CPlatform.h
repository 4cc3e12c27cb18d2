#ifndef BRIEFGEN_CPLATFORM_H
#define BRIEFGEN_CPLATFORM_H

/// Exchanges two paths in one step. Returns 0, or -1 with errno set.
int briefgen_exchange(const char *left, const char *right);

#endif
