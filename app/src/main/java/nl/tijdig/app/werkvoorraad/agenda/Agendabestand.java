package nl.tijdig.app.werkvoorraad.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as a file.
 *
 * @param merk the same as long as it says the same, whenever it was made
 * @param gewijzigd when it last began to say something else; null when it never said anything
 */
record Agendabestand(byte[] inhoud, String merk, @Nullable Instant gewijzigd) {}
