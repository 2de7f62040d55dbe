/// The locals of a function that is being lowered, parameters first: where each is, and which operands stand for it.
///
/// Written out only as far as the body is long, because a few bytes declare as many locals as a function may have.
struct LocalTable {
    struct Local {
        let slot: Int
        let valueClass: ValueClass
        /// How many operands stand for it.
        var uses = 0
        /// The position of the newest operand pushed for it, or -1. It may have been settled since.
        var newestUse = -1
    }

    /// Locals of one type that follow each other.
    private struct Group {
        let first: Int
        let firstSlot: Int
        let valueClass: ValueClass

        func slot(of index: Int) -> Int { firstSlot &+ (index &- first) &* valueClass.slots }
    }

    /// The first slot that belongs to no local.
    private(set) var endSlot = 0
    private var count = 0
    private var leading: [Local] = []
    /// Of all locals where some are not in `leading`, else empty.
    private var groups: [Group] = []
    /// Those behind `leading` that occur.
    private var others: [Int: Local] = [:]

    /// The frame's header stands between parameters and other locals.
    init(parameters: [CanonicalType], _ body: FunctionBody) {
        let declared = body.locals.reduce(0) { $0 &+ Int($1.count) }
        let budget = body.range.count
        let isWhole = parameters.count &+ declared <= budget
        leading.reserveCapacity(min(parameters.count &+ declared, budget))
        var index = 0
        var slot = 0
        while index < parameters.count {
            let type = parameters[index]
            let end = parameters[index...].firstIndex { $0 != type } ?? parameters.count
            append(ValueClass(type), end &- index, &index, &slot, budget, isWhole)
        }
        slot &+= FrameMeta.headerSlots
        for group in body.locals {
            append(ValueClass(group.type), Int(group.count), &index, &slot, budget, isWhole)
        }
        endSlot = slot
        count = index
    }

    /// Adds a local that the function does not declare. Returns its number.
    mutating func add(_ valueClass: ValueClass) -> Int {
        let local = Local(slot: endSlot, valueClass: valueClass)
        if leading.count == count { leading.append(local) } else { others[count] = local }
        endSlot &+= valueClass.slots
        count &+= 1
        return count &- 1
    }

    private mutating func append(
        _ valueClass: ValueClass, _ count: Int, _ index: inout Int, _ slot: inout Int, _ budget: Int, _ isWhole: Bool
    ) {
        for place in 0..<min(count, budget &- leading.count) {
            leading.append(Local(slot: slot &+ place &* valueClass.slots, valueClass: valueClass))
        }
        if !isWhole {
            let last = groups.last
            let follows = last.map { $0.valueClass == valueClass && $0.slot(of: index) == slot }
            if follows != true { groups.append(Group(first: index, firstSlot: slot, valueClass: valueClass)) }
        }
        index &+= count
        slot &+= count &* valueClass.slots
    }

    subscript(index: Int) -> Local {
        get { index < leading.count ? leading[index] : others[index] ?? find(index) }
        set {
            if index < leading.count { leading[index] = newValue } else { others[index] = newValue }
        }
    }

    private func find(_ index: Int) -> Local {
        let group = groups[groups.partitioningIndex { $0.first > index } &- 1]
        return Local(slot: group.slot(of: index), valueClass: group.valueClass)
    }
}
