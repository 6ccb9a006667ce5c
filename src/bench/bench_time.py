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
    result = {"corpora": figures, "direction": direction, **speed(), "peers": {}}
    (OUT / "time.json").write_text(json.dumps(result, indent=1), encoding="utf-8")
    print(f"{'F1':<14}{'strict':>10}{'relaxed':>10}{'value':>10}")
    for name in CORPORA:
        print(f"{name:<14}" + "".join(f"{figures[name][key]:>10.1f}" for key in ("strict", "relaxed", "value")))
    print("direction, percent right: " + ", ".join(f"{key.replace('_', ' ')} {value:.1f}" for key, value in direction.items()))
    print(f"{result['kb_per_cpu_s']} KB per CPU second, from the body to every field (splitting alone {result['layout_kb_per_cpu_s']})")
    print(f"ready in {result['ready_ms']} ms, live heap {result['live_heap_mb']} MB, a hostile megabyte {result['hostile_mb_ms']} ms")
    print("peers: not measured in this run")


if __name__ == "__main__":
    main()
