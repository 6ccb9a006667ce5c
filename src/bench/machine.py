"""How the benches start other programs: one place, so that ours and every peer run under the same JVM setting."""

import os
import pathlib
import subprocess
import sys
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
OUT = ROOT / "target" / "bench"
SOURCES = ROOT / "src" / "bench" / "java" / "org" / "dateline" / "bench"
BIN = pathlib.Path(os.environ["JAVA_HOME"]) / "bin"
LIBRARIES = ("threeten", "re2j", "jspecify", "natty", "antlr", "slf4j-api", "opennlp", "onnxruntime", "bge-small", "logback")
JVM = (BIN / "java", "-XX:+UseSerialGC", "-Xmx1g", "-Duser.timezone=UTC")


class Failed(Exception):
    """A program that did not end well; the message says which and how."""


def say(text):
    print(f"bench: {text}", file=sys.stderr, flush=True)


def attempt(*command, output=None, seconds=None):
    """What the program prints, or nothing where it prints into a file. What it says on the error stream is seen at once."""
    command = [str(part) for part in command]
    with open(output or os.devnull, "w", encoding="utf-8") as file:
        sink = file if output else subprocess.PIPE
        try:
            result = subprocess.run(command, stdout=sink, text=True, check=False, cwd=ROOT, timeout=seconds)
        except OSError as e:
            raise Failed(f"{command[0]}: {e.strerror}") from e
        except subprocess.TimeoutExpired as e:
            raise Failed(f"not done after {seconds} s") from e
    if result.returncode != 0:
        raise Failed(f"{pathlib.Path(command[0]).name} failed with status {result.returncode}{reason(result.stdout)}")
    return result.stdout


def reason(said):
    """The first line of what a program said, without Maven's trimmings."""
    lines = (said or "").strip().splitlines()
    return ": " + lines[0].removeprefix("[ERROR] ").split(" -> [Help")[0] if lines else ""


def run(*command, output=None):
    """The same for what the bench cannot do without."""
    try:
        return attempt(*command, output=output)
    except Failed as e:
        sys.exit(f"bench: {e}")


def class_path(*parts):
    return os.pathsep.join(str(part) for part in parts)


def libraries(jar):
    """A folder with what the engines need of the app's jar."""
    folder = OUT / "lib"
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(jar) as archive:
        for entry in archive.namelist():
            if entry.startswith("BOOT-INF/lib/") and any(word in entry for word in LIBRARIES):
                (folder / pathlib.Path(entry).name).write_bytes(archive.read(entry))
    return folder


def javac(classes, path, *sources):
    classes.mkdir(parents=True, exist_ok=True)
    return (BIN / "javac", "-proc:none", "-nowarn", "-d", classes, "-cp", path, *sources)
