// The snapshot before preview 1: the same functions, but seeking counts from elsewhere, the status of a file has less
// room for links, and a subscription has a number more.
#define WASI_MODULE "wasi_unstable"
#include "wasi.h"

enum { FROM_CURRENT, FROM_END, FROM_START };

EXPORT(_start) void start(void) {
    uint32_t fd, done;
    uint64_t offset;
    CHECK(open_with("file", 0, CREATE, ALL_RIGHTS, &fd), SUCCESS);
    const Vector vector = {"0123456789", 10};
    CHECK(fd_write(fd, &vector, 1, &done), SUCCESS);
    CHECK(fd_seek(fd, 2, FROM_START, &offset), SUCCESS);
    CHECK(offset, 2);
    CHECK(fd_seek(fd, 3, FROM_CURRENT, &offset), SUCCESS);
    CHECK(offset, 5);
    CHECK(fd_seek(fd, -1, FROM_END, &offset), SUCCESS);
    CHECK(offset, 9);
    CHECK(fd_seek(fd, 0, 3, &offset), INVAL);

    struct {
        uint64_t device, inode;
        uint8_t type;
        uint32_t links;
        uint64_t size, access_time, modification_time, change_time, behind;
    } status = {.behind = 0x1234567890ABCDEF};
    CHECK(fd_filestat_set_times(fd, 111, 222, 5), SUCCESS);
    CHECK(fd_filestat_get(fd, (FileStatus *)&status), SUCCESS);
    CHECK(status.type, TYPE_FILE);
    CHECK(status.links, 1);
    CHECK(status.size, 10);
    CHECK(status.access_time, 111);
    CHECK(status.modification_time, 222);
    CHECK(status.behind, 0x1234567890ABCDEF);
    status.size = 0;
    CHECK(path_filestat_get(ROOT, 0, TEXT("file"), (FileStatus *)&status), SUCCESS);
    CHECK(status.size, 10);
    CHECK(status.behind, 0x1234567890ABCDEF);

    struct {
        uint64_t user_data;
        uint8_t type;
        uint64_t identifier;
        uint32_t id;
        uint64_t timeout, precision;
        uint16_t flags;
    } subscriptions[2] = {{.user_data = 1, .id = 1, .timeout = 60000000000},
        {.user_data = 2, .identifier = 77, .id = 1, .timeout = 1000000}};
    Event events[2];
    CHECK(poll_oneoff((const Subscription *)subscriptions, events, 2, &done), SUCCESS);
    CHECK(done, 1);
    CHECK(events[0].user_data, 2);
    proc_exit(failures);
}
