import Foundation
import Testing

@testable import Airlock

/// The threaded code of a guest's function, which `.ci/draw-pictures` draws.
@Suite struct CodeListingTests {
    /// A cell a line: `handler NUMBER` or `operand VALUE`, behind the cell that describes the function.
    @Test func codeIsHandlersWithOperands() throws {
        let instance = try Fixture.instance("Bytes/process_bytes")
        let code = try FunctionLowering.lower(instance.module.validated, body: 0)
        let numbers = Dictionary(
            HandlerTable.shared.addresses.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let lines = code.cells.dropFirst().map { cell in
            numbers[cell].map { "handler \($0)" } ?? "operand \(cell)"
        }
        #expect(lines.first?.hasPrefix("handler") == true)
        for cell in code.safepoints { #expect(numbers[code.cells[Int(cell)]] != nil) }
        // Fewer than the instructions that they stand for, which are 24.
        #expect((4...20).contains(lines.count { $0.hasPrefix("handler") }))
        guard let path = ProcessInfo.processInfo.environment["AIRLOCK_LISTING"] else { return }
        try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
}
