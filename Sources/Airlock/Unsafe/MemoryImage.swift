import AirlockPlatform

/// What a linear memory holds, kept so that memories can begin with it and go back to it.
///
/// Only pages that hold anything are kept. Where the platform can, they lie in a file without a name, which memories map
/// copy-on-write: each takes room for the pages alone that its guest writes, and going back means to forget those.
///
/// Rests on: neither the file nor `bytes` changes after `init`, so any thread may read them.
@safe
final class MemoryImage: @unchecked Sendable {
    /// The size of the memory, a multiple of `pageBytes`.
    let byteCount: Int
    /// The parts that hold anything, by address and apart from each other, in whole pages of the platform.
    let runs: [Range<Int>]
    /// Holds the runs at their addresses; nil where they are in `bytes`.
    private let file: CInt?
    /// The runs, one behind the other, where there is no file.
    private let bytes: [UInt8]

    /// The bytes that are kept.
    var storedBytes: Int { runs.reduce(0) { $0 &+ $1.count } }
    /// Whether memories share the bytes that are kept until they write to them.
    var isShared: Bool { file != nil }

    /// - Parameter copies: Whether memories always get copies of their own, as they do where the platform maps nothing.
    init(of memory: LinearMemory, copies: Bool = false) {
        byteCount = memory.byteCount
        let runs = Self.runs(of: memory)
        self.runs = runs
        let file = copies || runs.isEmpty ? nil : Self.makeFile(runs, of: memory)
        self.file = file
        var bytes: [UInt8] = []
        if file == nil {
            bytes.reserveCapacity(runs.reduce(0) { $0 &+ $1.count })
            for run in runs {
                unsafe memory.withBytes(at: UInt64(run.lowerBound), count: UInt64(run.count)) { part in
                    unsafe bytes.append(contentsOf: part)
                }
            }
        }
        self.bytes = bytes
    }

    deinit {
        #if canImport(Glibc) || canImport(Musl)
        if let file { close(file) }
        #endif
    }

    // MARK: Putting it into memory

    /// Gives the bytes from `base` on, which are zero, what the image holds. False where the platform does not, and then they
    /// are to be given up.
    func fill(_ base: MemoryBase) -> Bool {
        guard let file else {
            unsafe copy(to: base)
            return true
        }
        #if canImport(Glibc) || canImport(Musl)
        for run in runs {
            let place = unsafe base + run.lowerBound
            let mapped = unsafe mmap(
                place, run.count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED | MAP_NORESERVE, file,
                off_t(run.lowerBound))
            guard unsafe mapped == place else { return false }
        }
        return true
        #else
        return false
        #endif
    }

    private func copy(to base: MemoryBase) {
        unsafe bytes.withUnsafeBytes { source in
            var position = 0
            for run in runs {
                let part = unsafe UnsafeRawBufferPointer(rebasing: source[position..<(position &+ run.count)])
                if let start = part.baseAddress {
                    unsafe (base + run.lowerBound).copyMemory(from: start, byteCount: run.count)
                }
                position &+= run.count
            }
        }
    }

    /// Makes memory that `fill` filled, of which `size` bytes were in use since, as it was then. False where the platform
    /// cannot, or where making it anew is as good.
    func refill(_ base: MemoryBase, size: Int) -> Bool {
        #if canImport(Glibc) || canImport(Musl)
        // What was mapped is read from the file again, and all else is zero again, when it is touched next.
        if file != nil || runs.isEmpty { return unsafe size == 0 || madvise(base, size, MADV_DONTNEED) == 0 }
        #endif
        return false
    }

    // MARK: Making it

    /// How many parts an image has at most: each that is mapped is one of the 65,530 that a process of Linux may have.
    private static let maximumRuns = 8

    /// Of the platform; a page of WebAssembly is a multiple of each there is.
    private static let platformPageBytes: Int = {
        #if os(Windows)
        return 4096
        #else
        let bytes = sysconf(CInt(_SC_PAGESIZE))
        return bytes > 0 && 65_536 % bytes == 0 ? bytes : 65_536
        #endif
    }()

    private static func runs(of memory: LinearMemory) -> [Range<Int>] {
        let pageBytes = platformPageBytes
        var runs: [Range<Int>] = []
        unsafe memory.withBytes(at: 0, count: UInt64(memory.byteCount)) { bytes in
            guard let base = bytes.baseAddress else { return }
            for start in stride(from: 0, to: bytes.count, by: pageBytes) {
                if unsafe PlatformMemory.isZero(base + start, pageBytes) { continue }
                if let last = runs.last, last.upperBound == start {
                    runs[runs.count &- 1] = last.lowerBound..<(start &+ pageBytes)
                } else {
                    runs.append(start..<(start &+ pageBytes))
                }
            }
        }
        // The shortest gaps are filled until few enough are left.
        var gap = pageBytes
        while runs.count > maximumRuns {
            var joined: [Range<Int>] = []
            for run in runs {
                if let last = joined.last, run.lowerBound &- last.upperBound <= gap {
                    joined[joined.count &- 1] = last.lowerBound..<run.upperBound
                } else {
                    joined.append(run)
                }
            }
            runs = joined
            gap = gap.multipliedReportingOverflow(by: 2).partialValue
        }
        return runs
    }

    /// A file that nobody else can open, whose contents nobody can change. Nil where the platform makes none.
    private static func makeFile(_ runs: [Range<Int>], of memory: LinearMemory) -> CInt? {
        #if canImport(Glibc) || canImport(Musl)
        let file = unsafe memoryFile("airlock", closeOnExec | allowSealing)
        guard file >= 0 else { return nil }
        var isWritten = ftruncate(file, off_t(memory.byteCount)) == 0
        for run in runs where isWritten {
            unsafe memory.withBytes(at: UInt64(run.lowerBound), count: UInt64(run.count)) { bytes in
                var rest = unsafe bytes[...]
                while isWritten, unsafe !rest.isEmpty {
                    let part = unsafe UnsafeRawBufferPointer(rebasing: rest)
                    let count = unsafe pwrite(
                        file, part.baseAddress, part.count, off_t(run.upperBound &- part.count))
                    if count > 0 { unsafe rest = rest.dropFirst(count) } else { isWritten = false }
                }
            }
        }
        guard isWritten, fcntl(file, addSeals, allSeals) == 0 else {
            close(file)
            return nil
        }
        return file
        #else
        return nil
        #endif
    }

    #if canImport(Glibc) || canImport(Musl)
    // Of Linux; the headers show them only to sources that ask for extensions.
    private static let closeOnExec: CUnsignedInt = 1
    private static let allowSealing: CUnsignedInt = 2
    private static let addSeals: CInt = 1033
    /// That seals change, that the file shrinks or grows, that it is written.
    private static let allSeals: CInt = 1 | 2 | 4 | 8
    #endif
}

#if canImport(Glibc) || canImport(Musl)
@_silgen_name("memfd_create")
private func memoryFile(_ name: UnsafePointer<CChar>, _ flags: CUnsignedInt) -> CInt
#endif
