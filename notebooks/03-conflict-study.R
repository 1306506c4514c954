#' # Where documents disagree
#'
#' What cannot all be right, what each side rests on, and how far a belief hangs on one document.
#' (Debian: `r-base-core r-cran-httr r-cran-ggplot2`.) The picture goes to the file named by STROMA_PLOT, or to a
#' temporary one.

library(ggplot2)
library(httr)

base <- sub("/$", "", Sys.getenv("STROMA", "http://localhost:3030"))

ask <- function(question, ...) {
  answer <- GET(paste0(base, "/api/", question), query = list(..., format = "csv"))
  stop_for_status(answer)
  read.csv(text = content(answer, "text", encoding = "UTF-8"), stringsAsFactors = FALSE)
}

#' ## The conflicts, each side with its independent origins
conflicts <- ask("disagreements")
print(conflicts[, c("propertyLabel", "valueLabel", "documentLabel", "origins")])

#' ## Belief, worked out again: the logistic of the prior and the sum of the weights
places <- ask("belief-explained")
stopifnot(nrow(places) > 0)
each <- places[!duplicated(places[, c("claim", "evidence")]), ]
sums <- aggregate(weight ~ claim + belief + prior, each, sum)
sums$again <- plogis(sums$prior + sums$weight)
stopifnot(max(abs(sums$again - sums$belief)) < 0.0015)

#' ## Leave one document out: what would be believed without it?
without <- do.call(rbind, lapply(sort(unique(each$documentLabel)), function(document) {
  rest <- each[each$documentLabel != document, ]
  left <- tapply(rest$weight, rest$claim, sum)
  touched <- unique(each[each$documentLabel == document,
                         c("claim", "subjectLabel", "relationLabel", "objectLabel", "belief", "prior")])
  touched <- touched[touched$claim %in% names(left), ]
  if (nrow(touched) == 0) return(NULL)
  cbind(touched, document = document, without = as.numeric(plogis(touched$prior + left[touched$claim])))
}))
stopifnot(!is.null(without))
shaken <- head(without[order(without$without - without$belief), ], 8)
print(shaken[, c("subjectLabel", "relationLabel", "objectLabel", "document", "belief", "without")])

#' ## A picture
shaken$name <- substr(paste(shaken$subjectLabel, shaken$relationLabel, shaken$objectLabel), 1, 42)
file <- Sys.getenv("STROMA_PLOT", tempfile(fileext = ".pdf"))
plot <- ggplot(shaken) +
  geom_segment(aes(x = without, xend = belief, y = name, yend = name)) +
  geom_point(aes(x = belief, y = name, shape = "all documents")) +
  geom_point(aes(x = without, y = name, shape = "without one")) +
  labs(x = "belief", y = NULL, shape = NULL)
ggsave(file, plot, width = 8, height = 4)
stopifnot(file.size(file) > 0)
