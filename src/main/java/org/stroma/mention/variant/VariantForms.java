package org.stroma.mention.variant;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.stroma.mention.dictionary.NameVariants;
import org.stroma.mention.draft.Draft;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.text.Span;

/// Finds changes of genes and proteins by how they are written, as `kg:variantForm` lists the ways.
final class VariantForms {

    /// A change as it stands in a sentence.
    ///
    /// @param label what it is called without its gene
    /// @param name in the notation of HGVS, or its IRI
    record Written(int from, int to, String words, String label, Optional<String> name, boolean doubtful) {

        boolean overlaps(Written other) {
            return from < other.to && other.from < to;
        }

        /// Whether it has a public IRI, whatever its gene.
        boolean isPublic() {
            return name.filter(one -> one.contains("://")).isPresent();
        }
    }

    private static final Comparator<Written> SUREST_FIRST = Comparator.comparing((Written one) -> one.from - one.to)
            .thenComparing(Written::doubtful)
            .thenComparing(one -> one.name.isEmpty())
            .thenComparing(Written::from)
            .thenComparing(Written::label);

    private static final String SIGNS = "-+*";

    private final List<VariantForm> forms = new ArrayList<>();
    private final Residues residues;

    VariantForms(Lexicon lexicon) {
        this.residues = new Residues(lexicon);
        Map<String, String> parts =
                new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        lexicon.pairs("variantPart").forEach(part -> parts.put(part.first(), part.rest()));
        lexicon.pairs("variantForm").forEach(form -> add(form, parts, false));
        lexicon.pairs("doubtfulVariantForm").forEach(form -> add(form, parts, true));
    }

    private void add(Lexicon.Pair form, Map<String, String> parts, boolean doubtful) {
        String expression = form.rest();
        while (expression.contains("@")) {
            String before = expression;
            for (Map.Entry<String, String> part : parts.entrySet()) {
                expression = expression.replace("@" + part.getKey(), part.getValue());
            }
            if (expression.equals(before)) {
                throw new IllegalArgumentException("no kg:variantPart for what " + form.rest() + " names with @");
            }
        }
        forms.add(VariantForm.of(form.first(), expression, doubtful));
    }

    /// The longest that do not overlap, in reading order.
    List<Written> in(Draft draft) {
        String text = draft.document().quote(draft.sentence().span());
        BitSet starts = starts(text);
        List<Written> all = new ArrayList<>();
        for (VariantForm form : forms) {
            read(draft, text, starts, form, all);
        }
        all.sort(SUREST_FIRST);
        List<Written> chosen = new ArrayList<>();
        for (Written one : all) {
            if (chosen.stream().noneMatch(one::overlaps)) {
                chosen.add(one);
            }
        }
        chosen.sort(Comparator.comparing(Written::from));
        return chosen;
    }

    /// Where a form may begin: behind anything but a letter or digit, or with a sign.
    private static BitSet starts(String text) {
        BitSet starts = new BitSet();
        for (int i = 0; i < text.length(); i++) {
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            starts.set(i, !isPlainLetterOrDigit(before) || SIGNS.indexOf(text.charAt(i)) >= 0);
        }
        return starts;
    }

    private static boolean isPlainLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /// From left to right, without overlaps.
    private void read(Draft draft, String text, BitSet starts, VariantForm form, List<Written> into) {
        Matcher matcher =
                form.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int at = starts.nextSetBit(0);
        while (at >= 0) {
            boolean found = form.mayBegin(text.charAt(at))
                    && matcher.region(at, text.length()).lookingAt();
            if (found) {
                written(draft, text, form, matcher).ifPresent(into::add);
            }
            at = starts.nextSetBit(found ? Math.max(at + 1, matcher.end()) : at + 1);
        }
    }

    private Optional<Written> written(Draft draft, String text, VariantForm form, Matcher matcher) {
        int start = draft.sentence().span().start() + text.codePointCount(0, matcher.start());
        Span span = new Span(
                start, start + matcher.group().codePointCount(0, matcher.group().length()));
        return draft.tokensOver(span).map(tokens -> {
            String words = matcher.group().replaceAll("\\s+", " ");
            Optional<String> name = form.name(matcher, residues);
            String label = name.map(this::label).orElseGet(() -> NameVariants.singular(words));
            return new Written(tokens.start(), tokens.end(), words, label, name, form.doubtful());
        });
    }

    private String label(String name) {
        return name.contains("://") ? name.substring(name.lastIndexOf('/') + 1) : residues.shortForm(name);
    }
}
