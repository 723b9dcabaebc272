-- Who was ever stated to work in an organisation. The first load of an empty registry leaves this index out; it is made
-- when the first census is kept.
CREATE INDEX engagement_by_organisation ON engagement (organisation) WHERE organisation IS NOT NULL;
