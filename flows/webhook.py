"""The webhook: a nightly run tells one address how it went, if a setting names it."""

import json
import threading
from collections.abc import Mapping
from http.client import HTTPException, HTTPMessage
from typing import IO
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from pydantic import SecretStr

SECONDS = 10
"""Time that the other side has for everything."""

SCHEMES = ("http", "https")


def check_webhook(address: SecretStr) -> SecretStr:
    """Return an address that can be posted to; raises ValueError, which does not repeat it."""
    try:
        parts = urlsplit(address.get_secret_value())
        is_whole = parts.scheme in SCHEMES and bool(parts.hostname) and parts.username is None and parts.port != 0
    except ValueError:
        is_whole = False
    if not is_whole:
        raise ValueError("not an address like https://HOST/PATH, without user and password")
    return address


def shown(address: SecretStr) -> str:
    """Return what may be shown of an address: path, query and user are secrets."""
    parts = urlsplit(address.get_secret_value())
    port = f":{parts.port}" if parts.port else ""
    return f"{parts.scheme}://{parts.hostname}{port}/..."


class _NoRedirect(HTTPRedirectHandler):
    """Lets a redirect be the failure that it is: the body would be lost on the way."""

    def redirect_request(
        self,
        req: Request,  # noqa: ARG002
        fp: IO[bytes],  # noqa: ARG002
        code: int,  # noqa: ARG002
        msg: str,  # noqa: ARG002
        headers: HTTPMessage,  # noqa: ARG002
        newurl: str,  # noqa: ARG002
    ) -> None:
        return None


def tell_webhook(address: SecretStr, message: Mapping[str, object], *, seconds: float = SECONDS) -> str | None:
    """Post a message as JSON; return None where it was taken, else why not, without the secret."""
    outcome = [f"{shown(address)} did not answer within {seconds:g} s"]
    # In a thread of its own: the library's timeout is for each byte, and a slow server may send many.
    poster = threading.Thread(target=lambda: outcome.append(_post(address, message, seconds)), daemon=True)
    poster.start()
    poster.join(seconds)
    return outcome[-1] or None


def _post(address: SecretStr, message: Mapping[str, object], seconds: float) -> str:
    """Return why a message was not taken, or nothing."""
    request = Request(
        address.get_secret_value(),
        data=json.dumps(message, default=str).encode(),
        headers={"Content-Type": "application/json", "User-Agent": "dragoman"},
        method="POST",
    )
    try:
        with build_opener(_NoRedirect).open(request, timeout=seconds):
            return ""
    except HTTPError as error:
        error.close()
        return f"{shown(address)} answered {error.code}"
    except URLError as error:
        reason = error.reason.strerror if isinstance(error.reason, OSError) else str(error.reason)
        return f"{shown(address)} cannot be reached: {reason or error.reason}"
    except (OSError, HTTPException, ValueError) as error:
        return f"{shown(address)} cannot be reached: {type(error).__name__}"
