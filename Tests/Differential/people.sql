-- Everybody at a date ($as_of), as known after a change ($known), composed anew from the tables of an export: the rules
-- of who is who, of what holds and of what words mean, written down a second time. Counted are these rows.
-- Left out, and so not in the registries that are compared: identity numbers, a file sent twice, split communes.
CREATE OR REPLACE TEMP TABLE people AS
WITH RECURSIVE
live AS (
    SELECT id FROM change
    WHERE id <= $known AND kind <> 'undo' AND (undone_by IS NULL OR undone_by > $known)),
said AS (
    SELECT statement.*, coalesce(source_file.name, '') AS file,
        CASE kind WHEN 'edit' THEN 2 WHEN 'profile' THEN 1 ELSE 0 END AS weight,
        -- One name, in capitals or not, the tone on the first or on the second vowel.
        replace(lower(text.canonical), 'oà', 'òa') AS name
    FROM statement JOIN live ON live.id = change JOIN text ON text.id = full_name
    LEFT JOIN source_file ON source_file.id = statement.source_file),
-- Who is who: one name and one full date of birth, unless sex tells them apart; but people decide first.
decided AS (
    SELECT left_statement AS one, right_statement AS other, arg_max(relation, link.id) AS relation
    FROM link JOIN live ON live.id = link.change
    WHERE left_statement IN (SELECT id FROM said) AND right_statement IN (SELECT id FROM said)
    GROUP BY ALL),
namesake AS (SELECT id, name, birth_date, sex FROM said WHERE length(birth_date) = 10),
namesakes AS (
    SELECT name, birth_date, count(DISTINCT sex) > 1 AS are_told_apart FROM namesake GROUP BY ALL),
separated AS (
    SELECT DISTINCT a.name, a.birth_date
    FROM decided JOIN namesake a ON a.id = one JOIN namesake b ON b.id = other
    WHERE relation = 'different' AND a.name = b.name AND a.birth_date = b.birth_date),
pair AS (
    SELECT a.id AS one, b.id AS other
    FROM namesake a JOIN namesake b USING (name, birth_date) JOIN namesakes USING (name, birth_date)
        ANTI JOIN separated USING (name, birth_date)
    WHERE NOT are_told_apart OR a.sex IS NOT DISTINCT FROM b.sex
    UNION SELECT one, other FROM decided WHERE relation = 'same'
    UNION SELECT other, one FROM decided WHERE relation = 'same'),
reached AS (
    SELECT id AS one, id AS other FROM said
    UNION SELECT reached.one, pair.other FROM reached JOIN pair ON pair.one = reached.other),
person AS (SELECT one AS statement, min(other) AS person FROM reached GROUP BY one),
-- What is said of each by the date, the newest first, and by weight for what does not change.
held AS (
    SELECT *, row_number() OVER (
        PARTITION BY person ORDER BY as_of DESC, weight DESC, file DESC, change DESC, row DESC) AS n
    FROM said JOIN person ON person.statement = said.id WHERE as_of <= $as_of),
weighed AS (
    SELECT *, row_number() OVER (PARTITION BY person ORDER BY weight DESC, n) AS w FROM held),
-- What words mean: by people before rules, by the later of either.
meaning AS (
    SELECT list, era, text, code FROM (
        SELECT list, era, text, code, row_number() OVER (
            PARTITION BY list, era, text ORDER BY origin = 'person' DESC, change DESC) AS place
        FROM reading JOIN live ON live.id = change)
    WHERE place = 1 AND code <> 'unknown'),
-- Posts: the newest statement that names any, completed by older ones on the same organisation.
post AS (
    SELECT held.person, held.n, held.as_of, engagement.*, lower(organisations.canonical) AS organisation_name,
        places.canonical AS place_name,
        until IS NULL OR until || substr('-12-31', length(until) - 3) >= $as_of AS is_in_force,
        since || substr('-01-01', length(since) - 3) AS earliest
    FROM held JOIN engagement ON engagement.statement = held.id
    LEFT JOIN text organisations ON organisations.id = organisation LEFT JOIN text places ON places.id = place),
last_post AS (SELECT * FROM post QUALIFY n = min(n) OVER (PARTITION BY person)),
listing AS (
    SELECT complete_listing.as_of, lower(organisations.canonical) AS organisation_name, places.canonical AS place_name
    FROM complete_listing JOIN live ON live.id = change JOIN text organisations ON organisations.id = organisation
    LEFT JOIN text places ON places.id = place),
ended_post AS (
    SELECT last_post.person, last_post.ordinal, min(listing.as_of) AS ended
    FROM last_post LEFT JOIN listing
        ON listing.organisation_name = last_post.organisation_name AND last_post.as_of < listing.as_of
        AND listing.as_of <= $as_of AND one_place(last_post.place_name, listing.place_name)
    GROUP BY ALL),
ended AS (
    SELECT person, max(ended) AS ended FROM ended_post GROUP BY person HAVING count(*) = count(ended)),
counted AS (
    SELECT held.person, ended.ended IS NOT NULL AS is_without_post FROM held LEFT JOIN ended USING (person)
    WHERE n = 1 AND (ended.ended IS NULL OR as_of >= ended.ended)),
ranked_post AS (
    SELECT post.*, row_number() OVER (
        PARTITION BY post.person ORDER BY n, coalesce(work.code = 'PART_TIME', false),
            coalesce(list_position(['HEAD', 'DEPUTY', 'LEADER', 'TEAM', 'PROFESSIONAL', 'SUPPORT', 'STAFF'],
                duty.code), 99),
            earliest DESC NULLS LAST, ordinal) AS r
    FROM post
    LEFT JOIN meaning work ON work.list = 'employment' AND work.text = post.employment
    LEFT JOIN meaning duty ON duty.list = 'position-groups' AND duty.text = post.position
    WHERE is_in_force),
composing AS (
    SELECT person, 0::BIGINT AS r, 0::BIGINT AS taken, NULL::VARCHAR AS organisation_name, NULL::VARCHAR AS place_name,
        NULL::VARCHAR AS place_as_of, NULL::BIGINT AS organisation, NULL::BIGINT AS place, NULL::BIGINT AS position,
        NULL::BIGINT AS rank, NULL::BIGINT AS employment, NULL::BIGINT AS sector, NULL::BIGINT AS standing
    FROM counted
    WHERE NOT is_without_post AND person IN (SELECT person FROM last_post WHERE is_in_force)
    UNION ALL
    SELECT person, r, CASE WHEN is_taken THEN n ELSE taken END,
        CASE WHEN is_taken THEN coalesce(c_organisation_name, organisation_name) ELSE c_organisation_name END,
        CASE WHEN is_taken THEN coalesce(c_place_name, place_name) ELSE c_place_name END,
        CASE WHEN is_taken AND c_place IS NULL AND place IS NOT NULL THEN as_of ELSE place_as_of END,
        CASE WHEN is_taken THEN coalesce(c_organisation, organisation) ELSE c_organisation END,
        CASE WHEN is_taken THEN coalesce(c_place, place) ELSE c_place END,
        CASE WHEN is_taken THEN coalesce(c_position, position) ELSE c_position END,
        CASE WHEN is_taken THEN coalesce(c_rank, rank) ELSE c_rank END,
        CASE WHEN is_taken THEN coalesce(c_employment, employment) ELSE c_employment END,
        CASE WHEN is_taken THEN coalesce(c_sector, sector) ELSE c_sector END,
        CASE WHEN is_taken THEN coalesce(c_standing, standing) ELSE c_standing END
    FROM (
        SELECT p.*, c.taken, c.place_as_of, c.organisation_name AS c_organisation_name, c.place_name AS c_place_name,
            c.organisation AS c_organisation, c.place AS c_place, c.position AS c_position, c.rank AS c_rank,
            c.employment AS c_employment, c.sector AS c_sector, c.standing AS c_standing,
            c.taken <> p.n AND (
                c.organisation IS NULL OR p.organisation IS NULL
                OR (c.organisation_name = p.organisation_name AND one_place(p.place_name, c.place_name))
            ) AS is_taken
        FROM composing c JOIN ranked_post p ON p.person = c.person AND p.r = c.r + 1)),
principal AS (SELECT * FROM composing QUALIFY r = max(r) OVER (PARTITION BY person)),
-- Degrees: level, title and field each of the newest statement that says one.
degree AS (
    SELECT held.person, held.n, qualification.ordinal, qualification.level, qualification.title, qualification.field,
        in_training = 1 AS in_training,
        list_position($levels, ranks.code) AS height,
        min(n) OVER (PARTITION BY person) AS first_n,
        min(n) FILTER (level IS NOT NULL AND in_training = 0) OVER (PARTITION BY person) AS level_n,
        min(n) FILTER (title IS NOT NULL AND in_training = 0) OVER (PARTITION BY person) AS title_n,
        min(n) FILTER (field IS NOT NULL AND in_training = 0) OVER (PARTITION BY person) AS field_n
    FROM held JOIN qualification ON qualification.statement = held.id
    LEFT JOIN meaning ranks ON ranks.list = 'levels' AND ranks.text = level),
level AS (
    SELECT person, max(height) AS height FROM degree WHERE n = level_n AND NOT in_training GROUP BY person),
title AS (
    SELECT person, arg_min(code, (CASE code WHEN 'GS' THEN 0 ELSE 1 END, n, ordinal)) AS code
    FROM degree JOIN meaning ON list = 'academic-titles' AND text = title
    WHERE n = first_n OR (n = title_n AND NOT in_training) GROUP BY person),
field AS (
    SELECT person, arg_min(field, (CASE WHEN n = level_n THEN -coalesce(height, 0) ELSE 0 END, ordinal)) AS field
    FROM degree WHERE n = field_n AND NOT in_training AND field IS NOT NULL GROUP BY person),
discipline AS (
    SELECT person, code FROM field JOIN meaning ON list = 'fields' AND text = field),
certified AS (
    SELECT held.person, held.n, certificate.kind, certificate.wording,
        CASE certificate.kind WHEN 'language' THEN 'languages' WHEN 'it' THEN 'information-technology'
            ELSE certificate.kind END AS list,
        min(n) OVER (PARTITION BY person, certificate.kind) AS first_n
    FROM held JOIN certificate ON certificate.statement = held.id),
held_certificate AS (
    SELECT person, certified.kind, arg_max(code, list_position($certificates[certified.list], code)) AS code
    FROM certified JOIN meaning ON meaning.list = certified.list AND text = wording
    WHERE n = first_n GROUP BY ALL),
stable AS (
    SELECT person, arg_min(sex, w) AS sex, arg_min(birth_date, (-length(birth_date), w)) AS birth,
        arg_min(hometown, w) AS hometown, arg_min(CASE WHEN hometown IS NOT NULL THEN as_of END, w) AS hometown_as_of,
        arg_min(ethnic_group, w) AS ethnic_group, arg_min(religion, n) AS religion, arg_min(party, n) AS party
    FROM weighed LEFT JOIN sensitive ON sensitive.statement = weighed.id GROUP BY person),
born AS (
    SELECT person, CAST(birth || substr('-01-01', length(birth) - 3) AS DATE) AS day FROM stable
    WHERE birth IS NOT NULL),
age AS (
    SELECT person, year($as_of::DATE) - year(day)
        - CASE WHEN (month($as_of::DATE), day($as_of::DATE)) < (month(day), day(day)) THEN 1 ELSE 0 END AS years
    FROM born)
SELECT
    coalesce(sex, 'unknown') AS sex,
    coalesce(years::VARCHAR, 'unknown') AS age,
    coalesce(peoples.code, 'unknown') AS "ethnic-group",
    CASE WHEN peoples.code IN ('01', '55') THEN 'no' WHEN peoples.code IS NULL THEN 'unknown' ELSE 'yes' END AS minority,
    coalesce(faith.code, 'unknown') AS religion,
    coalesce(party, 'unknown') AS party,
    coalesce($levels[height], 'unknown') AS level,
    coalesce(title.code, 'unknown') AS title,
    coalesce(CASE length(discipline.code) WHEN 7 THEN substr(discipline.code, 2, 2) ELSE left(discipline.code, 2) END,
        'unknown') AS field,
    coalesce(CASE length(discipline.code) WHEN 7 THEN substr(discipline.code, 2, 4) WHEN 4 THEN discipline.code END,
        'unknown') AS "field-group",
    CASE WHEN length(discipline.code) = 7 THEN discipline.code ELSE 'unknown' END AS discipline,
    coalesce(politics.code, 'unknown') AS "political-theory",
    coalesce(administration.code, 'unknown') AS "state-management",
    coalesce(tongue.code, 'unknown') AS language,
    coalesce(computers.code, 'unknown') AS it,
    coalesce(duty.code, 'unknown') AS "position-group",
    CASE WHEN duty.code IN ('HEAD', 'DEPUTY', 'LEADER') THEN 'yes' WHEN duty.code IS NULL THEN 'unknown'
        ELSE 'no' END AS leadership,
    coalesce(grade.code, 'unknown') AS rank,
    coalesce(work.code, 'unknown') AS employment,
    coalesce(attendance.code, 'unknown') AS standing,
    coalesce(stated_sector.code, named_sector.code, 'unknown') AS sector,
    coalesce(unit(seat.code, $map), 'unknown') AS locality,
    CASE WHEN seat.code IS NULL THEN 'unknown' WHEN $map >= '2025-07-01' THEN 'none' ELSE '675' END AS district,
    CASE WHEN seat.code IS NULL THEN 'unknown' ELSE '68' END AS province,
    coalesce(home.code, 'unknown') AS "hometown-province"
FROM counted
JOIN stable USING (person)
LEFT JOIN age USING (person)
LEFT JOIN level USING (person)
LEFT JOIN title USING (person)
LEFT JOIN discipline USING (person)
LEFT JOIN principal USING (person)
LEFT JOIN held_certificate politics ON politics.person = counted.person AND politics.kind = 'political-theory'
LEFT JOIN held_certificate administration
    ON administration.person = counted.person AND administration.kind = 'state-management'
LEFT JOIN held_certificate tongue ON tongue.person = counted.person AND tongue.kind = 'language'
LEFT JOIN held_certificate computers ON computers.person = counted.person AND computers.kind = 'it'
LEFT JOIN meaning peoples ON peoples.list = 'ethnic-groups' AND peoples.text = ethnic_group
LEFT JOIN meaning faith ON faith.list = 'religions' AND faith.text = religion
LEFT JOIN meaning duty ON duty.list = 'position-groups' AND duty.text = principal.position
LEFT JOIN meaning grade ON grade.list = 'ranks' AND grade.text = principal.rank
LEFT JOIN meaning work ON work.list = 'employment' AND work.text = principal.employment
LEFT JOIN meaning attendance ON attendance.list = 'standing' AND attendance.text = principal.standing
LEFT JOIN meaning stated_sector ON stated_sector.list = 'sectors' AND stated_sector.text = principal.sector
LEFT JOIN meaning named_sector ON named_sector.list = 'sectors' AND named_sector.text = principal.organisation
LEFT JOIN meaning seat ON seat.list = 'administrative-units' AND seat.text = principal.place
    AND seat.era = CASE WHEN place_as_of >= '2025-07-01' THEN '2025-07-01' ELSE '' END
LEFT JOIN meaning home ON home.list = 'administrative-units' AND home.text = hometown
    AND home.era = CASE WHEN hometown_as_of >= '2025-07-01' THEN '2025-07-01' ELSE '' END
