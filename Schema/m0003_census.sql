-- A census is derived from the statements and can be dropped and made anew at any time: one row a census, its
-- columns in parts of as many people as the program chooses. state says from what it was computed: the head of the
-- hash chain, and the program's lists and rules. It holds for every day from valid_from to valid_to ('' is for ever).
CREATE TABLE census (
    id INTEGER PRIMARY KEY,
    state BLOB NOT NULL CHECK (length(state) = 32),
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    people INTEGER NOT NULL CHECK (people >= 0)
) STRICT;

CREATE TABLE census_column (
    id INTEGER PRIMARY KEY,
    census INTEGER NOT NULL REFERENCES census (id) ON DELETE CASCADE,
    variable TEXT NOT NULL,
    part INTEGER NOT NULL CHECK (part >= 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    content BLOB NOT NULL,
    UNIQUE (census, variable, part)
) STRICT;
