#if os(Windows)
/// What is not written for Windows: directories of the host, positions and properties of its files, sockets. The guest is
/// told so.
extension HostDescriptor {
    static func directory(at path: String) throws(Errno) -> HostDescriptor { throw .notsup }

    // MARK: Files

    func read(into span: inout MutableSpan<UInt8>, at offset: UInt64) throws(Errno) -> Int { throw .notsup }
    func write(_ span: Span<UInt8>, at offset: UInt64) throws(Errno) -> Int { throw .notsup }
    func status() throws(Errno) -> FileStatus { throw .notsup }
    func setSize(_ size: UInt64) throws(Errno) { throw .notsup }
    func allocate(offset: UInt64, count: UInt64) throws(Errno) { throw .notsup }
    func sync(dataOnly: Bool) throws(Errno) { throw .notsup }
    func advise(offset: UInt64, count: UInt64, advice: FileAdvice) throws(Errno) { throw .notsup }
    func setTimes(_ times: FileTimes) throws(Errno) { throw .notsup }
    func setAppending(_ isAppending: Bool) throws(Errno) { throw .notsup }
    func setNonblocking(_ isNonblocking: Bool) throws(Errno) { throw .notsup }
    var isNonblocking: Bool { false }
    func currentOffset() throws(Errno) -> UInt64 { throw .notsup }

    // MARK: Names in directories

    func directory(_ name: FileName) throws(Errno) -> HostDescriptor { throw .notsup }
    func file(_ name: FileName, _ options: OpenOptions) throws(Errno) -> HostDescriptor { throw .notsup }
    func status(of name: FileName) throws(Errno) -> FileStatus { throw .notsup }
    func readLink(_ name: FileName) throws(Errno) -> [UInt8] { throw .notsup }
    func createDirectory(_ name: FileName) throws(Errno) { throw .notsup }
    func createSymbolicLink(_ name: FileName, to target: [UInt8]) throws(Errno) { throw .notsup }
    func link(_ name: FileName, to directory: HostDescriptor, as newName: FileName) throws(Errno) { throw .notsup }
    func rename(_ name: FileName, to directory: HostDescriptor, as newName: FileName) throws(Errno) { throw .notsup }
    func removeDirectory(_ name: FileName) throws(Errno) { throw .notsup }
    func removeFile(_ name: FileName) throws(Errno) { throw .notsup }
    func setTimes(_ times: FileTimes, of name: FileName) throws(Errno) { throw .notsup }
    func reopened() throws(Errno) -> HostDescriptor { throw .notsup }
    func entries(limit: Int) throws(Errno) -> [DirectoryEntry] { throw .notsup }

    // MARK: Sockets

    func accept(isNonblocking: Bool) throws(Errno) -> HostDescriptor { throw .notsup }
    func receive(
        into span: inout MutableSpan<UInt8>, peeks: Bool, waitsForAll: Bool
    ) throws(Errno) -> (count: Int, isTruncated: Bool) { throw .notsup }
    func send(_ span: Span<UInt8>) throws(Errno) -> Int { throw .notsup }
    func socketType() throws(Errno) -> FileType { throw .notsup }
    func shutDown(reading: Bool, writing: Bool) throws(Errno) { throw .notsup }
}
#endif
