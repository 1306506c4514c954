package org.stroma.read.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "T cells<sup>{1},{2}</sup> die. | T cells die.",
                "T cells<sup>({1}–{3})</sup> die. | T cells die.",
                "T cells {1}, {2} die. | T cells [1, 2] die.",
                "T cells [{1}, {2}] die. | T cells [1, 2] die.",
                "T cells ({1}-{4}) die. | T cells (1-4) die.",
                "T cells{1},{2} die. | T cells die.",
                "T cells.{1}-{3} Then | T cells. Then",
                "Some say ({Roe et al., 2010}; {Doe, 2011}). | Some say (Roe et al., 2010; Doe, 2011).",
                "{Roe et al.} say | Roe et al. say",
                "CD8<sup>+</sup> and Ca<sup>2+</sup> | CD8+ and Ca2+",
                "10<sup>6</sup> or 10<sup>−6</sup> M, 5 mm<sup>3</sup> | 10^6 or 10^−6 M, 5 mm3",
                "<sup>18</sup>F and IC<sub>50</sub> | 18F and IC50",
                "many agree,<sup>12,13</sup> others<sup>14</sup> do not | many agree, others do not",
                "as said ({1}) by <i>us</i> . | as said (1) by us."
            })
    void keepsWordsFreeOfNumbersThatCite(String jats, String words) throws XMLStreamException {
        String xml = jats.replace("{", "<xref ref-type=\"bibr\">").replace("}", "</xref>");
        XMLStreamReader in =
                XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader("<p>" + xml + "</p>"));
        in.next();
        assertThat(JatsWords.of(XmlElement.read(in))).isEqualTo(words);
    }
}
