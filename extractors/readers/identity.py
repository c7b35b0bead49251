"""Who an article is: ids from its address, its publisher's id or its text, never from file or order."""

import re
from hashlib import blake2b
from urllib.parse import SplitResult, unquote, urlsplit

from extractors.readers.record import Record

TRACKING = re.compile(
    r"utm_\w+|mc_[ce]id|at_\w+|ns_\w+|pk_\w+|_hs\w+|hsa_\w+"
    r"|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|gbraid|wbraid|_ga|cmpid|icid|ito|smid|smtyp|smprod|cmp|ocid"
    r"|ref|ref_src|referrer|rss|amp|outputtype|phpsessid|jsessionid|sid|share|feature|spm|taid|partner|from|src",
    re.IGNORECASE,
)
HOST_PREFIX = re.compile(r"^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)")
AMP_TAIL = re.compile(r"(?<=.)/amp$|\.amp(?=\.html?$|$)")


def article_id(record: Record, title: str | None, body: str) -> str:
    """Return the id: from the canonical address, else the publisher's own id, else title and text."""
    if record.url and (address := canonical_url(record.url)):
        return _digest(address)
    own_id = (record.own_id or "").strip()
    if own_id and (record.publisher or not own_id.isdigit()):
        return _digest(f"{record.publisher or ''}\n{own_id}")
    return body_hash(title, body)


def body_hash(title: str | None, body: str) -> str:
    """Return the hash of title and body; case and spaces do not change it."""
    return _digest(" ".join(f"{title or ''}\n{body}".lower().split()))


def canonical_url(url: str) -> str | None:
    """Return the address without scheme, tracking and fragment, or None for what names no single article."""
    parts = split_url(url)
    if parts is None or not parts.hostname:
        return None
    path = AMP_TAIL.sub("", re.sub("/{2,}", "/", parts.path).rstrip("/"))
    query = "&".join(pair for pair in parts.query.split("&") if pair and not TRACKING.fullmatch(pair.partition("=")[0]))
    if not path and not query:
        return None
    return f"https://{host(parts)}{unquote(path)}{'?' if query else ''}{query}"


def host(parts: SplitResult) -> str:
    """Return the host's name in lower case, without `www.`, `m.` and `amp.`."""
    return HOST_PREFIX.sub("", (parts.hostname or "").rstrip("."))


def split_url(url: str) -> SplitResult | None:
    """Return the parts of a web address, or None for anything else."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    return parts if parts.scheme.lower() in {"http", "https"} else None


def _digest(text: str) -> str:
    return blake2b(text.encode(errors="replace"), digest_size=8).hexdigest()
