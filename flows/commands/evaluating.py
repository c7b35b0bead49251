"""The command that measures the coder: `evaluate`."""

from pathlib import Path
from typing import Annotated

import typer

from flows.errors import FAILED, in_one_line
from flows.options import ActorsOption, ModelOption, PublishedOption, settings_with


def evaluate(
    gold: Annotated[list[Path], typer.Argument(help="YAML files of examples, or folders of them.")],
    kinds: Annotated[
        list[str] | None, typer.Option("--kind", "-k", help="Score this kind only; may be given several times.")
    ] = None,
    is_json: Annotated[bool, typer.Option("--json", help="Write all figures, misses and false hits as JSON.")] = False,
    least: Annotated[
        float | None, typer.Option("--min-f1", min=0, max=1, help="Exit with 1 if F1 over all kinds is lower.")
    ] = None,
    published: PublishedOption = None,
    model: ModelOption = None,
    actors: ActorsOption = None,
) -> None:
    """Score your own hand-coded examples: precision, recall and F1 by kind, status and field, and what is wrong.

    An example is a text and the events that it states; the README shows how to write some.

    Example: dragoman evaluate gold.yaml --kind meeting --min-f1 0.8
    """
    from extractors.gold.scores import kind_scores, total
    from flows.gold import chosen_kinds, read_gold
    from flows.gold import evaluate as evaluate_gold
    from flows.scoreboard import show_evaluation
    from flows.scores_json import evaluation_json
    from flows.setup import Setup

    with in_one_line():
        chosen = chosen_kinds(kinds or ())
        examples = read_gold(gold)
        setup = Setup.of(settings_with(model=model, actors=actors))
        day = published.date() if published else None
        found = evaluate_gold(examples, setup=setup, published=day, kinds=chosen)
        if is_json:
            typer.echo(evaluation_json(found))
        else:
            show_evaluation(found)
        reached = total(kind_scores(found.verdicts)).f1
        if least is not None and reached is not None and reached < least:
            typer.echo(f"dragoman: F1 over all kinds is {reached:.3f}, below the {least:g} asked for", err=True)
            raise typer.Exit(FAILED)
