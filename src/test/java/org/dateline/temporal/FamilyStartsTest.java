package org.dateline.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.temporal.phrase.Families;
import org.dateline.temporal.phrase.PhraseFamily;
import org.junit.jupiter.api.Test;

/** A family is asked only where a word stands that its phrases may begin with. */
class FamilyStartsTest {

    @Test
    void everyFamilySaysWhatItsPhrasesBeginWith() {
        assertThat(Families.all()).extracting(PhraseFamily::starts).noneMatch(starts -> starts.isEmpty());
    }
}
