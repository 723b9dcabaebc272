-- A change may say that its file lists everybody of an organisation at its date: whoever was there before and is
-- not in it has left. The place is the organisation's, where the file tells.
CREATE TABLE complete_listing (
    id INTEGER PRIMARY KEY,
    change INTEGER NOT NULL REFERENCES change (id),
    organisation INTEGER NOT NULL REFERENCES text (id),
    place INTEGER REFERENCES text (id),
    as_of TEXT NOT NULL CHECK (length(as_of) = 10 AND date(as_of, '+0 days') IS as_of)
) STRICT;

CREATE INDEX complete_listing_by_change ON complete_listing (change);

CREATE TRIGGER complete_listing_is_kept BEFORE UPDATE ON complete_listing BEGIN SELECT RAISE (ABORT, 'a listing is never overwritten'); END;
