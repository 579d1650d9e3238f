package nl.tijdig.app.werkvoorraad.vandaag;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who looks after a waiting child must know of it.
 *
 * @param risico the risk class; null when nobody judged it, and then it counts as high
 * @param sprekenVoor the last day on which kind and ouder must both have been spoken; null when
 *     they were
 * @param wachtOpHulp whether help was determined that did not start
 */
record Wachtend(
    String nummer, @Nullable String risico, @Nullable LocalDate sprekenVoor, boolean wachtOpHulp) {}
