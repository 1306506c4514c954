package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stroma.extract.Chunk.Kind;
import org.stroma.extract.Triggers.Saying;
import org.stroma.model.Wording.Form;

/// Means and instrument: "using plerixafor, we blocked CXCR4", "by utilizing AMD3100 the scientists were able to block
/// the
/// CXCR4 receptor". What people do with a thing, the thing does.
final class Instrument implements Construction {

    private static final Set<String> USING =
            Set.of("using", "utilizing", "utilising", "administering", "adding", "employing");
    private static final Set<String> PEOPLE = Set.of(
            "we",
            "they",
            "researcher",
            "researchers",
            "scientist",
            "scientists",
            "team",
            "group",
            "author",
            "authors",
            "investigator",
            "investigators",
            "doctor",
            "doctors",
            "clinician",
            "clinicians",
            "physician",
            "physicians",
            "oncologists");

    private final Clauses clauses;
    private final Roles roles;

    Instrument(Clauses clauses, Roles roles) {
        this.clauses = clauses;
        this.roles = roles;
    }

    @Override
    public List<Candidate> read(Layout layout, Triggers triggers) {
        List<Candidate> candidates = new ArrayList<>();
        for (int c = 0; c < layout.size(); c++) {
            Words words = layout.words();
            boolean using = layout.at(c)
                    .filter(chunk ->
                            USING.contains(words.lower(chunk.head())) || USING.contains(words.lower(chunk.from())))
                    .isPresent();
            if (using) {
                readFrom(layout, c, triggers, candidates);
            }
            if (layout.is(c, Kind.VERBS)) {
                readWith(layout, c, triggers, candidates);
            }
        }
        return candidates;
    }

    /// "blocking PD-1 with pembrolizumab", "we neutralized TNF with infliximab".
    private void readWith(Layout layout, int verb, Triggers triggers, List<Candidate> into) {
        Words words = layout.words();
        Chunk verbs = layout.at(verb).orElseThrow();
        boolean gerund = verb == 0 && words.is(verbs.from(), "VBG")
                || layout.is(verb - 1, Kind.PREPOSITION) && words.is(verbs.from(), "VBG");
        if (!gerund && !isHuman(layout, verb - 1)) {
            return;
        }
        List<Role> objects = clauses.objects(layout, verb + 1);
        int with = verb + 2;
        while (layout.is(with, Kind.NOUN_PHRASE, Kind.CONJUNCTION, Kind.COMMA) && with < verb + 8) {
            with++;
        }
        List<Role> instruments =
                layout.word(with).matches("with|using") ? clauses.objects(layout, with + 1) : List.of();
        for (Saying saying : triggers.verb(words.lower(verbs.head()))) {
            if (saying.wording().form() == Form.VERB && saying.wording().words().size() == 1) {
                Pairs.each(
                        words,
                        instruments,
                        objects,
                        (instrument, object) -> into.add(new Candidate(
                                "instrument", saying, instrument, object, verbs.head(), verbs.from(), 0.82)));
            }
        }
    }

    private static boolean isHuman(Layout layout, int c) {
        return layout.at(c)
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE)
                        && PEOPLE.contains(layout.words().lower(chunk.head())))
                .isPresent();
    }

    private void readFrom(Layout layout, int using, Triggers triggers, List<Candidate> into) {
        List<Role> instruments =
                layout.is(using, Kind.NOUN_PHRASE) ? roles.at(layout, using) : clauses.objects(layout, using + 1);
        int verb = humanVerb(layout, using);
        if (instruments.isEmpty() || verb < 0) {
            return;
        }
        Chunk verbs = layout.at(verb).orElseThrow();
        for (Saying saying : triggers.verb(layout.words().lower(verbs.head()))) {
            if (saying.wording().form() == Form.VERB && saying.wording().words().size() == 1) {
                for (Role object : clauses.objects(layout, verb + 1)) {
                    instruments.forEach(instrument -> into.add(
                            new Candidate("instrument", saying, instrument, object, verbs.head(), verbs.from(), 0.85)));
                }
            }
        }
    }

    /// The verb that people are the subject of, behind the instrument or before it.
    private static int humanVerb(Layout layout, int using) {
        for (int c = 1; c < layout.size(); c++) {
            if (layout.is(c, Kind.VERBS) && isHuman(layout, c - 1) && c != using) {
                return c;
            }
        }
        return -1;
    }
}
