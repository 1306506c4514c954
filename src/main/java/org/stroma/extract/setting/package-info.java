/// What a finding was shown in (cells, mice, patients), and what was seen besides. Start at {@link
/// org.stroma.extract.setting.Settings}.
@NullMarked
package org.stroma.extract.setting;

import org.jspecify.annotations.NullMarked;
