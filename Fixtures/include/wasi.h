// The functions of WASI preview 1, and what its programs here share. Define WASI_MODULE to import another snapshot.
#pragma once

#include "guest.h"

#ifndef WASI_MODULE
#define WASI_MODULE "wasi_snapshot_preview1"
#endif

#define WASI_NAMED(name) __attribute__((import_module(WASI_MODULE), import_name(#name)))
#define WASI(name) WASI_NAMED(name) extern uint32_t name

typedef struct {
    const void *bytes;
    uint32_t count;
} Vector;

typedef struct {
    uint64_t device, inode;
    uint8_t type;
    uint64_t links, size, access_time, modification_time, change_time;
} FileStatus;

typedef struct {
    uint8_t type;
    uint16_t flags;
    uint64_t rights, inheriting;
} DescriptorStatus;

typedef struct {
    uint64_t user_data;
    uint8_t type;
    union {
        struct {
            uint32_t id;
            uint64_t timeout, precision;
            uint16_t flags;
        } clock;
        uint32_t descriptor;
    };
} Subscription;

typedef struct {
    uint64_t user_data;
    uint16_t error;
    uint8_t type;
    uint64_t byte_count;
    uint16_t flags;
} Event;

enum { SUCCESS, ACCES = 2, AGAIN = 6, BADF = 8, EXIST = 20, FAULT = 21, INVAL = 28, ISDIR = 31, LOOP = 32, NOENT = 44,
    NOTCONN = 53, NOTDIR = 54, NOTEMPTY = 55, NOTSOCK = 57, NOTSUP = 58, PERM = 63, PIPE = 64, ROFS = 69, SPIPE = 70,
    NOTCAPABLE = 76 };
enum { CREATE = 1, DIRECTORY = 2, EXCLUSIVE = 4, TRUNCATE = 8 };
enum { FOLLOW = 1 };
enum { RIGHT_READ = 1 << 1, RIGHT_SEEK = 1 << 2, RIGHT_WRITE = 1 << 6 };
enum { TYPE_DIRECTORY = 3, TYPE_FILE = 4, TYPE_STREAM_SOCKET = 6, TYPE_LINK = 7 };
#define ALL_RIGHTS 0x3FFFFFFFull

WASI(args_get)(char **arguments, char *buffer);
WASI(args_sizes_get)(uint32_t *count, uint32_t *size);
WASI(environ_get)(char **variables, char *buffer);
WASI(environ_sizes_get)(uint32_t *count, uint32_t *size);
WASI(clock_time_get)(uint32_t id, uint64_t precision, uint64_t *time);
WASI(fd_allocate)(uint32_t fd, uint64_t offset, uint64_t count);
WASI(fd_close)(uint32_t fd);
WASI(fd_datasync)(uint32_t fd);
WASI(fd_fdstat_get)(uint32_t fd, DescriptorStatus *status);
WASI(fd_fdstat_set_flags)(uint32_t fd, uint32_t flags);
WASI(fd_filestat_get)(uint32_t fd, FileStatus *status);
WASI(fd_filestat_set_size)(uint32_t fd, uint64_t size);
WASI(fd_filestat_set_times)(uint32_t fd, uint64_t access, uint64_t modification, uint32_t flags);
WASI(fd_pread)(uint32_t fd, const Vector *vectors, uint32_t count, uint64_t offset, uint32_t *done);
WASI(fd_pwrite)(uint32_t fd, const Vector *vectors, uint32_t count, uint64_t offset, uint32_t *done);
WASI(fd_read)(uint32_t fd, const Vector *vectors, uint32_t count, uint32_t *done);
WASI(fd_readdir)(uint32_t fd, void *buffer, uint32_t room, uint64_t cookie, uint32_t *used);
WASI(fd_seek)(uint32_t fd, int64_t delta, uint32_t whence, uint64_t *offset);
WASI(fd_sync)(uint32_t fd);
WASI(fd_write)(uint32_t fd, const Vector *vectors, uint32_t count, uint32_t *done);
WASI(path_create_directory)(uint32_t fd, const char *path, uint32_t count);
WASI(path_filestat_get)(uint32_t fd, uint32_t lookup, const char *path, uint32_t count, FileStatus *status);
WASI(path_filestat_set_times)(uint32_t fd, uint32_t lookup, const char *path, uint32_t count, uint64_t access,
    uint64_t modification, uint32_t flags);
WASI(path_link)(uint32_t fd, uint32_t lookup, const char *path, uint32_t count, uint32_t new_fd, const char *new_path,
    uint32_t new_count);
WASI(path_open)(uint32_t fd, uint32_t lookup, const char *path, uint32_t count, uint32_t flags, uint64_t rights,
    uint64_t inheriting, uint32_t descriptor_flags, uint32_t *opened);
WASI(path_readlink)(uint32_t fd, const char *path, uint32_t count, char *buffer, uint32_t room, uint32_t *used);
WASI(path_remove_directory)(uint32_t fd, const char *path, uint32_t count);
WASI(path_rename)(uint32_t fd, const char *path, uint32_t count, uint32_t new_fd, const char *new_path,
    uint32_t new_count);
WASI(path_symlink)(const char *target, uint32_t target_count, uint32_t fd, const char *path, uint32_t count);
WASI(path_unlink_file)(uint32_t fd, const char *path, uint32_t count);
WASI(poll_oneoff)(const Subscription *subscriptions, Event *events, uint32_t count, uint32_t *happened);
WASI_NAMED(proc_exit) _Noreturn extern void proc_exit(uint32_t code);
WASI(proc_raise)(uint32_t signal);
WASI(random_get)(void *buffer, uint32_t count);
WASI(sock_accept)(uint32_t fd, uint32_t flags, uint32_t *accepted);
WASI(sock_recv)(uint32_t fd, const Vector *vectors, uint32_t count, uint32_t flags, uint32_t *done,
    uint16_t *flags_out);
WASI(sock_send)(uint32_t fd, const Vector *vectors, uint32_t count, uint32_t flags, uint32_t *done);
WASI(sock_shutdown)(uint32_t fd, uint32_t how);

static inline uint32_t text_length(const char *text) {
    uint32_t length = 0;
    while (text[length]) length++;
    return length;
}

// A text and its length, as two arguments.
#define TEXT(text) (text), text_length(text)

// The directory that the host gave.
enum { ROOT = 3 };

static inline void print(const char *text) {
    const Vector vector = {text, text_length(text)};
    uint32_t done;
    fd_write(1, &vector, 1, &done);
}

static inline void print_number(uint64_t number) {
    char digits[21], *start = digits + 20;
    *start = 0;
    do *--start = (char)('0' + number % 10);
    while (number /= 10);
    print(start);
}

static uint32_t failures;

// Compares, and tells where and how something is not as it must be.
static inline void check(uint32_t line, uint64_t found, uint64_t expected) {
    if (found == expected) return;
    failures++;
    print("line ");
    print_number(line);
    print(": ");
    print_number(found);
    print(" instead of ");
    print_number(expected);
    print("\n");
}
#define CHECK(found, expected) check(__LINE__, (found), (expected))

static inline uint32_t open_with(const char *path, uint32_t lookup, uint32_t flags, uint64_t rights, uint32_t *opened) {
    return path_open(ROOT, lookup, TEXT(path), flags, rights, ALL_RIGHTS, 0, opened);
}

// Makes a file with some contents.
static inline uint32_t make_file(const char *path, const char *contents) {
    uint32_t fd, done;
    uint32_t error = open_with(path, 0, CREATE | TRUNCATE, RIGHT_WRITE, &fd);
    if (error) return error;
    const Vector vector = {contents, text_length(contents)};
    error = fd_write(fd, &vector, 1, &done);
    fd_close(fd);
    return error;
}

// The type of what a path leads to, without following a link at its end; 255 for nothing.
static inline uint32_t type_of(const char *path) {
    FileStatus status;
    return path_filestat_get(ROOT, 0, TEXT(path), &status) ? 255 : status.type;
}
