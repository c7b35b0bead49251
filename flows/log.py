"""What a run says on standard error: lines for people, or JSON lines for log collectors where that is asked for."""

import json
import logging
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Literal

Style = Literal["text", "json"]

_LOGGER = logging.getLogger("dragoman")
_LOGGER.propagate = False
_LOGGER.addHandler(logging.NullHandler())


class _JsonLines(logging.Handler):
    """Writes each event as one line with its time and its fields."""

    def emit(self, record: logging.LogRecord) -> None:
        fields = record.args if isinstance(record.args, Mapping) else {}
        instant = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line = {"time": instant, "level": record.levelname.lower(), "event": record.msg, **fields}
        sys.stderr.write(json.dumps(line, default=str, ensure_ascii=False) + "\n")
        sys.stderr.flush()


def log_as(style: Style) -> None:
    """Choose how this process speaks from now on."""
    for handler in [handler for handler in _LOGGER.handlers if isinstance(handler, _JsonLines)]:
        _LOGGER.removeHandler(handler)
    if style == "json":
        _LOGGER.addHandler(_JsonLines())
        _LOGGER.setLevel(logging.INFO)


def is_json() -> bool:
    """Say whether this process writes JSON lines."""
    return any(isinstance(handler, _JsonLines) for handler in _LOGGER.handlers)


def tell(event: str, fields: Mapping[str, object]) -> None:
    """Log a step of a run, with its run and articles; people see the progress bar instead."""
    if is_json():
        _LOGGER.info(event, dict(fields))


def say(line: str, *, is_error: bool = False) -> None:
    """Write a line for people, or as an event where JSON lines are asked for."""
    if is_json():
        _LOGGER.log(logging.ERROR if is_error else logging.INFO, "message", {"message": line})
        return
    sys.stderr.write(line + "\n")
    sys.stderr.flush()
