package nl.tijdig.berichten.ijw.regels;

import java.time.LocalDate;
import nl.tijdig.berichten.ijw.deel.Kop;
import nl.tijdig.berichten.ijw.lezen.Berichtfout;
import nl.tijdig.berichten.ijw.lezen.Klassenluisteraar;
import nl.tijdig.berichten.ijw.lezen.Plek;
import nl.tijdig.berichten.ijw.soort.Berichtsoort;
import nl.tijdig.berichten.ijw.vorm.Berichtklasse;
import org.jspecify.annotations.Nullable;

/**
 * Holds one message against the rules within a message (level 2), class by class. A retourbericht
 * repeats what was sent, faults included, and has no rules of its own.
 */
public final class Berichtregels implements Klassenluisteraar {

  /** The rules of one kind of message; it remembers what it needs of the classes before. */
  interface Groep {
    void toets(Berichtklasse klasse, Keur keur);
  }

  private final Berichtfout.Melder melder;
  private @Nullable Groep groep;
  private LocalDate dagtekening = LocalDate.MAX;

  public Berichtregels(Berichtfout.Melder melder) {
    this.melder = melder;
  }

  @Override
  public void klasse(Berichtklasse klasse, Plek plek) {
    if (klasse instanceof Kop kop) {
      dagtekening = kop.berichtIdentificatie().dagtekening();
      groep = groep(kop.berichtCode());
    } else if (groep != null) {
      groep.toets(klasse, new Keur(plek, dagtekening, melder));
    }
  }

  private static @Nullable Groep groep(String berichtcode) {
    return switch (Berichtsoort.vanBerichtcode(berichtcode)) {
      case JW301 -> new Toewijzingsregels();
      case JW305, JW307 -> new Leveringsregels();
      case JW315 -> new Verzoekregels();
      case JW317 -> new Wijzigingsregels();
      case JW319 -> new Antwoordregels();
      case JW323 -> new Declaratieregels();
      case JW325 -> new Declaratieregels.Antwoord();
      case JW302, JW306, JW308, JW316, JW318, JW320 -> null;
    };
  }
}
