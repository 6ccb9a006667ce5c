"""The annotated corpora beside the project, where they are present, and the text that the speed is measured on."""

import json
import pathlib

from machine import OUT, ROOT, run

EVAL = ROOT.parent / "shared" / "eval" / "time"
SCORE = EVAL / "score.py"
CORPORA = {"timebank": "timebank", "wikiwars": "wikiwars-01-16", "aquaint": "aquaint"}
FIGURES = ("strict", "relaxed", "value")


def present():
    return EVAL.is_dir()


def folder(name):
    return EVAL / "corpora" / CORPORA[name]


def speed_text():
    """A folder with txt/*.txt and dct.tsv: TimeBank, or else the sample articles."""
    return folder("timebank") if present() else samples()


def samples():
    target = OUT / "samples"
    (target / "txt").mkdir(parents=True, exist_ok=True)
    table = (ROOT / "data" / "samples" / "samples.tsv").read_text(encoding="utf-8").splitlines()
    names, *rows = [line.split("\t") for line in table if not line.startswith("#")]
    days = []
    for row in (dict(zip(names, cells)) for cells in rows):
        (target / "txt" / row["file"]).write_bytes((ROOT / "data" / "samples" / row["file"]).read_bytes())
        days.append(f"{pathlib.Path(row['file']).stem}\t{row['published']}\n")
    (target / "dct.tsv").write_text("".join(days), encoding="utf-8")
    return target


def as_input(name):
    """The articles of a corpus as a file for `extract --in`."""
    articles = OUT / f"{name}.in.jsonl"
    run("python3", SCORE, "input", folder(name), output=articles)
    return articles


def agreement(results):
    """F1 and direction of an engine's results: a file for each corpus."""
    figures = {}
    for name, result in results.items():
        scored = json.loads(run("python3", SCORE, "score", folder(name), result, "--json"))
        figures[name] = {key: scored[key] for key in FIGURES}
    news = [name for name in ("timebank", "aquaint") if name in results]
    folders = ",".join(str(folder(name)) for name in news)
    direction = run("python3", SCORE, "direction", folders, ",".join(str(results[name]) for name in news), "--json")
    return {"corpora": figures, "direction": json.loads(direction)}
