package org.stroma.language.tag;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.stroma.language.features.ScoringModel;

/// Penn Treebank tags, word by word from the left, each the best for what is known so far. Not to be shared between
/// threads.
public final class Tagger {

    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
    private static final Predicate<String> NOUN = tag -> tag.startsWith("NN");

    /// The modal verbs of English: no other word is one, however rare it is.
    private static final Set<String> MODALS = Set.of(
            "can", "ca", "could", "'d", "dare", "'ll", "may", "might", "must", "need", "ought", "shall", "sha",
            "should", "will", "wo", "would", "cannot", "’d", "’ll");

    /// What is seen as a conjunction, "'cause", and is a verb.
    private static final String CAUSE = "cause";

    /// What pictures are tagged, whatever they stand for.
    private static final String PICTURE = "NFP";

    /// What score a word may lose to be the finite verb of a sentence that has none.
    private static final int MARGIN = 12 * 1024;

    /// The same where the names of the sentence are known, which leaves few words to choose from.
    private static final int MARGIN_BESIDE_NAMES = 5 * MARGIN;

    /// The same of a clause beside others, which may be no clause but a part of a list.
    private static final int MARGIN_OF_CLAUSES = 2 * MARGIN;

    /// The same of a word that is seen as a participle, of which the past differs so little.
    private static final int MARGIN_OF_PARTICIPLES = 3 * MARGIN;

    /// No sentence that is shorter need have a verb.
    private static final int SHORT = 5;

    /// The same where each name is one word: "X damages Y."
    private static final int SHORT_BESIDE_NAMES = 4;

    private final ScoringModel model;
    private final List<String> names;
    private final boolean[] nouns;
    private final boolean[] commonNouns;
    private final boolean[] finites;
    private final boolean[] verbs;
    private final boolean[] all;
    private final boolean[] open;
    private List<String> words = List.of();
    private final int[] scores;
    private final int[] features = new int[TagFeatures.MOST];
    private final TagFeatures view = new TagFeatures();

    /// @param names the tags, in the order of the model's scores
    public Tagger(ScoringModel model, List<String> names) {
        this.model = model;
        this.names = List.copyOf(names);
        this.nouns = allowed(NOUN);
        this.commonNouns = allowed(tag -> NOUN.test(tag) && !tag.startsWith("NNP"));
        this.finites = allowed(Tagger::isFinite);
        this.verbs = allowed(tag -> isFinite(tag) && !tag.equals("MD"));
        this.all = allowed(any -> true);
        this.open = allowed(tag -> !tag.equals("MD"));
        this.scores = new int[names.size()];
    }

    private boolean[] allowed(Predicate<String> isAllowed) {
        boolean[] allowed = new boolean[names.size()];
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = isAllowed.test(names.get(i));
        }
        return allowed;
    }

    /// One tag for each word.
    public List<String> tags(List<String> words) {
        return tags(words, new BitSet(), MARGIN, SHORT);
    }

    /// The same where some of the words are names, which are nouns.
    public List<String> tags(List<String> words, BitSet names) {
        return tags(words, names, MARGIN_BESIDE_NAMES, names.cardinality() > 1 ? SHORT_BESIDE_NAMES : SHORT);
    }

    private List<String> tags(List<String> words, BitSet nouns, int margin, int shortest) {
        this.words = words;
        view.turnTo(words);
        int[] tags = new int[words.size()];
        int[] finite = new int[words.size()];
        int[] lost = new int[words.size()];
        tag(0, tags, finite, lost, nouns);
        boolean sentence = words.size() >= shortest && words.getLast().equals(".");
        if (sentence && !hasFinite(tags)) {
            makeFinite(tags, finite, lost, nouns, margin);
        } else if (sentence) {
            makeClausesFinite(tags, finite, lost, nouns);
        }
        return named(tags);
    }

    /// A word that begins with a small letter is no proper noun.
    private boolean[] nounsFor(String word) {
        return Character.isLowerCase(word.codePointAt(0)) ? commonNouns : nouns;
    }

    /// Tags from a word on; notes for each word the best finite verb it could be, and what score that would lose.
    private void tag(int from, int[] tags, int[] finite, int[] lost, BitSet known) {
        for (int i = from; i < tags.length; i++) {
            Arrays.fill(scores, 0);
            int count = view.of(i, i > 0 ? tags[i - 1] + 1 : 0, i > 1 ? tags[i - 2] + 1 : 0, features);
            model.score(features, count, scores);
            boolean noun = known.get(i);
            boolean modal = MODALS.contains(words.get(i).toLowerCase(Locale.ROOT));
            tags[i] = best(noun ? nounsFor(words.get(i)) : modal ? all : open);
            finite[i] = best(modal ? finites : verbs);
            if (isBetween(i, known)) {
                lost[i] = MARGIN;
                continue;
            }
            lost[i] = noun || finite[i] < 0 || !mayBeVerb(words.get(i), names.get(tags[i]))
                    ? Integer.MAX_VALUE
                    : scores[tags[i]] - scores[finite[i]];
        }
    }

    /// "Statins lower cholesterol", where both are names: nothing is compared.
    private boolean isBetween(int word, BitSet known) {
        return words.get(word).equals("lower") && word > 0 && known.get(word - 1) && known.get(word + 1);
    }

    /// "Longer", "no" and "than" are no verbs, whatever a sentence lacks.
    private static boolean mayBeVerb(String word, String tag) {
        return tag.startsWith("VB") || tag.startsWith("NN") || tag.equals("JJ") || word.equals(CAUSE);
    }

    private int best(boolean[] allowed) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (allowed[i] && (best < 0 || scores[i] > scores[best])) {
                best = i;
            }
        }
        return best;
    }

    /// Whether a tag is one of a finite verb.
    public static boolean isFinite(String tag) {
        return FINITE.contains(tag);
    }

    private boolean hasFinite(int[] tags) {
        return Arrays.stream(tags).anyMatch(tag -> isFinite(names.get(tag)));
    }

    /// A whole sentence has a finite verb. Where none was seen, the word that is nearest to one is it, if it is near.
    private void makeFinite(int[] tags, int[] finite, int[] lost, BitSet nouns, int margin) {
        int nearest = 0;
        for (int i = 1; i < tags.length; i++) {
            nearest = lost[i] < lost[nearest] ? i : nearest;
        }
        if (lost[nearest] <= margin) {
            tags[nearest] = finite[nearest];
            tag(nearest + 1, tags, finite, lost, nouns);
        }
    }

    /// Of several clauses each has a finite verb: "X curbs Y, and Z rises".
    private void makeClausesFinite(int[] tags, int[] finite, int[] lost, BitSet nouns) {
        List<String> seen = IntStream.of(tags).mapToObj(names::get).toList();
        for (ClauseWords clause : ClauseWords.of(words, seen)) {
            if (!clause.hasTag(Tagger::isFinite)) {
                clause.verbPlaces(nouns).stream()
                        .min(Comparator.comparingInt(place -> lost[place]))
                        .filter(place -> lost[place]
                                <= (seen.get(place).equals("VBN") ? MARGIN_OF_PARTICIPLES : MARGIN_OF_CLAUSES))
                        .ifPresent(place -> {
                            tags[place] = finite[place];
                            tag(place + 1, tags, finite, lost, nouns);
                        });
            }
        }
    }

    private List<String> named(int[] tags) {
        String[] named = new String[tags.length];
        for (int i = 0; i < tags.length; i++) {
            named[i] = view.isPicture(i) ? PICTURE : names.get(tags[i]);
        }
        return List.of(named);
    }
}
