package org.stroma.query;

import java.util.List;
import org.stroma.query.engine.BadParameter;
import org.stroma.query.engine.NearNames;

/// A name that nothing in the graph has. The message offers the nearest names.
public final class UnknownName extends BadParameter {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String name;
    private final transient List<String> nearest;

    UnknownName(Parameter parameter, String name, List<String> nearest) {
        super(message(parameter, name, nearest));
        this.parameter = parameter.name();
        this.name = name;
        this.nearest = List.copyOf(nearest);
    }

    /// Name of the parameter.
    public String parameter() {
        return parameter;
    }

    /// The name as it was given.
    public String name() {
        return name;
    }

    /// At most five names that the graph does know, nearest first.
    public List<String> nearest() {
        return nearest;
    }

    /// The first of them, which the message offers.
    public List<String> offered() {
        return nearest.stream().limit(NearNames.MOST).toList();
    }

    private static String message(Parameter parameter, String name, List<String> nearest) {
        return NearNames.offer("nothing in the graph is called \"" + name + "\" (" + parameter.name() + ")", nearest);
    }
}
