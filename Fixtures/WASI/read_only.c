// Writing through a directory that the host gave for reading alone: "file", "directory/", "link" to "file".
#include "wasi.h"

EXPORT(_start) void start(void) {
    uint32_t fd, done;
    char buffer[16];
    const Vector out = {"x", 1}, in = {buffer, sizeof buffer};
    CHECK(open_with("file", 0, 0, RIGHT_READ | RIGHT_SEEK, &fd), SUCCESS);
    CHECK(fd_read(fd, &in, 1, &done), SUCCESS);
    CHECK(done, 4);
    CHECK(fd_write(fd, &out, 1, &done), NOTCAPABLE);
    CHECK(fd_filestat_set_size(fd, 0), NOTCAPABLE);
    CHECK(fd_allocate(fd, 0, 10), NOTCAPABLE);
    CHECK(fd_close(fd), SUCCESS);

    CHECK(open_with("file", 0, 0, RIGHT_READ | RIGHT_WRITE, &fd), ROFS);
    CHECK(open_with("link", FOLLOW, 0, RIGHT_WRITE, &fd), ROFS);
    CHECK(open_with("directory/../file", 0, 0, RIGHT_WRITE, &fd), ROFS);
    CHECK(open_with("file", 0, TRUNCATE, 0, &fd), ROFS);
    CHECK(open_with("link", FOLLOW, TRUNCATE, 0, &fd), ROFS);
    CHECK(open_with("new", 0, CREATE, RIGHT_WRITE, &fd), ROFS);
    CHECK(open_with("directory/new", 0, CREATE | EXCLUSIVE, RIGHT_WRITE, &fd), ROFS);
    CHECK(open_with("file", 0, CREATE | EXCLUSIVE, RIGHT_WRITE, &fd), EXIST);
    CHECK(open_with("file", 0, CREATE, RIGHT_READ, &fd), SUCCESS);
    CHECK(fd_filestat_set_times(fd, 1, 1, 5), NOTCAPABLE);
    CHECK(path_create_directory(ROOT, TEXT("new")), ROFS);
    CHECK(path_symlink(TEXT("file"), ROOT, TEXT("new")), ROFS);
    CHECK(path_link(ROOT, 0, TEXT("file"), ROOT, TEXT("new")), ROFS);
    CHECK(path_rename(ROOT, TEXT("file"), ROOT, TEXT("new")), ROFS);
    CHECK(path_unlink_file(ROOT, TEXT("file")), ROFS);
    CHECK(path_unlink_file(ROOT, TEXT("link")), ROFS);
    CHECK(path_remove_directory(ROOT, TEXT("directory")), ROFS);
    CHECK(path_filestat_set_times(ROOT, 0, TEXT("file"), 1, 1, 5), ROFS);
    CHECK(path_filestat_set_times(ROOT, FOLLOW, TEXT("link"), 1, 1, 5), ROFS);
    CHECK(fd_filestat_set_times(ROOT, 1, 1, 5), ROFS);

    // A directory of it is no more than it is.
    CHECK(open_with("directory", 0, DIRECTORY, ALL_RIGHTS & ~(uint64_t)RIGHT_WRITE, &fd), SUCCESS);
    uint32_t made;
    CHECK(path_open(fd, 0, TEXT("new"), CREATE, RIGHT_WRITE, 0, 0, &made), ROFS);
    CHECK(path_rename(fd, TEXT("inner"), ROOT, TEXT("outer")), ROFS);
    proc_exit(failures);
}
