"""Times the import of generated rosters against other programs on the same files, in one run.

Called by Scripts/benchmark with the folder to work in and the number of rows. Every figure is the best of several
runs that take turns, so that a busy moment of the machine hits all programs alike.
"""
import csv
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


def timed(*command):
    """Wall seconds and peak resident MB of a command that must succeed."""
    start = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit(f"failed: {command}")
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


def best(measures):
    return min(measures, key=lambda measure: measure[0])


def compare_imports(rows):
    path = roster(rows)
    ours, theirs = [], []
    for _ in range(RUNS):
        ours.append(import_roster(path))
        theirs.append(import_sqlite3(path))
    (seconds, memory), (plain, _) = best(ours), best(theirs)
    print(f"import of {rows:,} rows x 15: {seconds:.2f} s, {memory:.0f} MB; sqlite3 .import {plain:.2f} s: "
          f"{seconds / plain:.2f} times (bound 4.0)")
    return seconds


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


def near_rosters(path):
    """Rosters of 100 made of rows of a large one: half of the people known, with another post, half new.

    The first is of three organisations, the second of as many as it has rows.
    """
    with open(path, encoding="utf-8-sig", newline="") as file:
        records = list(csv.reader(file))
    head, people = records[0], records[1::max(len(records) // NEAR_ROWS, 1)][:NEAR_ROWS]
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
    for kind, rows in (("three-offices", people), ("scattered", scattered)):
        target = FOLDER / f"near-{kind}.csv"
        with open(target, "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([head, *rows])
        yield kind, target


def compare_near(rows):
    """100 people into the registry that the import above left, with its census fresh again."""
    count = [BINARIES / "trithuc", "count", "--by", "level", "--registry"]
    base = FOLDER / "trithuc.sqlite"
    anew, _ = timed(*count, base)
    for kind, path in near_rosters(roster(rows)):
        best_import, best_count = float("inf"), float("inf")
        for _ in range(RUNS):
            registry = fresh("near.sqlite")
            shutil.copy(base, registry)
            seconds, _ = timed(BINARIES / "trithuc", "import", path, "--as-of", "2026-01-31", "--registry", registry)
            best_import = min(best_import, seconds)
            best_count = min(best_count, timed(*count, registry)[0])
        print(f"{NEAR_ROWS} people ({kind}) into {rows:,}, census fresh again: {best_import:.2f} s (bound {NEAR_BOUND}); "
              f"the count after it {best_count:.2f} s, composed anew {anew:.2f} s")


small = max(ROWS // 10, 1000)
first = compare_imports(small)
last = compare_imports(ROWS)
compare_near(ROWS)
print(f"growth from {small:,} to {ROWS:,} rows: {last / first:.1f} times the time")
compare_sqlite_utils(ROWS, last)
compare_workbooks(min(100_000, ROWS))
