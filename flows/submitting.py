"""Handing portions to Prefect, and naming runs after its runs."""

from datetime import datetime

from prefect import task
from prefect.cache_policies import NO_CACHE
from prefect.runtime import flow_run
from prefect.utilities.annotations import quote

from flows.portions import Portion
from flows.work import Pending
from flows.workers import Code, CodedTables


@task(
    name="code",
    task_run_name="portion {number}: {articles} articles, {words} words",
    cache_policy=NO_CACHE,
    persist_result=False,
)
def code_portion(number: int, articles: int, words: int, portion: Portion, code: Code) -> CodedTables:  # noqa: ARG001
    """Return the rows of a portion's articles; the numbers only name the task run."""
    return code(tuple(portion.articles.values()))


def submit(portion: Portion, code: Code) -> Pending:
    """Hand a portion to a task of the present flow run, without waiting for it."""
    # Quoted, so that Prefect does not search every article for futures.
    return code_portion.submit(
        portion.number,
        len(portion.articles),
        portion.words,
        quote(portion),
        quote(code),
        return_state=False,
    )


def run_id_of(started: datetime) -> str:
    """Return the id of the present flow run in the warehouse: when it started and the end of Prefect's own id."""
    return f"{started:%Y%m%dT%H%M%SZ}-{str(flow_run.id)[-6:]}"
