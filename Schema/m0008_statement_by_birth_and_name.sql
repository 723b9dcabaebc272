-- Who may be the same person is asked by date of birth: this index answers it without reading the statements, of whom
-- hundreds may be born on one day.
DROP INDEX IF EXISTS statement_by_birth_date;
CREATE INDEX IF NOT EXISTS statement_by_birth_and_name ON statement (birth_date, full_name, change)
WHERE birth_date IS NOT NULL;
