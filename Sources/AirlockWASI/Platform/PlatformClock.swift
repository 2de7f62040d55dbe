import AirlockPlatform

/// The clocks of the system.
enum PlatformClock {
    #if os(Windows)
    /// 100-nanosecond steps between 1601, from where Windows counts, and 1970.
    private static let epoch: UInt64 = 116_444_736_000_000_000

    static func now(_ clock: ClockID) throws(Errno) -> UInt64 {
        switch clock {
        case .realtime:
            var time = FILETIME()
            unsafe GetSystemTimePreciseAsFileTime(&time)
            let steps = UInt64(time.dwHighDateTime) << 32 | UInt64(time.dwLowDateTime)
            return steps < epoch ? 0 : (steps &- epoch) &* 100
        case .monotonic:
            var count = LARGE_INTEGER()
            guard unsafe QueryPerformanceCounter(&count) else { throw .notsup }
            let (high, low) = UInt64(clamping: count.QuadPart).multipliedFullWidth(by: 1_000_000_000)
            let frequency = try frequency()
            return high < frequency ? frequency.dividingFullWidth((high, low)).quotient : .max
        case .processCPUTime, .threadCPUTime: throw .notsup
        }
    }

    static func resolution(_ clock: ClockID) throws(Errno) -> UInt64 {
        switch clock {
        case .realtime: 100
        case .monotonic: max(1, 1_000_000_000 / (try frequency()))
        case .processCPUTime, .threadCPUTime: throw .notsup
        }
    }

    static func fileTime() throws(Errno) -> UInt64 { try now(.realtime) }

    /// Steps of the performance counter in a second.
    private static func frequency() throws(Errno) -> UInt64 {
        var frequency = LARGE_INTEGER()
        guard unsafe QueryPerformanceFrequency(&frequency), frequency.QuadPart > 0 else { throw .notsup }
        return UInt64(frequency.QuadPart)
    }
    #else
    static func now(_ clock: ClockID) throws(Errno) -> UInt64 {
        try nanoseconds { unsafe clock_gettime(id(of: clock), &$0) }
    }

    /// What the kernel takes for its own files.
    static func fileTime() throws(Errno) -> UInt64 {
        #if os(Linux) || os(Android)
        try nanoseconds { unsafe clock_gettime(CLOCK_REALTIME_COARSE, &$0) }
        #else
        try now(.realtime)
        #endif
    }

    static func resolution(_ clock: ClockID) throws(Errno) -> UInt64 {
        max(1, try nanoseconds { unsafe clock_getres(id(of: clock), &$0) })
    }

    private static func nanoseconds(_ call: (inout timespec) -> CInt) throws(Errno) -> UInt64 {
        var time = timespec()
        guard call(&time) == 0 else { throw .last }
        let (seconds, overflow) = UInt64(clamping: time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
        return overflow ? .max : saturating(seconds, plus: UInt64(clamping: time.tv_nsec))
    }

    private static func id(of clock: ClockID) -> clockid_t {
        switch clock {
        case .realtime: CLOCK_REALTIME
        case .monotonic: CLOCK_MONOTONIC
        case .processCPUTime: CLOCK_PROCESS_CPUTIME_ID
        case .threadCPUTime: CLOCK_THREAD_CPUTIME_ID
        }
    }
    #endif
}
