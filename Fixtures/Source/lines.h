// Functions within functions, of which optimisation leaves little, and faults in them.
// Without guest.h, so that no folder of the machine is recorded.
#define EXPORT(name) __attribute__((export_name(#name)))

typedef unsigned int size;

static inline int clamp(int value, int low, int high) {
    if (value < low)
        return low;
    return value > high ? high : value;
}

static inline int element(const int *values, size index) {
    if (index >= 8)
        __builtin_trap();
    return clamp(values[index], -100, 100);
}

__attribute__((noinline)) static int total(const int *values, size count) {
    int sum = 0;
    for (size index = 0; index < count; index++)
        sum += element(values, index);
    return sum;
}

static int numbers[8] = {1, 2, 3, 400, -500, 6, 7, 8};

// Of no use to anybody: the linker drops it.
int dropped(int value) { return clamp(value, 1, 2) * 3; }

// Traps where count is above 8.
EXPORT(sum) int sum(size count) { return total(numbers, count); }

EXPORT(peek) int peek(size address) { return *(volatile int *)address; }

// Reads from the end of the address space, so many calls deep.
EXPORT(deep) int deep(int n) {
    volatile int here = n;
    return n == 0 ? (int)peek(0xFFFFFFF0) : deep(n - 1) + here;
}
