"""Times the counting of people against DuckDB on the same numbers, in one run, and checks that the answers are equal.

Called by Scripts/benchmark with the folder to work in. DuckDB has one table in memory, warm, two threads; it is timed
both with codes as text and with codes as ENUM, and the faster of the two is compared.
"""
import pathlib
import subprocess
import sys
import time

import duckdb
import numpy

FOLDER = pathlib.Path(sys.argv[1])
SIZES = [int(size) for size in sys.argv[2:]] or [100_000, 1_000_000, 10_000_000]
ROOT = pathlib.Path(__file__).resolve().parents[2]
LIMITS = {"level": 11, "field": 25, "locality": 3322, "sex": 3, "sector": 13}
QUESTIONS = {
    "level": (["level"], ""),
    "field-locality-level": (["field", "locality", "level"], ""),
    "field-level-sex": (["field", "level", "sex"], ""),
    "locality-two-filters": (["locality"], "WHERE level IN ('6', '8') AND sex = '1'"),
}
BOUND = 4


def build():
    binary = FOLDER / "census-counting"
    census = ROOT / "Sources/Census"
    parts = [census / (name + ".swift") for name in ("PackedNumbers", "CensusColumn", "Counting", "CountingKernel")]
    subprocess.run(
        ["swiftc", "-O", "-wmo", "-swift-version", "6", "-module-name", "CensusCounting", "-o", binary, *parts,
         ROOT / "Benchmarks/census-counting/main.swift"], check=True)
    return binary


def people(size):
    """Columns of codes, the small ones common, as in a register."""
    random = numpy.random.default_rng(size)
    columns = {}
    for name, limit in LIMITS.items():
        weights = 1 / numpy.arange(1, limit + 1) ** (0.3 if name == "locality" else 1)
        numbers = random.choice(limit, size, p=weights / weights.sum())
        columns[name] = numbers.astype("<u1" if limit <= 256 else "<u2")
        columns[name].tofile(FOLDER / f"{name}.bin")
    return columns


def duck(columns):
    """Best milliseconds of each question, and the answers."""
    best, answers = {}, {}
    for form in ("VARCHAR", "ENUM"):
        connection = duckdb.connect(config={"threads": 2})
        connection.register("numbers", columns)
        types = {}
        for name, limit in LIMITS.items():
            types[name] = "VARCHAR"
            if form == "ENUM":
                connection.execute(f"CREATE TYPE {name}_code AS ENUM ({', '.join(repr(str(n)) for n in range(limit))})")
                types[name] = f"{name}_code"
        casts = ", ".join(f"{name}::VARCHAR::{types[name]} AS {name}" for name in LIMITS)
        connection.execute(f"CREATE TABLE people AS SELECT {casts} FROM numbers")
        for name, (by, condition) in QUESTIONS.items():
            query = f"SELECT {', '.join(by)}, count(*) FROM people {condition} GROUP BY ALL"
            for _ in range(6):
                start = time.perf_counter()
                rows = connection.execute(query).fetchall()
                best[name] = min(best.get(name, 1e9), (time.perf_counter() - start) * 1000)
            answers[name] = {",".join(str(value) for value in row) for row in rows}
        connection.close()
    return best, answers


def plot(figures):
    """Time against size, both axes logarithmic, as an SVG file."""
    width, height, margin = 720, 420, 60
    sizes = sorted(figures)
    times = [value for size in sizes for pair in figures[size].values() for value in pair]
    low, high = numpy.log10(min(times)), numpy.log10(max(times))
    left, right = numpy.log10(sizes[0]), numpy.log10(sizes[-1])

    def point(size, value):
        x = margin + (numpy.log10(size) - left) / max(right - left, 1e-9) * (width - 2 * margin)
        y = height - margin - (numpy.log10(value) - low) / max(high - low, 1e-9) * (height - 2 * margin)
        return f"{x:.1f},{y:.1f}"

    lines = []
    for place, name in enumerate(QUESTIONS):
        for which, colour in ((0, "#0a6"), (1, "#b40")):
            points = " ".join(point(size, figures[size][name][which]) for size in sizes)
            dash = ["", "6 3", "2 3", "8 3 2 3"][place]
            lines.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-dasharray="{dash}"/>')
    text = (f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" font-family="sans-serif">'
            f'<text x="{margin}" y="24">ms against people: green ours, red DuckDB; '
            + ", ".join(QUESTIONS) + f'</text>{"".join(lines)}</svg>')
    (FOLDER / "census-counting.svg").write_text(text)


def main():
    binary = build()
    figures = {}
    print(f"\ncounting, milliseconds, best of several (DuckDB {duckdb.__version__}, 2 threads, warm)")
    print(f"{'people':>10}  {'question':<22} {'ours':>8} {'DuckDB':>8}  ratio")
    for size in SIZES:
        columns = people(size)
        ours = dict(line.split() for line in subprocess.run(
            [binary, FOLDER], check=True, capture_output=True, text=True).stdout.splitlines())
        theirs, answers = duck(columns)
        figures[size] = {}
        for name in QUESTIONS:
            counts = set((FOLDER / f"{name}.counts").read_text().split("\n"))
            if counts != answers[name]:
                raise SystemExit(f"{name}: the answers differ")
            mine = float(ours[name])
            figures[size][name] = (mine, theirs[name])
            note = "" if theirs[name] / mine >= BOUND else f"  under the bound of {BOUND}"
            print(f"{size:>10}  {name:<22} {mine:>8.2f} {theirs[name]:>8.2f}  {theirs[name] / mine:.1f}{note}")
    plot(figures)
    print(f"plot: {FOLDER / 'census-counting.svg'}")


main()
