import Registry

extension DataPackage.Schema {
    /// A table of evidence as the standard describes tables.
    init(_ table: EvidenceTable) {
        fields = table.columns.map { column in
            let isBytes = column.storage == .bytes
            return DataPackage.Field(
                name: column.name, type: column.storage.frictionless,
                description: isBytes ? "bytes in hexadecimal digits" : nil,
                constraints: .init(
                    required: column.isRequired ? true : nil,
                    pattern: isBytes ? "^([0-9a-f]{2})*$" : nil))
        }
        missingValues = [PackageField.missing]
        primaryKey = table.key
        let keys = table.references.map {
            DataPackage.ForeignKey(
                fields: $0.column,
                reference: .init(
                    resource: $0.table == table.name ? "" : $0.table, fields: $0.target))
        }
        foreignKeys = keys.isEmpty ? nil : keys
    }
}

extension EvidenceTable.Storage {
    fileprivate var frictionless: String {
        switch self {
        case .integer: "integer"
        case .real: "number"
        case .text, .bytes: "string"
        }
    }
}
