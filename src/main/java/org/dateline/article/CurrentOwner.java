package org.dateline.article;

/** Says who is asking; with sign-in off it is always {@link Owner#LOCAL}. */
@FunctionalInterface
public interface CurrentOwner {

    Owner get();
}
