"""An evaluation as JSON: every figure, miss, wrong field and false hit."""

import json
from collections.abc import Mapping
from dataclasses import asdict

from extractors.gold.example import Wanted
from extractors.gold.scores import Score, field_scores, kind_scores, macro_f1, status_scores, total
from extractors.gold.verdict import Verdict
from flows.contract import mention_record
from flows.gold import Evaluation


def evaluation_json(evaluation: Evaluation) -> str:
    """Return an evaluation as one JSON object."""
    verdicts = evaluation.verdicts
    kinds = kind_scores(verdicts)
    record = {
        "coder": evaluation.coder,
        "model": evaluation.model,
        "examples": len(verdicts),
        "all": _score(total(kinds)),
        "macro_f1": _rounded(macro_f1(kinds)),
        "kinds": _scores(kinds),
        "statuses": _scores(status_scores(verdicts)),
        "fields": _scores(field_scores(verdicts)),
        "missed": [
            _event(verdict, miss.wanted) | {"instead": [mention_record(mention) for mention in miss.instead]}
            for verdict in verdicts
            for miss in verdict.missed
        ],
        "wrong": [
            _event(verdict, found.wanted) | {"checks": [asdict(check) for check in found.wrong]}
            for verdict in verdicts
            for found in verdict.found
            if found.wrong
        ],
        "false": [
            _place(verdict, verdict.example.line) | mention_record(mention)
            for verdict in verdicts
            for mention in verdict.false
        ],
    }
    return json.dumps(record, ensure_ascii=False, indent=1)


def _place(verdict: Verdict, line: int) -> dict[str, object]:
    return {"file": verdict.example.source, "line": line, "example": verdict.example.name}


def _event(verdict: Verdict, wanted: Wanted) -> dict[str, object]:
    return _place(verdict, wanted.line) | {
        "kind": wanted.kind,
        "trigger": {"text": wanted.trigger, "start": wanted.start, "end": wanted.end},
        "wanted": {field: list(words) for field, words in wanted.fields},
        "gap": wanted.gap,
    }


def _scores(scores: Mapping[str, Score]) -> dict[str, object]:
    return {name: _score(score) for name, score in scores.items()}


def _score(score: Score) -> dict[str, object]:
    return asdict(score) | {
        "precision": _rounded(score.precision),
        "recall": _rounded(score.recall),
        "f1": _rounded(score.f1),
    }


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, 4)
