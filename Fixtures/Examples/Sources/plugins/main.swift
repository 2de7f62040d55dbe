// A host that loads plug-ins which it does not trust: it finds out what they lack before it links them, gives each a store with
// limits, and goes on when one of them fails.
import Airlock
import AirlockWAT

let plugins = [
    "polite": """
    (module (import "host" "log" (func $log (param i32 i32)))
      (memory (export "memory") 1) (data (i32.const 16) "good day")
      (func (export "start") (call $log (i32.const 16) (i32.const 8))))
    """,
    "greedy": """
    (module (import "host" "open_file" (func $open (param i32 i32)))
      (memory (export "memory") 1)
      (func (export "start") (call $open (i32.const 0) (i32.const 1))))
    """,
    "endless": "(module (func (export \"start\") (loop (br 0))))",
    "broken": "(module (func (export \"start\") unreachable))",
]

var imports = Imports()
imports.define("host", "log") { (text: GuestString) in print("  says: \(text.string)") }

for (name, text) in plugins.sorted(by: { $0.key < $1.key }) {
    print("\(name):")
    do {
        let module = try Module(wat: text)
        let problems = try imports.problems(for: module)
        guard problems.isEmpty else {
            for problem in problems { print("  refused: \(problem)") }
            continue
        }
        let store = try Store(limits: ResourceLimits(storeBytes: 16 << 20))
        let plugin = try Instance(module, imports: imports, store: store)
        try store.withDeadline(.milliseconds(100)) { try plugin.call("start") }
    } catch let error as any AirlockError {
        print("  stopped: \(error.category) \(error.identifier)")
    }
}
