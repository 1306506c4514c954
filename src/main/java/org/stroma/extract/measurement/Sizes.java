package org.stroma.extract.measurement;

import java.util.Optional;
import java.util.Set;
import org.stroma.extract.passage.PassageTree;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.study.StudyWords;
import org.stroma.model.ontology.Quantities;

/// Tells the size of a study from other counts: "The trial enrolled 302 patients", "in a study of 40 mice".
final class Sizes {

    /// @param own whether it is the study that the document reports, not one that it cites
    /// @param study token that speaks of the study, or of those who did it
    record Size(boolean own, int study) {}

    private static final int NEAR = 6;

    private final Set<String> enrolling;
    private final Set<String> own;
    private final Set<String> studies;
    private final Set<String> people;
    private final Set<String> authors;
    private final Set<String> any;
    private final Set<String> others;
    private final Set<String> links;
    private final Set<String> unenrolled;
    private final Set<String> assigning;
    private final Set<String> grouping;
    private final Bounds bounds;
    private final CountedNouns counted;

    Sizes(Quantities quantities, StudyWords studies) {
        this.enrolling = Set.copyOf(quantities.of("enrolling"));
        this.own = Set.copyOf(quantities.of("ownStudy"));
        this.studies = Set.copyOf(studies.studies());
        this.people = Set.copyOf(studies.people());
        this.authors = Set.copyOf(quantities.of("ownAuthor"));
        this.any = Set.copyOf(quantities.of("anyStudy"));
        this.others = Set.copyOf(quantities.of("othersStudy"));
        this.links = Set.copyOf(quantities.of("sizeLink"));
        this.unenrolled = Set.copyOf(quantities.of("unenrolled"));
        this.assigning = Set.copyOf(quantities.of("assigning"));
        this.grouping = Set.copyOf(quantities.of("grouping"));
        this.bounds = new Bounds(quantities);
        this.counted = new CountedNouns(quantities);
    }

    /// @param number first token of the number
    /// @param noun what it counts
    Optional<Size> of(PassageWords words, int number, int noun) {
        Optional<Integer> study = studyBefore(words, number);
        if (study.isPresent()) {
            return study.map(at -> new Size(isOwn(words, at), at));
        }
        PassageTree tree = words.tree();
        Optional<Integer> verb = tree.head(
                        tree.is(noun, "nmod") ? tree.head(noun).orElse(noun) : noun)
                .filter(at -> enrolling.contains(words.lemma(at)) && !isPlanned(words, at));
        return verb.flatMap(at -> enrolled(words, at, noun));
    }

    /// "a study of 40 patients".
    private Optional<Integer> studyBefore(PassageWords words, int number) {
        int at = bounds.begin(words, number) - 1;
        return links.contains(words.lower(at)) && studies.contains(words.lemma(at - 1))
                ? Optional.of(at - 1)
                : Optional.empty();
    }

    private Optional<Size> enrolled(PassageWords words, int verb, int noun) {
        PassageTree tree = words.tree();
        for (int subject : tree.dependents(verb, "nsubj")) {
            if (authors.contains(words.lower(subject)) || people.contains(words.lemma(subject))) {
                return Optional.of(new Size(authors.contains(words.lower(subject)), subject));
            }
            if (tree.is(subject, "nsubj:pass")) {
                boolean counted = (subject == noun || tree.isBelow(noun, subject)) && !isToOneGroup(words, verb);
                return counted ? Optional.of(new Size(true, verb)) : Optional.empty();
            }
            if (studies.contains(words.lemma(subject))) {
                return Optional.of(new Size(isOwn(words, subject), subject));
            }
        }
        return reduced(words, verb);
    }

    /// "the study of it in this cancer involved": read as a study, or a cancer, that was involved in something.
    private Optional<Size> reduced(PassageWords words, int verb) {
        PassageTree tree = words.tree();
        Optional<Integer> head = tree.is(verb, "acl") ? tree.head(verb) : Optional.empty();
        while (head.isPresent() && !studies.contains(words.lemma(head.get()))) {
            head = tree.is(head.get(), "nmod") ? tree.head(head.get()) : Optional.empty();
        }
        return head.map(study -> new Size(isOwn(words, study), study));
    }

    /// "the trial", "our study": not "the largest study of it", "an earlier trial".
    private boolean isOwn(PassageWords words, int study) {
        PassageTree tree = words.tree();
        boolean plain = tree.dependents(study, "amod", "nmod:poss", "compound", "det").stream()
                .allMatch(each -> own.contains(words.lower(each)));
        boolean named = tree.has(study, "det", "nmod:poss") && !others.contains(words.lower(study + 1));
        return plain
                && named
                && !tree.dependents(study, "det").stream().anyMatch(each -> any.contains(words.lower(each)));
    }

    /// "40 patients were assigned to the first group", "40 were assigned to A and 42 to B": of one group only.
    private boolean isToOneGroup(PassageWords words, int verb) {
        if (!assigning.contains(words.lemma(verb)) || !words.lower(verb + 1).equals("to")) {
            return false;
        }
        boolean several = false;
        for (int i = verb + 2; i < words.size(); i++) {
            several |= grouping.contains(words.lower(i));
            boolean another = words.is(i, "CD")
                    && (counted.after(words, i + 1).isPresent()
                            || words.lower(i + 1).equals("to"));
            if (another) {
                return true;
            }
        }
        return !several;
    }

    /// "will enroll", "plans to enroll".
    private boolean isPlanned(PassageWords words, int verb) {
        for (int i = Math.max(0, verb - NEAR); i < verb; i++) {
            if (words.is(i, "MD", "TO") || unenrolled.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
