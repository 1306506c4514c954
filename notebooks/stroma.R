# What the R notebooks share: asking a graph that Stroma serves, and showing answers as tables with links into it.
#
# The address of the graph is in STROMA; without it, that of `./stroma up`. Needs httr.

library(httr)

base <- sub("/$", "", Sys.getenv("STROMA", "http://localhost:3030"))

# What the graph answers at a path, as text.
fetch <- function(path, accepted, ...) {
  answer <- tryCatch(GET(paste0(base, path), accept(accepted), ...), error = function(e) {
    stop("no graph at ", base, ": start ./stroma up, or name another in STROMA (", conditionMessage(e), ")",
         call. = FALSE)
  })
  said <- content(answer, "text", encoding = "UTF-8")
  if (http_error(answer)) stop(base, path, ": ", status_code(answer), "\n", said, call. = FALSE)
  said
}

# Only an empty cell is no value: a name may be "NA".
read_answer <- function(text) {
  read.csv(text = text, stringsAsFactors = FALSE, na.strings = "", check.names = FALSE, encoding = "UTF-8")
}

# The answer to one of the questions in queries/, as a table. A parameter of NA, where the graph had no example to
# choose, gives an empty table.
ask <- function(question, ...) {
  given <- list(...)
  if (anyNA(given)) return(data.frame())
  answer <- read_answer(fetch(paste0("/api/", question), "text/csv", query = given))
  attr(answer, "page") <- modify_url(base, path = paste0("ask/", question), query = given)
  answer
}

# The answer to a SPARQL query, as a table. The prefixes listed at /prefixes need no declaration.
sparql <- function(query) read_answer(fetch("/sparql", "text/csv", query = list(query = query)))

# The value of a column in the first row; NA if there is no row.
first <- function(answer, column) if (nrow(answer) > 0) answer[[column]][1] else NA

# The text of a document, to which all offsets refer. Whatever the IRIs of the graph begin with, the server answers at its
# own address.
text_of <- function(document) fetch(sub("^.*?/document/", "/document/", document), "text/plain")

# The address of the page about a thing.
page <- function(iri) paste0(base, "/describe?iri=", vapply(iri, URLencode, "", reserved = TRUE, repeated = TRUE))

escaped <- function(text) {
  text <- gsub("&", "&amp;", text, fixed = TRUE)
  gsub(">", "&gt;", gsub("<", "&lt;", text, fixed = TRUE), fixed = TRUE)
}

# Shows HTML or, where only text can be shown, text.
present <- function(markup, text) {
  if (isTRUE(getOption("jupyter.in_kernel"))) {
    IRdisplay::publish_mimebundle(list("text/html" = markup, "text/plain" = text))
  } else {
    cat(text, "\n", sep = "")
  }
}

# A paragraph; words between ** are bold.
say <- function(...) {
  text <- paste0(...)
  bold <- gsub("(?s)\\*\\*(.+?)\\*\\*", "<b>\\1</b>", escaped(text), perl = TRUE)
  present(paste0("<p>", bold, "</p>"), gsub("**", "", text, fixed = TRUE))
}

# The first rows of an answer; `drug` shows the column `drugLabel`, if there is one, and leads to the drug's page. Columns
# without any value are left out.
show_table <- function(answer, columns, empty = "The graph holds nothing of the kind.", rows = 10) {
  if (nrow(answer) == 0) return(say(empty))
  top <- head(answer, rows)
  names <- Filter(function(name) any(cell_texts(top, name) != ""), strsplit(columns, " ", fixed = TRUE)[[1]])
  heads <- gsub("([a-z])([A-Z])", "\\1 \\L\\2", names, perl = TRUE)
  width <- ifelse(is_quote(names), " width=50%", "")
  titles <- paste0("<th style=\"text-align:left\"", width, ">", heads, "</th>", collapse = "")
  cells <- do.call(paste0, lapply(names, function(name) cells_of(top, name)))
  markup <- paste0("<table>\n", paste0("<tr>", c(titles, cells), "</tr>\n", collapse = ""), "</table>")
  texts <- do.call(paste, c(lapply(names, function(name) cell_texts(top, name)), sep = " | "))
  text <- paste(c(paste(heads, collapse = " | "), texts), collapse = "\n")
  if (nrow(answer) > rows) {
    more <- paste(rows, "of", nrow(answer), "rows")
    leads <- attr(answer, "page")
    link <- if (is.null(leads)) more else paste0("<a href=\"", escaped(leads), "\">", more, "</a>")
    markup <- paste0(markup, "<p>", link, "</p>")
    text <- paste0(text, "\n", more)
  }
  present(markup, text)
}

is_quote <- function(name) grepl("quote$", name, ignore.case = TRUE)

cell_texts <- function(rows, name) {
  label <- paste0(name, "Label")
  value <- rows[[if (label %in% names(rows)) label else name]]
  text <- if (is.double(value)) trimws(formatC(round(value, 3), format = "fg", digits = 15)) else as.character(value)
  if (is_quote(name)) text <- paste0("\u201c", text, "\u201d")
  ifelse(is.na(value), "", text)
}

cells_of <- function(rows, name) {
  shown <- escaped(cell_texts(rows, name))
  iri <- if (name == "quote") rows[["evidence"]] else if (paste0(name, "Label") %in% names(rows)) rows[[name]]
  if (is.character(iri)) {
    leads <- escaped(page(iri))
    linked <- if (name == "quote") {
      paste0(shown, " <a href=\"", leads, "\" title=\"evidence\">\u00b6</a>")
    } else {
      paste0("<a href=\"", leads, "\">", shown, "</a>")
    }
    shown <- ifelse(!is.na(iri) & startsWith(iri, "http") & !grepl("ontology#", iri, fixed = TRUE), linked, shown)
  }
  paste0("<td style=\"text-align:left\">", shown, "</td>")
}
