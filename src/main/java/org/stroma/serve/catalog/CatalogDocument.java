package org.stroma.serve.catalog;

import java.util.List;

/// A document with what it claims.
///
/// @param thing its index among the things
/// @param date as the graph writes it: a day, a month or a year; empty where none is known
/// @param claims indexes of the claims that places in it speak of
/// @param signs of these claims
/// @param numbers measurements that it reports
/// @param about indexes of the things that most of its claims are about, at most three
public record CatalogDocument(
        int thing,
        String iri,
        String title,
        String fileName,
        String date,
        List<Integer> claims,
        SignCounts signs,
        int numbers,
        List<Integer> about) {

    public CatalogDocument {
        claims = List.copyOf(claims);
        about = List.copyOf(about);
    }
}
