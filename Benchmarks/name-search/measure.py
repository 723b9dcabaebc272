"""Times `people TEXT`: the search on an open registry, and the whole process.

Called by Scripts/benchmark with the folder to work in; the registry is the one that the import was measured with.
"""
import os
import pathlib
import subprocess
import sys
import time

FOLDER = pathlib.Path(sys.argv[1])
ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARIES = ROOT / ".build/release"
REGISTRY = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else FOLDER / "trithuc.sqlite"
BOUND = 5
TEXTS = [
    # A rare name, a common one, with accents and without, begun, slips, written together, many.
    "ka tuyn", "Nguyễn Thị Lan", "nguyen thi lan", "lan nguyen th", "Nguyển Thị Laan", "nguyen tih lna",
    "nguyenthilan", "pham hoang minh", "Đặng Quốc Việt", "xyzzyx", "ng th l", "hoang",
]


def build():
    """Links the benchmark with the rooms as the tool has them."""
    binary = FOLDER / "name-search"
    linked = (BINARIES / "trithuc.product/Objects.LinkFileList").read_text().split()
    objects = [part.strip("'\"") for part in linked if "/trithuc.build/" not in part]
    checkouts = ROOT / ".build/checkouts"
    maps = [checkouts / "GRDB.swift/Sources/GRDBSQLite/module.modulemap",
            BINARIES / "ReferenceData.build/module.modulemap"]
    folders = [ROOT / "Sources/ReferenceData/include", *checkouts.glob("swift-crypto/Sources/CCryptoBoringSSL*/include")]
    done = subprocess.run(
        ["swiftc", "-O", "-swift-version", "6", "-static-stdlib", "-module-name", "NameSearch", "-o", binary, "-I", BINARIES / "Modules",
         *(part for map in maps for part in ("-Xcc", f"-fmodule-map-file={map}")),
         *(part for folder in folders for part in ("-Xcc", f"-I{folder}")),
         ROOT / "Benchmarks/name-search/main.swift", *objects, "-lstdc++", "-lsqlite3", "-lz", "-lexpat"],
        capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(done.stderr[-3000:])
    return binary


def timed(*command):
    """Wall and CPU milliseconds of a command."""
    start = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        raise SystemExit(f"failed: {command}")
    return (time.perf_counter() - start) * 1000, (usage.ru_utime + usage.ru_stime) * 1000


def people(text):
    return timed(BINARIES / "trithuc", "people", text, "--registry", REGISTRY)


def main():
    binary = build()
    wall, cpu = people(TEXTS[0])
    print(f"\npeople TEXT; the first search, where the census and its index of names may have to be made: "
          f"{wall / 1000:.1f} s, {cpu / 1000:.1f} s CPU")
    lines = subprocess.run([binary, REGISTRY, *TEXTS], check=True, capture_output=True, text=True).stdout.splitlines()
    print(f"{'text':<18} {'people':>8} {'first ms':>9} {'best ms':>8} {'listed ms':>9}  whole process: wall ms, CPU ms")
    for line in lines:
        text, found, first, best, listed = line.split("\t")
        runs = [people(text) for _ in range(5)]
        wall, cpu = (min(run[place] for run in runs) for place in (0, 1))
        note = "" if float(best) <= BOUND else f"  over the bound of {BOUND} ms"
        print(f"{text:<18} {found:>8} {float(first):>9.2f} {float(best):>8.2f} {float(listed):>9.2f}  {wall:.0f}, {cpu:.0f}{note}")


main()
