"""`poll.py CONCURRENCY ADDRESSES STATE`: fetches each address with aiohttp and reads the answer with feedparser.

Entity tags are kept in STATE for the next time. Prints what it took as one line of JSON.
"""

import asyncio
import json
import os
import resource
import sys
import time

import aiohttp
import feedparser


async def work(session, addresses, tags, cost):
    """One of many at the same list."""
    for address in addresses:
        headers = {"If-None-Match": tags[address]} if address in tags else {}
        async with session.get(address, headers=headers) as response:
            body = await response.read()
            if response.status == 304:
                cost["unchanged"] += 1
                continue
            tags[address] = response.headers["ETag"]
        cost["entries"] += len(feedparser.parse(body).entries)
        cost["bytes"] += len(body)
        cost["read"] += 1


async def poll(concurrency, addresses, tags):
    cost = {"unchanged": 0, "read": 0, "bytes": 0, "entries": 0}
    wall, cpu = time.monotonic(), time.process_time()
    connector = aiohttp.TCPConnector(limit=concurrency, limit_per_host=1)
    async with aiohttp.ClientSession(connector=connector) as session:
        queue = iter(addresses)
        await asyncio.gather(*(work(session, queue, tags, cost) for _ in range(concurrency)))
    cost["seconds"], cost["wall"] = time.process_time() - cpu, time.monotonic() - wall
    cost["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return cost


def main():
    with open(sys.argv[2], encoding="ascii") as file:
        addresses = file.read().split()
    tags = {}
    if os.path.exists(sys.argv[3]):
        with open(sys.argv[3], encoding="utf-8") as file:
            tags = json.load(file)
    print(json.dumps(asyncio.run(poll(int(sys.argv[1]), addresses, tags))))
    with open(sys.argv[3], "w", encoding="utf-8") as file:
        json.dump(tags, file)


main()
