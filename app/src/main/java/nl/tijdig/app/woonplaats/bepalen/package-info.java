/** The rules by which a gemeente is responsible, with each step. */
@NullMarked
package nl.tijdig.app.woonplaats.bepalen;

import org.jspecify.annotations.NullMarked;
