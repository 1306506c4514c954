/// Numbers of a study: numerals, units, the quantity they give and what they are of. Start at {@link
/// org.stroma.extract.measurement.Measuring}.
@NullMarked
package org.stroma.extract.measurement;

import org.jspecify.annotations.NullMarked;
