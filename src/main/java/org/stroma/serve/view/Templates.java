package org.stroma.serve.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/// The templates of the pages, compiled at build; every value is escaped on its way in.
final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Templates() {}

    /// @param name path of the template below `src/main/jte`, without `.jte`
    /// @param values by the names of its parameters
    static String render(String name, Map<String, Object> values) {
        StringOutput output = new StringOutput();
        ENGINE.render(name + ".jte", values, output);
        return output.toString();
    }
}
