package org.stroma.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.stroma.query.engine.BadParameter;
import org.stroma.query.engine.EntityNames;
import org.stroma.query.engine.Nearest;
import org.stroma.query.engine.Prefixes;

/// Turns the values that a person gives into RDF terms.
record ParameterTerms(EntityNames names, Question question) {

    private static final List<String> YES = List.of("true", "yes", "1");
    private static final List<String> NO = List.of("false", "no", "0");
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern ABSOLUTE_IRI =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+");

    List<Node> of(Parameter parameter, String value) {
        return switch (parameter.kind()) {
            case ENTITY -> entities(parameter, value);
            case DOCUMENT -> documents(parameter, value);
            case RELATION -> terms(parameter, value, names.relations());
            case CLASS -> terms(parameter, value, names.classes());
            case CHOICE -> List.of(choice(parameter, value));
            case BOOLEAN -> List.of(truth(parameter, value));
            case IRI -> List.of(iri(parameter, value));
            case TEXT -> List.of(NodeFactory.createLiteralString(value));
            case NUMBER -> List.of(number(parameter, value));
            case DATE -> List.of(date(parameter, value));
        };
    }

    private List<Node> entities(Parameter parameter, String value) {
        List<Node> found = known(value);
        if (found.isEmpty()) {
            throw new UnknownName(parameter, value, names.nearest(value, question.classes(parameter)));
        }
        return found;
    }

    private List<Node> documents(Parameter parameter, String value) {
        List<Node> found = names.documentsAmong(known(value));
        if (found.isEmpty()) {
            throw new UnknownName(parameter, value, names.nearestDocuments(value));
        }
        return found;
    }

    private List<Node> known(String value) {
        List<Node> found = names.named(value);
        if (found.isEmpty()) {
            found = Prefixes.expand(value)
                    .or(() -> Optional.of(value).filter(ParameterTerms::isWebAddress))
                    .filter(iri -> ABSOLUTE_IRI.matcher(iri).matches())
                    .map(iri -> names.identifiedBy(NodeFactory.createURI(iri)))
                    .orElse(List.of());
        }
        return found;
    }

    private static List<Node> terms(Parameter parameter, String value, List<Node> known) {
        String iri = Prefixes.expand(value).orElse(value);
        List<Node> found = known.stream()
                .filter(node -> node.getURI().equals(iri)
                        || node.getURI().equals(node.getNameSpace() + value)
                        || localName(node).equalsIgnoreCase(value.replaceAll("[\\s_-]+", "")))
                .toList();
        if (found.isEmpty()) {
            List<String> all = known.stream().map(ParameterTerms::localName).toList();
            throw new UnknownName(parameter, value, Nearest.to(value, all));
        }
        return found;
    }

    private static Node iri(Parameter parameter, String value) {
        String iri = Prefixes.expand(value).orElse(value);
        if (!ABSOLUTE_IRI.matcher(iri).matches()) {
            throw new BadParameter(parameter.name() + " must be an absolute IRI or a CURIE, found: " + value);
        }
        return NodeFactory.createURI(iri);
    }

    private static Node choice(Parameter parameter, String value) {
        return parameter.choices().stream()
                .filter(choice -> choice.equalsIgnoreCase(value))
                .findFirst()
                .map(NodeFactory::createLiteralString)
                .orElseThrow(() -> new BadParameter(parameter.name() + " must be one of "
                        + String.join(", ", parameter.choices()) + ", found: " + value));
    }

    private static Node truth(Parameter parameter, String value) {
        String word = value.toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new BadParameter(parameter.name() + " must be true or false, found: " + value);
        }
        return NodeFactory.createLiteralDT(Boolean.toString(YES.contains(word)), XSDDatatype.XSDboolean);
    }

    private static Node number(Parameter parameter, String value) {
        try {
            String lexical = new BigDecimal(value).toPlainString();
            return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDdecimal);
        } catch (NumberFormatException e) {
            throw new BadParameter(parameter.name() + " must be a number, found: " + value);
        }
    }

    private static Node date(Parameter parameter, String value) {
        if (!ISO_DATE.matcher(value).matches()) {
            throw new BadParameter(parameter.name() + " must be a date such as 2026-02-17, found: " + value);
        }
        XSDDatatype type = switch (value.length()) {
            case 4 -> XSDDatatype.XSDgYear;
            case 7 -> XSDDatatype.XSDgYearMonth;
            default -> XSDDatatype.XSDdate;
        };
        return NodeFactory.createLiteralDT(value, type);
    }

    private static boolean isWebAddress(String value) {
        return value.startsWith("http://") || value.startsWith("https://");
    }

    private static String localName(Node node) {
        String iri = node.getURI();
        return iri.substring(iri.lastIndexOf('#') + 1);
    }
}
