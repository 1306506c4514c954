package org.stroma.graph.term;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.stroma.model.concept.Literal;
import org.stroma.model.concept.PublicationDate;

/// Values as RDF literals, each in one lexical form only.
public final class Literals {

    private static final int PLACES = 3;

    private Literals() {}

    public static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    public static Node yes() {
        return NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
    }

    public static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    /// At most three places, at least one: the store keeps `1.0` as it is and would change `1.00`.
    public static Node decimal(double value) {
        BigDecimal exact = new BigDecimal(Double.toString(value)).setScale(PLACES, RoundingMode.HALF_UP);
        BigDecimal shortest = exact.stripTrailingZeros();
        BigDecimal written = shortest.scale() < 1 ? shortest.setScale(1) : shortest;
        return NodeFactory.createLiteralDT(written.toPlainString(), XSDDatatype.XSDdecimal);
    }

    public static Node date(PublicationDate date) {
        return NodeFactory.createLiteralDT(
                date.iso(),
                switch (date.precision()) {
                    case YEAR -> XSDDatatype.XSDgYear;
                    case MONTH -> XSDDatatype.XSDgYearMonth;
                    case DAY -> XSDDatatype.XSDdate;
                });
    }

    public static Node instant(Instant instant) {
        return NodeFactory.createLiteralDT(instant.toString(), XSDDatatype.XSDdateTime);
    }

    public static Node of(Literal literal) {
        return switch (literal.kind()) {
            case TEXT -> text(literal.lexical());
            case DATE -> date(new PublicationDate(literal.lexical()));
        };
    }
}
