// Values in and out as JSON. What the guest answers is decoded like anything that comes from a stranger.
import Airlock
import AirlockFoundation
import AirlockWAT

struct Order: Codable, Equatable {
    var article: String
    var count: Int
}

/// A guest would parse its input; this one checks that it begins as an object does, and gives it back.
let guest = try Instance(
    try Module(
        wat: """
            (module (memory (export "memory") 1)
              (func (export "confirm") (param i32 i32)
                (if (i32.ne (i32.load8_u (local.get 0)) (i32.const 0x7b)) (then unreachable)))
              (func (export "confuse") (param i32 i32) (i32.store8 (local.get 0) (i32.const 0x21))))
            """))

let order = Order(article: "lamp", count: 3)
let confirmed = try guest.exchange("confirm", json: order, as: Order.self, returning: .inPlace)
print("confirmed: \(confirmed.count) of \(confirmed.article)")

do {
    _ = try guest.exchange("confirm", json: [order], as: [Order].self, returning: .inPlace)
} catch let trap as Trap {
    print("refused by the guest: \(trap.code.message)")
}

do {
    _ = try guest.exchange("confuse", json: order, as: Order.self, returning: .inPlace)
} catch is DecodingError {
    print("the guest's answer is no order")
}
