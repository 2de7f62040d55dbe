// A guest that is given bytes and answers with bytes: each word with its letters reversed.
#include "airlock_guest.h"

AIRLOCK_EXPORT("transform") uint64_t transform(const uint8_t *bytes, size_t length) {
    uint8_t *answer = malloc(length);
    if (!answer) return AIRLOCK_FAILURE;
    for (size_t start = 0, end; start < length; start = end + 1) {
        for (end = start; end < length && bytes[end] != ' '; end++) {}
        for (size_t i = start; i < end; i++) answer[i] = bytes[start + end - 1 - i];
        if (end < length) answer[end] = ' ';
    }
    return airlock_packed(answer, length);
}
