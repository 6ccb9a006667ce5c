#!/usr/bin/env python3
"""The bench of the time engine: agreement with annotated corpora where they are present, speed, memory. Prints a table and
writes target/bench/time.json. Called by ./dateline bench time, which sets JAVA_HOME and builds the jar."""

import json
import os
import pathlib
import subprocess
import sys
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
JAR = ROOT / "target" / "dateline.jar"
OUT = ROOT / "target" / "bench"
EVAL = ROOT.parent / "shared" / "eval" / "time"
JAVA = pathlib.Path(os.environ["JAVA_HOME"]) / "bin"
CORPORA = {"timebank": "timebank", "wikiwars": "wikiwars-01-16", "aquaint": "aquaint"}
# what the field's tools reach on the same texts; measured before, not in this run
PEERS = {
    "HeidelTime 2.2.1": {"timebank": 78.8, "wikiwars": 84.2, "aquaint": 72.1, "kb_per_cpu_s": 37},
    "SUTime 4.5.10": {"timebank": 68.8, "wikiwars": 49.6, "aquaint": 67.6, "kb_per_cpu_s": 36},
    "Natty 1.1.2": {"timebank": 28.3, "wikiwars": 17.8, "aquaint": 22.0, "kb_per_cpu_s": 549},
}


def run(*command, output=None):
    with open(output, "w", encoding="utf-8") if output else open(os.devnull, "w") as sink:
        result = subprocess.run(command, stdout=sink if output else subprocess.PIPE, text=True, check=False)
    if result.returncode != 0:
        sys.exit(f"bench: {command[0]} failed with status {result.returncode}")
    return result.stdout


def agreement():
    figures, results = {}, {}
    for name, folder in CORPORA.items():
        corpus = EVAL / "corpora" / folder
        articles, results[name] = OUT / f"{name}.in.jsonl", OUT / f"{name}.out.jsonl"
        run("python3", EVAL / "score.py", "input", corpus, output=articles)
        run(JAVA / "java", "-XX:+UseSerialGC", "-jar", JAR, "extract", "--only", "times", "--in", articles, "--out", results[name])
        scored = json.loads(run("python3", EVAL / "score.py", "score", corpus, results[name], "--json"))
        figures[name] = {key: scored[key] for key in ("strict", "relaxed", "value")}
    both = ("timebank", "aquaint")
    folders = ",".join(str(EVAL / "corpora" / CORPORA[name]) for name in both)
    direction = run("python3", EVAL / "score.py", "direction", folders, ",".join(str(results[name]) for name in both), "--json")
    return figures, json.loads(direction)


def speed():
    lib, classes = OUT / "lib", OUT / "classes"
    classes.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(JAR) as jar:
        for entry in jar.namelist():
            if entry.startswith("BOOT-INF/lib/") and any(word in entry for word in ("threeten", "re2j", "jspecify")):
                lib.mkdir(exist_ok=True)
                (lib / pathlib.Path(entry).name).write_bytes(jar.read(entry))
    path = os.pathsep.join([str(ROOT / "target" / "classes"), *map(str, lib.glob("*.jar"))])
    source = ROOT / "src" / "bench" / "java" / "org" / "dateline" / "bench" / "TimeBench.java"
    run(JAVA / "javac", "-proc:none", "-nowarn", "-d", classes, "-cp", path, source)
    line = run(JAVA / "java", "-XX:+UseSerialGC", "-cp", f"{classes}{os.pathsep}{path}", "org.dateline.bench.TimeBench", EVAL / "corpora" / "timebank")
    return json.loads(line)


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    if not EVAL.is_dir():
        print("time: not measured (the corpora are not beside the project)")
        return
    figures, direction = agreement()
    result = {"corpora": figures, "direction": direction, **speed(), "peers": PEERS}
    (OUT / "time.json").write_text(json.dumps(result, indent=1), encoding="utf-8")
    print(f"{'value F1':<22}{'TimeBank':>10}{'WikiWars':>10}{'AQUAINT':>10}{'KB/CPU s':>10}")
    row = "{:<22}{:>10.1f}{:>10.1f}{:>10.1f}{:>10.0f}".format
    print(row("Dateline", *(figures[name]["value"] for name in CORPORA), result["kb_per_cpu_s"]))
    for peer, told in PEERS.items():
        print(row(peer + " (earlier)", *(told[name] for name in CORPORA), told["kb_per_cpu_s"]))
    for name in CORPORA:
        print(f"{name}: strict {figures[name]['strict']:.1f}, relaxed {figures[name]['relaxed']:.1f}, value {figures[name]['value']:.1f}")
    print("direction: " + ", ".join(f"{key} {value}" for key, value in direction.items() if not isinstance(value, (dict, list))))
    print(f"ready in {result['ready_ms']} ms, live heap {result['live_heap_mb']} MB, a hostile megabyte {result['hostile_mb_ms']} ms")


if __name__ == "__main__":
    main()
