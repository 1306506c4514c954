package org.stroma.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "T cell trapping, t-cell-trapping",
        "CD8+ T cell, cd8+-t-cell",
        "TGF-β, tgf-beta",
        "TNFα, tnfalpha",
        "Ångström café, angstrom-cafe",
        "'  (Notes), 2026!  ', notes-2026",
        "ΔNp63, deltanp63",
        "5 µg, 5-mug",
        "seed-0.txt, seed-0-txt"
    })
    void makesNamesFitForAnIri(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void tellsCd8PositiveFromCd8() {
        assertThat(Slug.of("CD8+")).isNotEqualTo(Slug.of("CD8"));
    }

    @Test
    void isTheSameInATurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Slug.of("INHIBITION OF IL-6")).isEqualTo("inhibition-of-il-6");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void keepsLongNamesShortAndApart() {
        String prefix = "a very long name ".repeat(10);
        Set<String> slugs = Stream.of(prefix + "one", prefix + "two", prefix.strip())
                .map(Slug::of)
                .collect(Collectors.toSet());
        assertThat(slugs)
                .hasSize(3)
                .allMatch(slug -> slug.length() <= 80)
                .allMatch(slug -> slug.matches("[a-z0-9+-]+"));
    }

    @Test
    void namesWhatHasNoLetterByItsHash() {
        assertThat(Slug.of("细胞")).matches("[0-9a-f]{12}").isNotEqualTo(Slug.of("肿瘤"));
        assertThat(Slug.of("!!!")).isNotEmpty().isNotEqualTo(Slug.of("???"));
    }

    @Test
    void changesNoSlug() {
        for (String name : new String[] {"T cell trapping", "TGF-β", "CD8+ T cell", "Ångström"}) {
            assertThat(Slug.of(Slug.of(name))).isEqualTo(Slug.of(name));
        }
    }

    @Test
    void hashesPartsAndNotTheirJoin() {
        assertThat(Slug.hash("ab", "c")).isNotEqualTo(Slug.hash("a", "bc")).hasSize(12);
    }

    @Test
    void hashesAsSha256DoesSinceIrisHangOnIt() {
        assertThat(Slug.hash(64, "abc")).isEqualTo("dc1114cd074914bd872cc1f9a23ec910ea2203bc79779ab2e17da25782a624fc");
    }
}
