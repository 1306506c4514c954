package org.stroma.learn.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.stroma.learn.model.Measured;
import org.stroma.mention.learned.LearnedName;
import org.stroma.mention.learned.LearnedNames;
import org.stroma.mention.learned.NameFeaturesView;
import org.stroma.mention.learned.NameKind;
import org.stroma.model.text.Span;

/// Holds the names of one kind against marked ones: those of the dictionary, and those that a model finds, which sees
/// the dictionary's.
final class NameMeasure {

    private final NameKind kind;
    private final LearnedNames finder;
    private NameScore dictionary = NameScore.NONE;
    private NameScore learned = NameScore.NONE;

    NameMeasure(NameKind kind, LearnedNames finder) {
        this.kind = kind;
        this.finder = finder;
    }

    /// Adds a document.
    void add(List<NameFeaturesView> views, Collection<Span> marked) {
        List<List<LearnedName>> names = finder.in(views);
        List<Span> known = new ArrayList<>();
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            known.addAll(views.get(i).dictionary(kind));
            names.get(i).stream()
                    .filter(name -> name.kind() == kind)
                    .map(LearnedName::span)
                    .forEach(found::add);
        }
        dictionary = dictionary.plus(NameScore.of(known, marked));
        learned = learned.plus(NameScore.of(found, marked));
    }

    /// @param where the corpus that was added
    List<Measured> scores(String where) {
        return List.of(
                measured(where, "dictionary", dictionary), measured(where, "learned with the dictionary", learned));
    }

    private Measured measured(String where, String what, NameScore score) {
        return new Measured(
                NameTraining.LAYER, String.join(", ", kind.label() + " F1", where, what), score.f1(), score.marked());
    }
}
