import Foundation

/// The local name of an element or attribute, valid only while its event is handled.
///
/// Prefixes are passed over: producers choose them freely, and strict and transitional files differ
/// in their namespaces but not in the local names read here.
struct XMLName {
    private let start: UnsafePointer<CChar>

    init(qualified: UnsafePointer<CChar>) {
        var start = qualified
        var place = qualified
        while place.pointee != 0 {
            if place.pointee == 0x3A { start = place + 1 }
            place += 1
        }
        self.start = start
    }

    /// Whether the name is this one.
    @inline(__always)
    func `is`(_ name: StaticString) -> Bool {
        let expected = UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
        return start.pointee == expected.pointee && strcmp(start, expected) == 0
    }
}

/// The attributes of an element, valid only while its event is handled.
struct XMLAttributes {
    private let list: UnsafeMutablePointer<UnsafePointer<CChar>?>

    init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>) { self.list = list }

    /// The text of an attribute without prefix.
    subscript(name: StaticString) -> String? { value(name).map { String(cString: $0) } }

    /// The bytes of an attribute without prefix, ended by a zero.
    func value(_ name: StaticString) -> UnsafePointer<CChar>? {
        let expected = UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
        var place = list
        while let key = place[0] {
            if key.pointee == expected.pointee, strcmp(key, expected) == 0 { return place[1] }
            place += 2
        }
        return nil
    }

    /// The text of an attribute that has a prefix, whichever it is.
    func prefixed(_ name: StaticString) -> String? {
        var place = list
        while let key = place[0] {
            if strchr(key, 0x3A) != nil, XMLName(qualified: key).is(name) {
                return place[1].map { String(cString: $0) }
            }
            place += 2
        }
        return nil
    }

    /// The non-negative whole number of an attribute.
    func integer(_ name: StaticString) -> Int? { value(name).flatMap { Self.integer($0) } }

    /// The non-negative whole number of a text ended by a zero.
    static func integer(_ text: UnsafePointer<CChar>) -> Int? {
        guard text.pointee != 0 else { return nil }
        var place = text
        var number = 0
        while place.pointee != 0 {
            let digit = Int(place.pointee) - 0x30
            guard (0...9).contains(digit), number < 1 << 40 else { return nil }
            number = number * 10 + digit
            place += 1
        }
        return number
    }

    /// The truth value of an attribute (`xsd:boolean`).
    func flag(_ name: StaticString) -> Bool {
        guard let text = self[name] else { return false }
        return text == "1" || text == "true" || text == "on"
    }
}
