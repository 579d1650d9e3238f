/**
 * The fact-finding report: what is fact, opinion and conclusion, and what the family says of it.
 */
@NullMarked
package nl.tijdig.app.koers.feitenonderzoek;

import org.jspecify.annotations.NullMarked;
