package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.Chunk.Kind;
import org.stroma.extract.Triggers.Saying;
import org.stroma.model.Mention;
import org.stroma.model.Wording.Form;

/// Nouns made of verbs: "blockade of CXCR4 by plerixafor", "CXCL12 secretion by tumor cells", "plerixafor-mediated
/// blockade of CXCR4", "rapamycin inhibition of mTOR".
final class Nominal implements Construction {

    private static final Set<String> LINKS =
            Set.of("mediated", "induced", "dependent", "driven", "based", "stimulated", "triggered");

    private final Roles roles;

    Nominal(Roles roles) {
        this.roles = roles;
    }

    @Override
    public List<Candidate> read(Layout layout, Triggers triggers) {
        List<Candidate> candidates = new ArrayList<>();
        for (int c = 0; c < layout.size(); c++) {
            if (layout.is(c, Kind.NOUN_PHRASE)) {
                Chunk phrase = layout.at(c).orElseThrow();
                for (Saying saying : triggers.at(Form.NOUN, layout.words(), phrase.head())) {
                    read(layout, c, saying, candidates);
                }
                readInside(layout, c, triggers, candidates);
            }
        }
        return candidates;
    }

    /// "killing of beta cells by T cells": the noun and its object are one name already, a process.
    private void readInside(Layout layout, int c, Triggers triggers, List<Candidate> into) {
        Words words = layout.words();
        Chunk phrase = layout.at(c).orElseThrow();
        Optional<Mention> process = words.mention(phrase.head());
        if (process.isEmpty() || words.inside(process.get()).isEmpty()) {
            return;
        }
        List<Role> objects = words.inside(process.get()).stream()
                .limit(1)
                .map(mention -> Role.thing(words, mention))
                .toList();
        for (int i = words.first(process.get()); i < words.end(process.get()); i++) {
            for (Saying saying : triggers.at(Form.NOUN, words, i)) {
                pair(
                        "noun-by",
                        saying,
                        behindBy(layout, c),
                        objects,
                        new Chunk(Kind.NOUN_PHRASE, phrase.from(), i + 1, i),
                        into);
            }
        }
    }

    private void read(Layout layout, int c, Saying saying, List<Candidate> into) {
        Chunk phrase = layout.at(c).orElseThrow();
        Words words = layout.words();
        if (words.mention(phrase.head()).isPresent()
                && words.first(words.mention(phrase.head()).get()) < phrase.head()) {
            return;
        }
        int of = layout.word(c + 1).equals("of") && layout.is(c + 2, Kind.NOUN_PHRASE) ? c + 2 : -1;
        List<Role> ofRoles = of < 0 ? List.of() : roles.listFrom(layout, of);
        List<Role> byRoles = behindBy(layout, of < 0 ? c : of);
        List<Role> before = modifier(words, phrase);
        if (!byRoles.isEmpty()) {
            pair("noun-by", saying, byRoles, ofRoles.isEmpty() ? before : ofRoles, phrase, into);
        } else if (!ofRoles.isEmpty()) {
            pair("noun-of", saying, before, ofRoles, phrase, isLinked(words, phrase), into);
        }
    }

    private static void pair(
            String rule, Saying saying, List<Role> subjects, List<Role> objects, Chunk phrase, List<Candidate> into) {
        pair(rule, saying, subjects, objects, phrase, false, into);
    }

    private static void pair(
            String rule,
            Saying saying,
            List<Role> subjects,
            List<Role> objects,
            Chunk phrase,
            boolean given,
            List<Candidate> into) {
        for (Role subject : subjects) {
            for (Role object : objects) {
                into.add(new Candidate(rule, saying, subject, object, phrase.head(), phrase.from(), 0.82, given));
            }
        }
    }

    private List<Role> behindBy(Layout layout, int c) {
        Optional<Integer> next = Optional.of(c);
        int last = c;
        while (next.isPresent()) {
            last = next.get();
            next = Lists.nextInList(layout, last);
        }
        int at = last + 1;
        while (layout.is(at, Kind.PREPOSITION)
                && layout.word(at).matches("in|on|from|into")
                && layout.is(at + 1, Kind.NOUN_PHRASE)) {
            at += 2;
        }
        boolean doing = layout.at(at + 1)
                .filter(chunk -> layout.words().is(chunk.from(), "VBG"))
                .isPresent();
        return layout.word(at).matches("by|with|using|via") && layout.is(at + 1, Kind.NOUN_PHRASE) && !doing
                ? roles.listFrom(layout, at + 1)
                : List.of();
    }

    /// "no effect on cocaine-induced activation of DRD1": what is linked by a hyphen is taken for granted.
    private static boolean isLinked(Words words, Chunk phrase) {
        for (int i = phrase.from() + 1; i < phrase.head(); i++) {
            if (LINKS.contains(words.lower(i)) && words.lower(i - 1).equals("-")) {
                return true;
            }
        }
        return false;
    }

    /// The mention right before the noun, with or without "-mediated".
    private static List<Role> modifier(Words words, Chunk phrase) {
        int i = phrase.head() - 1;
        while (i > phrase.from()
                && (LINKS.contains(words.lower(i)) || words.lower(i).equals("-") || words.is(i, "JJ"))) {
            i--;
        }
        Optional<Mention> mention = i < phrase.from() ? Optional.empty() : words.mention(i);
        return mention.map(m -> List.of(Role.thing(words, m))).orElse(List.of());
    }
}
