package org.dateline.article.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.temporal.PublicationDate;
import org.dateline.temporal.natty.TypedDate;
import org.jspecify.annotations.Nullable;

/** A field for a day in words. It says in full what it understood before anything is taken. */
public final class TypedDateField extends Div {

    private static final String EXAMPLES = "For example 4 February 2022, 2022-02-04 or last Friday";

    private final TypedDates dates;
    private final Function<LocalDate, String> inFull;
    private final TextField field = new TextField();
    private final Div ask = new Div();
    private Runnable onChange = () -> {};
    private @Nullable LocalDate day;

    /**
     * @param label what day is asked for
     * @param dates reads what is typed
     * @param inFull writes a day with its weekday and month by name
     */
    public TypedDateField(String label, TypedDates dates, Function<LocalDate, String> inFull) {
        this.dates = dates;
        this.inFull = inFull;
        field.setLabel(label);
        field.setHelperText(EXAMPLES);
        field.setWidthFull();
        field.setAutocomplete(Autocomplete.OFF);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(350);
        field.addValueChangeListener(event -> read(event.getValue()));
        ask.addClassName("dateask");
        ask.setVisible(false);
        add(field, ask);
    }

    /** The day that was understood. */
    public Optional<PublicationDate> date() {
        return Optional.ofNullable(day).map(PublicationDate::of);
    }

    /** Told whenever another day is understood, or none any more. */
    public void onChange(Runnable listener) {
        onChange = listener;
    }

    /** Says what is wrong, at the field. */
    public void refuse(String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
    }

    public TextField field() {
        return field;
    }

    private void read(String typed) {
        ask.setVisible(false);
        field.setInvalid(false);
        field.setHelperText(EXAMPLES);
        day = null;
        if (!typed.isBlank()) {
            switch (dates.read(typed.strip())) {
                case TypedDate.Read read -> take(read.day());
                case TypedDate.Ambiguous ambiguous ->
                    askBack(ambiguous.candidates().stream()
                            .map(TypedDate.Read::day)
                            .toList());
                case TypedDate.Refused refused -> refuse(refused.reason());
            }
        }
        onChange.run();
    }

    private void take(LocalDate understood) {
        day = understood;
        field.setInvalid(false);
        field.setHelperText(inFull.apply(understood));
    }

    private void askBack(List<LocalDate> candidates) {
        field.setHelperText("These figures are read in two ways. Choose the day:");
        ask.removeAll();
        ask.add(new Span("Is it"));
        for (LocalDate candidate : candidates) {
            var button = new NativeButton(inFull.apply(candidate), event -> choose(candidate));
            button.addClassNames("btn", "line", "s");
            ask.add(button);
        }
        ask.setVisible(true);
    }

    private void choose(LocalDate candidate) {
        ask.setVisible(false);
        take(candidate);
        onChange.run();
    }
}
