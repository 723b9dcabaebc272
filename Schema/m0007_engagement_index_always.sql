-- Until now the first load of an empty registry left the index of m0006 out until a census was kept. Every load builds
-- it at its end from here on; a registry that was left without it gets it now.
CREATE INDEX IF NOT EXISTS engagement_by_organisation ON engagement (organisation)
WHERE organisation IS NOT NULL;
