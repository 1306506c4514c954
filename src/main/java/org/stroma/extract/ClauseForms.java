package org.stroma.extract;

import java.util.Optional;
import org.stroma.extract.Chunk.Kind;

/// The forms by which clauses begin, go on and are set off: bare participles, gerunds, asides between commas.
final class ClauseForms {

    private ClauseForms() {}

    /// "Blocking CXCR4 freed T cells": the gerund whose object ends at a phrase, at the beginning of a clause.
    static Optional<Integer> gerundBefore(Layout layout, int c) {
        int at = c;
        while (layout.is(at - 1, Kind.NOUN_PHRASE, Kind.CONJUNCTION, Kind.COMMA)
                || layout.is(at - 1, Kind.PREPOSITION) && layout.is(at - 2, Kind.NOUN_PHRASE)) {
            at--;
        }
        int gerund = at - 1;
        boolean opens = gerund == 0
                || layout.is(gerund - 1, Kind.COMMA, Kind.BREAK, Kind.RELATIVE, Kind.SUBORDINATOR)
                || layout.is(gerund - 1, Kind.ADVERB) && gerund == 1;
        return layout.is(gerund, Kind.VERBS)
                        && opens
                        && layout.words().is(layout.at(gerund).orElseThrow().from(), "VBG")
                ? Optional.of(gerund)
                : Optional.empty();
    }

    /// "came from patients with melanoma treated with": a past form that another verb went before is a participle.
    static boolean isLatePast(Layout layout, int v) {
        Chunk verbs = layout.at(v).orElseThrow();
        boolean bare = verbs.from() == verbs.head() && layout.words().is(verbs.head(), "VBD");
        int c = v - 1;
        while (bare && layout.is(c, Kind.NOUN_PHRASE, Kind.PREPOSITION)) {
            c--;
        }
        return bare && c < v - 1 && layout.is(c, Kind.VERBS) && layout.is(v + 1, Kind.PREPOSITION);
    }

    /// "plerixafor, approved by the FDA,": a past form without auxiliary right behind a comma and before a preposition.
    static boolean isBareParticiple(Layout layout, int v) {
        Words words = layout.words();
        Chunk verbs = layout.at(v).orElseThrow();
        boolean alone = verbs.from() == verbs.head() && layout.is(v + 1, Kind.PREPOSITION, Kind.ADVERB);
        return layout.is(v - 1, Kind.COMMA)
                && layout.is(v - 2, Kind.NOUN_PHRASE)
                && words.is(verbs.from(), "VBN", "VBD")
                && (alone || words.lower(verbs.from() + 1).equals("to"));
    }

    /// "molecules of the airways that bind": the phrase before a relative pronoun that has the number of its verb.
    static int agreeing(Layout layout, int c, int v) {
        Words words = layout.words();
        boolean nested = layout.is(c, Kind.NOUN_PHRASE)
                && layout.is(c - 1, Kind.PREPOSITION)
                && layout.is(c - 2, Kind.NOUN_PHRASE)
                && !layout.is(c - 3, Kind.CONJUNCTION, Kind.COMMA);
        if (!nested) {
            return c;
        }
        int verb = layout.at(v).orElseThrow().from();
        int near = layout.at(c).orElseThrow().head();
        int far = layout.at(c - 2).orElseThrow().head();
        boolean many = words.is(verb, "VBP") && words.is(far, "NNS") && isOne(words, near);
        boolean one = words.is(verb, "VBZ") && words.is(near, "NNS") && isOne(words, far);
        return many || one ? c - 2 : c;
    }

    private static boolean isOne(Words words, int noun) {
        return words.is(noun, "N") && !words.token(noun).tag().endsWith("S");
    }

    static int back(Layout layout, int c) {
        int at = c;
        while (layout.is(at, Kind.ADVERB)) {
            at--;
        }
        return at;
    }

    static boolean isPassive(Layout layout, int v) {
        Chunk verbs = layout.at(v).orElseThrow();
        return verbs.from() < verbs.head() && layout.words().is(verbs.head(), "VBN");
    }

    static boolean isCopula(Layout layout, int v) {
        return layout.words()
                .lower(layout.at(v).orElseThrow().head())
                .matches("is|are|was|were|be|remains?|became|becomes");
    }

    /// "Infections leading to death or disability": the phrase that the participle explains, or the given one.
    static int beforeParticiple(Layout layout, int c) {
        int first = c;
        while (layout.is(first - 1, Kind.CONJUNCTION) && layout.is(first - 2, Kind.NOUN_PHRASE)) {
            first -= 2;
        }
        // "cells lacking CXCR4 migrate": the cells do.
        boolean lacking = layout.is(first - 1, Kind.VERBS)
                && layout.is(first - 2, Kind.NOUN_PHRASE)
                && layout.words()
                        .lower(layout.at(first - 1).orElseThrow().from())
                        .equals("lacking");
        if (lacking) {
            return first - 2;
        }
        boolean participle = layout.is(first - 1, Kind.PREPOSITION)
                && layout.is(first - 2, Kind.VERBS)
                && layout.is(first - 3, Kind.NOUN_PHRASE)
                && (layout.words().is(layout.at(first - 2).orElseThrow().from(), "VBG")
                        || first == c && isBareBy(layout, first - 2));
        return participle ? first - 3 : c;
    }

    /// "degradation mediated by MT1-MMP": a past form by itself before "by".
    private static boolean isBareBy(Layout layout, int v) {
        Chunk verbs = layout.at(v).orElseThrow();
        return verbs.from() == verbs.head()
                && layout.words().is(verbs.head(), "VBN", "VBD")
                && layout.word(v + 1).equals("by");
    }

    static Optional<Integer> verbBefore(Layout layout, int c) {
        for (int at = c - 1; at >= 0 && !layout.is(at, Kind.BREAK); at--) {
            if (layout.is(at, Kind.VERBS)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    static String tense(Layout layout, int v) {
        int head = layout.at(v).orElseThrow().head();
        return layout.words().is(head, "VBD", "VBZ", "VBP")
                ? layout.words().token(head).tag()
                : "none";
    }

    static boolean inOneClause(Layout layout, int from, int to) {
        for (int c = from; c < to; c++) {
            if (layout.is(c, Kind.RELATIVE, Kind.SUBORDINATOR, Kind.BREAK, Kind.COMMA)) {
                return false;
            }
        }
        return !layout.is(from - 1, Kind.RELATIVE, Kind.SUBORDINATOR);
    }

    static boolean isExcept(Layout layout, int c) {
        int from = layout.at(c).orElseThrow().from();
        return layout.words().lower(from).equals("but")
                && layout.words().lower(from + 1).equals("not");
    }

    static boolean opensAside(Layout layout, int c) {
        Words words = layout.words();
        Chunk chunk = layout.at(c).orElseThrow();
        boolean article = words.lower(chunk.from()).matches("an?|the|one");
        boolean participle = chunk.is(Kind.VERBS) && words.is(chunk.from(), "VBN", "VBG", "VBD");
        return isExcept(layout, c)
                || article
                || participle
                || chunk.is(Kind.RELATIVE)
                || chunk.is(Kind.ADVERB)
                || chunk.is(Kind.PREPOSITION);
    }
}
