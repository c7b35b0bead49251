"""Every format that can be read; a new one is one more line and one more file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BufferedReader

from extractors.limits import Limits
from extractors.readers import (
    archives,
    csv_table,
    docx,
    export_html,
    export_text,
    export_xml,
    feed,
    html_page,
    iptc7901,
    json_file,
    json_lines,
    mail,
    markdown,
    mediawiki,
    newsml_g2,
    nitf,
    parquet_table,
    pdf,
    petrarch,
    plain_text,
    rcv1,
    rtf,
    sgml,
    sniffing,
    warc,
    wordpress,
)
from extractors.readers.record import Read
from extractors.readers.sniffing import Head


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """One format: how to know it and how to read it."""

    name: str
    description: str
    extensions: tuple[str, ...]
    sniff: Callable[[Head], bool]
    read: Read
    by_member: bool = False
    """Whether it unpacks gzip itself, so that damage to one member costs only that member."""
    path_dates: bool = False
    """Whether a file holds one article, so that a date in its path is the article's."""


READERS: tuple[Reader, ...] = (
    Reader(
        name="parquet",
        description="Parquet, one article a row",
        extensions=(".parquet", ".pq"),
        sniff=parquet_table.is_parquet,
        read=parquet_table.read,
    ),
    Reader(
        name="pdf",
        description="PDF with a text layer, one article a file",
        extensions=(".pdf",),
        sniff=pdf.is_pdf,
        read=pdf.read,
        path_dates=True,
    ),
    Reader(
        name="docx",
        description="Word: exports of LexisNexis (Nexis Uni), or one article a file",
        extensions=(".docx",),
        sniff=docx.is_docx,
        read=docx.read,
    ),
    Reader(
        name="iptc7901",
        description="IPTC 7901 wire messages; notes to editors are left out",
        extensions=(),
        sniff=iptc7901.is_iptc7901,
        read=iptc7901.read,
        path_dates=True,
    ),
    Reader(
        name="rtf",
        description="rich text: exports of LexisNexis, Factiva and ProQuest, or one article a file",
        extensions=(".rtf",),
        sniff=rtf.is_rtf,
        read=rtf.read,
    ),
    Reader(
        name="warc",
        description="web archives: WARC, WET and ARC, one article a page",
        extensions=(".warc", ".arc", ".wet"),
        sniff=warc.is_warc,
        read=warc.read,
        by_member=True,
    ),
    Reader(
        name="wordpress",
        description="WordPress exports (WXR), published posts and pages",
        extensions=(".wxr",),
        sniff=wordpress.is_wordpress,
        read=wordpress.read,
    ),
    Reader(
        name="feed",
        description="RSS 2.0, RSS 1.0 (RDF) and Atom feeds",
        extensions=(".rss", ".atom", ".rdf"),
        sniff=sniffing.is_feed,
        read=feed.read,
    ),
    Reader(
        name="mediawiki",
        description="MediaWiki dumps such as Wikinews, one article a page",
        extensions=(),
        sniff=mediawiki.is_mediawiki,
        read=mediawiki.read,
    ),
    Reader(
        name="nitf",
        description="NITF, as agencies and the New York Times corpus write it",
        extensions=(".nitf",),
        sniff=nitf.is_nitf,
        read=nitf.read,
    ),
    Reader(
        name="newsml_g2",
        description="NewsML-G2 items and messages with NITF, XHTML or text inside",
        extensions=(),
        sniff=newsml_g2.is_newsml_g2,
        read=newsml_g2.read,
    ),
    Reader(
        name="rcv1",
        description="Reuters Corpus Volume 1, one item a document",
        extensions=(),
        sniff=rcv1.is_rcv1,
        read=rcv1.read,
    ),
    Reader(
        name="export_xml",
        description="exports of Factiva and of ProQuest's TDM Studio as XML",
        extensions=(),
        sniff=export_xml.is_export,
        read=export_xml.read,
    ),
    Reader(
        name="petrarch",
        description="PETRARCH's input: sentences with date and source, joined to articles",
        extensions=(),
        sniff=petrarch.is_petrarch,
        read=petrarch.read,
    ),
    Reader(
        name="sgml",
        description="corpora in SGML: Reuters-21578, Gigaword, TREC",
        extensions=(".sgm", ".sgml"),
        sniff=sgml.is_sgml,
        read=sgml.read,
    ),
    Reader(
        name="export_html",
        description="exports of LexisNexis and Factiva as HTML",
        extensions=(),
        sniff=export_html.is_export,
        read=export_html.read,
    ),
    Reader(
        name="html",
        description="HTML pages, one article each; metadata from JSON-LD and meta tags",
        extensions=(".html", ".htm", ".xhtml"),
        sniff=sniffing.is_html,
        read=html_page.read,
        path_dates=True,
    ),
    Reader(
        name="jsonl",
        description="JSON Lines, one article a line, field names of all common news APIs and crawlers",
        extensions=(".jsonl", ".ndjson", ".jl"),
        sniff=sniffing.is_json_lines,
        read=json_lines.read,
    ),
    Reader(
        name="json",
        description="JSON: one article, a list, an API response around a list, or objects in a row",
        extensions=(".json",),
        sniff=sniffing.is_json,
        read=json_file.read,
    ),
    Reader(
        name="csv",
        description="CSV and TSV, one article a row; the first row names the fields",
        extensions=(".csv", ".tsv", ".tab"),
        sniff=csv_table.is_csv,
        read=csv_table.read,
    ),
    Reader(
        name="mail",
        description="e-mails: single messages (EML) and mailboxes (MBOX)",
        extensions=(".eml", ".mbox"),
        sniff=mail.is_mail,
        read=mail.read,
    ),
    Reader(
        name="export_text",
        description="exports of LexisNexis, Factiva and ProQuest as plain text",
        extensions=(),
        sniff=export_text.is_export,
        read=export_text.read,
    ),
    Reader(
        name="markdown",
        description="Markdown, one article a file, with front matter or a first heading",
        extensions=(".md", ".markdown"),
        sniff=sniffing.is_markdown,
        read=markdown.read,
        path_dates=True,
    ),
    Reader(
        name="text",
        description="plain text, one article a file; headline, dateline and `Title:` lines are recognised",
        extensions=(".txt", ".text", ""),
        sniff=sniffing.is_unmarked,
        read=plain_text.read,
        path_dates=True,
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """One kind of archive: how to know it and how to get at its files."""

    name: str
    description: str
    extensions: tuple[str, ...]
    sniff: Callable[[Head], bool]
    members: Callable[[BufferedReader, Limits], Iterator[archives.Member]]


ARCHIVES: tuple[Archive, ...] = (
    Archive(
        name="zip",
        description="zip archives of any of these, also nested",
        extensions=(".zip",),
        sniff=archives.is_zip,
        members=archives.zip_members,
    ),
    Archive(
        name="tar",
        description="tar archives of any of these, also packed (.tgz) and nested",
        extensions=(".tar", ".tgz", ".tbz2", ".txz"),
        sniff=archives.is_tar,
        members=archives.tar_members,
    ),
)


def archive_of(head: Head) -> Archive | None:
    """Return the kind of archive that a file is, or None for what is none."""
    return next((archive for archive in ARCHIVES if archive.sniff(head)), None)


def choose(head: Head) -> Reader | None:
    """Return the reader for a file, by its content first and its name second."""
    for reader in READERS:
        if reader.sniff(head):
            return reader
    if not head.is_text:
        return None
    return next((reader for reader in READERS if head.extension in reader.extensions), None)
