// Branches that no one can predict, and recursion: quicksort of 8192 numbers.
#include "kernel.h"

enum { COUNT = 8192, SMALL = 12 };

static int32_t numbers[COUNT];

static void insertion_sort(int32_t *low, int32_t *high) {
    for (int32_t *place = low + 1; place <= high; place++) {
        int32_t value = *place, *gap = place;
        for (; gap > low && gap[-1] > value; gap--) *gap = gap[-1];
        *gap = value;
    }
}

static void quicksort(int32_t *low, int32_t *high) {
    while (high - low > SMALL) {
        int32_t pivot = low[(high - low) / 2], *left = low, *right = high;
        while (left <= right) {
            while (*left < pivot) left++;
            while (*right > pivot) right--;
            if (left > right) break;
            int32_t value = *left;
            *left++ = *right;
            *right-- = value;
        }
        if (right - low < high - left) {
            quicksort(low, right);
            low = left;
        } else {
            quicksort(left, high);
            high = right;
        }
    }
    insertion_sort(low, high);
}

KERNEL(int32_t) {
    uint32_t random = 7, checksum = FOLD_START;
    for (int32_t round = 0; round < n; round++) {
        for (int i = 0; i < COUNT; i++) numbers[i] = (int32_t)next_random(&random);
        quicksort(numbers, numbers + COUNT - 1);
        for (int i = 1; i < COUNT; i++)
            if (numbers[i - 1] > numbers[i]) return -1;
        checksum = fold(checksum, (uint32_t)numbers[round % COUNT]);
    }
    return (int32_t)checksum;
}
