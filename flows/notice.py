"""How a nightly run ended: what the checks say, told to the webhook where there is one."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.metadata import version

import typer

from flows.errors import UsageError, WorkerError
from flows.health import NIGHTLY, asked_now, verdict_line
from flows.remote import LandingError
from flows.settings import Settings
from flows.stores import open_store
from flows.tally import Tally
from flows.webhook import tell_webhook
from schemas import CheckRow
from warehouse.errors import WarehouseError
from warehouse.health import failed


def end_night(settings: Settings, tally: Tally) -> None:
    """Look at the health of the news where the run has not, and tell the webhook; the tally says what came of it."""
    if tally.run_id is None:
        tally.checks = tuple(open_store(settings).health(asked_now(settings)))
    if settings.webhook is not None:
        state = "completed" if tally.run_id else "nothing new"
        message = night_message(settings, state=state, text=tally.sentence, checks=tally.checks)
        counts = {what: getattr(tally, what) for what in COUNTS}
        about = {"run_id": tally.run_id, "release": tally.release, "counts": counts}
        tally.untold = tell_webhook(settings.webhook, {**message, **about})


COUNTS = ("files", "new", "changed", "unchanged", "withdrawn", "rejections", "mentions", "words", "seconds")


def night_message(
    settings: Settings, *, state: str, text: str, checks: Sequence[CheckRow] = ()
) -> Mapping[str, object]:
    """Return what is posted of a night, but for its counts; `text` is for people."""
    return {
        "text": f"Dragoman {NIGHTLY} {state}: {text}" + (f"; checks: {verdict_line(checks)}" if checks else ""),
        "program": "dragoman",
        "version": version("dragoman"),
        "flow": NIGHTLY,
        "state": state,
        "warehouse": str(settings.warehouse),
        "is_healthy": state != "failed" and not failed(checks),
        "checks": [row.model_dump(mode="json") for row in checks],
    }


@contextmanager
def failure_told(settings: Settings) -> Iterator[None]:
    """Tell the webhook of an error that ends a night, which then goes its way."""
    try:
        yield
    except (WarehouseError, WorkerError, LandingError, UsageError, OSError) as error:
        if settings.webhook is not None:
            untold = tell_webhook(settings.webhook, night_message(settings, state="failed", text=str(error)))
            if untold:
                typer.echo(f"dragoman: the webhook was not told: {untold}", err=True)
        raise
