package org.dateline.article;

/**
 * Whose work something is. It stands in every query: what belongs to another answers as if it were absent.
 *
 * @param name stable name of the account, at most 100 characters
 */
public record Owner(String name) {

    /** The one person of the embedded default, who needs no sign-in. */
    public static final Owner LOCAL = new Owner("local");

    /** @throws IllegalArgumentException if the name is blank or too long */
    public Owner {
        if (name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("An owner's name has 1 to 100 characters");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
