package org.stroma.read.layout;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The language that a format's metadata names, by code (ISO 639-1 or 639-2) or English name, as BCP 47 tag.
public final class LanguageTag {

    /// The codes of libraries that are not those of ISO 639-2/T.
    private static final Map<String, String> OF_LIBRARIES = Map.ofEntries(
            Map.entry("ger", "de"),
            Map.entry("fre", "fr"),
            Map.entry("chi", "zh"),
            Map.entry("dut", "nl"),
            Map.entry("cze", "cs"),
            Map.entry("slo", "sk"),
            Map.entry("gre", "el"),
            Map.entry("per", "fa"),
            Map.entry("rum", "ro"),
            Map.entry("ice", "is"),
            Map.entry("mac", "mk"),
            Map.entry("alb", "sq"),
            Map.entry("arm", "hy"),
            Map.entry("geo", "ka"),
            Map.entry("baq", "eu"),
            Map.entry("wel", "cy"),
            Map.entry("may", "ms"),
            Map.entry("bur", "my"));

    private static final Map<String, String> CODES = codes();

    private LanguageTag() {}

    public static Optional<String> of(String words) {
        String word = words.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Optional.ofNullable(CODES.get(word));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>(OF_LIBRARIES);
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.of(code);
            codes.put(code, code);
            codes.putIfAbsent(language.getISO3Language(), code);
            codes.putIfAbsent(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        return Map.copyOf(codes);
    }
}
