/// One step of the registry file's history: a file of SQL, frozen once it has landed.
public struct Migration: Sendable {
    /// The file's name without its extension, kept in every registry that it was applied to.
    public let name: String
    /// The SQL that it runs.
    public let sql: String
}

/// All migrations, oldest first.
public enum Migrations {
    /// Every numbered file of the folder `Schema`, oldest first.
    public static var all: [Migration] {
        [
            Migration(name: "m0001_registry", sql: text(PackageResources.m0001_registry_sql)),
            Migration(
                name: "m0002_complete_listing",
                sql: text(PackageResources.m0002_complete_listing_sql)),
            Migration(name: "m0003_census", sql: text(PackageResources.m0003_census_sql)),
            Migration(
                name: "m0004_identifier_key",
                sql: text(PackageResources.m0004_identifier_key_sql)),
            Migration(
                name: "m0005_cells_and_other_names",
                sql: text(PackageResources.m0005_cells_and_other_names_sql)),
            Migration(
                name: "m0006_engagement_by_organisation",
                sql: text(PackageResources.m0006_engagement_by_organisation_sql)),
            Migration(
                name: "m0007_engagement_index_always",
                sql: text(PackageResources.m0007_engagement_index_always_sql)),
            Migration(
                name: "m0008_statement_by_birth_and_name",
                sql: text(PackageResources.m0008_statement_by_birth_and_name_sql)),
        ]
    }

    private static func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}
