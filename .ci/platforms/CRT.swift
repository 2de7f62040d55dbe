// What the sources use of the module `CRT` on Windows: for .ci/check-platforms.
// swift-format-ignore-file

public var errno: Int32 { get { 0 } set {} }
@discardableResult public func _close(_ f: Int32) -> Int32 { 0 }
public func _read(_ f: Int32, _ b: UnsafeMutableRawPointer!, _ n: UInt32) -> Int32 { 0 }
public func _write(_ f: Int32, _ b: UnsafeRawPointer!, _ n: UInt32) -> Int32 { 0 }
public func _isatty(_ f: Int32) -> Int32 { 0 }
public func _dup(_ f: Int32) -> Int32 { 0 }
public func calloc(_ n: Int, _ s: Int) -> UnsafeMutableRawPointer! { nil }
public func free(_ p: UnsafeMutableRawPointer!) {}
public var EACCES: Int32 { 13 }
public var EAGAIN: Int32 { 11 }
public var EBADF: Int32 { 9 }
public var EINTR: Int32 { 4 }
public var EINVAL: Int32 { 22 }
public var EIO: Int32 { 5 }
public var ENOENT: Int32 { 2 }
public var ENOSPC: Int32 { 28 }
public var EPIPE: Int32 { 32 }
public var ESPIPE: Int32 { 29 }
