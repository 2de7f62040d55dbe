// Templates, namespaces and methods, which have long names.
template <typename Item> struct Stack {
    Item items[4];
    unsigned count = 0;
    void push(Item item) {
        if (count == 4)
            __builtin_trap();
        items[count++] = item;
    }
};

namespace geometry {
struct Point {
    int x, y;
    int product() const { return x * y; }
};

static Stack<Point> points;

__attribute__((noinline)) int fill(int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
        points.push({i, i});
        sum += points.items[i].product();
    }
    return sum;
}
} // namespace geometry

// Traps where n is above 4.
extern "C" __attribute__((export_name("fill"))) int fill(int n) { return geometry::fill(n); }
