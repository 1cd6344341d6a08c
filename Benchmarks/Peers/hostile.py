"""`hostile.py FOLDER SOURCES SEED`: a server of feeds of which three in ten hang, drip, flood, loop, break off or lie.

Each has an address of its own in 127.0.0.0/8; FOLDER/hostile-addresses lists them, with `/healthy/` or `/hostile/` in
their paths. Says `ready` when they can be asked, ends with its standard input, and then prints what it was asked.
"""

import asyncio
import collections
import gzip
import json
import pathlib
import random
import socket
import sys

import newsstand

KINDS = ["hole", "silent", "header drip", "body drip", "endless", "endless chunks", "loop", "reset", "unavailable", "bomb"]
BOMB = gzip.compress(b"<rss>" + bytes(200 << 20), 6)
FLOOD = b"<item>" * 2731
# One poll in so many finds a feed changed.
CHANGING = 10


def kind(number):
    """None for a healthy one."""
    return KINDS[number // 10 % len(KINDS)] if number % 10 < 3 else None


def black_hole():
    """A port that takes no connection, nor refuses one: its queue is full."""
    hole = socket.socket()
    hole.bind(("0.0.0.0", 0))
    hole.listen(0)
    fillers = [socket.socket() for _ in range(4)]
    for filler in fillers:
        filler.setblocking(False)
        filler.connect_ex(("127.0.0.1", hole.getsockname()[1]))
    return hole, fillers


class Server:
    def __init__(self, seed):
        self.seed = seed
        self.asked = collections.Counter()
        self.polls = collections.Counter()

    async def serve(self, reader, writer):
        try:
            while await self.answer(await reader.readuntil(b"\r\n\r\n"), writer):
                await writer.drain()
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    async def answer(self, head, writer):
        """False when the connection is done for."""
        path = head.split(b" ", 2)[1].decode()
        number = int(path.rsplit("/", 1)[1].split(".")[0])
        what = kind(number) or "healthy"
        self.asked[what] += 1
        if what == "healthy":
            await self.healthy(number, head, writer)
            return True
        await getattr(self, what.replace(" ", "_"))(path, writer)
        return False

    async def healthy(self, number, head, writer):
        self.polls[number] += 1
        await asyncio.sleep(random.Random(f"{self.seed}/{number}").uniform(0.005, 0.2))
        version = (self.polls[number] + number) // CHANGING
        tag = f'"{number}-{version}"'.encode()
        if tag in head:
            writer.write(b"HTTP/1.1 304 Not Modified\r\nETag: " + tag + b"\r\n\r\n")
            return
        source = newsstand.Source(self.seed, number)
        source.first += version
        body = source.rss(8 << 10)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nETag: " + tag)
        writer.write(b"\r\nContent-Length: %d\r\n\r\n" % len(body) + body)

    async def silent(self, _, writer):
        await asyncio.sleep(60)

    async def drip(self, writer):
        while not writer.is_closing():
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(1)

    async def header_drip(self, _, writer):
        writer.write(b"HTTP/1.1 200 OK\r\nX-Drip: ")
        await self.drip(writer)

    async def body_drip(self, _, writer):
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 30000\r\n\r\n")
        await self.drip(writer)

    async def endless(self, _, writer):
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n<rss><channel>")
        while not writer.is_closing():
            writer.write(FLOOD)
            await writer.drain()

    async def endless_chunks(self, _, writer):
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while not writer.is_closing():
            writer.write(b"%x\r\n" % len(FLOOD) + FLOOD + b"\r\n")
            await writer.drain()

    async def loop(self, path, writer):
        folder, name = path.rsplit("/", 1)
        there = "/hostile" if folder == "/round" else "/round"
        writer.write(f"HTTP/1.1 302 Found\r\nLocation: {there}/{name}\r\nContent-Length: 0\r\n\r\n".encode())

    async def reset(self, _, writer):
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 30000\r\n\r\n<rss><channel>")
        await writer.drain()
        writer.transport.abort()

    async def unavailable(self, _, writer):
        writer.write(b"HTTP/1.1 503 Busy\r\nRetry-After: 30\r\nContent-Length: 0\r\n\r\n")

    async def bomb(self, _, writer):
        head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(BOMB)
        writer.write(head + BOMB)
        await writer.drain()


async def main():
    folder, count, seed = pathlib.Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    hole, fillers = black_hole()
    server = Server(seed)
    listening = await asyncio.start_server(server.serve, "0.0.0.0", 0, backlog=4096)
    port = listening.sockets[0].getsockname()[1]
    with open(folder / "hostile-addresses", "w", encoding="ascii") as file:
        for number in range(count):
            what = kind(number)
            at = hole.getsockname()[1] if what == "hole" else port
            group = "hostile" if what else "healthy"
            file.write(f"http://127.{1 + number // 62500}.{number // 250 % 250}.{1 + number % 250}:{at}/{group}/{number}.xml\n")
    print("ready", flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    print(json.dumps({"asked": server.asked, "fewest": min((server.polls[n] for n in range(count) if not kind(n)), default=0)}))
    for filler in fillers:
        filler.close()


if __name__ == "__main__":
    asyncio.run(main())
