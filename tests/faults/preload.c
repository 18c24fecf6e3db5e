/* Stands between a program and its disk: records what is written, and makes the Nth call fail. Only for tests.
 *
 * Built when the tests run, where a C compiler is there, and preloaded into a Python of its own. Nothing happens until
 * one of the greenroom_ functions below is called, and then only to files whose path begins with the watched folder.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#define MOST 4096
static char watched[4096];
static int log_fd = -1;
static long calls, fail_at;
static int fail_kind; /* 1: EIO once, 2: EIO from then on, 3: ENOSPC with half a write, 4: ENOSPC from then on */
static long room = -1; /* bytes that may still be written, -1 for no limit */
static char mine[MOST]; /* 1: a watched file, 2: a watched folder */
static uint64_t inode_of[MOST];

#define REAL(name) __typeof__(name) *real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

static int is_watched(const char *path) {
    return watched[0] && path && strncmp(path, watched, strlen(watched)) == 0;
}

static void raw_write(const void *data, size_t length) {
    static ssize_t (*real)(int, const void *, size_t);
    if (!real) real = (ssize_t (*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
    while (length > 0) {
        ssize_t done = real(log_fd, data, length);
        if (done <= 0) return;
        data = (const char *)data + done;
        length -= done;
    }
}

/* One record: operation, inode, offset, length of name, length of data, name, data. */
static void note(char operation, uint64_t inode, uint64_t offset, const char *name, const void *data, uint64_t length) {
    if (log_fd < 0) return;
    int saved = errno;
    unsigned char head[27];
    uint16_t names = name ? strlen(name) : 0;
    head[0] = operation;
    memcpy(head + 1, &inode, 8);
    memcpy(head + 9, &offset, 8);
    memcpy(head + 17, &names, 2);
    memcpy(head + 19, &length, 8);
    raw_write(head, 27);
    if (names) raw_write(name, names);
    if (data && length) raw_write(data, length);
    errno = saved;
}

/* 0: go on; -1: fail with errno set; 1: write half, then fail with ENOSPC. */
static int fate(void) {
    if (!fail_at) return 0;
    calls++;
    int now = calls == fail_at, after = calls >= fail_at;
    if (fail_kind == 1 && now) { errno = EIO; return -1; }
    if (fail_kind == 2 && after) { errno = EIO; return -1; }
    if (fail_kind == 3 && now) return 1;
    if (fail_kind == 4 && after) { errno = ENOSPC; return -1; }
    return 0;
}

void greenroom_watch(const char *folder) {
    strncpy(watched, folder, sizeof watched - 1);
}

void greenroom_record(const char *path) {
    log_fd = path ? open(path, O_WRONLY | O_CREAT | O_APPEND, 0600) : -1;
}

void greenroom_mark(const char *text) { note('A', 0, 0, text, NULL, 0); }

void greenroom_fail(long nth, int kind) {
    calls = 0;
    fail_at = nth;
    fail_kind = kind;
}

long greenroom_calls(void) { return calls; }
void greenroom_room(long bytes) { room = bytes; }

static void opened(int fd, const char *path, int existed, int flags) {
    struct stat found;
    if (fd < 0 || fd >= MOST || fstat(fd, &found)) return;
    mine[fd] = S_ISDIR(found.st_mode) ? 2 : 1;
    inode_of[fd] = found.st_ino;
    if (mine[fd] == 1 && !existed) note('C', found.st_ino, 0, path, NULL, 0);
    if (mine[fd] == 1 && existed && (flags & O_TRUNC)) note('T', found.st_ino, 0, NULL, NULL, 0);
    if (mine[fd] == 1) note('O', found.st_ino, 0, path, NULL, 0);
}

#define OPEN_BODY(name, call)                                                            \
    REAL(name);                                                                          \
    mode_t mode = 0;                                                                     \
    if (flags & (O_CREAT | __O_TMPFILE)) {                                               \
        va_list rest;                                                                    \
        va_start(rest, flags);                                                           \
        mode = va_arg(rest, mode_t);                                                     \
        va_end(rest);                                                                    \
    }                                                                                    \
    if (!is_watched(path)) {                                                             \
        int other = call;                                                                \
        if (other >= 0 && other < MOST) mine[other] = 0;                                 \
        return other;                                                                    \
    }                                                                                    \
    int existed = access(path, F_OK) == 0;                                               \
    if ((flags & (O_WRONLY | O_RDWR)) && fate()) { if (errno == 0) errno = ENOSPC; return -1; } \
    int fd = call;                                                                       \
    opened(fd, path, existed, flags);                                                    \
    return fd;

int open(const char *path, int flags, ...) { OPEN_BODY(open, real(path, flags, mode)) }
int open64(const char *path, int flags, ...) { OPEN_BODY(open64, real(path, flags, mode)) }
int openat(int at, const char *path, int flags, ...) { OPEN_BODY(openat, real(at, path, flags, mode)) }
int openat64(int at, const char *path, int flags, ...) { OPEN_BODY(openat64, real(at, path, flags, mode)) }

int close(int fd) {
    REAL(close);
    if (fd >= 0 && fd < MOST) mine[fd] = 0;
    return real(fd);
}

static int is_mine(int fd) { return fd >= 0 && fd < MOST && mine[fd]; }

static size_t allowed(size_t length) {
    if (room < 0) return length;
    size_t given = (long)length <= room ? length : (size_t)room;
    room -= given;
    return given;
}

ssize_t write(int fd, const void *data, size_t length) {
    REAL(write);
    if (!is_mine(fd)) return real(fd, data, length);
    int stop = fate();
    if (stop < 0) return -1;
    off_t at = (fcntl(fd, F_GETFL) & O_APPEND) ? lseek(fd, 0, SEEK_END) : lseek(fd, 0, SEEK_CUR);
    size_t part = stop ? length / 2 : allowed(length);
    if (part == 0 && length) { errno = ENOSPC; return -1; }
    ssize_t done = real(fd, data, part);
    if (done > 0) note('W', inode_of[fd], at, NULL, data, done);
    return done;
}

#define PWRITE_BODY(name)                                                 \
    REAL(name);                                                           \
    if (!is_mine(fd)) return real(fd, data, length, at);                  \
    int stop = fate();                                                    \
    if (stop < 0) return -1;                                              \
    size_t part = stop ? length / 2 : allowed(length);                    \
    if (part == 0 && length) { errno = ENOSPC; return -1; }               \
    ssize_t done = real(fd, data, part, at);                              \
    if (done > 0) note('W', inode_of[fd], at, NULL, data, done);          \
    if (stop) { errno = ENOSPC; return -1; }                              \
    return done;

ssize_t pwrite(int fd, const void *data, size_t length, off_t at) { PWRITE_BODY(pwrite) }
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at) { PWRITE_BODY(pwrite64) }

#define ONE_CALL(condition, call, record)   \
    if (!(condition)) return call;          \
    int stop = fate();                      \
    if (stop) { if (stop > 0) errno = ENOSPC; return -1; } \
    int done = call;                        \
    if (done == 0) { record; }              \
    return done;

int ftruncate(int fd, off_t size) {
    REAL(ftruncate);
    ONE_CALL(is_mine(fd), real(fd, size), note('T', inode_of[fd], size, NULL, NULL, 0))
}
int ftruncate64(int fd, off64_t size) {
    REAL(ftruncate64);
    ONE_CALL(is_mine(fd), real(fd, size), note('T', inode_of[fd], size, NULL, NULL, 0))
}

static void synced(int fd) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    path[length > 0 ? length : 0] = 0;
    note(mine[fd] == 2 ? 'D' : 'S', inode_of[fd], 0, path, NULL, 0);
}

int fsync(int fd) {
    REAL(fsync);
    ONE_CALL(is_mine(fd), real(fd), synced(fd))
}
int fdatasync(int fd) {
    REAL(fdatasync);
    ONE_CALL(is_mine(fd), real(fd), synced(fd))
}
int unlink(const char *path) {
    REAL(unlink);
    ONE_CALL(is_watched(path), real(path), note('U', 0, 0, path, NULL, 0))
}
int mkdir(const char *path, mode_t mode) {
    REAL(mkdir);
    ONE_CALL(is_watched(path), real(path, mode), note('M', 0, 0, path, NULL, 0))
}
int rename(const char *from, const char *to) {
    REAL(rename);
    ONE_CALL(is_watched(from), real(from, to), note('R', 0, 0, from, to, strlen(to)))
}
