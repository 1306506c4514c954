#' # Hello, graph
#'
#' A graph of what documents claim, asked from R. Start it with `./stroma up`. Needs jsonlite and httr
#' (Debian: `r-base-core r-cran-jsonlite r-cran-httr`). Run with `Rscript`, or as a notebook by `knitr::spin`.

library(httr)
library(jsonlite)

# Where the graph is served: ./stroma up, or the address in STROMA.
base <- sub("/$", "", Sys.getenv("STROMA", "http://localhost:3030"))

ask <- function(question, ...) {
  answer <- GET(paste0(base, "/api/", question), query = list(..., format = "csv"))
  stop_for_status(answer)
  read.csv(text = content(answer, "text", encoding = "UTF-8"), stringsAsFactors = FALSE)
}

sparql <- function(query) {
  answer <- POST(paste0(base, "/sparql"), accept("text/csv"), body = list(query = query), encode = "form")
  stop_for_status(answer)
  read.csv(text = content(answer, "text", encoding = "UTF-8"), stringsAsFactors = FALSE)
}

#' ## What is in it?
print(ask("contents"))

#' ## A first question: names and synonyms serve as well as identifiers
blocks <- ask("drugs-blocking-receptors", receptor = "CXCR4")
stopifnot(nrow(blocks) > 0)
print(blocks[, c("drugLabel", "receptorLabel", "belief", "documentLabel")])

#' In one line, without any helper:
print(nrow(read.csv(paste0(base, "/api/drugs-blocking-receptors?receptor=CXCR4&format=csv"))))

#' ## The same in SPARQL
print(head(sparql("
SELECT ?drugLabel ?proteinLabel {
  ?drug kg:blocks ?protein ; skos:prefLabel ?drugLabel . ?protein skos:prefLabel ?proteinLabel
} ORDER BY ?drugLabel ?proteinLabel")))

#' ## JSON keeps the types of values
typed <- fromJSON(content(
  GET(paste0(base, "/sparql"), query = list(query = "SELECT ?belief { ?claim kg:belief ?belief } LIMIT 1", format = "json")),
  "text", encoding = "UTF-8"))
stopifnot(typed$results$bindings$belief$datatype == "http://www.w3.org/2001/XMLSchema#decimal")
print(typed$results$bindings)
