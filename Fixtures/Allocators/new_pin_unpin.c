// The profile of AssemblyScript: objects of a collected heap, which the host pins for as long as it uses them.
// Every __new collects first and overwrites what it collects, so a host that does not pin loses its bytes.
#include "counters.h"

// Ends right before the object, whose identifier and size the runtime keeps in the last two words.
struct object {
    struct object *next;
    uint32_t pins;
    uint32_t identifier;
    uint32_t size;
};

static struct object *objects;

EXPORT(__collect) void __collect(void) {
    struct object **link = &objects;
    while (*link) {
        struct object *object = *link;
        if (object->pins) {
            link = &object->next;
        } else {
            *link = object->next;
            heap_release(object);
        }
    }
}

static struct object *find(const void *pointer) {
    struct object *object = objects;
    while (object && object + 1 != pointer) object = object->next;
    return object;
}

EXPORT(__new) void *__new(size_t size, uint32_t identifier) {
    __collect();
    if (size > UINT32_MAX - sizeof(struct object)) return 0;
    struct object *object = heap_allocate(sizeof *object + size, HEAP_ALIGNMENT);
    if (!object) return 0;
    *object = (struct object){objects, 0, identifier, size};
    objects = object;
    return object + 1;
}

EXPORT(__pin) void *__pin(void *pointer) {
    struct object *object = find(pointer);
    if (object)
        object->pins++;
    else
        heap_misuse_count++;
    return pointer;
}

EXPORT(__unpin) void __unpin(void *pointer) {
    struct object *object = find(pointer);
    if (object && object->pins)
        object->pins--;
    else
        heap_misuse_count++;
}

// How many pins are held; `live` also counts objects that wait for collection.
EXPORT(pinned) uint32_t pinned(void) {
    uint32_t count = 0;
    for (struct object *object = objects; object; object = object->next) count += object->pins;
    return count;
}
