"""A web server that takes what is posted, or does what bad servers do."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Hook:
    """What was posted to a server on this machine."""

    url: str
    taken: list[dict[str, object]] = field(default_factory=list)


@contextmanager
def hook(*, answer: int = 204, drips: bool = False) -> Iterator[Hook]:
    """Give a server that answers so, or sends its answer one byte at a time."""
    leave = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if drips:
                while not leave.is_set():
                    self.wfile.write(b"H")
                    time.sleep(0.05)
                return
            found.taken.append(json.loads(body))
            self.send_response(answer)
            self.send_header("Location", "/elsewhere")
            self.end_headers()

        def log_message(self, *arguments: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    found = Hook(f"http://127.0.0.1:{server.server_port}/services/SECRET?key=SECRET")
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield found
    finally:
        leave.set()
        server.shutdown()
        server.server_close()
