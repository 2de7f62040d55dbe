import Airlock

/// Something to measure, not yet set up.
struct Benchmark {
    let group: String
    let name: String
    /// What one iteration processes, for a rate beside the time.
    var bytes: Int?
    /// The name of the benchmark of the same group that does the least possible work for the same purpose.
    var reference: String?
    /// Takes so long that it runs only where a filter names it.
    var isLong = false
    /// Sets up; what it returns is measured. Throws when the set-up fails or a result is wrong.
    let prepare: () throws -> Body

    enum Body {
        /// Runs the given number of iterations, all alike; nanoseconds for one are the measure.
        case time((Int) throws -> Void)
        /// The same, when how many bytes one iteration processes is known only now.
        case transfer(bytes: Int, (Int) throws -> Void)
        /// Finds a quantity that is measured once. What is kept lives until the whole group is measured, so that the
        /// next measurement cannot use its memory again.
        case quantity(Unit, () throws -> (value: Double, kept: [Instance]))
    }

    /// Smaller is better in each.
    enum Unit: String, Codable {
        case nanoseconds = "ns"
        case bytes = "B"
    }

    var fullName: String { "\(group)/\(name)" }

    init(
        _ group: String, _ name: String, bytes: Int? = nil, reference: String? = nil,
        prepare: @escaping () throws -> Body
    ) {
        self.group = group
        self.name = name
        self.bytes = bytes
        self.reference = reference
        self.prepare = prepare
    }
}
