package org.stroma.vocabulary.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;

/// What triples say about one thing, as they come. Only English names count, and those without a language.
final class RdfTerm {

    private final List<String> preferred = new ArrayList<>(1);
    private final List<String> labels = new ArrayList<>(1);
    private final List<String> names = new ArrayList<>(2);
    private final List<String> loose = new ArrayList<>(0);
    private final List<String> xrefs = new ArrayList<>(1);
    private final List<String> parents = new ArrayList<>(1);
    private String kind = "";
    private boolean isThing = true;

    void preferred(Node value) {
        addName(preferred, value);
    }

    void label(Node value) {
        addName(labels, value);
    }

    void name(Node value) {
        addName(names, value);
    }

    void loose(Node value) {
        addName(loose, value);
    }

    void kind(Node value) {
        kind = text(value);
    }

    void xref(Node value) {
        addId(xrefs, value);
    }

    void parent(Node value) {
        addId(parents, value);
    }

    void deprecated(Node value) {
        if (value.isLiteral() && value.getLiteralLexicalForm().matches("true|1")) {
            isThing = false;
        }
    }

    void schema() {
        isThing = false;
    }

    boolean isThing() {
        return isThing && !(preferred.isEmpty() && labels.isEmpty());
    }

    Term term(String iri) {
        List<String> others = new ArrayList<>(preferred);
        others.addAll(labels);
        String name = others.removeFirst();
        others.addAll(names);
        return new Term(iri, name, others, loose, kind, xrefs, parents);
    }

    private static void addName(List<String> into, Node value) {
        if (value.isLiteral()) {
            String language = value.getLiteralLanguage().toLowerCase(Locale.ROOT);
            if (language.isEmpty() || language.equals("en") || language.startsWith("en-")) {
                into.add(value.getLiteralLexicalForm());
            }
        }
    }

    private static void addId(List<String> into, Node value) {
        String id = text(value);
        if (!id.isEmpty()) {
            into.add(id);
        }
    }

    private static String text(Node value) {
        if (value.isURI()) {
            return value.getURI();
        }
        return value.isLiteral() ? value.getLiteralLexicalForm() : "";
    }
}
