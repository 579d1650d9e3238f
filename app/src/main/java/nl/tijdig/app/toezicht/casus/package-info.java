/** The cases of a praktijktoets: which there are, and one form in which each is judged. */
@NullMarked
package nl.tijdig.app.toezicht.casus;

import org.jspecify.annotations.NullMarked;
