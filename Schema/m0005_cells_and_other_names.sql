-- The cells that statements were read from, untouched, in blocks of rows of one sheet. Columns of identity numbers and
-- columns that are not used are not in them; CellBlock.swift has the form of the bytes.
CREATE TABLE source_block (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    change INTEGER NOT NULL REFERENCES change (id),
    sheet TEXT,
    first_row INTEGER NOT NULL CHECK (first_row > 0),
    last_row INTEGER NOT NULL CHECK (last_row >= first_row),
    cells BLOB NOT NULL CHECK (length(cells) > 0)
) STRICT;

-- A name beside the one of the civil register: what people call the person, a pen name, a name in religion.
CREATE TABLE other_name (
    statement INTEGER NOT NULL REFERENCES statement (id),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('alias', 'religious')),
    name INTEGER NOT NULL REFERENCES text (id),
    PRIMARY KEY (statement, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX source_block_by_change ON source_block (change);

CREATE TRIGGER source_block_is_kept BEFORE UPDATE ON source_block BEGIN SELECT RAISE (ABORT, 'a cell is never overwritten'); END;
CREATE TRIGGER source_block_is_not_deleted BEFORE DELETE ON source_block BEGIN SELECT RAISE (ABORT, 'a cell is never deleted'); END;
CREATE TRIGGER other_name_is_kept BEFORE UPDATE ON other_name BEGIN SELECT RAISE (ABORT, 'a name is never overwritten'); END;
CREATE TRIGGER other_name_is_not_deleted BEFORE DELETE ON other_name BEGIN SELECT RAISE (ABORT, 'a name is never deleted'); END;
