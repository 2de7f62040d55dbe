import Airlock
import AirlockWAT
import Foundation

/// A language that `new-guest` knows, with the files of its kit: copies of those in `Fixtures/Kits`.
enum GuestLanguage: String, CaseIterable {
    case c, swift, wat

    /// By their paths in the kit. `guest.` and the script become the guest's own.
    var kit: [(path: String, bytes: [UInt8])] {
        switch self {
        case .c:
            [
                ("c/guest.c", PackageResources.guest_c), ("c/airlock_guest.h", PackageResources.airlock_guest_h),
                ("c/build-c.sh", PackageResources.build_c_sh),
            ]
        case .swift:
            [
                ("swift/guest.swift", PackageResources.guest_swift),
                ("swift/AirlockGuest.swift", PackageResources.AirlockGuest_swift),
                ("c/airlock_guest.h", PackageResources.airlock_guest_h), ("c/support.c", PackageResources.support_c),
                ("swift/build-swift.sh", PackageResources.build_swift_sh),
            ]
        case .wat:
            [("wat/guest.wat", PackageResources.guest_wat), ("wat/build-wat.sh", PackageResources.build_wat_sh)]
        }
    }
}

extension GuestLanguage {
    /// What those who know the language will miss.
    fileprivate var note: String {
        switch self {
        case .c:
            "There is no C library: `airlock_guest.h` brings `malloc`, `memcpy` and their like, and nothing that prints."
        case .swift:
            "It is Embedded Swift: the standard library, without Foundation and what needs an operating system."
        case .wat:
            "The bytes that come in stand at the address that is the first parameter, as many as the second says."
        }
    }
}

/// A guest of the user's own, in a folder that is made for it.
struct GuestProject {
    let language: GuestLanguage
    let name: String
    let folder: URL

    /// From what names the folder; its last part is the guest's name.
    init(_ path: String, _ language: GuestLanguage) throws {
        folder = URL(fileURLWithPath: path)
        name = folder.lastPathComponent
        self.language = language
        let isName = name.first.map { $0.isASCII && $0.isLetter } ?? false
        guard isName, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }) else {
            throw UsageError("'\(name)' is no name for a guest: letters, digits, - and _, a letter first")
        }
        // Where files are told apart by case alone they are one.
        let names = files.map { $0.name.lowercased() }
        guard Set(names).count == names.count else {
            throw UsageError("'\(name)' is no name for a guest: a file of the kit has it")
        }
    }

    /// What is written. The script begins with the name of what it builds.
    var files: [(name: String, bytes: [UInt8])] {
        language.kit.map { path, bytes in
            let file = path.split(separator: "/").last.map(String.init) ?? path
            if file.hasPrefix("guest.") { return (name + file.dropFirst(5), bytes) }
            guard file.hasPrefix("build-") else { return (file, bytes) }
            let script = String(decoding: bytes, as: UTF8.self).replacing("name=guest", with: "name=\(name)")
            return ("build.sh", Array(script.utf8))
        } + [("README.md", Array(readme.utf8))]
    }

    private var readme: String {
        """
        # \(name)

        A guest for Airlock. `./build.sh` makes `\(name).wasm` of `\(name).\(language.rawValue)`; a host calls it with bytes by

            import Airlock
            import Foundation

            let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(name).wasm"))
            let guest = try Instance(Module(bytes))
            let answer = try guest.exchange("transform", Array("stressed".utf8))  // or a String, for a String

        \(language.note)

        """
    }

    /// Never over what is there.
    func write() throws {
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        } catch {
            let isThere = FileManager.default.fileExists(atPath: folder.path)
            throw FileError(
                path: folder.relativePath,
                message: isThere ? "is there already; nothing was written" : "cannot be made a folder")
        }
        for (name, bytes) in files {
            let file = folder.appendingPathComponent(name)
            do {
                try Data(bytes).write(to: file, options: .withoutOverwriting)
                if name.hasSuffix(".sh") {
                    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
                }
            } catch {
                throw FileError(path: file.relativePath, message: "cannot be written")
            }
        }
    }

    enum Build: Equatable {
        case done
        case noCompiler(String)
        case failed(String)
    }

    var output: URL { folder.appendingPathComponent(name + ".wasm") }

    /// By the script, as the user will do it; text is translated here.
    func build() throws -> Build {
        if language == .wat {
            let binary = try WAT.parse(Array(try Data(contentsOf: folder.appendingPathComponent(name + ".wat"))))
            try Data(binary).write(to: output)
            return .done
        }
        let process = Process()
        let messages = Pipe()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = [folder.appendingPathComponent("build.sh").path]
        process.standardOutput = messages
        process.standardError = messages
        do {
            try process.run()
        } catch {
            return .noCompiler("there is no /bin/sh to run build.sh")
        }
        let bytes = try messages.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let text = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines)
        switch process.terminationStatus {
        case 0: return .done
        // What the scripts say when they find none.
        case 3: return .noCompiler(text)
        default: return .failed(text)
        }
    }

    /// The answer of what was built.
    func call(with text: String) throws -> String {
        let instance = try Instance(try Module(Array(try Data(contentsOf: output))))
        return try instance.exchange("transform", text)
    }
}
