// An interpreter inside: a register machine that computes greatest common divisors.
#include "kernel.h"

enum operation { SET, MOVE, ADD, SUBTRACT, REMAINDER, JUMP, JUMP_IF_ZERO, JUMP_IF_LESS, STOP };

struct instruction {
    uint8_t operation, a, b, c;
    int32_t value;
};

// r0: sum, r1: i, r2: k, r3 and r4: the pair, r5: limit, r6: scratch, r7: one
static const struct instruction program[] = {
    {SET, 0, 0, 0, 0},
    {SET, 7, 0, 0, 1},
    {SET, 1, 0, 0, 1},
    {JUMP_IF_LESS, 5, 1, 0, 15}, // 3: outer loop; done when the limit is below i
    {SET, 2, 0, 0, 1},
    {MOVE, 3, 1, 0, 0},          // 5: inner loop
    {MOVE, 4, 2, 0, 0},
    {JUMP_IF_ZERO, 4, 0, 0, 12}, // 7: Euclid
    {REMAINDER, 6, 3, 4, 0},
    {MOVE, 3, 4, 0, 0},
    {MOVE, 4, 6, 0, 0},
    {JUMP, 0, 0, 0, 7},
    {ADD, 0, 0, 3, 0},           // 12
    {ADD, 2, 2, 7, 0},
    {JUMP, 0, 0, 0, 16},
    {STOP, 0, 0, 0, 0},          // 15
    {JUMP_IF_LESS, 1, 2, 0, 18}, // 16: the inner loop is done when i is below k
    {JUMP, 0, 0, 0, 5},
    {ADD, 1, 1, 7, 0},           // 18
    {JUMP, 0, 0, 0, 3},
};

KERNEL(int32_t) {
    int32_t registers[8] = {0};
    uint32_t next = 0;
    registers[5] = n;
    for (;;) {
        const struct instruction *now = &program[next++];
        switch ((enum operation)now->operation) {
        case SET: registers[now->a] = now->value; break;
        case MOVE: registers[now->a] = registers[now->b]; break;
        case ADD: registers[now->a] = registers[now->b] + registers[now->c]; break;
        case SUBTRACT: registers[now->a] = registers[now->b] - registers[now->c]; break;
        case REMAINDER: registers[now->a] = registers[now->b] % registers[now->c]; break;
        case JUMP: next = (uint32_t)now->value; break;
        case JUMP_IF_ZERO:
            if (registers[now->a] == 0) next = (uint32_t)now->value;
            break;
        case JUMP_IF_LESS:
            if (registers[now->a] < registers[now->b]) next = (uint32_t)now->value;
            break;
        case STOP: return registers[0];
        }
    }
}
