// An image goes through a guest: the pixels are copied in, changed where they are, and copied out.
import Airlock
import AirlockWAT

/// Makes a grey image of one with four bytes a pixel, in place.
let filter = """
    (module (memory (export "memory") 1)
      (func (export "grey") (param $at i32) (param $count i32)
        (local $end i32) (local $grey i32)
        (local.set $end (i32.add (local.get $at) (local.get $count)))
        (block $done (loop $next
          (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
          (local.set $grey (i32.div_u
            (i32.add (i32.add (i32.load8_u (local.get $at)) (i32.load8_u offset=1 (local.get $at)))
              (i32.load8_u offset=2 (local.get $at)))
            (i32.const 3)))
          (i32.store8 (local.get $at) (local.get $grey))
          (i32.store8 offset=1 (local.get $at) (local.get $grey))
          (i32.store8 offset=2 (local.get $at) (local.get $grey))
          (local.set $at (i32.add (local.get $at) (i32.const 4)))
          (br $next)))))
    """

let (width, height) = (320, 200)
var image: [UInt8] = []
for y in 0..<height {
    for x in 0..<width { image += [UInt8(x % 256), UInt8(y), UInt8((x + y) % 256), 255] }
}

let guest = try Instance(try Module(wat: filter))
let grey = try guest.exchange("grey", image, returning: .inPlace)

print("\(width) x \(height), \(grey.count) bytes")
print("pixel 10, 20: \(Array(image[(20 * width + 10) * 4..<(20 * width + 11) * 4]))", terminator: " becomes ")
print(Array(grey[(20 * width + 10) * 4..<(20 * width + 11) * 4]))
