package org.stroma.learn.syntax;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.util.Span;
import org.stroma.language.token.Stretch;
import org.stroma.learn.model.Measured;

/// How many stretches of text were found exactly.
final class SpanScore {

    private int wanted;
    private int found;
    private int right;

    void add(Collection<Span> gold, List<Stretch> given) {
        Set<Stretch> both = new HashSet<>();
        gold.forEach(span -> both.add(new Stretch(span.getStart(), span.getEnd())));
        wanted += both.size();
        found += given.size();
        both.retainAll(new HashSet<>(given));
        right += both.size();
    }

    Measured measured(String layer, String where) {
        double f = wanted + found == 0 ? 0 : 2.0 * right / (wanted + found);
        return new Measured(layer, "exact spans, F1, " + where, f, wanted);
    }
}
