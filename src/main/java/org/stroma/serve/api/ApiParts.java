package org.stroma.serve.api;

/// What all questions have in common in their description.
final class ApiParts {

    static final String TEXT = """
            {"parameters": {
               "limit": {"name": "limit", "in": "query", "description": "rows at most; all without it",
                 "schema": {"type": "integer", "minimum": 0}},
               "offset": {"name": "offset", "in": "query", "description": "rows to pass over",
                 "schema": {"type": "integer", "minimum": 0, "default": 0}},
               "format": {"name": "format", "in": "query", "description": "instead of Accept",
                 "schema": {"type": "string",
                   "enum": ["json", "csv", "tsv", "jsonld", "sparql", "nquads", "table"]}}},
             "headers": {
               "Link": {"description": "rel=next: where the rows after these are", "schema": {"type": "string"}},
               "ETag": {"description": "stays as long as the answer does", "schema": {"type": "string"}},
               "X-Total-Count": {"description": "number of all rows, where these tell it",
                 "schema": {"type": "integer"}},
               "X-Matches-Nothing": {"description": "of an empty answer: parameters whose value finds nothing, whatever the others are",
                 "schema": {"type": "string"}}},
             "responses": {
               "BadParameter": {"description": "a value is missing, malformed or unknown; candidates are names near it",
                 "content": {"application/problem+json": {"schema": {"type": "object", "properties": {
                   "status": {"type": "integer"}, "title": {"type": "string"}, "detail": {"type": "string"},
                   "parameter": {"type": "string"}, "value": {"type": "string"},
                   "candidates": {"type": "array", "items": {"type": "string"}},
                   "did-you-mean": {"type": "array", "maxItems": 3, "items": {"type": "string"}}}}}}},
               "TooManyRows": {"description": "more rows than one answer may have: ask with limit and offset"},
               "OutOfTime": {"description": "no answer within the time limit"}}}
            """;

    static final String ANSWER = """
            {"200": {"description": "the rows",
               "headers": {"Link": {"$ref": "#/components/headers/Link"},
                 "ETag": {"$ref": "#/components/headers/ETag"},
                 "X-Total-Count": {"$ref": "#/components/headers/X-Total-Count"},
                 "X-Matches-Nothing": {"$ref": "#/components/headers/X-Matches-Nothing"}},
               "content": {
                 "application/json": {"schema": {"type": "object", "required": ["columns", "rows", "offset"],
                   "properties": {
                     "columns": {"type": "array", "items": {"type": "string"}},
                     "rows": {"type": "array", "items": {"$ref": "#/components/schemas/NAME"}},
                     "offset": {"type": "integer"}, "total": {"type": "integer"}, "next": {"type": "string"},
                     "matchesNothing": {"type": "array", "items": {"type": "string"}}}}},
                 "text/csv": {"schema": {"type": "string"}},
                 "text/tab-separated-values": {"schema": {"type": "string"}},
                 "application/ld+json": {"schema": {"type": "object"}},
                 "application/sparql-results+json": {"schema": {"type": "object"}},
                 "text/plain": {"schema": {"type": "string"}}}}}
            """;

    static final String LIST_PARAMETERS = """
            [{"name": "page", "in": "query", "description": "from 1",
              "schema": {"type": "integer", "minimum": 1, "default": 1}},
             {"name": "per-page", "in": "query", "description": "rows of a page",
              "schema": {"type": "integer", "minimum": 1, "maximum": 1000, "default": 50}},
             {"name": "format", "in": "query", "description": "instead of Accept",
              "schema": {"type": "string", "enum": ["html", "json", "csv", "ttl"]}}]
            """;

    static final String LIST_ANSWER = """
            {"200": {"description": "a page of the list",
               "headers": {"Link": {"$ref": "#/components/headers/Link"},
                 "X-Total-Count": {"$ref": "#/components/headers/X-Total-Count"}},
               "content": {
                 "application/json": {"schema": {"type": "object", "required": ["total", "page", "perPage", "columns", "rows", "facets"],
                   "properties": {
                     "total": {"type": "integer"}, "page": {"type": "integer"}, "perPage": {"type": "integer"},
                     "next": {"type": "string"},
                     "columns": {"type": "array", "items": {"type": "string"}},
                     "rows": {"type": "array", "items": {"type": "object"}},
                     "facets": {"type": "object", "description": "how many items each value of a parameter would leave"}}}},
                 "text/csv": {"schema": {"type": "string"}},
                 "text/turtle": {"schema": {"type": "string"}},
                 "text/html": {"schema": {"type": "string"}}}},
             "400": {"$ref": "#/components/responses/BadParameter"},
             "503": {"$ref": "#/components/responses/OutOfTime"}}
            """;

    private ApiParts() {}
}
