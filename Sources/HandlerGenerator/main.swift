import Foundation

// Only named free functions convert to C function pointers without a thunk, and Swift cannot name an instance of a
// generic function, so these one-liners are the only thing that is generated. What they do is in `Numerics` and in the
// extensions of `Registers`.

let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first, arguments.dropFirst().allSatisfy({ $0 == "--check" }) else {
    fatalError("usage: generate FOLDER [--check]")
}
let onlyChecks = arguments.count > 1

var handlers = HandlerSet()
handlers.addNumeric()
handlers.addConversions()
handlers.addMemory()
handlers.addNamed()
handlers.addObjects()
handlers.addVectors()
handlers.addPairs()
handlers.addVectorPairs()
handlers.addObjectPairs()
handlers.addCharges()
handlers.resolveAliases()

try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
for (name, text) in handlers.files {
    let file = URL(fileURLWithPath: folder).appendingPathComponent(name)
    if !onlyChecks {
        try text.write(to: file, atomically: true, encoding: .utf8)
    } else if (try? String(contentsOf: file, encoding: .utf8)) != text {
        print("\(file.path) is not what generate-handlers writes")
        exit(1)
    }
}
print("\(handlers.count) handlers")
