"""The peers of the time engine from Maven Central. The profile `peers` of pom.xml fetches them; each is compiled and run by
itself, never with the app. A peer that cannot be measured is named with the reason, and the others go on."""

import json
import os
from typing import NamedTuple

import corpora
from machine import JVM, OUT, ROOT, SOURCES, Failed, attempt, class_path, javac, say

LIB = OUT / "peers" / "lib"
RESULTS = OUT / "peers"
SECONDS = 900
COMMON = ("BenchText.java", "Measure.java", "peers/Found.java", "peers/Genre.java", "peers/JsonLine.java", "peers/Peer.java", "peers/PeerBench.java")
HEIDELTIME = ("HeidelTimePeer", "NonOverlapping")


class Peer(NamedTuple):
    """A row of the table: what the profile fetches for it (executions of the profile), and its own classes, main first."""

    title: str
    fetched: tuple
    classes: tuple


PEERS = {
    "heideltime": Peer("HeidelTime, no tagger", ("heideltime",), HEIDELTIME),
    "heideltime-pos": Peer("HeidelTime, CoreNLP tagger", ("heideltime", "corenlp"), ("TaggedHeidelTimePeer", *HEIDELTIME)),
    "sutime": Peer("SUTime", ("corenlp",), ("SuTimePeer",)),
    "natty": Peer("Natty", ("natty",), ("NattyPeer", "NattyValue")),
}


def measure():
    """Figures by peer; {"missing": why} for one that could not be measured."""
    missing = {name: fetch(name) for name in sorted({part for peer in PEERS.values() for part in peer.fetched})}
    return {name: one(name, peer, missing) for name, peer in PEERS.items()}


def fetch(execution):
    """Why the libraries could not be fetched, or None."""
    say(f"fetching {execution}" + (" (500 MB the first time)" if execution == "corenlp" else ""))
    os.environ.setdefault("MAVEN_OPTS", "-Xmx1g -XX:+UseSerialGC")
    try:
        attempt("sh", ROOT / "mvnw", "-B", "-ntp", "-q", "-Dstyle.color=never", "-Ppeers", f"dependency:copy@{execution}")
    except Failed as e:
        return f"{execution} could not be fetched: {e}"
    return None


def one(name, peer, missing):
    for part in peer.fetched:
        if missing[part]:
            return absent(peer, missing[part])
    try:
        figures = speed(name, peer)
    except Failed as e:
        return absent(peer, f"{e} (see target/bench/peers/{name}.log)")
    results = {corpus: RESULTS / f"{name}.{corpus}.jsonl" for corpus in corpora.CORPORA}
    return {**figures, **(corpora.agreement(results) if corpora.present() else {})}


def absent(peer, reason):
    say(f"{peer.title} is not measured: {reason}")
    return {"missing": reason}


def speed(name, peer):
    """Speed, start-up and memory; what it reads in the corpora goes into files."""
    classes = RESULTS / "classes" / name
    path = class_path(*(LIB / part / "*" for part in peer.fetched))
    sources = [SOURCES / file for file in (*COMMON, *(f"peers/{own}.java" for own in peer.classes))]
    attempt(*javac(classes, path, *sources))
    main = f"org.dateline.bench.peers.{peer.classes[0]}"
    arguments = [name, RESULTS, corpora.speed_text()]
    for corpus in corpora.CORPORA if corpora.present() else ():
        arguments += ["HISTORIES" if corpus == "wikiwars" else "NEWS", corpus, corpora.folder(corpus)]
    return json.loads(attempt(*JVM, "-cp", class_path(classes, path), main, *arguments, seconds=SECONDS))
