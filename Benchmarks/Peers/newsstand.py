"""A server of feeds on this machine, each with an address of its own in 127.0.0.0/8, so that one connection a host binds nobody."""

import collections
import multiprocessing
import os
import socket
import subprocess
import time

import peers
import press

# All feeds are as long and as old as each other, so that the server gives all the same validators.
FEED_BYTES = 30 << 10
CHANGED_AT = 1_780_000_000
# One source in so many writes about artificial intelligence; the others have no words for it.
TOPICAL = 20
WORDS_OF_TOPIC = set(
    """artificial intelligence AI regulation model deepfake chip inteligencia IA regulación modelo искусственный интеллект
    искусственного интеллекта ИИ регулирование модель الذكاء الاصطناعي تنظيم نموذج कृत्रिम बुद्धिमत्ता एआई मॉडल विनियमन 人工智能 大模型
    模型 芯片 监管 人工知能 モデル 半導体 規制 인공지능 모델 반도체 규제""".split()
)
SETTINGS = """
daemon off; worker_processes 1; worker_rlimit_nofile 65536; pid {folder}/pid; error_log {folder}/errors;
events {{ worker_connections 32768; }}
http {{
  types {{ application/rss+xml xml; }}
  log_format status '$status';
  access_log {folder}/answers status buffer=64k flush=200ms;
  client_body_temp_path {folder}/b; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f;
  uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
  sendfile on; tcp_nopush on; keepalive_timeout 60; reset_timedout_connection on;
  open_file_cache max=20000 inactive=1h;
  server {{ listen 0.0.0.0:{port} backlog=4096; allow 127.0.0.0/8; deny all; root {folder}; }}
}}
"""


class Source(press.Press):
    """An outlet with stories of its own, all of today; few are on topic."""

    def __init__(self, seed, number):
        super().__init__(press.LANGUAGES[number % len(press.LANGUAGES)], f"{seed}/{number}")
        self.first, self.today = number * 100, time.gmtime()
        if number // len(press.LANGUAGES) % TOPICAL:
            self.words = [word for word in self.words if word not in WORDS_OF_TOPIC]

    def date(self, number):
        return time.strftime("%a, %d %b %Y 00:00:00 GMT", self.today), time.strftime("%Y-%m-%dT00:00:00Z", self.today)

    def feed(self):
        """An RSS feed, filled up with blanks."""
        room, text = FEED_BYTES, b""
        while not text or len(text) > FEED_BYTES:
            room -= 4096
            text = self.rss(room)
        return text + b"\n" * (FEED_BYTES - len(text))


def write(task):
    folder, seed, numbers = task
    for number in numbers:
        path = folder / f"{number}.xml"
        path.write_bytes(Source(seed, number).feed())
        os.utime(path, (CHANGED_AT, CHANGED_AT))


class Newsstand:
    """nginx with so many feeds; ends with the block."""

    def __init__(self, folder, count, seed):
        self.folder, self.count, self.tag = folder, count, f'"{CHANGED_AT:x}-{FEED_BYTES:x}"'
        feeds = folder / "feeds"
        feeds.mkdir()
        workers = os.cpu_count() or 1
        with multiprocessing.Pool(workers) as pool:
            pool.map(write, [(feeds, seed, range(start, count, workers)) for start in range(workers)])
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.read = 0

    def address(self, number):
        host = f"127.{1 + number // 62500}.{number // 250 % 250}.{1 + number % 250}"
        return f"http://{host}:{self.port}/feeds/{number}.xml"

    def addresses(self, count):
        """A file of the first addresses, one a line."""
        path = self.folder / f"addresses-{count}"
        path.write_text("".join(f"{self.address(number)}\n" for number in range(count)), encoding="ascii")
        return path

    def __enter__(self):
        (self.folder / "settings").write_text(SETTINGS.format(folder=self.folder, port=self.port), encoding="ascii")
        (self.folder / "answers").touch()
        # nginx's workers run as another user when it is started by root.
        for path in (self.folder, self.folder / "feeds"):
            path.chmod(0o755)
        self.server = subprocess.Popen([peers.nginx(), "-p", str(self.folder), "-c", str(self.folder / "settings")])
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return self
            time.sleep(0.05)
        raise peers.Unavailable("nginx does not start")

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()

    def answers(self, expected):
        """How often it gave each status since this was last asked: nobody's own word for it."""
        counts = collections.Counter()
        for _ in range(30):
            time.sleep(0.1)
            with open(self.folder / "answers", encoding="ascii") as log:
                log.seek(self.read)
                said = log.read()
                self.read = log.tell()
            counts.update(said.split())
            if sum(counts.values()) >= expected and not said:
                break
        return counts
