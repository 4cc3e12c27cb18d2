// measure RESULT COMMAND [ARG…]: runs the command and writes "wall user system peak status" to the file RESULT:
// seconds, seconds, seconds, KiB of the largest process, exit status. A small parent, because a child's peak memory
// counts what its parent held before exec.
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

int main(int count, char **arguments) {
    if (count < 3) return 64;
    double start = now();
    pid_t child = fork();
    if (child == 0) {
        execvp(arguments[2], arguments + 2);
        perror(arguments[2]);
        _exit(127);
    }
    int status = 0;
    struct rusage usage;
    if (child < 0 || wait4(child, &status, 0, &usage) < 0) return 1;
    double wall = now() - start;
#ifdef __APPLE__
    long peak = usage.ru_maxrss / 1024; // bytes there
#else
    long peak = usage.ru_maxrss;
#endif
    FILE *result = fopen(arguments[1], "w");
    if (!result) return 1;
    int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    fprintf(result, "%.6f %.6f %.6f %ld %d\n", wall, seconds(usage.ru_utime), seconds(usage.ru_stime), peak, code);
    return fclose(result) != 0;
}
