"""A bucket on this machine: as much of the S3 protocol as reading needs, for the real client."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import md5
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

WHEN = "Mon, 23 Nov 2026 08:00:00 GMT"


class Bucket(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, objects: dict[str, bytes]) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.objects = objects


class Answer(BaseHTTPRequestHandler):
    server: Bucket
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        key = unquote(address.path).removeprefix("/news").removeprefix("/")
        if not key:
            self._answer(200, self._listing(parse_qs(address.query)), {"Content-Type": "application/xml"})
        elif key not in self.server.objects:
            self._answer(404, b"", {})
        else:
            self._object(self.server.objects[key])

    def _object(self, data: bytes) -> None:
        headers = {"ETag": f'"{md5(data, usedforsecurity=False).hexdigest()}"', "Last-Modified": WHEN}
        asked = self.headers.get("Range")
        if asked is None:
            self._answer(200, data, headers)
            return
        first, last = (int(part) for part in asked.removeprefix("bytes=").split("-"))
        last = min(last, len(data) - 1)
        headers["Content-Range"] = f"bytes {first}-{last}/{len(data)}"
        self._answer(206, data[first : last + 1], headers)

    def _listing(self, query: dict[str, list[str]]) -> bytes:
        prefix = query.get("prefix", [""])[0]
        found = [key for key in sorted(self.server.objects) if key.startswith(prefix)]
        entries = "".join(
            f"<Contents><Key>{key}</Key><LastModified>2026-11-23T08:00:00.000Z</LastModified>"
            f"<Size>{len(self.server.objects[key])}</Size></Contents>"
            for key in found
        )
        head = f"<Name>news</Name><Prefix>{prefix}</Prefix><KeyCount>{len(found)}</KeyCount><MaxKeys>1000</MaxKeys>"
        space = 'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"'
        return (
            f"<ListBucketResult {space}>{head}<IsTruncated>false</IsTruncated>{entries}</ListBucketResult>"
        ).encode()

    def _answer(self, status: int, data: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)


@contextmanager
def bucket(objects: dict[str, bytes]) -> Iterator[str]:
    """Serve the objects as the bucket `news`; give the address to be put behind a URL."""
    server = Bucket(objects)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"?scheme=http&endpoint_override=127.0.0.1:{server.server_port}&region=here&allow_bucket_creation=false"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
