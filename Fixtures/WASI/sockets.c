// sock_* on descriptors that the host has given: 3 and 4 are the ends of one connection, 5 listens and has someone
// waiting, who sends "knock".
#include "wasi.h"

enum { ONE = 3, OTHER = 4, LISTENER = 5 };

static uint32_t receive(uint32_t fd, char *buffer, uint32_t room, uint32_t flags, uint32_t *done) {
    const Vector vector = {buffer, room};
    uint16_t flags_out = 99;
    uint32_t error = sock_recv(fd, &vector, 1, flags, done, &flags_out);
    if (!error) CHECK(flags_out, 0);
    return error;
}

static uint32_t send_text(uint32_t fd, const char *text, uint32_t *done) {
    const Vector vector = {text, text_length(text)};
    return sock_send(fd, &vector, 1, 0, done);
}

EXPORT(_start) void start(void) {
    char buffer[16];
    uint32_t done = 0, accepted;
    DescriptorStatus status;
    CHECK(fd_fdstat_get(ONE, &status), SUCCESS);
    CHECK(status.type, TYPE_STREAM_SOCKET);

    CHECK(send_text(ONE, "hello", &done), SUCCESS);
    CHECK(done, 5);
    // Looked at, and still there.
    CHECK(receive(OTHER, buffer, 2, 1, &done), SUCCESS);
    CHECK(done, 2);
    CHECK(receive(OTHER, buffer, 16, 0, &done), SUCCESS);
    CHECK(done, 5);
    CHECK(buffer[0] == 'h' && buffer[4] == 'o', 1);

    // Into several buffers, waiting until all are full.
    CHECK(send_text(ONE, "abcdef", &done), SUCCESS);
    char first[2], second[4];
    const Vector vectors[] = {{first, 2}, {second, 4}};
    uint16_t flags_out;
    CHECK(sock_recv(OTHER, vectors, 2, 2, &done, &flags_out), SUCCESS);
    CHECK(done, 6);
    CHECK(first[0] == 'a' && second[3] == 'f', 1);

    // Without blocking.
    CHECK(fd_fdstat_set_flags(OTHER, 4), SUCCESS);
    CHECK(receive(OTHER, buffer, 16, 0, &done), AGAIN);
    CHECK(fd_fdstat_set_flags(OTHER, 0), SUCCESS);

    // By the functions for files.
    const Vector vector = {"file", 4}, into = {buffer, 16};
    CHECK(fd_write(OTHER, &vector, 1, &done), SUCCESS);
    CHECK(fd_read(ONE, &into, 1, &done), SUCCESS);
    CHECK(done, 4);
    uint64_t offset;
    CHECK(fd_seek(ONE, 0, 0, &offset), SPIPE);
    CHECK(fd_pread(ONE, &into, 1, 0, &done), SPIPE);

    // Someone who waits.
    CHECK(sock_accept(LISTENER, 0, &accepted), SUCCESS);
    CHECK(accepted, 6);
    CHECK(receive(accepted, buffer, 16, 0, &done), SUCCESS);
    CHECK(done, 5);
    CHECK(buffer[0], 'k');
    CHECK(sock_accept(accepted, 0, &done), NOTCAPABLE);
    CHECK(sock_accept(LISTENER, 8, &done), INVAL);
    CHECK(fd_close(accepted), SUCCESS);

    // Shut down.
    CHECK(sock_shutdown(ONE, 0), INVAL);
    CHECK(sock_shutdown(ONE, 4), INVAL);
    CHECK(sock_shutdown(ONE, 2), SUCCESS);
    CHECK(receive(OTHER, buffer, 16, 0, &done), SUCCESS);
    CHECK(done, 0);
    CHECK(send_text(ONE, "x", &done), PIPE);
    CHECK(sock_shutdown(OTHER, 3), SUCCESS);

    // What is none.
    CHECK(sock_shutdown(1, 1), NOTSOCK);
    CHECK(sock_accept(0, 0, &done), NOTSOCK);
    CHECK(receive(2, buffer, 16, 0, &done), NOTSOCK);
    CHECK(send_text(99, "x", &done), BADF);
    CHECK(sock_send(OTHER, &vector, 1, 1, &done), INVAL);
    CHECK(sock_recv(OTHER, &into, 1, 4, &done, &flags_out), INVAL);
    CHECK(sock_recv(OTHER, &into, 1, 0, &done, (uint16_t *)0xFFFFFFFE), FAULT);
    proc_exit(failures);
}
