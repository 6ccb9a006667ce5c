#!/usr/bin/env python3
"""The bench of the time engine and its peers: agreement with annotated corpora where they are present, speed, memory. Prints
a table and writes target/bench/time.json. Called by ./dateline bench time, which sets JAVA_HOME and builds the jar."""

import argparse
import json

import corpora
import peers
import reliability
from machine import JVM, OUT, ROOT, SOURCES, class_path, javac, libraries, run, say

JAR = ROOT / "target" / "dateline.jar"
OURS = "Dateline"
DIRECTIONS = ("weekday_back", "weekday_forward", "month_back", "month_forward")


def ours():
    say(f"measuring {OURS}")
    return {**(our_agreement() if corpora.present() else {}), **our_speed()}


def our_agreement():
    results = {}
    for name in corpora.CORPORA:
        results[name] = OUT / f"{name}.out.jsonl"
        run(*JVM, "-jar", JAR, "extract", "--only", "times", "--in", corpora.as_input(name), "--out", results[name])
    return {**corpora.agreement(results), "reliability": reliability.table(results)}


def our_speed():
    classes = OUT / "classes"
    path = class_path(ROOT / "target" / "classes", libraries(JAR) / "*")
    run(*javac(classes, path, *(SOURCES / f"{name}.java" for name in ("TimeBench", "BenchText", "Measure"))))
    return json.loads(run(*JVM, "-cp", class_path(classes, path), "org.dateline.bench.TimeBench", corpora.speed_text()))


def table(rows):
    """Ours beside the peers. A figure that was not measured is a dash."""
    print(line("F1: strict / relaxed / value", corpora.CORPORA, "direction*", "KB/CPU s", "ready ms", "heap MB"))
    for title, row in rows.items():
        if "missing" in row:
            print(f"{title:<28}  not measured: {row['missing']}")
        else:
            agreement = [f1(row, name) for name in corpora.CORPORA]
            print(line(title, agreement, direction(row), row["kb_per_cpu_s"], row["ready_ms"], row["live_heap_mb"]))
    print("* percent right on news: weekdays back / forward, months back / forward")


def line(title, agreement, directions, rate, ready, heap):
    return f"{title:<28}" + "".join(f"{cell:>21}" for cell in agreement) + f"{directions:>20}{rate:>10}{ready:>10}{heap:>9}"


def f1(row, name):
    figures = row.get("corpora", {}).get(name)
    return " / ".join(f"{figures[key]:.1f}" for key in corpora.FIGURES) if figures else "-"


def direction(row):
    return " / ".join(f"{row['direction'][key]:.0f}" for key in DIRECTIONS) if "direction" in row else "-"


def report(result, with_peers):
    rows = {OURS: result}
    rows.update((peers.PEERS[name].title, figures) for name, figures in result["peers"].items())
    table(rows)
    print(f"{OURS} alone: splitting {result['layout_kb_per_cpu_s']} KB per CPU second, a hostile megabyte {result['hostile_mb_ms']} ms")
    if "reliability" in result:
        reliability.show(result["reliability"])
    setting = " ".join(JVM[1:])
    text = "TimeBank" if corpora.present() else "the sample articles"
    print(f"Each in a process of its own under {setting}; speed warm, on {text}.")
    if not corpora.present():
        print("F1 and direction: not measured (the corpora are not beside the project)")
    if not with_peers:
        print("The peers were left out (--without-peers).")


def arguments():
    parser = argparse.ArgumentParser(prog="./dateline bench time")
    parser.add_argument("--without-peers", action="store_true", help="measure only our engine: no downloads, a minute instead of several")
    return parser.parse_args()


def main():
    with_peers = not arguments().without_peers
    OUT.mkdir(parents=True, exist_ok=True)
    result = {**ours(), "peers": peers.measure() if with_peers else {}}
    (OUT / "time.json").write_text(json.dumps(result, indent=1), encoding="utf-8")
    report(result, with_peers)


if __name__ == "__main__":
    main()
