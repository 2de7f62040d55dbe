import Airlock

extension GuestContext {
    /// Gives guests the functions of one snapshot, under the names and with the types of its witx file.
    func define(_ snapshot: Snapshot, in imports: inout Imports) {
        defineProcess(snapshot, in: &imports)
        defineDescriptors(snapshot, in: &imports)
        defineFiles(snapshot, in: &imports)
        definePaths(snapshot, in: &imports)
        defineSockets(snapshot, in: &imports)
    }

    private func defineProcess(_ snapshot: Snapshot, in imports: inout Imports) {
        let name = snapshot.rawValue
        imports.define(name, "args_get") { (caller: Caller, pointers: UInt32, buffer: UInt32) -> UInt32 in
            try self.perform(caller) { try $0.get($0.arguments, $2, pointers, buffer) }
        }
        imports.define(name, "args_sizes_get") { (caller: Caller, count: UInt32, size: UInt32) -> UInt32 in
            try self.perform(caller) { try $0.getSizes($0.arguments, $2, count, size) }
        }
        imports.define(name, "environ_get") { (caller: Caller, pointers: UInt32, buffer: UInt32) -> UInt32 in
            try self.perform(caller) { try $0.get($0.environment, $2, pointers, buffer) }
        }
        imports.define(name, "environ_sizes_get") { (caller: Caller, count: UInt32, size: UInt32) -> UInt32 in
            try self.perform(caller) { try $0.getSizes($0.environment, $2, count, size) }
        }
        imports.define(name, "clock_res_get") { (caller: Caller, id: UInt32, result: UInt32) -> UInt32 in
            try self.perform(caller) { try $0.clockResolution($2, id, result) }
        }
        imports.define(name, "clock_time_get") {
            (caller: Caller, id: UInt32, _: UInt64, result: UInt32) -> UInt32 in
            try self.perform(caller) { try $0.clockTime($2, id, result) }
        }
        imports.define(name, "random_get") { (caller: Caller, buffer: UInt32, count: UInt32) -> UInt32 in
            try self.perform(caller) { try $0.randomGet($1, $2, buffer, count) }
        }
        imports.define(name, "poll_oneoff") {
            (caller: Caller, subscriptions: UInt32, events: UInt32, count: UInt32, result: UInt32) -> UInt32 in
            try self.perform(caller) { try $0.poll($1, $2, snapshot, subscriptions, events, count, result) }
        }
        imports.define(name, "proc_exit") { (code: UInt32) -> Void in throw WASI.Exit(code: code) }
        imports.define(name, "proc_raise") { (caller: Caller, signal: UInt32) -> UInt32 in
            try self.perform(caller) { context, _, _ in try context.raise(signal) }
        }
        imports.define(name, "sched_yield") { () -> UInt32 in 0 }
    }

    private func defineDescriptors(_ snapshot: Snapshot, in imports: inout Imports) {
        let name = snapshot.rawValue
        imports.define(name, "fd_close") { (caller: Caller, number: UInt32) -> UInt32 in
            try self.perform(caller) { context, _, _ in try context.close(number) }
        }
        imports.define(name, "fd_renumber") { (caller: Caller, number: UInt32, other: UInt32) -> UInt32 in
            try self.perform(caller) { context, _, _ in try context.renumber(number, other) }
        }
        imports.define(name, "fd_fdstat_get") { (caller: Caller, number: UInt32, result: UInt32) -> UInt32 in
            try self.perform(caller) { try $0.getDescriptorStatus($2, number, result) }
        }
        imports.define(name, "fd_fdstat_set_flags") { (caller: Caller, number: UInt32, flags: UInt32) -> UInt32 in
            try self.perform(caller) { context, _, _ in try context.setDescriptorFlags(number, flags) }
        }
        imports.define(name, "fd_fdstat_set_rights") {
            (caller: Caller, number: UInt32, base: UInt64, inheriting: UInt64) -> UInt32 in
            try self.perform(caller) { context, _, _ in try context.setDescriptorRights(number, base, inheriting) }
        }
        imports.define(name, "fd_prestat_get") { (caller: Caller, number: UInt32, result: UInt32) -> UInt32 in
            try self.perform(caller) { try $0.getPreopen($2, number, result) }
        }
        imports.define(name, "fd_prestat_dir_name") {
            (caller: Caller, number: UInt32, buffer: UInt32, count: UInt32) -> UInt32 in
            try self.perform(caller) { try $0.getPreopenName($2, number, buffer, count) }
        }
        imports.define(name, "fd_readdir") {
            (caller: Caller, number: UInt32, buffer: UInt32, room: UInt32, cookie: UInt64, result: UInt32) -> UInt32 in
            try self.perform(caller) { try $0.list($2, number, buffer, room, cookie, result) }
        }
    }

    private func defineFiles(_ snapshot: Snapshot, in imports: inout Imports) {
        let name = snapshot.rawValue
        imports.define(name, "fd_read") {
            (caller: Caller, number: UInt32, vectors: UInt32, count: UInt32, result: UInt32) -> UInt32 in
            try self.perform(caller) { try $0.read($1, $2, number, vectors, count, at: nil, result) }
        }
        imports.define(name, "fd_write") {
            (caller: Caller, number: UInt32, vectors: UInt32, count: UInt32, result: UInt32) -> UInt32 in
            try self.perform(caller) { try $0.write($1, $2, number, vectors, count, at: nil, result) }
        }
        imports.define(name, "fd_pread") {
            (caller: Caller, number: UInt32, vectors: UInt32, count: UInt32, offset: UInt64, result: UInt32) -> UInt32
            in
            try self.perform(caller) { try $0.read($1, $2, number, vectors, count, at: offset, result) }
        }
        imports.define(name, "fd_pwrite") {
            (caller: Caller, number: UInt32, vectors: UInt32, count: UInt32, offset: UInt64, result: UInt32) -> UInt32
            in
            try self.perform(caller) { try $0.write($1, $2, number, vectors, count, at: offset, result) }
        }
        imports.define(name, "fd_seek") {
            (caller: Caller, number: UInt32, delta: UInt64, whence: UInt32, result: UInt32) -> UInt32 in
            try self.perform(caller) { try $0.seek($2, number, delta, try snapshot.whence(whence), result) }
        }
        imports.define(name, "fd_tell") { (caller: Caller, number: UInt32, result: UInt32) -> UInt32 in
            try self.perform(caller) { try $0.tell($2, number, result) }
        }
        imports.define(name, "fd_filestat_get") { (caller: Caller, number: UInt32, result: UInt32) -> UInt32 in
            try self.perform(caller) { try $0.getFileStatus($2, snapshot, number, result) }
        }
        imports.define(name, "fd_filestat_set_size") { (caller: Caller, number: UInt32, size: UInt64) -> UInt32 in
            try self.perform(caller) { context, _, _ in try context.setSize(number, size) }
        }
        imports.define(name, "fd_filestat_set_times") {
            (caller: Caller, number: UInt32, access: UInt64, modification: UInt64, flags: UInt32) -> UInt32 in
            try self.perform(caller) { context, _, _ in try context.setTimes(number, access, modification, flags) }
        }
        imports.define(name, "fd_allocate") {
            (caller: Caller, number: UInt32, offset: UInt64, count: UInt64) -> UInt32 in
            try self.perform(caller) { context, _, _ in try context.allocate(number, offset, count) }
        }
        imports.define(name, "fd_advise") {
            (caller: Caller, number: UInt32, offset: UInt64, count: UInt64, advice: UInt32) -> UInt32 in
            try self.perform(caller) { context, _, _ in try context.advise(number, offset, count, advice) }
        }
        imports.define(name, "fd_sync") { (caller: Caller, number: UInt32) -> UInt32 in
            try self.perform(caller) { context, _, _ in try context.sync(number, dataOnly: false) }
        }
        imports.define(name, "fd_datasync") { (caller: Caller, number: UInt32) -> UInt32 in
            try self.perform(caller) { context, _, _ in try context.sync(number, dataOnly: true) }
        }
    }

    private func definePaths(_ snapshot: Snapshot, in imports: inout Imports) {
        let name = snapshot.rawValue
        imports.define(name, "path_open") {
            (
                caller: Caller, number: UInt32, lookup: UInt32, path: UInt32, count: UInt32, flags: UInt32,
                base: UInt64, inheriting: UInt64, descriptorFlags: UInt32, result: UInt32
            ) -> UInt32 in
            try self.perform(caller) {
                try $0.open($2, number, lookup, path, count, flags, base, inheriting, descriptorFlags, result)
            }
        }
        imports.define(name, "path_filestat_get") {
            (caller: Caller, number: UInt32, lookup: UInt32, path: UInt32, count: UInt32, result: UInt32) -> UInt32 in
            try self.perform(caller) { try $0.getPathStatus($2, snapshot, number, lookup, path, count, result) }
        }
        imports.define(name, "path_filestat_set_times") {
            (
                caller: Caller, number: UInt32, lookup: UInt32, path: UInt32, count: UInt32, access: UInt64,
                modification: UInt64, flags: UInt32
            ) -> UInt32 in
            try self.perform(caller) {
                try $0.setPathTimes($2, number, lookup, path, count, access, modification, flags)
            }
        }
        imports.define(name, "path_create_directory") {
            (caller: Caller, number: UInt32, path: UInt32, count: UInt32) -> UInt32 in
            try self.perform(caller) { try $0.createDirectory($2, number, path, count) }
        }
        imports.define(name, "path_remove_directory") {
            (caller: Caller, number: UInt32, path: UInt32, count: UInt32) -> UInt32 in
            try self.perform(caller) { try $0.removeDirectory($2, number, path, count) }
        }
        imports.define(name, "path_unlink_file") {
            (caller: Caller, number: UInt32, path: UInt32, count: UInt32) -> UInt32 in
            try self.perform(caller) { try $0.removeFile($2, number, path, count) }
        }
        imports.define(name, "path_link") {
            (
                caller: Caller, number: UInt32, lookup: UInt32, path: UInt32, count: UInt32, newNumber: UInt32,
                newPath: UInt32, newCount: UInt32
            ) -> UInt32 in
            try self.perform(caller) {
                try $0.link($2, number, lookup, path, count, newNumber, newPath, newCount)
            }
        }
        imports.define(name, "path_symlink") {
            (caller: Caller, target: UInt32, targetCount: UInt32, number: UInt32, path: UInt32, count: UInt32) -> UInt32
            in
            try self.perform(caller) { try $0.symbolicLink($2, target, targetCount, number, path, count) }
        }
        imports.define(name, "path_readlink") {
            (
                caller: Caller, number: UInt32, path: UInt32, count: UInt32, buffer: UInt32, room: UInt32,
                result: UInt32
            ) -> UInt32 in
            try self.perform(caller) { try $0.readLink($2, number, path, count, buffer, room, result) }
        }
        imports.define(name, "path_rename") {
            (
                caller: Caller, number: UInt32, path: UInt32, count: UInt32, newNumber: UInt32, newPath: UInt32,
                newCount: UInt32
            ) -> UInt32 in
            try self.perform(caller) { try $0.rename($2, number, path, count, newNumber, newPath, newCount) }
        }
    }

    private func defineSockets(_ snapshot: Snapshot, in imports: inout Imports) {
        let name = snapshot.rawValue
        // The older snapshot has no way to accept.
        if snapshot == .preview1 {
            imports.define(name, "sock_accept") {
                (caller: Caller, number: UInt32, flags: UInt32, result: UInt32) -> UInt32 in
                try self.perform(caller) { try $0.accept($1, $2, number, flags, result) }
            }
        }
        imports.define(name, "sock_recv") {
            (
                caller: Caller, number: UInt32, vectors: UInt32, count: UInt32, flags: UInt32, result: UInt32,
                flagsResult: UInt32
            ) -> UInt32 in
            try self.perform(caller) {
                try $0.receive($1, $2, number, vectors, count, flags, result, flagsResult)
            }
        }
        imports.define(name, "sock_send") {
            (caller: Caller, number: UInt32, vectors: UInt32, count: UInt32, flags: UInt32, result: UInt32) -> UInt32 in
            try self.perform(caller) { try $0.send($1, $2, number, vectors, count, flags, result) }
        }
        imports.define(name, "sock_shutdown") { (caller: Caller, number: UInt32, how: UInt32) -> UInt32 in
            try self.perform(caller) { context, _, _ in try context.shutDown(number, how) }
        }
    }
}
