// Renaming onto a symbolic link replaces the link, and leaves what it leads to.
#include "wasi.h"

static uint64_t size_of(const char *path) {
    FileStatus status;
    return path_filestat_get(ROOT, 0, TEXT(path), &status) ? 999 : status.size;
}

EXPORT(_start) void start(void) {
    CHECK(make_file("target", "12345"), SUCCESS);
    CHECK(make_file("source", "123"), SUCCESS);
    CHECK(path_symlink(TEXT("target"), ROOT, TEXT("link")), SUCCESS);
    CHECK(path_rename(ROOT, TEXT("source"), ROOT, TEXT("link")), SUCCESS);
    CHECK(type_of("link"), TYPE_FILE);
    CHECK(size_of("link"), 3);
    CHECK(size_of("target"), 5);
    CHECK(type_of("source"), 255);

    // Onto a link that leads nowhere, or out.
    CHECK(path_symlink(TEXT("nowhere"), ROOT, TEXT("dangling")), SUCCESS);
    CHECK(path_rename(ROOT, TEXT("link"), ROOT, TEXT("dangling")), SUCCESS);
    CHECK(type_of("dangling"), TYPE_FILE);
    CHECK(type_of("nowhere"), 255);
    CHECK(path_symlink(TEXT("../escape"), ROOT, TEXT("out")), SUCCESS);
    CHECK(path_rename(ROOT, TEXT("dangling"), ROOT, TEXT("out")), SUCCESS);
    CHECK(type_of("out"), TYPE_FILE);

    // The link itself is moved, not what it leads to.
    CHECK(path_symlink(TEXT("target"), ROOT, TEXT("one")), SUCCESS);
    CHECK(path_rename(ROOT, TEXT("one"), ROOT, TEXT("two")), SUCCESS);
    CHECK(type_of("two"), TYPE_LINK);
    CHECK(type_of("target"), TYPE_FILE);
    CHECK(path_rename(ROOT, TEXT("two"), ROOT, TEXT("target")), SUCCESS);
    CHECK(type_of("target"), TYPE_LINK);

    // A directory onto a link, and a link onto a directory.
    CHECK(path_create_directory(ROOT, TEXT("directory")), SUCCESS);
    CHECK(path_rename(ROOT, TEXT("directory"), ROOT, TEXT("target")), NOTDIR);
    CHECK(path_rename(ROOT, TEXT("target"), ROOT, TEXT("directory")), ISDIR);
    // Through a link, the rest of the path is resolved.
    CHECK(path_symlink(TEXT("directory"), ROOT, TEXT("way")), SUCCESS);
    CHECK(path_rename(ROOT, TEXT("out"), ROOT, TEXT("way/arrived")), SUCCESS);
    CHECK(size_of("directory/arrived"), 3);
    // Not into itself.
    CHECK(path_rename(ROOT, TEXT("directory"), ROOT, TEXT("directory/in")), INVAL);
    CHECK(path_rename(ROOT, TEXT("directory"), ROOT, TEXT("way/in")), INVAL);
    CHECK(path_rename(ROOT, TEXT("directory"), ROOT, TEXT("directory")), SUCCESS);
    proc_exit(failures);
}
