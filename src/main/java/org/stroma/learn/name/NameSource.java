package org.stroma.learn.name;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stroma.model.text.Span;

/// Texts, and which of the names marked in them count.
///
/// @param types as the corpus calls them
record NameSource(List<NameText> texts, Set<String> types) {

    /// What some corpora count to a name and others do not.
    private static final Pattern TAIL = Pattern.compile(
            "(.*?\\S)[ -]+(?:(?:genes?|mRNAs?|cDNAs?|proteins?|promoters?|transcripts?|mutations?|mutants?|alleles?|loci|locus)[ -]*)+");

    NameSource {
        texts = List.copyOf(texts);
        types = Set.copyOf(types);
    }

    /// The same without "gene", "mRNA" and the like at the end of names.
    NameSource trimmed() {
        return new NameSource(
                texts.stream()
                        .map(text -> new NameText(
                                text.id(),
                                text.document(),
                                text.names().stream()
                                        .map(name -> trimmed(text, name))
                                        .toList()))
                        .toList(),
                types);
    }

    private static NameText.Name trimmed(NameText text, NameText.Name name) {
        Matcher words = TAIL.matcher(text.document().quote(name.span()));
        if (!words.matches()) {
            return name;
        }
        String kept = words.group(1);
        int start = name.span().start();
        return new NameText.Name(new Span(start, start + kept.codePointCount(0, kept.length())), name.type());
    }
}
