// fd_sync and fd_datasync on everything that can be open.
#include "wasi.h"

EXPORT(_start) void start(void) {
    uint32_t file, reader, directory;
    CHECK(open_with("file", 0, CREATE, ALL_RIGHTS, &file), SUCCESS);
    const Vector vector = {"data", 4};
    uint32_t done;
    CHECK(fd_write(file, &vector, 1, &done), SUCCESS);
    CHECK(fd_sync(file), SUCCESS);
    CHECK(fd_datasync(file), SUCCESS);

    CHECK(open_with("file", 0, 0, RIGHT_READ, &reader), SUCCESS);
    CHECK(fd_sync(reader), NOTCAPABLE);
    CHECK(fd_datasync(reader), NOTCAPABLE);

    CHECK(fd_sync(ROOT), SUCCESS);
    CHECK(fd_datasync(ROOT), SUCCESS);
    CHECK(path_create_directory(ROOT, TEXT("directory")), SUCCESS);
    CHECK(open_with("directory", 0, DIRECTORY, ALL_RIGHTS & ~(uint64_t)RIGHT_WRITE, &directory), SUCCESS);
    CHECK(fd_sync(directory), SUCCESS);

    CHECK(fd_sync(1), SUCCESS);
    CHECK(fd_sync(0), NOTCAPABLE);
    CHECK(fd_sync(99), BADF);
    CHECK(fd_datasync(0xFFFFFFFF), BADF);

    // With the flags that make each write durable.
    for (uint32_t flags = 2; flags <= 16; flags <<= 1) {
        CHECK(fd_fdstat_set_flags(file, flags), SUCCESS);
        CHECK(fd_write(file, &vector, 1, &done), SUCCESS);
    }
    DescriptorStatus status;
    CHECK(fd_fdstat_get(file, &status), SUCCESS);
    CHECK(status.flags, 16);
    CHECK(fd_fdstat_set_flags(file, 32), INVAL);
    CHECK(fd_close(file), SUCCESS);
    CHECK(fd_sync(file), BADF);
    proc_exit(failures);
}
