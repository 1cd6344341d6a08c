"""The programs we measure against: found on this machine or fetched below .build, never installed."""

import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
BUILD = HERE.parent / ".build"
DEBIAN = BUILD / "debian"
GO_LIBRARIES = [
    f"golang-{name}-dev"
    for name in (
        "github-mmcdole-gofeed github-mmcdole-goxpp github-puerkitobio-goquery github-andybalholm-cascadia golang-x-net"
        " golang-x-text github-json-iterator-go github-modern-go-concurrent github-modern-go-reflect2"
    ).split()
]
PYTHON_LIBRARIES = {
    "aiohttp": "aiohttp==3.14.5",
    "feedparser": "feedparser==6.0.11",
    "fastfeedparser": "fastfeedparser==0.6.5",
    "lxml": "lxml==6.1.3",
    "ahocorasick": "pyahocorasick==2.3.1",
    "datasketch": "datasketch==2.0.0",
    "rensa": "rensa==0.5.0",
    "trafilatura": "trafilatura==2.3.1 lxml_html_clean==0.4.6",
    "readability": "readability-lxml==0.9",
    "resiliparse": "resiliparse==2.0.1",
}


class Unavailable(Exception):
    """A peer that can't be had here, and why."""


def run(command, **options):
    """The output of a command; Unavailable with the end of what it said when it fails."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=600, **options)
    except (OSError, subprocess.TimeoutExpired) as problem:
        raise Unavailable(str(problem)) from problem
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise Unavailable(said[-1] if said else f"{command[0]} failed")
    return done.stdout


def debian(packages):
    """Unpacks Debian packages of this release below .build."""
    marks = [DEBIAN / f"{package}.unpacked" for package in packages]
    if all(mark.exists() for mark in marks):
        return
    if not shutil.which("apt-get") or not shutil.which("dpkg"):
        raise Unavailable("no Debian packages here")
    folder = DEBIAN / "packages"
    folder.mkdir(parents=True, exist_ok=True)
    for package, mark in zip(packages, marks):
        if mark.exists():
            continue
        run(["apt-get", "download", package], cwd=folder)
        for archive in folder.glob(f"{package}_*.deb"):
            run(["dpkg", "-x", str(archive), str(DEBIAN)])
            archive.unlink()
        mark.touch()


def sfeed():
    """The path of sfeed."""
    if found := shutil.which("sfeed"):
        return found
    debian(["sfeed"])
    return str(DEBIAN / "usr/bin/sfeed")


def nginx():
    """The path of nginx."""
    if found := shutil.which("nginx"):
        return found
    debian(["nginx"])
    return str(DEBIAN / "usr/sbin/nginx")


def newsboat():
    """The path of newsboat, and the environment it wants."""
    if found := shutil.which("newsboat"):
        return found, {}
    debian(["newsboat", "libstfl0"])
    return str(DEBIAN / "usr/bin/newsboat"), {"LD_LIBRARY_PATH": str(DEBIAN / "usr/lib")}


def gofeed():
    """The path of our small program around gofeed."""
    program = BUILD / "gofeed"
    if program.exists():
        return str(program)
    environment = os.environ | {"GO111MODULE": "off", "GOPATH": str(DEBIAN / "usr/share/gocode"), "GOFLAGS": ""}
    environment["GOCACHE"] = str(BUILD / "go-cache")
    go = shutil.which("go")
    if not go:
        debian(["golang-1.19-go", "golang-1.19-src"])
        environment["GOROOT"] = str(DEBIAN / "usr/lib/go-1.19")
        go = str(DEBIAN / "usr/lib/go-1.19/bin/go")
    debian(GO_LIBRARIES)
    run([go, "build", "-o", str(program), str(HERE / "gofeed/main.go")], env=environment)
    return str(program)


def python(*libraries):
    """The interpreter of a virtual environment that has `libraries`."""
    interpreter = BUILD / "python/bin/python"
    if not interpreter.exists():
        run([sys.executable, "-m", "venv", str(BUILD / "python")])
    for library in libraries:
        try:
            run([str(interpreter), "-c", f"import {library}"])
        except Unavailable:
            run([str(interpreter), "-m", "pip", "install", "-q", *PYTHON_LIBRARIES[library].split()])
    return str(interpreter)


def compiled(source, *flags):
    """Compiles one C file of ours; returns the program or library."""
    target = BUILD / pathlib.Path(source).stem
    text = HERE / source
    if not target.exists() or target.stat().st_mtime < text.stat().st_mtime:
        target.parent.mkdir(exist_ok=True)
        run(["cc", "-O2", "-o", str(target), str(text), *flags])
    return str(target)


def floor():
    return compiled("floor.c", *run(["pkg-config", "--cflags", "--libs", "libxml-2.0"]).split())


def page_floor():
    return compiled("page_floor.c", *run(["pkg-config", "--cflags", "--libs", "libxml-2.0"]).split())


def fetch_floor():
    return compiled("fetch.c", *run(["pkg-config", "--cflags", "--libs", "libcurl"]).split())


def allocation_counter():
    return compiled("allocations.c", "-shared", "-fPIC")
