"""Times the import of generated rosters against other programs on the same files, in one run.

Called by Scripts/benchmark with the folder to work in and the number of rows. Every figure is the best of several
runs that take turns, so that a busy moment of the machine hits all programs alike.
"""
import csv
import itertools
import os
import pathlib
import shutil
import subprocess
import sys
import time

FOLDER, ROWS = pathlib.Path(sys.argv[1]), int(sys.argv[2])
ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARIES = ROOT / ".build/release"
VENV = FOLDER / "venv/bin"
RUNS = 3


def run(*command):
    """Wall seconds of a command that must succeed, and what it used."""
    start = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit(f"failed: {command}")
    return seconds, usage


def timed(*command):
    """Wall seconds and peak resident MB."""
    seconds, usage = run(*command)
    return seconds, usage.ru_maxrss / 1024


def roster(rows):
    path = FOLDER / f"roster-{rows}.csv"
    if not path.exists():
        subprocess.run([BINARIES / "generate-rosters", "table", "--rows", str(rows), "--output", path], check=True)
    return path


def workbook(rows):
    path = FOLDER / f"roster-{rows}.xlsx"
    if not path.exists():
        import xlsxwriter
        book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
        sheet = book.add_worksheet()
        with open(roster(rows), encoding="utf-8-sig", newline="") as file:
            for number, record in enumerate(csv.reader(file)):
                sheet.write_row(number, 0, record)
        book.close()
    return path


def fresh(name):
    for end in ("", "-wal", "-shm", ".key"):
        (FOLDER / (name + end)).unlink(missing_ok=True)
    return FOLDER / name


def import_roster(path):
    registry = fresh("trithuc.sqlite")
    subprocess.run([BINARIES / "trithuc", "init", "--registry", registry], check=True, capture_output=True)
    return timed(BINARIES / "trithuc", "import", path, "--as-of", "2025-12-31", "--registry", registry)


def import_sqlite3(path):
    return timed("sqlite3", fresh("plain.sqlite"), f".import --csv {path} roster")


def import_sqlite_utils(path):
    return timed(VENV / "sqlite-utils", "insert", fresh("utils.sqlite"), "roster", path, "--csv")


COUNT = [BINARIES / "trithuc", "count", "--by", "level", "--registry"]


def best(measures):
    return min(measures, key=lambda measure: measure[0])


def compare_imports(rows):
    path = roster(rows)
    ours, censuses, theirs = [], [], []
    for _ in range(RUNS):
        ours.append(import_roster(path))
        censuses.append(timed(*COUNT, FOLDER / "trithuc.sqlite"))
        theirs.append(import_sqlite3(path))
    (seconds, memory), (census, held), (plain, _) = best(ours), best(censuses), best(theirs)
    print(f"import of {rows:,} rows x 15: {seconds:.2f} s, {memory:.0f} MB; sqlite3 .import {plain:.2f} s: "
          f"{seconds / plain:.2f} times (bound 4.0)")
    print(f"census of {rows:,} people composed, kept and counted: {census:.2f} s, {held:.0f} MB: "
          f"{census / seconds:.0%} of their import (bound 40%)")
    return seconds


LEVELS = 'SELECT "Trình độ chuyên môn", count(*) FROM roster GROUP BY 1'
DUCKDB = """import duckdb, sys, time
duck = duckdb.connect(config={"threads": 2})
duck.execute(f"CREATE TABLE roster AS FROM read_csv('{sys.argv[1]}', all_varchar = true)")
for _ in range(3):
    start = time.perf_counter()
    rows = duck.execute(sys.argv[2]).fetchall()
    print(time.perf_counter() - start, *(count for _, count in rows))
"""


def printed(*command):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout.splitlines()


def compare_counts(rows):
    """The whole process of a count by level against sqlite3 and DuckDB that group the rows of the file, and whether
    all three agree. DuckDB is warm, has the rows in memory and two threads.
    """
    answer, plain = FOLDER / "counts.csv", FOLDER / "plain.sqlite"
    count = [*COUNT, FOLDER / "trithuc.sqlite", "--as-of", "2025-12-31", "--format", "csv", "--output", answer]
    ours = best([timed(*count) for _ in range(RUNS)])
    theirs = best([timed("sqlite3", plain, LEVELS) for _ in range(RUNS)])
    warm = [line.split() for line in printed(VENV / "python", "-c", DUCKDB, roster(rows), LEVELS)]
    with open(answer, encoding="utf-8-sig", newline="") as file:
        told = sorted(int(line["count"]) for line in csv.DictReader(file))
    others = [sorted(map(int, warm[-1][1:])), sorted(int(line.rsplit("|")[-1]) for line in printed("sqlite3", plain, LEVELS))]
    if others != [told, told]:
        raise SystemExit(f"counts differ: {told}, {others}")
    print(f"count of {rows:,} people by level, whole process: {ours[0] * 1000:.0f} ms, {ours[1]:.0f} MB; "
          f"sqlite3 over the rows {theirs[0] * 1000:.0f} ms; DuckDB in memory, warm, without its start "
          f"{min(float(line[0]) for line in warm) * 1000:.0f} ms; the same numbers")


def compare_sqlite_utils(rows, seconds):
    other, _ = import_sqlite_utils(roster(rows))
    print(f"sqlite-utils insert --csv of {rows:,} rows: {other:.2f} s: {other / seconds:.1f} times ours (bound 5)")


CALAMINE = "import sys,python_calamine as c; w=c.CalamineWorkbook.from_path(sys.argv[1]); " \
    "print(sum(1 for _ in w.get_sheet_by_index(0).to_python()))"
OPENPYXL = "import sys,openpyxl; s=openpyxl.load_workbook(sys.argv[1],read_only=True).active; " \
    "print(sum(1 for _ in s.iter_rows(values_only=True)))"


def compare_workbooks(rows):
    path = workbook(rows)
    ours, calamine = [], []
    for _ in range(RUNS):
        ours.append(timed(BINARIES / "trithuc", "inspect", path))
        calamine.append(timed(VENV / "python", "-c", CALAMINE, path))
    openpyxl, _ = timed(VENV / "python", "-c", OPENPYXL, path)
    (seconds, memory), (other, _) = best(ours), best(calamine)
    print(f"inspect of .xlsx {rows:,} x 15: {seconds:.2f} s, {memory:.0f} MB; python-calamine {other:.2f} s: "
          f"{other / seconds:.2f} times ours (bound 1); openpyxl read-only {openpyxl:.2f} s: "
          f"{openpyxl / seconds:.1f} times ours (bound 8)")


NEAR_ROWS, NEAR_BOUND = 100, 0.3


def near_rosters(path, rows):
    """Rosters of 100 made of rows of a large one: half of the people known, with another post, half new.

    The first is of three organisations, the second of as many as it has rows.
    """
    # Not all rows at once: the memory of a program counts that of the one that started it.
    with open(path, encoding="utf-8-sig", newline="") as file:
        records = csv.reader(file)
        head = next(records)
        people = list(itertools.islice(records, 0, None, max(rows // NEAR_ROWS, 1)))[:NEAR_ROWS]
    name, organisation, place, post = (
        head.index(column) for column in ("Họ và tên", "Đơn vị công tác", "Địa bàn", "Chức vụ"))
    for index, person in enumerate(people):
        if index % 2:
            person[name] += " Vy"
        else:
            person[post] = "Chuyên viên"
    scattered = [list(person) for person in people]
    for index, person in enumerate(people):
        person[organisation], person[place] = scattered[index % 3][organisation], scattered[index % 3][place]
    for kind, records in (("three-offices", people), ("scattered", scattered)):
        target = FOLDER / f"near-{kind}.csv"
        with open(target, "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([head, *records])
        yield kind, target


def compare_near(rows):
    """100 people into the registry that the import above left, with its census fresh again."""
    base = FOLDER / "trithuc.sqlite"
    for kind, path in near_rosters(roster(rows), rows):
        best_import, best_count = float("inf"), float("inf")
        for _ in range(RUNS):
            registry = fresh("near.sqlite")
            shutil.copy(base, registry)
            # Or else the import would wait for the copy to be written.
            with open(registry, "rb+") as copy:
                os.fsync(copy.fileno())
            seconds, _ = timed(BINARIES / "trithuc", "import", path, "--as-of", "2026-01-31", "--registry", registry)
            best_import = min(best_import, seconds)
            best_count = min(best_count, timed(*COUNT, registry)[0])
        print(f"{NEAR_ROWS} people ({kind}) into {rows:,}, census fresh again: {best_import:.2f} s (bound {NEAR_BOUND}); "
              f"the count after it {best_count:.2f} s")


SAMPLE = ROOT / "SampleData"
GROUPS = "SELECT q.field, q.level, count(*) FROM statement s JOIN qualification q ON q.statement = s.id GROUP BY 1, 2"


def cpu(*command):
    """Wall and CPU milliseconds."""
    seconds, usage = run(*command)
    return seconds * 1000, (usage.ru_utime + usage.ru_stime) * 1000


def compare_small():
    """A district's registry: the whole process of one count against sqlite3 that groups one table of the file."""
    registry = fresh("small.sqlite")
    subprocess.run([BINARIES / "trithuc", "init", "--registry", registry], check=True, capture_output=True)
    for file in sorted(SAMPLE.glob("20*")):
        timed(BINARIES / "trithuc", "import", file, "--as-of", file.name[:10], "--complete", "--registry", registry)
    count = [BINARIES / "trithuc", "count", "--by", "field,level", "--as-of", "2025-12-31", "--registry", registry]
    timed(*count)
    ours, theirs = [], []
    for _ in range(60):
        ours.append(cpu(*count))
        theirs.append(cpu("sqlite3", registry, GROUPS))
    (wall, used), (other, _) = min(ours), min(theirs)
    print(f"count --by field,level of the sample, whole process: {wall:.1f} ms, {used:.1f} ms of CPU (bound 15); "
          f"sqlite3 {other:.1f} ms: {wall / other:.1f} times (bound 2)")


small = max(ROWS // 10, 1000)
first = compare_imports(small)
compare_counts(small)
last = compare_imports(ROWS)
compare_counts(ROWS)
compare_near(ROWS)
compare_small()
print(f"growth from {small:,} to {ROWS:,} rows: {last / first:.1f} times the time")
compare_sqlite_utils(ROWS, last)
compare_workbooks(min(100_000, ROWS))
