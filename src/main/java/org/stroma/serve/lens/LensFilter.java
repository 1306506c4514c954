package org.stroma.serve.lens;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.serve.http.Addresses;

/// Which of the places of a document are marked.
///
/// @param sign a {@link Note#sign}; empty for all
/// @param relation local name of a relation; empty for all
public record LensFilter(String sign, String relation) {

    /// As the query of an address says it.
    public static LensFilter of(HttpServletRequest request) {
        return new LensFilter(parameter(request, "sign"), parameter(request, "relation"));
    }

    boolean shows(Note note) {
        return (sign.isEmpty() || sign.equals(note.sign())) && (relation.isEmpty() || relation.equals(note.relation()));
    }

    public boolean isEmpty() {
        return sign.isEmpty() && relation.isEmpty();
    }

    /// The same with another sign.
    LensFilter withSign(String other) {
        return new LensFilter(other, relation);
    }

    /// The same with another relation.
    LensFilter withRelation(String other) {
        return new LensFilter(sign, other);
    }

    /// The address of the document's page with this filter, from that page.
    String address() {
        List<String> parts = new ArrayList<>();
        if (!sign.isEmpty()) {
            parts.add("sign=" + Addresses.encode(sign));
        }
        if (!relation.isEmpty()) {
            parts.add("relation=" + Addresses.encode(relation));
        }
        return "?" + String.join("&", parts);
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }
}
