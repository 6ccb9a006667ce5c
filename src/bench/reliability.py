"""How far certainty can be believed: of the results with a certainty of about 0.9, about 90 % should have the right value."""

import importlib.util
import json

import corpora


def scorer():
    spec = importlib.util.spec_from_file_location("score", corpora.EVAL / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def table(results):
    """Rows of (certainty in tenths, how many, mean certainty, percent right), over the results that a corpus annotates too."""
    score = scorer()
    tenths = {}
    for name, path in results.items():
        gold, ours = score.gold_of(corpora.folder(name)), score.system_of(str(path))
        certainty = certainties(path)
        for doc, times in ours.items():
            for expected, found in (pair[:2] for pair in score.align(gold.get(doc, []), times)):
                sure = certainty[doc, found["start"], found["end"]]
                tenths.setdefault(round(sure * 10) / 10, []).append((sure, expected["value"] == found["value"]))
    return [row(tenth, tenths[tenth]) for tenth in sorted(tenths)]


def certainties(path):
    sure = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            for time in article["times"]:
                sure[article["id"], time["start"], time["end"]] = time["certainty"]
    return sure


def row(tenth, pairs):
    right = sum(1 for _, correct in pairs if correct)
    return {
        "certainty": tenth,
        "results": len(pairs),
        "mean": round(sum(sure for sure, _ in pairs) / len(pairs), 3),
        "right": round(100 * right / len(pairs), 1),
    }


def show(rows):
    print("certainty about" + "".join(f"{row['certainty']:>8.1f}" for row in rows))
    print("results        " + "".join(f"{row['results']:>8}" for row in rows))
    print("right, percent " + "".join(f"{row['right']:>8.1f}" for row in rows))
