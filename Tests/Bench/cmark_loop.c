// cmark_loop FROM TO THREADS: the least any generator on cmark can do. Reads each Markdown file under FROM, renders it
// in cmark's safe mode, puts a page around it and writes it under TO as .html.
#define _XOPEN_SOURCE 700
#include <cmark.h>
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char head[] =
    "<!doctype html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n<title>Page</title>\n"
    "<link rel=\"stylesheet\" href=\"../assets/style.css\">\n</head>\n<body>\n<main>\n";
static const char tail[] = "</main>\n</body>\n</html>\n";

static const char *from, *to;
static char **files;
static size_t file_count, room;
static atomic_size_t next_file;
static atomic_int failures;

static int visit(const char *path, const struct stat *info, int type, struct FTW *place) {
    (void)info;
    (void)place;
    size_t length = strlen(path);
    if (type == FTW_D) {
        char folder[4096];
        snprintf(folder, sizeof folder, "%s%s", to, path + strlen(from));
        mkdir(folder, 0755);
    } else if (type == FTW_F && length > 3 && strcmp(path + length - 3, ".md") == 0) {
        if (file_count == room) {
            room = room ? room * 2 : 1024;
            files = realloc(files, room * sizeof *files);
            if (!files) return 1;
        }
        files[file_count++] = strdup(path);
    }
    return 0;
}

static int put(int file, const char *bytes, size_t length) {
    while (length) {
        ssize_t written = write(file, bytes, length);
        if (written <= 0) return 1;
        bytes += written;
        length -= (size_t)written;
    }
    return 0;
}

static int convert(const char *path, char **buffer, size_t *size) {
    int file = open(path, O_RDONLY);
    struct stat info;
    if (file < 0 || fstat(file, &info) < 0) return 1;
    if (*size < (size_t)info.st_size) {
        *size = (size_t)info.st_size * 2;
        *buffer = realloc(*buffer, *size);
        if (!*buffer) return 1;
    }
    ssize_t length = read(file, *buffer, (size_t)info.st_size);
    close(file);
    if (length < 0) return 1;
    char *html = cmark_markdown_to_html(*buffer, (size_t)length, CMARK_OPT_DEFAULT);
    char out[4096];
    size_t stem = strlen(path) - strlen(from) - 3;
    snprintf(out, sizeof out, "%s%.*s.html", to, (int)stem, path + strlen(from));
    file = open(out, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    int failed = file < 0 || put(file, head, sizeof head - 1) || put(file, html, strlen(html)) || put(file, tail, sizeof tail - 1);
    if (file >= 0) failed |= close(file) != 0;
    free(html);
    return failed;
}

static void *work(void *unused) {
    (void)unused;
    char *buffer = NULL;
    size_t size = 0;
    for (size_t i; (i = atomic_fetch_add(&next_file, 1)) < file_count;) {
        if (convert(files[i], &buffer, &size)) atomic_fetch_add(&failures, 1);
    }
    free(buffer);
    return NULL;
}

int main(int count, char **arguments) {
    if (count != 4) return 64;
    from = arguments[1];
    to = arguments[2];
    int threads = atoi(arguments[3]);
    if (threads < 1 || threads > 64 || nftw(from, visit, 32, FTW_PHYS) != 0) return 1;
    pthread_t workers[64];
    for (int i = 0; i < threads; i++) pthread_create(&workers[i], NULL, work, NULL);
    for (int i = 0; i < threads; i++) pthread_join(workers[i], NULL);
    fprintf(stderr, "%zu pages, %d failed\n", file_count, failures);
    return failures ? 1 : 0;
}
