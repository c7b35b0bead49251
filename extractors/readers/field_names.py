"""The names that news APIs, crawlers and archives give to the fields of an article.

Names are compared in lower case without `_`, `-` and spaces: `date_publish` = `datePublish`. A dot goes one
level down. Of each list the first name that holds something wins.
"""

TITLE = (
    "given.title",
    "fields.headline",
    "headline.main",
    "headline",
    "title",
    "webtitle",
    "hl",
    "pagetitle",
    "headlinetext",
    "name",
)
BODY = (
    "given.text", "maintext", "fields.bodytext", "bodytext", "articlebody", "fulltext", "articletext", "contenttext",
    "textcontent", "text", "rawtext", "body", "eventtext", "content", "article", "fields.body", "bodyxhtml",
    "bodyhtml", "articlehtml", "contenthtml", "contents", "story", "plaintext",
)  # fmt: skip
SUMMARY = ("leadparagraph", "abstract", "description", "summary", "excerpt", "snippet", "fields.trailtext")
PUBLISHED = (
    "given.date", "datepublish", "publishedat", "publicationdatetime", "datepublished", "published", "publishedon",
    "publishingdate", "publisheddate", "publishdate", "publicationdate", "pubdate", "webpublicationdate",
    "datetimepub", "datetime", "dateunixtime", "versioncreated", "firstcreated", "firstpublished",
    "thread.published", "date", "issued", "seendate", "day", "pubtime", "created", "createdat",
    "timestamp", "updated", "modified",
)  # fmt: skip
URL = (
    "given.url", "origlink", "canonicallink", "canonicalurl", "url", "weburl", "articleurl", "link", "permalink",
    "shareurl", "source", "mainentityofpage", "guid",
)  # fmt: skip
OWN_ID = ("given.id", "an", "guid", "uri", "uuid", "articleid", "goid", "id")
PUBLISHER = (
    "given.publisher", "publisher.name", "publisher", "source.name", "source.title", "provider.name", "sourcename",
    "sourcehostname", "metasitename", "sitename", "medianame", "publication", "outlet", "newspaper",
    "hostname", "source", "thread.site", "sourcedomain", "cleanurl", "domain", "site", "sourceid", "creditline",
    "copyrightholder",
)  # fmt: skip
BYLINE = ("given.byline", "byline.original", "fields.byline", "byline", "authors", "author", "creator", "writer", "by")
SECTION = ("given.section", "section", "sectionname", "articlesection", "category", "categories")
DATELINE = ("given.dateline", "dateline.text", "dateline", "located")
KNOWN = frozenset(
    name.partition(".")[0] for name in (*TITLE, *BODY, *SUMMARY, *PUBLISHED, *URL, *PUBLISHER, *BYLINE, *SECTION)
)
