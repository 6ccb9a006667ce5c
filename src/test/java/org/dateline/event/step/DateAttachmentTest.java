package org.dateline.event.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.event.EventKind;
import org.dateline.event.EventStatus;
import org.dateline.event.Told;
import org.dateline.event.When.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which time belongs to which event; the articles appear on Friday 4 February 2022. */
class DateAttachmentTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway condemned Iceland on Monday.                                   | ACCUSE  | 2022-01-31",
                "On Monday, Norway condemned Iceland.                                  | ACCUSE  | 2022-01-31",
                "Norway on Monday condemned Iceland.                                   | ACCUSE  | 2022-01-31",
                "Norway said on Thursday that it had condemned Iceland.                | ACCUSE  | [..2022-02-03]",
                "Norway condemned Iceland.                                             | ACCUSE  | [..2022-02-04]",
                "Norway will visit Iceland.                                            | CONSULT | [2022-02-04..]",
                "Norway signed a treaty with Iceland on Monday and condemned Mali.     | AGREE   | 2022-01-31",
            })
    void aTimeBelongsToThePredicateOfItsClause(String sentence, EventKind kind, String edtf) {
        assertThat(Told.by(sentence).edtf(kind)).isEqualTo(edtf);
    }

    @Test
    void eachClauseKeepsItsOwnTime() {
        Told told = Told.by("Norway met Iceland on Monday and condemned Mali on Wednesday.");

        assertThat(told.edtf(EventKind.CONSULT)).isEqualTo("2022-01-31");
        assertThat(told.edtf(EventKind.ACCUSE)).isEqualTo("2022-02-02");
    }

    @Test
    void aSentenceWithoutTimeGoesOnFromTheOneBefore() {
        Told told = Told.by("Emmanuel Macron arrived in Rome on Monday. Macron criticised Turkey.");
        var event = told.the(EventKind.ACCUSE);

        assertThat(told.edtf(EventKind.ACCUSE)).isEqualTo("2022-01-31");
        assertThat(event.when().basis()).isEqualTo(Basis.INHERITED);
        assertThat(event.when().reasons()).singleElement().asString().contains("takes over its time");
        assertThat(event.certainty()).isLessThan(told.the(EventKind.CONSULT).certainty());
    }

    @Test
    void anotherWhoDoesTheSameRightAfterDoesItOnThatDay() {
        Told told = Told.by("Norway praised the accord on Monday. Peru welcomed it in a statement.");
        var event = told.events().getLast();

        assertThat(event.when().edtf()).hasToString("2022-01-31");
        assertThat(event.when().basis()).isEqualTo(Basis.INHERITED);
    }

    @Test
    void aSentenceWithAnotherDayInBetweenEndsTheStory() {
        Told told = Told.by("Norway signed a treaty with Peru on 12 May 2000. "
                + "In April 2002 a court ruled on the border. Norway refused to leave.");

        assertThat(told.edtf(EventKind.REJECT)).isEqualTo("[..2022-02-04]");
    }

    @Test
    void whatSomebodySaidOnADayIsFollowedOnThatDay() {
        Told told = Told.by("Emmanuel Macron said on Monday that the sea was cold. Macron criticised Turkey.");

        assertThat(told.edtf(EventKind.ACCUSE)).isEqualTo("2022-01-31");
    }

    @Test
    void whatGoesOnMeanwhileHasTheSameTime() {
        Told told = Told.by("Norway met Iceland in Oslo on Monday as Peru condemned Chile.");

        assertThat(told.edtf(EventKind.ACCUSE)).isEqualTo("2022-01-31");
    }

    @Test
    void theTimeRightBehindANounIsThatOfTheNoun() {
        Told told = Told.by("Norway condemned Iceland for the raid in June 2011 on a Danish tanker.");

        assertThat(told.edtf(EventKind.ACCUSE)).isEqualTo("[..2022-02-04]");
    }

    @Test
    void aThingThatTheTextDatesElsewhereHasThatDay() {
        Told told = Told.by("Norway condemned Iceland for the raid in June 2011 on a Danish tanker. "
                + "The Icelandic raid on the Danish tanker was brief.");

        assertThat(told.edtf(EventKind.ASSAULT)).isEqualTo("2011-06");
    }

    @Test
    void twoThingsOfAKindAreNotDatedByOneAnother() {
        Told told = Told.by("Norway condemned Iceland for the raid in June 2011 on a Danish tanker. "
                + "Iceland bombed Mali on Monday. The Icelandic raid on the Danish tanker was brief.");

        assertThat(told.events())
                .filteredOn(event -> event.headline().contains("raid on"))
                .filteredOn(event -> event.kind() == EventKind.ASSAULT)
                .extracting(event -> String.valueOf(event.when().edtf()))
                .containsExactly("[..2022-02-04]");
    }

    @Test
    void theFirstSinceAYearDidNotBeginThen() {
        Told told = Told.by("Norway and Iceland held their first talks since 1979.");

        assertThat(told.edtf(EventKind.CONSULT)).isEqualTo("[..2022-02-04]");
    }

    @Test
    void aStretchIsATimeToo() {
        Told told = Told.by("Norway has negotiated with Iceland over the past two years.");

        assertThat(told.edtf(EventKind.CONSULT)).isEqualTo("2020-02-04/2022-02-04");
    }

    @Test
    void whatWasAgreedOnComesAfterTheAgreement() {
        Told told = Told.by("Norway agreed on Monday to withdraw its troops from Mali.");

        assertThat(told.edtf(EventKind.RETREAT)).isEqualTo("[2022-01-31..]");
    }

    @Test
    void whatWasAgreedOnLongAgoIsToldByTheAgreement() {
        Told told = Told.by("On 28 October 1962 Norway agreed to withdraw its troops from Mali.");

        assertThat(told.lines()).containsExactly("AGREE happened NOR>MLI");
    }

    @Test
    void aPastTenseIsNotMovedIntoTheFuture() {
        assertThat(Told.by("Norway condemned Iceland on 12 March.")
                        .the(EventKind.ACCUSE)
                        .status())
                .isEqualTo(EventStatus.HAPPENED);
    }

    @Test
    void aTimeBehindAComparisonIsThatOfTheVerb() {
        assertThat(Told.by("Norway condemned it as a mistake on Monday and said that Peru was right.")
                        .edtf(EventKind.ACCUSE))
                .isEqualTo("2022-01-31");
    }

    @Test
    void thePerfectStepsOutOfTheStory() {
        Told told = Told.by("Emmanuel Macron arrived in Rome on Monday. Macron has criticised Turkey.");

        assertThat(told.edtf(EventKind.ACCUSE)).isEqualTo("[..2022-02-04]");
    }

    @Test
    void nothingHappenedAfterPublication() {
        var event = Told.by("Norway visits Iceland next month.").the(EventKind.CONSULT);

        assertThat(event.status()).isEqualTo(EventStatus.PLANNED);
    }

    @Test
    void withoutAPublicationDateAnUndatedEventHasNoTime() {
        Told told = Told.undated("Norway condemned Iceland. Norway met Denmark on 3 May 2011.");

        assertThat(told.the(EventKind.ACCUSE).when().edtf()).isNull();
        assertThat(told.edtf(EventKind.CONSULT)).isEqualTo("2011-05-03");
    }
}
