"""How a process introduces itself to others that find it at work."""

import os
import socket
from datetime import UTC, datetime


def this_process() -> str:
    """Return number, machine and time of this process, as others shall read it."""
    return f"process {os.getpid()} on {socket.gethostname()} since {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC"
