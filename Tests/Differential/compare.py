"""Counts anew, with DuckDB, from exports of registries made by chance: every answer must be that of the program.

compare.py PROGRAM FOLDER QUESTIONS asks the program of every `registry-N.sqlite` in the folder, written by
Tests/CensusTests/DifferentialTests.swift, and ends with 1 where an answer differs, saying which. Two kinds of question:
- of every date and of what was known at any change: people.sql composes everybody anew from the tables of evidence,
  with rules of its own, and counts;
- of what is known now, by any dimension: people.csv, the people of an export at its date, is counted as it stands.

compare.py EXPORT QUESTIONS prints questions of the first kind with their answers, one JSON object a line.
"""
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

import duckdb

ARGUMENTS, QUESTIONS = sys.argv[1:-1], int(sys.argv[-1])
RULES = (pathlib.Path(__file__).parent / "people.sql").read_text(encoding="utf-8")
DATES = ["2023-12-31", "2024-06-30", "2025-02-28", "2025-06-30", "2025-07-01", "2025-12-31", "2026-06-30"]
REFORM = "2025-07-01"

# Lists from the lowest entry to the highest, and codes that may be asked for; none of it is read from the program.
LEVELS = ["none", "SC", "TC", "CD", "DH", "CKI", "THS", "CKII", "TS", "TSKH"]
CERTIFICATES = {
    "political-theory": ["none", "SC", "TC", "CC", "CN"],
    "state-management": ["none", "CS", "CV", "CVC", "CVCC"],
    "languages": ["none", "EN", "FR"],
    "information-technology": ["none", "CERT", "TC"],
}
ORDERED = {
    "level": LEVELS, "political-theory": CERTIFICATES["political-theory"],
    "state-management": CERTIFICATES["state-management"], "it": CERTIFICATES["information-technology"],
}
ASKED = {
    "sex": ["male", "female"], "ethnic-group": ["01", "16", "28", "55"], "minority": ["yes", "no"],
    "religion": ["01", "02"], "party": ["yes", "no"], "level": LEVELS, "title": ["PGS", "GS"],
    "field": ["38", "34", "14"], "field-group": ["3801", "3403", "1402", "3401"],
    "discipline": ["7380101", "7340301", "7140202", "8380101"],
    "political-theory": ["SC", "TC", "CC"], "state-management": ["CV", "CVC"], "language": ["EN", "FR"],
    "it": ["none", "CERT"], "position-group": ["HEAD", "DEPUTY", "PROFESSIONAL", "SUPPORT"], "leadership": ["yes", "no"],
    "rank": ["01.003", "V.07.03.28"], "employment": ["CIVIL_SERVANT", "CONTRACT", "PART_TIME"],
    "standing": ["study-leave", "retired"], "sector": ["PARTY", "GOVERNMENT", "FRONT", "EDUCATION", "HEALTH"],
    "locality": [], "district": [], "province": ["68"], "hometown-province": ["68", "01"], "age": [],
}
# What became of communes on 1 July 2025 (Resolution 1671/NQ-UBTVQH15), and the words that name them in the registries.
MACROS = [
    """CREATE MACRO one_place(earlier, later) AS
        earlier IS NULL OR later IS NULL OR earlier = later
        OR (earlier, later) IN (('Xã Lát, huyện Lạc Dương', 'Phường Lang Biang - Đà Lạt'),
            ('Xã Đạ Sar, huyện Lạc Dương', 'Xã Lạc Dương'))""",
    """CREATE MACRO unit(code, map) AS
        CASE WHEN map < '2025-07-01' THEN code WHEN code = '24862' THEN '24846' WHEN code = '24865' THEN '24848'
            ELSE code END""",
]


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


def run(*arguments):
    """What the program writes."""
    done = subprocess.run([ARGUMENTS[0], *arguments], capture_output=True, text=True, env={**os.environ, "TRITHUC_LANG": "en"})
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(arguments)}\n{done.stderr}")
    return done.stdout


def tables(folder):
    """A database with the tables of an export."""
    database = duckdb.connect(config={"threads": 1})
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    types = {"integer": "BIGINT", "number": "DOUBLE", "string": "VARCHAR"}
    for resource in package["resources"]:
        fields = resource["schema"]["fields"]
        columns = ", ".join(f"{quoted(field['name'])}: {quoted(types[field['type']])}" for field in fields)
        missing = ", ".join(quoted(value) for value in resource["schema"]["missingValues"])
        database.execute(
            f"""CREATE TABLE "{resource['name']}" AS SELECT * FROM read_csv({quoted(str(folder / resource['path']))},
                header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n',
                nullstr = [{missing}], columns = {{{columns}}})""")
        # A quote stands before a text that would be a formula, or that begins with a quote.
        for field in fields:
            if field["type"] == "string" and resource["name"] != "people":
                name = f'"{field["name"]}"'
                database.execute(
                    f"""UPDATE "{resource['name']}" SET {name} = substr({name}, 2) WHERE starts_with({name}, '''')""")
    for macro in MACROS:
        database.execute(macro)
    return database


def compose(database, as_of, known, map_day):
    """Makes the table `people` by the rules of people.sql."""
    levels = "[" + ", ".join(map(quoted, LEVELS)) + "]"
    certificates = "MAP {" + ", ".join(
        f"{quoted(name)}: [{', '.join(map(quoted, codes))}]" for name, codes in CERTIFICATES.items()) + "}"
    text = RULES
    for name, value in [("$as_of", quoted(as_of)), ("$known", str(known)), ("$map", quoted(map_day)),
                        ("$levels", levels), ("$certificates", certificates)]:
        text = text.replace(name, value)
    database.execute(text)


def condition(chance, dimension, map_day):
    """A condition as the program reads it, and as SQL."""
    column = f'"{dimension}"'
    if dimension == "age":
        low = chance.randint(20, 60)
        high = low + chance.randint(0, 20)
        years = f"TRY_CAST({column} AS INTEGER)"
        text, clause = chance.choice([
            (f"age={low}-{high}", f"{years} BETWEEN {low} AND {high}"), (f"age>={low}", f"{years} >= {low}"),
            (f"age<{low}", f"{years} < {low}"), (f"age={low}", f"{years} = {low}"),
            (f"age!={low}-{high}", f"NOT coalesce({years} BETWEEN {low} AND {high}, false)")])
        return text, f"coalesce({clause}, false)"
    if dimension in ORDERED and chance.random() < 0.4:
        codes = ORDERED[dimension]
        code, sign = chance.choice(ASKED[dimension]), chance.choice([">=", "<=", ">", "<"])
        place = f"list_position([{', '.join(map(quoted, codes))}], {column})"
        return f"{dimension}{sign}{code}", f"coalesce({place} {sign} {codes.index(code) + 1}, false)"
    codes = {"locality": ["24846", "24848"] if map_day >= REFORM else ["24862", "24865"],
             "district": [] if map_day >= REFORM else ["675"]}.get(dimension, ASKED[dimension])
    chosen = chance.sample(codes + ["unknown"], chance.randint(1, min(2, len(codes) + 1)))
    sign = chance.choice(["=", "=", "!="])
    clause = f"{column} IN ({', '.join(map(quoted, chosen))})"
    # What lies below: a field has its groups and disciplines, a district its communes.
    if dimension in ("discipline", "field-group") and chance.random() < 0.3:
        field = chance.choice(ASKED["field"])
        chosen, clause = [field], f"field = {quoted(field)}"
    elif dimension == "locality" and map_day < REFORM and chance.random() < 0.3:
        chosen, clause = ["675"], "district = '675'"
    text = f"{dimension}{sign}{','.join(chosen)}"
    return text, clause if sign == "=" else f"NOT ({clause})"


BANDS = [("≤30", "<= 30"), ("31–40", "<= 40"), ("41–50", "<= 50"), ("51–60", "<= 60"), (">60", "> 60")]


def shown(dimension, has_bands):
    column = f'"{dimension}"'
    if dimension != "age" or not has_bands:
        return column
    years = f"TRY_CAST({column} AS INTEGER)"
    bands = " ".join(f"WHEN {years} {limit} THEN {quoted(name)}" for name, limit in BANDS)
    return f"CASE {bands} ELSE {column} END"


def question(chance, dimensions, map_day):
    """Dimensions, conditions, whether ages are in bands, and the answer's SQL over `people`."""
    by = chance.sample(dimensions, chance.randint(1, 3))
    has_bands = chance.random() < 0.5
    can_be_asked = [name for name in dimensions if name in ASKED]
    conditions = [condition(chance, dimension, map_day)
                  for dimension in chance.sample(can_be_asked, chance.choice([0, 1, 1, 2]))]
    where = " AND ".join(clause for _, clause in conditions) or "true"
    columns = ", ".join(shown(dimension, has_bands) for dimension in by)
    return by, [text for text, _ in conditions], has_bands, f"SELECT {columns}, count(*) FROM people WHERE {where} GROUP BY ALL"


def questions(database, chance, count):
    """Questions of any date, as known at any change, with their answers."""
    last = database.execute("SELECT max(id) FROM change").fetchone()[0]
    for number in range(count):
        if number % 25 == 0:
            date = chance.choice(DATES)
            known = chance.choice([last, chance.randint(1, last)])
            map_day = chance.choice([date, date, "2026-06-30"])
            compose(database, date, known, map_day)
        by, where, has_bands, statement = question(chance, list(ASKED), map_day)
        yield {"as_of": date, "known": known, "map": map_day, "by": by, "where": where, "bands": has_bands,
               "groups": [[*map(str, group)] for group in database.execute(statement).fetchall()]}


class Comparison:
    """Questions with the answers of DuckDB, put to the program two at a time."""

    def __init__(self):
        self.pool = ThreadPoolExecutor(2)
        self.waiting = []
        self.people = 0

    def ask(self, registry, asked):
        arguments = ["--by", ",".join(asked["by"]), "--as-of", asked["as_of"], "--units", asked["map"]]
        for text in asked["where"]:
            arguments += ["--where", text]
        if asked["bands"]:
            arguments += ["--bands", "30,40,50,60"]
        if "known" in asked:
            arguments += ["--known-on", str(asked["known"])]
        expected = {tuple(group[:-1]): int(group[-1]) for group in asked["groups"]}
        self.waiting.append((self.pool.submit(run, "count", *arguments, "--format", "json", "--registry", registry),
                             asked["by"], arguments, expected))

    def differences(self):
        for answer, by, arguments, expected in self.waiting:
            table = json.loads(answer.result())
            counted = {tuple(row[dimension]["code"] for dimension in by): row["count"] for row in table["rows"]}
            self.people += table["total"]
            if counted != expected or table["total"] != sum(expected.values()):
                only = {key: (counted.get(key, 0), expected.get(key, 0)) for key in counted.keys() | expected.keys()
                        if counted.get(key) != expected.get(key)}
                yield f"count {' '.join(arguments)}\n    (program, DuckDB): {only}"


def compare(registry, count, folder, comparison):
    chance = random.Random(registry.name)
    export = folder / registry.stem
    as_of = chance.choice(DATES)
    run("export", str(export), "--as-of", as_of, "--registry", str(registry))
    database = tables(export)
    # The people as the export has them, by every dimension.
    columns = [row[0] for row in database.execute("DESCRIBE people").fetchall()]
    names = {column: column.replace("_", "-") for column in columns if column + "_name" in columns}
    renamed = ", ".join(f'"{column}" AS "{name}"' for column, name in names.items())
    database.execute(f"CREATE TABLE sheet AS SELECT {renamed} FROM people")
    database.execute("DROP TABLE people")
    database.execute("ALTER TABLE sheet RENAME TO people")
    for _ in range(count // 2):
        by, where, has_bands, statement = question(chance, list(names.values()), as_of)
        comparison.ask(str(registry), {
            "as_of": as_of, "map": as_of, "by": by, "where": where, "bands": has_bands,
            "groups": database.execute(statement).fetchall()})
    database.execute("DROP TABLE people")
    for asked in questions(database, chance, count - count // 2):
        comparison.ask(str(registry), asked)
    database.close()


def compare_all(folder):
    registries = sorted(folder.glob("registry-*.sqlite"))
    if not registries:
        raise SystemExit(f"no registries in {folder}")
    comparison = Comparison()
    with tempfile.TemporaryDirectory(dir=folder) as exports:
        for registry in registries:
            compare(registry, -(-QUESTIONS // len(registries)), pathlib.Path(exports), comparison)
        differences = list(comparison.differences())
    for difference in differences[:20]:
        print(difference)
    asked = len(comparison.waiting)
    mean = comparison.people / asked
    print(f"{asked} questions, {mean:.1f} people in a table on average, {len(differences)} answers differ")
    # Tables of nobody would agree whatever is wrong.
    if differences or mean < 5:
        raise SystemExit(1)


if len(ARGUMENTS) == 1:
    export = pathlib.Path(ARGUMENTS[0])
    # The same questions of the same statements, whenever they were recorded.
    chance = random.Random((export / "statement.csv").read_bytes())
    for asked in questions(tables(export), chance, QUESTIONS):
        print(json.dumps(asked, ensure_ascii=False))
else:
    compare_all(pathlib.Path(ARGUMENTS[1]))
