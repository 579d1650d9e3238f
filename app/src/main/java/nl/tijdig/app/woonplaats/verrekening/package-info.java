/** What gemeenten owe each other when the wrong one paid; no child and no provider takes part. */
@NullMarked
package nl.tijdig.app.woonplaats.verrekening;

import org.jspecify.annotations.NullMarked;
