/// The C library of the platform, and what else its system calls need: for the files that make them.

#if canImport(Darwin)
@_exported import Darwin
#elseif canImport(Glibc)
@_exported import Glibc
#elseif canImport(Musl)
@_exported import Musl
#elseif canImport(Android)
@_exported import Android
#elseif os(Windows)
@_exported import CRT
@_exported import WinSDK
#endif
