/// JATS articles and PubMed records. Start at {@link org.stroma.read.xml.JatsXml} and {@link
/// org.stroma.read.xml.PubMedXml}.
@NullMarked
package org.stroma.read.xml;

import org.jspecify.annotations.NullMarked;
