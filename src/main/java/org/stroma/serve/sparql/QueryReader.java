package org.stroma.serve.sparql;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.stroma.query.engine.Prefixes;

/// Parses SPARQL leniently and explains errors: prefixes that the graph uses need no declaration, and an error says
/// where it is and how to fix it.
///
/// @param prefixes whether known prefixes count as declared
public record QueryReader(boolean prefixes) {

    /// What is wrong with a query, for the person who wrote it.
    public static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Unreadable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private static final String BASE = "http://server/unset-base/";
    private static final Pattern UNRESOLVED = Pattern.compile("Unresolved prefixed name: ([^:]*):");
    private static final Pattern PLACE = Pattern.compile("^Line \\d+, column \\d+: |at line \\d+, column \\d+\\.?");
    private static final int LONGEST = 200;
    // An even number of backslashes before it makes the last one a backslash of the text.
    private static final Pattern HALF =
            Pattern.compile("(?<!\\\\)(?:\\\\{2})*\\\\(?:u|U0000)[dD][89a-fA-F][0-9a-fA-F]{2}");

    /// Where in a query an error is, both from one; 0 where that is not known.
    private record Place(int line, int column) {

        private static final Pattern SAID = Pattern.compile("line (\\d+), column (\\d+)", Pattern.CASE_INSENSITIVE);

        // The parser's own fields tell of the token before.
        static Place of(QueryParseException e) {
            Matcher said = SAID.matcher(String.valueOf(e.getMessage()));
            return said.find()
                    ? new Place(Integer.parseInt(said.group(1)), Integer.parseInt(said.group(2)))
                    : new Place(Math.max(0, e.getLine()), Math.max(0, e.getColumn()));
        }

        String caret(String text) {
            return text.lines()
                    .skip(Math.max(0, line - 1))
                    .findFirst()
                    .filter(found -> line > 0 && found.length() < LONGEST)
                    .map(found -> found + "\n" + " ".repeat(Math.max(0, column - 1)) + "^\n")
                    .orElse("");
        }

        @Override
        public String toString() {
            return line == 0 ? "" : "line " + line + ", column " + column + ": ";
        }
    }

    /// @throws Unreadable if it is no SPARQL 1.1 or 1.2 query
    public Query read(String text) {
        Query query = new Query();
        if (prefixes) {
            declare(text, query.getPrefixMapping());
        }
        try {
            return isEscaped(text)
                    ? escaped(query, text)
                    : QueryFactory.parse(query, text, BASE, Syntax.syntaxSPARQL_12);
        } catch (QueryParseException e) {
            throw new Unreadable(message(text, e), e);
        } catch (QueryException e) {
            throw new Unreadable(PatternProblem.of(e).orElseGet(() -> "no query: " + firstLine(e)), e);
        } catch (StackOverflowError e) {
            throw new Unreadable("nested too deeply", e);
        }
    }

    private static boolean isEscaped(String text) {
        return text.contains("\\u") || text.contains("\\U");
    }

    /// SPARQL 1.2 has code points escaped in strings and IRIs only, and reads them there as Turtle does (section 19.2).
    /// Jena 5.6 replaces them anywhere before it parses 1.2, but not in its own extension, whose further syntax is
    /// refused here.
    private static Query escaped(Query query, String text) {
        if (HALF.matcher(text).find()) {
            throw new QueryParseException(
                    "an escape stands for a surrogate, which is half a character; write \\U", 0, 0);
        }
        Query read = QueryFactory.parse(query, text, BASE, Syntax.syntaxARQ);
        QueryFactory.create(read.serialize(), BASE, Syntax.syntaxSPARQL_12);
        read.setSyntax(Syntax.syntaxSPARQL_12);
        return read;
    }

    // Those that may be used: most queries use few of many.
    private static void declare(String text, PrefixMapping prefixes) {
        boolean escaped = isEscaped(text);
        Prefixes.all().forEach((prefix, namespace) -> {
            if (escaped || text.contains(prefix)) {
                prefixes.setNsPrefix(prefix, namespace);
            }
        });
    }

    private static String message(String text, QueryParseException e) {
        Matcher unresolved = UNRESOLVED.matcher(String.valueOf(e.getMessage()));
        Place place = Place.of(e);
        if (unresolved.find()) {
            String prefix = unresolved.group(1);
            return place + "the prefix " + prefix + ": is not declared\n" + place.caret(text)
                    + "Put this before the query: " + declaration(prefix);
        }
        Optional<String> badPattern = PatternProblem.of(e);
        if (badPattern.isPresent()) {
            return place + badPattern.get() + "\n" + place.caret(text);
        }
        return place + PLACE.matcher(firstLine(e)).replaceAll("").strip() + "\n" + place.caret(text);
    }

    private static String declaration(String prefix) {
        return "PREFIX " + prefix + ": <" + namespace(prefix).orElse("the IRI that " + prefix + ": stands for") + ">";
    }

    private static Optional<String> namespace(String prefix) {
        return Prefixes.all().entrySet().stream()
                .filter(known -> known.getKey().toLowerCase(Locale.ROOT).equals(prefix.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String firstLine(QueryException e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
        return message.length() > LONGEST ? message.substring(0, LONGEST) + " …" : message;
    }
}
