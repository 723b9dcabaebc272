-- The registry file. Rosters are evidence: statements, readings, links and questions are brought by
-- changes and never overwritten; the one value that is ever set later is change.undone_by.
-- Dates are ISO texts whose length is their precision: YYYY, YYYY-MM, YYYY-MM-DD. Without a modifier
-- SQLite's date() lets 31 February pass.

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source_file (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    byte_count INTEGER NOT NULL CHECK (byte_count >= 0),
    UNIQUE (sha256, name)
) STRICT;

CREATE TABLE change (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    kind TEXT NOT NULL CHECK (kind IN ('import', 'establishment', 'edit', 'answer', 'merge', 'undo')),
    recorded_at TEXT NOT NULL
        CHECK (recorded_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
    author TEXT NOT NULL CHECK (author <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    as_of TEXT CHECK (as_of IS NULL OR (length(as_of) = 10 AND date(as_of, '+0 days') IS as_of)),
    source_file INTEGER REFERENCES source_file (id),
    undoes INTEGER UNIQUE REFERENCES change (id),
    undone_by INTEGER UNIQUE REFERENCES change (id),
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    content_hash BLOB NOT NULL CHECK (length(content_hash) = 32),
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    CHECK ((kind = 'undo') = (undoes IS NOT NULL)),
    CHECK (undoes IS NULL OR undoes < id),
    CHECK (undone_by IS NULL OR undone_by > id)
) STRICT;

-- What the importer took each column of the source to mean; with statement.row it leads to the cell.
CREATE TABLE source_column (
    change INTEGER NOT NULL REFERENCES change (id),
    sheet TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    header TEXT NOT NULL,
    meaning TEXT,
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    PRIMARY KEY (change, sheet, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE text (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    canonical TEXT NOT NULL UNIQUE CHECK (canonical <> ''),
    search_key TEXT NOT NULL
) STRICT;

CREATE TABLE statement (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    change INTEGER NOT NULL REFERENCES change (id),
    kind TEXT NOT NULL CHECK (kind IN ('roster', 'profile', 'edit')),
    source_file INTEGER REFERENCES source_file (id),
    sheet TEXT,
    row INTEGER CHECK (row > 0),
    as_of TEXT NOT NULL CHECK (length(as_of) = 10 AND date(as_of, '+0 days') IS as_of),
    full_name INTEGER NOT NULL REFERENCES text (id),
    sex TEXT CHECK (sex IN ('male', 'female')),
    birth_date TEXT CHECK (
        birth_date IS NULL
        OR (length(birth_date) = 10 AND date(birth_date, '+0 days') IS birth_date)
        OR (length(birth_date) = 7 AND date(birth_date || '-01') IS birth_date || '-01')
        OR (length(birth_date) = 4 AND date(birth_date || '-01-01') IS birth_date || '-01-01')),
    hometown INTEGER REFERENCES text (id),
    CHECK (kind <> 'roster' OR (source_file IS NOT NULL AND row IS NOT NULL))
) STRICT;

-- The law calls these sensitive (Decree 356/2025/ND-CP, Article 4): kept apart so that they can be guarded apart.
CREATE TABLE sensitive (
    statement INTEGER PRIMARY KEY REFERENCES statement (id),
    ethnic_group INTEGER REFERENCES text (id),
    religion INTEGER REFERENCES text (id),
    party TEXT CHECK (party IN ('yes', 'no')),
    party_date TEXT CHECK (
        party_date IS NULL
        OR (length(party_date) = 10 AND date(party_date, '+0 days') IS party_date)
        OR (length(party_date) = 7 AND date(party_date || '-01') IS party_date || '-01')
        OR (length(party_date) = 4 AND date(party_date || '-01-01') IS party_date || '-01-01')),
    CHECK (party_date IS NULL OR party IS 'yes')
) STRICT;

CREATE TABLE engagement (
    statement INTEGER NOT NULL REFERENCES statement (id),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    organisation INTEGER REFERENCES text (id),
    place INTEGER REFERENCES text (id),
    position INTEGER REFERENCES text (id),
    rank INTEGER REFERENCES text (id),
    employment INTEGER REFERENCES text (id),
    sector INTEGER REFERENCES text (id),
    standing INTEGER REFERENCES text (id),
    since TEXT CHECK (
        since IS NULL
        OR (length(since) = 10 AND date(since, '+0 days') IS since)
        OR (length(since) = 7 AND date(since || '-01') IS since || '-01')
        OR (length(since) = 4 AND date(since || '-01-01') IS since || '-01-01')),
    until TEXT CHECK (
        until IS NULL
        OR (length(until) = 10 AND date(until, '+0 days') IS until)
        OR (length(until) = 7 AND date(until || '-01') IS until || '-01')
        OR (length(until) = 4 AND date(until || '-01-01') IS until || '-01-01')),
    PRIMARY KEY (statement, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE qualification (
    statement INTEGER NOT NULL REFERENCES statement (id),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    level INTEGER REFERENCES text (id),
    title INTEGER REFERENCES text (id),
    field INTEGER REFERENCES text (id),
    institution INTEGER REFERENCES text (id),
    mode INTEGER REFERENCES text (id),
    country INTEGER REFERENCES text (id),
    year INTEGER CHECK (year BETWEEN 1900 AND 2200),
    in_training INTEGER NOT NULL DEFAULT 0 CHECK (in_training IN (0, 1)),
    PRIMARY KEY (statement, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE certificate (
    statement INTEGER NOT NULL REFERENCES statement (id),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('political-theory', 'state-management', 'language', 'it',
        'ethnic-language', 'professional')),
    wording INTEGER NOT NULL REFERENCES text (id),
    PRIMARY KEY (statement, ordinal)
) STRICT, WITHOUT ROWID;

-- Numbers are sealed: AES-GCM under a key that is not in this file, and a keyed hash to look them up by.
CREATE TABLE identifier (
    statement INTEGER NOT NULL REFERENCES statement (id),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('citizen', 'former-citizen', 'social-insurance', 'official')),
    keyed_hash BLOB NOT NULL CHECK (length(keyed_hash) = 32),
    sealed BLOB NOT NULL,
    PRIMARY KEY (statement, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE link (
    id INTEGER PRIMARY KEY,
    change INTEGER NOT NULL REFERENCES change (id),
    left_statement INTEGER NOT NULL REFERENCES statement (id),
    right_statement INTEGER NOT NULL REFERENCES statement (id),
    relation TEXT NOT NULL CHECK (relation IN ('same', 'different')),
    CHECK (left_statement < right_statement)
) STRICT;

-- What a text means in a code list for rosters dated from an era on ('' is the beginning).
-- (code, code_from) names the entry: a bare code never does.
CREATE TABLE reading (
    change INTEGER NOT NULL REFERENCES change (id),
    list TEXT NOT NULL,
    era TEXT NOT NULL CHECK (era = '' OR (length(era) = 10 AND date(era, '+0 days') IS era)),
    text INTEGER NOT NULL REFERENCES text (id),
    code TEXT NOT NULL CHECK (code <> ''),
    code_from TEXT NOT NULL CHECK (code_from = '' OR (length(code_from) = 10 AND date(code_from, '+0 days') IS code_from)),
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
    origin TEXT NOT NULL CHECK (origin IN ('rule', 'person')),
    PRIMARY KEY (change, list, era, text)
) STRICT, WITHOUT ROWID;

-- A text that no rule could read; people is how many rows of the change carry it.
CREATE TABLE question (
    id INTEGER PRIMARY KEY,
    change INTEGER NOT NULL REFERENCES change (id),
    list TEXT NOT NULL,
    era TEXT NOT NULL,
    text INTEGER NOT NULL REFERENCES text (id),
    people INTEGER NOT NULL CHECK (people > 0),
    UNIQUE (change, list, era, text)
) STRICT;

CREATE TABLE establishment (
    id INTEGER PRIMARY KEY,
    change INTEGER NOT NULL REFERENCES change (id),
    source_file INTEGER NOT NULL REFERENCES source_file (id),
    row INTEGER NOT NULL CHECK (row > 0),
    organisation INTEGER REFERENCES text (id),
    place INTEGER REFERENCES text (id),
    position INTEGER REFERENCES text (id),
    field INTEGER REFERENCES text (id),
    minimum_level INTEGER REFERENCES text (id),
    posts INTEGER NOT NULL CHECK (posts >= 0),
    valid_from TEXT NOT NULL CHECK (length(valid_from) = 10 AND date(valid_from, '+0 days') IS valid_from),
    legal_basis INTEGER REFERENCES text (id),
    CHECK (organisation IS NOT NULL OR place IS NOT NULL),
    CHECK (position IS NOT NULL OR field IS NOT NULL)
) STRICT;

CREATE INDEX statement_by_change ON statement (change);
CREATE INDEX statement_by_birth_date ON statement (birth_date) WHERE birth_date IS NOT NULL;
CREATE INDEX identifier_by_keyed_hash ON identifier (keyed_hash);
CREATE INDEX link_by_change ON link (change);
CREATE INDEX establishment_by_change ON establishment (change);

-- Nothing is overwritten: the file itself refuses.
CREATE TRIGGER change_is_kept BEFORE DELETE ON change BEGIN SELECT RAISE (ABORT, 'a change is never deleted'); END;
CREATE TRIGGER change_is_undone_only BEFORE UPDATE ON change
WHEN OLD.undone_by IS NOT NULL OR NEW.undone_by IS NULL OR NEW.id IS NOT OLD.id OR NEW.kind IS NOT OLD.kind
    OR NEW.hash IS NOT OLD.hash OR NEW.previous_hash IS NOT OLD.previous_hash OR NEW.content_hash IS NOT OLD.content_hash
    OR NEW.recorded_at IS NOT OLD.recorded_at OR NEW.author IS NOT OLD.author OR NEW.reason IS NOT OLD.reason
    OR NEW.as_of IS NOT OLD.as_of OR NEW.source_file IS NOT OLD.source_file OR NEW.undoes IS NOT OLD.undoes
BEGIN SELECT RAISE (ABORT, 'a change may only be marked undone, once'); END;
CREATE TRIGGER statement_is_kept BEFORE UPDATE ON statement BEGIN SELECT RAISE (ABORT, 'a statement is never overwritten'); END;
CREATE TRIGGER statement_is_not_deleted BEFORE DELETE ON statement BEGIN SELECT RAISE (ABORT, 'a statement is never deleted'); END;
CREATE TRIGGER reading_is_kept BEFORE UPDATE ON reading BEGIN SELECT RAISE (ABORT, 'a reading is never overwritten'); END;
CREATE TRIGGER link_is_kept BEFORE UPDATE ON link BEGIN SELECT RAISE (ABORT, 'a link is never overwritten'); END;
CREATE TRIGGER text_is_kept BEFORE UPDATE ON text BEGIN SELECT RAISE (ABORT, 'a text is never overwritten'); END;
