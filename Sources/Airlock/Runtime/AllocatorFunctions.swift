/// The functions of a profile, found in an instance.
final class AllocatorFunctions {
    let profile: AllocatorProfile
    let allocate: FunctionHandle
    let pin: FunctionHandle?
    let release: FunctionHandle?
    // What each transfer asks of the profile.
    let request: AllocatorProfile.Request
    let releasing: AllocatorProfile.Release
    private let keepsPromiseOfC: Bool

    init(_ profile: AllocatorProfile, allocate: FunctionHandle, pin: FunctionHandle?, release: FunctionHandle?) {
        self.profile = profile
        self.allocate = allocate
        self.pin = pin
        self.release = release
        request = profile.request
        releasing = profile.release
        keepsPromiseOfC = profile.request == .size && profile.allocateName == "malloc"
    }

    /// The alignment that an address for `count` bytes must have.
    func requiredAlignment(for count: UInt64) -> UInt64 {
        switch request {
        case .sizeAlignment, .reallocation: return AllocatorProfile.requestedAlignment
        // C promises an alignment for any object that fits; other names promise nothing.
        case .size where keepsPromiseOfC: return count >= 8 ? 8 : count >= 4 ? 4 : count >= 2 ? 2 : 1
        case .size, .sizeIdentifier: return 1
        }
    }
}
