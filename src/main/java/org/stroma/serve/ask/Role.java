package org.stroma.serve.ask;

/// What a column of an answer holds, and so how it is drawn. In the order in which they stand.
enum Role {
    THING,
    RELATION,
    TEXT,
    TERM,
    FIGURE,
    NUMBER,
    SIGN,
    STAGE,
    QUOTE,
    DOCUMENT,
    BELIEF,
    LINK,
    HIDDEN
}
