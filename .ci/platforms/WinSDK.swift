// What the sources use of the module `WinSDK`: for .ci/check-platforms.
// swift-format-ignore-file

public typealias DWORD = UInt32
public typealias ULONG_PTR = UInt64
public typealias ULONGLONG = UInt64
public struct SRWLOCK { public init() {} }
public struct FILETIME { public var dwLowDateTime: DWORD = 0, dwHighDateTime: DWORD = 0; public init() {} }
public struct LARGE_INTEGER { public var QuadPart: Int64 = 0; public init() {} }
public func InitializeSRWLock(_ l: UnsafeMutablePointer<SRWLOCK>!) {}
public func AcquireSRWLockExclusive(_ l: UnsafeMutablePointer<SRWLOCK>!) {}
public func ReleaseSRWLockExclusive(_ l: UnsafeMutablePointer<SRWLOCK>!) {}
public func GetCurrentThreadId() -> DWORD { 0 }
public func GetCurrentThreadStackLimits(_ low: UnsafeMutablePointer<ULONG_PTR>!, _ high: UnsafeMutablePointer<ULONG_PTR>!) {}
public var FLS_OUT_OF_INDEXES: DWORD { .max }
public func FlsAlloc(_ c: (@convention(c) (UnsafeMutableRawPointer?) -> Void)!) -> DWORD { 0 }
public func FlsGetValue(_ k: DWORD) -> UnsafeMutableRawPointer! { nil }
public func FlsSetValue(_ k: DWORD, _ v: UnsafeMutableRawPointer!) -> Bool { true }
public typealias HANDLE = UnsafeMutableRawPointer
public typealias LPTHREAD_START_ROUTINE = @convention(c) (UnsafeMutableRawPointer?) -> DWORD
public struct SECURITY_ATTRIBUTES { public init() {} }
public struct CONDITION_VARIABLE { public init() {} }
public var INFINITE: DWORD { .max }
public func InitializeConditionVariable(_ c: UnsafeMutablePointer<CONDITION_VARIABLE>!) {}
public func WakeConditionVariable(_ c: UnsafeMutablePointer<CONDITION_VARIABLE>!) {}
@discardableResult public func SleepConditionVariableSRW(_ c: UnsafeMutablePointer<CONDITION_VARIABLE>!, _ l: UnsafeMutablePointer<SRWLOCK>!, _ ms: DWORD, _ f: UInt32) -> Bool { true }
public func CreateThread(_ a: UnsafeMutablePointer<SECURITY_ATTRIBUTES>!, _ s: ULONG_PTR, _ f: LPTHREAD_START_ROUTINE!, _ x: UnsafeMutableRawPointer!, _ g: DWORD, _ i: UnsafeMutablePointer<DWORD>!) -> HANDLE! { nil }
@discardableResult public func CloseHandle(_ h: HANDLE!) -> Bool { true }
public func CreateEventW(_ a: UnsafeMutablePointer<SECURITY_ATTRIBUTES>!, _ m: Bool, _ i: Bool, _ n: UnsafePointer<UInt16>!) -> HANDLE! { nil }
@discardableResult public func SetEvent(_ h: HANDLE!) -> Bool { true }
@discardableResult public func ResetEvent(_ h: HANDLE!) -> Bool { true }
@discardableResult public func WaitForSingleObject(_ h: HANDLE!, _ ms: DWORD) -> DWORD { 0 }
public func Sleep(_ ms: DWORD) {}
public func GetSystemTimePreciseAsFileTime(_ t: UnsafeMutablePointer<FILETIME>!) {}
public func QueryPerformanceCounter(_ c: UnsafeMutablePointer<LARGE_INTEGER>!) -> Bool { true }
public func QueryPerformanceFrequency(_ c: UnsafeMutablePointer<LARGE_INTEGER>!) -> Bool { true }
