"""Where articles are coded: in processes of this machine, in Dask workers here, or in those of a cluster."""

import re

LOCAL_DASK = re.compile(r"dask(?::([1-9]\d*))?")
SCHEDULER = re.compile(r"(tcp|tls)://(\[[0-9A-Fa-f:.]+\]|[^/@:\s\[\]]+):\d{1,5}")


def workers_of(given: object) -> int | str:
    """Return a number of processes, `dask`, `dask:N` or a scheduler's address; raises ValueError for anything else."""
    text = str(given).strip()
    if text.isdecimal() and int(text) > 0:
        return int(text)
    if LOCAL_DASK.fullmatch(text) or SCHEDULER.fullmatch(text):
        return text
    raise ValueError("not a number of processes, dask, dask:N or a scheduler's address such as tcp://HOST:8786")


def is_address(where: int | str) -> bool:
    """Say whether workers are those of a cluster that somebody else started."""
    return isinstance(where, str) and SCHEDULER.fullmatch(where) is not None


def dask_processes(where: str, usual: int) -> int:
    """Return how many Dask workers shall be started here."""
    number = LOCAL_DASK.fullmatch(where)
    return int(number[1]) if number and number[1] else usual
