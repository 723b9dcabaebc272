-- The keys under which identity numbers were sealed, each by a value that tells whether a key file is that key and
-- tells nothing else of it. The keys themselves are never in this file. A registry of before this migration has sealed
-- under its first key, whose value is not known until that key is used again.
CREATE TABLE identifier_key (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    check_value BLOB NOT NULL UNIQUE CHECK (length(check_value) = 16)
) STRICT;

ALTER TABLE identifier ADD COLUMN key INTEGER NOT NULL DEFAULT 1 CHECK (key > 0);
-- A number that contradicts the sex or the birth year of its own row is kept and decides nothing of who is who.
ALTER TABLE identifier ADD COLUMN is_doubtful INTEGER NOT NULL DEFAULT 0 CHECK (is_doubtful IN (0, 1));

CREATE TRIGGER identifier_key_is_kept BEFORE UPDATE ON identifier_key BEGIN SELECT RAISE (ABORT, 'a key is never overwritten'); END;
CREATE TRIGGER identifier_key_is_not_deleted BEFORE DELETE ON identifier_key BEGIN SELECT RAISE (ABORT, 'a key is never deleted'); END;
