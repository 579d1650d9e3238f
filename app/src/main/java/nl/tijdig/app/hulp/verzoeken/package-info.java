/** The requests of the payer: form, start and cost of help. */
@NullMarked
package nl.tijdig.app.hulp.verzoeken;

import org.jspecify.annotations.NullMarked;
