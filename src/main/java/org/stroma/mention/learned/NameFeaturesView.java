package org.stroma.mention.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stroma.mention.draft.Draft;
import org.stroma.model.text.Sentence;
import org.stroma.model.text.Span;

/// A sentence as the name finders see it.
public final class NameFeaturesView {

    private static final String JOINTS = "-–/‐‑";
    private static final int CHUNK_SUFFIX = 4;
    private static final String OUT = "O";

    private final Draft draft;
    private final NameFeaturesWord[] words;
    private final NameFeaturesLayout layout;
    private final String[] dictionary;
    private final List<List<String>> fixed;

    private NameFeaturesView(Draft draft, Map<String, NameFeaturesWord> known) {
        this.draft = draft;
        this.words = draft.sentence().tokens().stream()
                .map(token -> known.computeIfAbsent(token.text(), NameFeaturesWord::of))
                .toArray(NameFeaturesWord[]::new);
        this.layout = NameFeaturesLayout.of(draft);
        this.dictionary = dictionary();
        this.fixed = new ArrayList<>(words.length);
    }

    static NameFeaturesView of(Draft draft, NameFeaturesLongForms longForms, Map<String, NameFeaturesWord> known) {
        NameFeaturesView view = new NameFeaturesView(draft, known);
        for (int i = 0; i < view.words.length; i++) {
            view.fixed.add(view.features(i, longForms));
        }
        return view;
    }

    public Sentence sentence() {
        return draft.sentence();
    }

    /// The words of some tokens as the document has them.
    String words(Span tokens) {
        return draft.words(tokens.start(), tokens.end());
    }

    LearnedName name(NameKind kind, Span tokens) {
        return new LearnedName(kind, tokens, span(tokens.start(), tokens.end()));
    }

    /// The names of a kind that the dictionary finds, those inside others aside.
    public List<Span> dictionary(NameKind kind) {
        List<Span> spans = new ArrayList<>();
        List<Draft.Name> outer = new ArrayList<>();
        for (Draft.Name name : draft.names()) {
            if (outer.stream().noneMatch(other -> other.overlaps(name.from(), name.to()))) {
                outer.add(name);
                if (kind.includes(name.concept().type())) {
                    spans.add(span(name.from(), name.to()));
                }
            }
        }
        return spans;
    }

    private Span span(int from, int to) {
        return draft.token(from).span().to(draft.token(to - 1).span());
    }

    /// The number of tokens.
    public int size() {
        return words.length;
    }

    /// What can be said of a token whatever stands before it.
    public List<String> fixed(int i) {
        return fixed.get(i);
    }

    /// What can be said of it after a token that is no name, begins one or goes on with one.
    ///
    /// @param outcome of the token before, as OpenNLP's name finder calls it
    public List<String> after(int i, String outcome) {
        return after(i, LearnedNamesOutcome.of(outcome));
    }

    List<String> after(int i, LearnedNamesOutcome outcome) {
        String before = "o=" + outcome;
        return List.of(
                before,
                before + " w=" + words[i].plain(),
                before + " s=" + words[i].brief(),
                before + " d=" + dictionary[i],
                before + " w-1=" + word(i - 1).plain(),
                before + " e=" + words[i].ending());
    }

    private NameFeaturesWord word(int i) {
        return i < 0 || i >= words.length ? NameFeaturesWord.NONE : words[i];
    }

    private List<String> features(int i, NameFeaturesLongForms longForms) {
        List<String> features = new ArrayList<>(64);
        features.add("any");
        addWords(i, features);
        addShapes(i, features);
        features.addAll(words[i].own());
        addSurroundings(i, features);
        addDictionary(i, features);
        features.addAll(longForms.of(draft.word(i), layout.chunks()[i]));
        return features;
    }

    private void addWords(int i, List<String> features) {
        String word = words[i].plain();
        String before = word(i - 1).plain();
        String after = word(i + 1).plain();
        features.add("w=" + word);
        features.add("w-1=" + before);
        features.add("w+1=" + after);
        features.add("w-2=" + word(i - 2).plain());
        features.add("w+2=" + word(i + 2).plain());
        features.add("w+3=" + word(i + 3).plain());
        features.add("w-1w=" + before + " " + word);
        features.add("ww+1=" + word + " " + after);
        features.add("w-1w+1=" + before + " " + after);
        features.add("w-2w-1=" + word(i - 2).plain() + " " + before);
        features.add("w+1w+2=" + after + " " + word(i + 2).plain());
        features.add("x-1=" + beyond(i, -1));
        features.add("x+1=" + beyond(i, 1));
        features.add("e-1=" + word(i - 1).ending());
        features.add("e+1=" + word(i + 1).ending());
    }

    private void addShapes(int i, List<String> features) {
        String shape = words[i].brief();
        String before = word(i - 1).brief();
        String after = word(i + 1).brief();
        features.add("S=" + words[i].shape());
        features.add("s=" + shape);
        features.add("s-1=" + before);
        features.add("s+1=" + after);
        features.add("s-1s=" + before + " " + shape);
        features.add("ss+1=" + shape + " " + after);
        features.add("s-1ss+1=" + before + " " + shape + " " + after);
        features.add("s-2s-1s=" + word(i - 2).brief() + " " + before + " " + shape);
        features.add("ss+1s+2=" + shape + " " + after + " " + word(i + 2).brief());
        features.add("sw+1=" + shape + " " + word(i + 1).plain());
        features.add("w-1s=" + word(i - 1).plain() + " " + shape);
    }

    private void addSurroundings(int i, List<String> features) {
        String chunk = NameFeaturesWord.plain(layout.chunks()[i]);
        features.add("c=" + chunk);
        features.add("C=" + NameFeaturesWord.shape(layout.chunks()[i], 1));
        features.add("ce=" + chunk.substring(Math.max(0, chunk.length() - CHUNK_SUFFIX)));
        features.add("h=" + layout.heads()[i]);
        features.add("hs=" + layout.heads()[i] + " " + words[i].brief());
        features.add("hw=" + layout.heads()[i] + " " + words[i].plain());
        features.add("joined=" + layout.isJoined(i - 1) + layout.isJoined(i));
        if (draft.word(i - 1).equals("(")) {
            features.add("(" + (draft.word(i + 1).equals(")") ? ")" : "") + words[i].brief());
        }
    }

    private void addDictionary(int i, List<String> features) {
        features.add("d=" + dictionary[i]);
        features.add("d-1=" + dictionary(i - 1));
        features.add("d+1=" + dictionary(i + 1));
        features.add("d-1dd+1=" + dictionary(i - 1) + dictionary[i] + dictionary(i + 1));
        features.add("ds=" + dictionary[i] + words[i].brief());
        features.add("dw+1=" + dictionary[i] + word(i + 1).plain());
        for (Draft.Name name : draft.names()) {
            if (name.overlaps(i, i + 1)) {
                features.add("di=" + name.concept().type().name());
            }
        }
    }

    private String dictionary(int i) {
        return i < 0 || i >= words.length ? OUT : dictionary[i];
    }

    /// The next word in a direction, over hyphens and slashes.
    private String beyond(int i, int step) {
        int at = i + step;
        while (at >= 0 && at < words.length && JOINTS.contains(draft.word(at))) {
            at += step;
        }
        return word(at).plain();
    }

    private String[] dictionary() {
        String[] marks = new String[words.length];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = OUT;
        }
        for (Draft.Name name : draft.names().reversed()) {
            for (int i = name.from(); i < name.to(); i++) {
                marks[i] =
                        (i == name.from() ? "B-" : "I-") + name.concept().type().name();
            }
        }
        return marks;
    }
}
