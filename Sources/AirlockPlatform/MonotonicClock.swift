/// The time of the system that is never set back, as a plain number: `ContinuousClock` computes with 128 bits.
package enum MonotonicClock {
    /// Nanoseconds since some moment before the process began; 0 where the system does not tell.
    package static func nanoseconds() -> Int64 {
        #if os(Windows)
        var count = LARGE_INTEGER()
        var frequency = LARGE_INTEGER()
        guard unsafe QueryPerformanceCounter(&count), unsafe QueryPerformanceFrequency(&frequency),
            frequency.QuadPart > 0
        else { return 0 }
        let (seconds, rest) = count.QuadPart.quotientAndRemainder(dividingBy: frequency.QuadPart)
        return seconds &* 1_000_000_000 &+ rest &* 1_000_000_000 / frequency.QuadPart
        #else
        var time = timespec()
        guard unsafe clock_gettime(CLOCK_MONOTONIC, &time) == 0 else { return 0 }
        return Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
        #endif
    }
}
