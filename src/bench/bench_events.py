#!/usr/bin/env python3
"""The bench of the event engine: its scores on the gold sets that are present beside the project, and milliseconds per
article. Prints a table and writes target/bench/events.json. Called by ./dateline bench events, which sets JAVA_HOME and
builds the jar."""

import argparse
import json
import pathlib

import corpora
from machine import JVM, OUT, ROOT, SOURCES, class_path, javac, libraries, run, say

JAR = ROOT / "target" / "dateline.jar"
EVAL = ROOT.parent / "shared" / "eval" / "events"
GOLD = EVAL / "gold"
SENTENCES = EVAL / "gsr.jsonl"

# what is measured, how it is called, and what is to be reached, in percent
ARTICLES = (
    ("event_f1", "event F1", 80),
    ("event_precision", "precision", 80),
    ("event_f1_trigger", "F1, trigger overlaps", 70),
    ("kind_accuracy_strict", "kind, first choice", 84),
    ("status_accuracy", "status", 90),
    ("actor_f1", "actors F1", 85),
    ("direction_accuracy", "direction", 92),
    ("date_exact_dated", "date of the dated, exact", 80),
    ("date_compatible_dated", "date of the dated, compatible", 88),
    ("merge_b3_f1", "merging, B-cubed", 80),
    ("time_interval_accuracy", "times, right interval", 95),
)
SINGLE = (
    ("kind", "kind", 80),
    ("macro", "kind, macro-F1", 76),
    ("actors", "actors F1", 88),
    ("recipients", "recipients F1", 80),
    ("direction", "direction", 95),
)
MOST_EXTRA = 0.5
MOST_MS = 300


def extract(name, gold, scorer, embeddings):
    """The program's answers on a gold set, by the command that others would use."""
    articles, answers = OUT / f"{name}.in.jsonl", OUT / f"{name}{'' if embeddings else '-without'}.out.jsonl"
    run("python3", "-B", scorer, "input", gold, output=articles)
    run(*JVM, f"-Ddateline.event.embeddings={str(embeddings).lower()}", "-jar", JAR, "extract", "--in", articles, "--out", answers)
    return answers


def scores(embeddings):
    """What the scorers say, with the model of meaning or without."""
    result = {}
    if GOLD.is_dir():
        scorer = EVAL / "score_events.py"
        result["gold"] = json.loads(run("python3", "-B", scorer, GOLD, extract("events-gold", GOLD, scorer, embeddings), "--json"))
    if SENTENCES.is_file():
        scorer = EVAL / "score_sentences.py"
        result["gsr"] = json.loads(run("python3", "-B", scorer, "score", SENTENCES, extract("events-gsr", SENTENCES, scorer, embeddings), "--json"))
    return result


def speed(embeddings):
    classes = OUT / "classes-events"
    path = class_path(ROOT / "target" / "classes", libraries(JAR) / "*")
    run(*javac(classes, path, *(SOURCES / f"{name}.java" for name in ("EventBench", "BenchText", "Measure"))))
    return json.loads(run(*JVM, "--enable-native-access=ALL-UNNAMED", "-cp", class_path(classes, path), "org.dateline.bench.EventBench", corpora.samples(), str(embeddings).lower()))


def row(title, figure, other, bar, unit="", least=True):
    holds = figure >= bar if least else figure <= bar
    without = "" if other is None else f"{other:.1f}"
    print(f"  {title:<32}{figure:>8.1f}{unit:<4}{without:>10} {'at least' if least else 'at most':>9} {bar:<5g} {'holds' if holds else 'SHORT'}")


def report(result):
    without = result["without_embeddings"]
    if "gold" in result:
        figures, others = result["gold"]["metrics"], without["gold"]["metrics"]
        title = f"On {result['gold']['articles']} gold articles:"
        print(f"{title:<46}{'without*':>10}")
        for key, title, bar in ARTICLES:
            row(title, 100 * figures[key], 100 * others[key], bar, " %")
        row("traps taken", result["gold"]["trapsTaken"], without["gold"]["trapsTaken"], 0, least=False)
        row("hard failures", result["gold"]["hardFailuresTotal"], without["gold"]["hardFailuresTotal"], 0, least=False)
    if "gsr" in result:
        print("On single sentences with one event each:")
        for key, title, bar in SINGLE:
            row(title, result["gsr"][key], without["gsr"][key], bar, " %")
        row("extra events a sentence", result["gsr"]["extra"], without["gsr"]["extra"], MOST_EXTRA, least=False)
    print("Reading an article of 700 words, warm, on one thread:")
    row("time", result["article_ms"], without["article_ms"], MOST_MS, " ms", least=False)
    print(f"  ready in {result['ready_ms']:.0f} ms, live heap {result['live_heap_mb']:.0f} MB, on the sample articles")
    print("* without the model of meaning (dateline.event.embeddings=false)")
    if "gold" not in result:
        print("Scores: not measured (the gold sets are not beside the project)")


def main():
    argparse.ArgumentParser(prog="./dateline bench events").parse_args()
    OUT.mkdir(parents=True, exist_ok=True)
    say("reading the gold sets")
    result = {**scores(True), "without_embeddings": scores(False)}
    say("measuring the time for an article")
    result.update(speed(True))
    result["without_embeddings"].update(speed(False))
    (OUT / "events.json").write_text(json.dumps(result, indent=1), encoding="utf-8")
    report(result)


if __name__ == "__main__":
    main()
