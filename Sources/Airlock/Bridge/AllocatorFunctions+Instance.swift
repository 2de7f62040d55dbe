extension AllocatorFunctions {
    /// - Throws: `ExportError`.
    convenience init(_ profile: AllocatorProfile, of instance: Instance) throws {
        self.init(
            profile, allocate: try instance.function(profile.allocateName).handle,
            pin: try profile.pinName.map { try instance.function($0).handle },
            release: try profile.releaseName.map { try instance.function($0).handle })
    }
}
