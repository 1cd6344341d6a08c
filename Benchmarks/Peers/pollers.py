"""Those who poll the newsstand: each is called for one pass, and says what it took."""

import contextlib
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import time

import newsstand
import peers


def process(command, patience, **options):
    """CPU and wall seconds, and the most memory, of one process; its output goes nowhere."""
    begun = time.monotonic()
    child = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, **options)
    while True:
        ended, status, usage = os.wait4(child.pid, os.WNOHANG)
        if ended:
            break
        if time.monotonic() - begun > patience:
            child.kill()
            child.wait()
            raise peers.Unavailable(f"takes over {patience:.0f} s")
        time.sleep(0.005)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise peers.Unavailable(f"{pathlib.Path(command[0]).name} failed")
    cost = {"seconds": usage.ru_utime + usage.ru_stime, "wall": time.monotonic() - begun}
    return cost | {"memory": usage.ru_maxrss * 1024}


class Measured:
    """A program that takes its own time, and prints it as JSON."""

    def __init__(self, command, patience, **environment):
        self.command, self.patience = [str(part) for part in command], patience
        self.environment = os.environ | environment

    def __call__(self):
        try:
            done = subprocess.run(
                self.command, capture_output=True, text=True, timeout=self.patience, check=False, env=self.environment
            )
        except subprocess.TimeoutExpired as problem:
            raise peers.Unavailable(f"takes over {self.patience:.0f} s") from problem
        if done.returncode:
            raise peers.Unavailable((done.stderr.strip().splitlines() or ["it failed"])[-1])
        return json.loads(done.stdout)


class Curl:
    """`curl --parallel`, which reads a list of addresses and throws the answers away."""

    def __init__(self, stand, sources, concurrency, tag, patience):
        program = shutil.which("curl")
        if not program:
            raise peers.Unavailable("not here")
        self.patience = patience
        settings = stand.folder / "curl.settings"
        settings.write_text(
            "".join(f'url = "{stand.address(number)}"\noutput = "/dev/null"\n' for number in range(sources)),
            encoding="ascii",
        )
        self.command = [program, "-q", "-s", "--no-progress-meter", "--parallel", "--parallel-immediate"]
        self.command += ["--parallel-max", str(concurrency), "-K", settings]
        self.command += ["-H", f"If-None-Match: {tag}"] if tag else []

    def __call__(self):
        return process(self.command, self.patience)


class Newsboat:
    """`newsboat -x reload`; what it takes to start and open its cache is taken off."""

    def __init__(self, stand, sources, concurrency, patience):
        program, environment = peers.newsboat()
        folder = stand.folder / "newsboat"
        folder.mkdir(exist_ok=True)
        (folder / "urls").write_text(stand.addresses(sources).read_text(encoding="ascii"), encoding="ascii")
        (folder / "config").write_text(
            f"reload-threads {concurrency}\ndownload-retries 1\ndownload-timeout 30\ncleanup-on-quit no\n", encoding="ascii"
        )
        self.command = [program, "-q", "-u", folder / "urls", "-C", folder / "config", "-c", folder / "cache.db"]
        self.environment = os.environ | environment | {"HOME": str(folder)}
        self.patience, self.stand, self.sources = patience, stand, sources

    def remember(self):
        """Writes into the cache that every feed was seen; by itself newsboat asks for one twice before it remembers the tag."""
        self.once("print-unread")
        stand = self.stand
        rows = [(stand.address(n), str(n), newsstand.CHANGED_AT, stand.tag) for n in range(self.sources)]
        with contextlib.closing(sqlite3.connect(self.command[-1])) as cache, cache:
            cache.executemany(
                "INSERT INTO rss_feed (rssurl, url, title, lastmodified, etag) VALUES (?1, ?1, ?2, ?3, ?4)"
                " ON CONFLICT (rssurl) DO UPDATE SET lastmodified = ?3, etag = ?4",
                rows,
            )

    def __call__(self):
        starts = [self.once("print-unread") for _ in range(2)]
        cost = self.once("reload")
        return cost | {name: cost[name] - min(start[name] for start in starts) for name in ("seconds", "wall")}

    def once(self, command):
        return process([*self.command, "-x", command], self.patience, env=self.environment, stderr=subprocess.DEVNULL)
