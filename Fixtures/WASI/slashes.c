// A slash at the end of a path asks for a directory, also behind a symbolic link, and never leads out.
#include "wasi.h"

static uint32_t open_read(const char *path, uint32_t lookup) {
    uint32_t fd;
    uint32_t error = open_with(path, lookup, 0, RIGHT_READ, &fd);
    if (!error) fd_close(fd);
    return error;
}

EXPORT(_start) void start(void) {
    FileStatus status;
    uint32_t fd;
    CHECK(path_create_directory(ROOT, TEXT("directory/")), SUCCESS);
    CHECK(make_file("directory/file", "inside"), SUCCESS);
    CHECK(make_file("file", "outside"), SUCCESS);
    CHECK(path_symlink(TEXT("directory"), ROOT, TEXT("to_directory")), SUCCESS);
    CHECK(path_symlink(TEXT("directory/"), ROOT, TEXT("to_slash")), SUCCESS);
    CHECK(path_symlink(TEXT("file"), ROOT, TEXT("to_file")), SUCCESS);
    CHECK(path_symlink(TEXT("file/"), ROOT, TEXT("to_file_slash")), SUCCESS);
    CHECK(path_symlink(TEXT("nowhere"), ROOT, TEXT("to_nothing")), SUCCESS);
    CHECK(path_symlink(TEXT("to_up/"), ROOT, TEXT("to_up_slash")), SUCCESS);
    CHECK(path_symlink(TEXT(".."), ROOT, TEXT("to_up")), SUCCESS);
    CHECK(path_symlink(TEXT("../"), ROOT, TEXT("to_up_with_slash")), SUCCESS);

    // Opening: a link without a slash is not followed unless asked; with one it is, and must be a directory.
    CHECK(open_read("to_directory", 0), LOOP);
    CHECK(open_read("to_directory/", 0), SUCCESS);
    CHECK(open_read("to_directory//", 0), SUCCESS);
    CHECK(open_read("to_directory/.", 0), SUCCESS);
    CHECK(open_read("to_slash", 0), LOOP);
    CHECK(open_read("to_slash", FOLLOW), SUCCESS);
    CHECK(open_read("to_file/", 0), NOTDIR);
    CHECK(open_read("to_file/", FOLLOW), NOTDIR);
    CHECK(open_read("to_file_slash", FOLLOW), NOTDIR);
    CHECK(open_read("to_nothing/", FOLLOW), NOENT);
    CHECK(open_read("file/", 0), NOTDIR);
    CHECK(open_read("directory/file/", 0), NOTDIR);

    // Nothing leads above.
    CHECK(open_read("to_up", FOLLOW), PERM);
    CHECK(open_read("to_up/", 0), PERM);
    CHECK(open_read("to_up/", FOLLOW), PERM);
    CHECK(open_read("to_up_slash", FOLLOW), PERM);
    CHECK(open_read("to_up_slash/", 0), PERM);
    CHECK(open_read("to_up_with_slash/", FOLLOW), PERM);
    CHECK(open_read("to_up/x", 0), PERM);
    CHECK(open_read("../", 0), PERM);
    CHECK(path_filestat_get(ROOT, 0, TEXT("to_up/"), &status), PERM);
    CHECK(path_filestat_get(ROOT, FOLLOW, TEXT("to_up_slash/"), &status), PERM);
    CHECK(path_create_directory(ROOT, TEXT("to_up/made/")), PERM);
    CHECK(path_remove_directory(ROOT, TEXT("to_up/made/")), PERM);
    CHECK(path_rename(ROOT, TEXT("directory/"), ROOT, TEXT("to_up/moved/")), PERM);

    // Making a file by a name with a slash.
    CHECK(open_with("made/", 0, CREATE, RIGHT_WRITE, &fd), ISDIR);
    CHECK(open_with("to_nothing/", FOLLOW, CREATE, RIGHT_WRITE, &fd), ISDIR);
    CHECK(type_of("nowhere"), 255);

    // Status.
    CHECK(path_filestat_get(ROOT, 0, TEXT("to_directory"), &status), SUCCESS);
    CHECK(status.type, TYPE_LINK);
    CHECK(path_filestat_get(ROOT, 0, TEXT("to_directory/"), &status), SUCCESS);
    CHECK(status.type, TYPE_DIRECTORY);
    CHECK(path_filestat_get(ROOT, 0, TEXT("to_file/"), &status), NOTDIR);
    CHECK(path_filestat_get(ROOT, 0, TEXT("file/"), &status), NOTDIR);
    CHECK(path_filestat_set_times(ROOT, 0, TEXT("to_directory/"), 1000, 2000, 5), SUCCESS);
    CHECK(path_filestat_get(ROOT, 0, TEXT("directory"), &status), SUCCESS);
    CHECK(status.modification_time, 2000);

    // Removing, renaming, linking.
    CHECK(path_unlink_file(ROOT, TEXT("to_directory/")), NOTDIR);
    CHECK(path_unlink_file(ROOT, TEXT("to_file/")), NOTDIR);
    CHECK(path_unlink_file(ROOT, TEXT("directory/")), ISDIR);
    CHECK(path_remove_directory(ROOT, TEXT("to_directory/")), NOTDIR);
    CHECK(path_remove_directory(ROOT, TEXT("directory/")), NOTEMPTY);
    CHECK(path_rename(ROOT, TEXT("file/"), ROOT, TEXT("renamed")), NOTDIR);
    CHECK(path_rename(ROOT, TEXT("file"), ROOT, TEXT("renamed/")), NOTDIR);
    CHECK(path_rename(ROOT, TEXT("to_directory/"), ROOT, TEXT("renamed")), NOTDIR);
    CHECK(path_rename(ROOT, TEXT("directory/"), ROOT, TEXT("renamed/")), SUCCESS);
    CHECK(path_rename(ROOT, TEXT("renamed"), ROOT, TEXT("directory")), SUCCESS);
    CHECK(path_link(ROOT, 0, TEXT("file/"), ROOT, TEXT("linked")), NOTDIR);
    CHECK(path_link(ROOT, 0, TEXT("file"), ROOT, TEXT("linked/")), NOENT);
    CHECK(path_symlink(TEXT("file"), ROOT, TEXT("new/")), NOENT);
    CHECK(path_symlink(TEXT("file"), ROOT, TEXT("to_directory/")), NOTDIR);
    char buffer[32];
    uint32_t used;
    CHECK(path_readlink(ROOT, TEXT("to_directory/"), buffer, sizeof buffer, &used), INVAL);
    CHECK(path_readlink(ROOT, TEXT("to_slash"), buffer, sizeof buffer, &used), SUCCESS);
    CHECK(used, 10);
    proc_exit(failures);
}
