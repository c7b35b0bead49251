"""Opening a landed file on a disk."""

import errno
import os
import stat
from typing import BinaryIO


def open_landed(path: str) -> BinaryIO:
    """Return a landed file's bytes; raises `OSError` where it has meanwhile become a link or anything but a file."""
    stream = os.fdopen(os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb")
    if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
        stream.close()
        raise OSError(errno.EINVAL, "not a regular file", path)
    return stream
