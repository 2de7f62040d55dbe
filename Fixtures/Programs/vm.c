// A tiny stack machine: the host puts a program of bytes into memory and runs it, an interpreter inside an interpreter.
//
// Every operation is one byte; those that take an operand are followed by four bytes, little-endian. The stack holds
// 256 values, and 64 variables start at 0 with each run.
#include "heap.h"

EXPORT(malloc) void *malloc(size_t size) { return heap_allocate(size, HEAP_ALIGNMENT); }

EXPORT(free) void free(void *pointer) { heap_release(pointer); }

enum operation {
    HALT,         // ends the run; the result is the top of the stack
    PUSH,         // operand: the value
    DROP,
    DUPLICATE,
    SWAP,
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,       // signed
    REMAINDER,    // signed
    LESS,         // signed; 1 or 0
    EQUAL,
    NOT,          // 1 when the value is 0
    LOAD,         // operand: the variable
    STORE,        // operand: the variable
    JUMP,         // operand: the offset in the program
    JUMP_IF_ZERO, // operand: the offset in the program
    CALL,         // operand: the offset in the program
    RETURN,
};

enum status {
    FINISHED,
    BAD_OPERATION,
    BAD_OFFSET,
    STACK_UNDERFLOW,
    STACK_OVERFLOW,
    BAD_VARIABLE,
    DIVISION,
    OUT_OF_STEPS,
};

enum { STACK_SIZE = 256, CALLS_SIZE = 64, VARIABLES = 64 };

static enum status last_status;
static int32_t stack[STACK_SIZE], variables[VARIABLES];
static uint32_t calls[CALLS_SIZE];

// Why the last run ended: 0 when it reached HALT, else a number of `enum status`.
EXPORT(status) int32_t status(void) { return last_status; }

static int32_t stop(enum status reason) {
    last_status = reason;
    return 0;
}

struct shape {
    uint8_t pops, pushes, operand;
};

static const struct shape shapes[] = {
    [HALT] = {1, 0, 0},     [PUSH] = {0, 1, 4},      [DROP] = {1, 0, 0},     [DUPLICATE] = {1, 2, 0},
    [SWAP] = {2, 2, 0},     [ADD] = {2, 1, 0},       [SUBTRACT] = {2, 1, 0}, [MULTIPLY] = {2, 1, 0},
    [DIVIDE] = {2, 1, 0},   [REMAINDER] = {2, 1, 0}, [LESS] = {2, 1, 0},     [EQUAL] = {2, 1, 0},
    [NOT] = {1, 1, 0},      [LOAD] = {0, 1, 4},      [STORE] = {1, 0, 4},    [JUMP] = {0, 0, 4},
    [JUMP_IF_ZERO] = {1, 0, 4}, [CALL] = {0, 0, 4},  [RETURN] = {0, 0, 0},
};

// Runs the program for at most `steps` operations; the result is the value at HALT, and 0 when it did not get there.
EXPORT(run_program) int32_t run_program(const uint8_t *program, uint32_t length, uint32_t steps) {
    uint32_t position = 0, height = 0, depth = 0;
    __builtin_memset(variables, 0, sizeof variables);
    for (; steps; steps--) {
        if (position >= length) return stop(BAD_OFFSET);
        uint8_t operation = program[position++];
        if (operation > RETURN) return stop(BAD_OPERATION);
        struct shape shape = shapes[operation];
        if (height < shape.pops) return stop(STACK_UNDERFLOW);
        if (height - shape.pops + shape.pushes > STACK_SIZE) return stop(STACK_OVERFLOW);
        uint32_t operand = 0;
        if (shape.operand) {
            if (length - position < shape.operand) return stop(BAD_OFFSET);
            __builtin_memcpy(&operand, program + position, sizeof operand);
            position += shape.operand;
        }
        int32_t *top = stack + height;
        height = height - shape.pops + shape.pushes;
        switch ((enum operation)operation) {
        case HALT: last_status = FINISHED; return top[-1];
        case PUSH: top[0] = (int32_t)operand; break;
        case DROP: break;
        case DUPLICATE: top[0] = top[-1]; break;
        case SWAP: {
            int32_t value = top[-1];
            top[-1] = top[-2];
            top[-2] = value;
            break;
        }
        case ADD: top[-2] = (int32_t)((uint32_t)top[-2] + (uint32_t)top[-1]); break;
        case SUBTRACT: top[-2] = (int32_t)((uint32_t)top[-2] - (uint32_t)top[-1]); break;
        case MULTIPLY: top[-2] = (int32_t)((uint32_t)top[-2] * (uint32_t)top[-1]); break;
        case DIVIDE:
        case REMAINDER:
            if (top[-1] == 0 || (top[-1] == -1 && top[-2] == INT32_MIN)) return stop(DIVISION);
            top[-2] = operation == DIVIDE ? top[-2] / top[-1] : top[-2] % top[-1];
            break;
        case LESS: top[-2] = top[-2] < top[-1]; break;
        case EQUAL: top[-2] = top[-2] == top[-1]; break;
        case NOT: top[-1] = top[-1] == 0; break;
        case LOAD:
            if (operand >= VARIABLES) return stop(BAD_VARIABLE);
            top[0] = variables[operand];
            break;
        case STORE:
            if (operand >= VARIABLES) return stop(BAD_VARIABLE);
            variables[operand] = top[-1];
            break;
        case JUMP: position = operand; break;
        case JUMP_IF_ZERO:
            if (top[-1] == 0) position = operand;
            break;
        case CALL:
            if (depth == CALLS_SIZE) return stop(STACK_OVERFLOW);
            calls[depth++] = position;
            position = operand;
            break;
        case RETURN:
            if (depth == 0) return stop(STACK_UNDERFLOW);
            position = calls[--depth];
            break;
        }
    }
    return stop(OUT_OF_STEPS);
}
